import Facts

extension Dimension {
  private static let unknown = (code: "_U", label: Entry.unknownLabel)

  /// Male, female, unknown.
  static let sex = Dimension(
    "sex", Wording(vi: "Giới tính", en: "Sex"),
    flat: Sex.allCases.map { ($0.rawValue, $0.name) } + [unknown])

  /// The footing on which persons live abroad, and unknown.
  static let category = Dimension(
    "category", Wording(vi: "Diện", en: "Category"),
    flat: Facts.Category.allCases.map { ($0.rawValue, $0.name) } + [unknown])

  /// What gifts consist of.
  static let kind = Dimension(
    "kind", Wording(vi: "Hình thức đóng góp", en: "Kind"),
    flat: ContributionKind.allCases.map { ($0.rawValue, $0.name) })

  /// Children, young people, adults, and those of retirement age.
  static let age = Dimension(
    "age", Wording(vi: "Nhóm tuổi", en: "Age band"),
    flat: Bands.ages.map { ($0.code, $0.label) } + [unknown])

  /// The waves in which people left.
  static let yearLeft = Dimension(
    "year_left", Wording(vi: "Thời kỳ ra nước ngoài", en: "Period of leaving"),
    flat: Bands.periods.map { ($0.code, $0.label) } + [unknown])
}

/// The bands that ages and years of leaving are counted in.
///
/// Single years would be too small to show. The periods end with the war (1975), before the open
/// decade of contract work in Eastern Europe closes (1989), and then run by decades.
enum Bands {
  struct Band {
    let code: String
    let label: Wording

    /// The first age or year of the band.
    let from: Int
  }

  static let ages = [
    Band(code: "0-17", label: Wording(vi: "0–17 tuổi", en: "0–17"), from: 0),
    Band(code: "18-34", label: Wording(vi: "18–34 tuổi", en: "18–34"), from: 18),
    Band(code: "35-59", label: Wording(vi: "35–59 tuổi", en: "35–59"), from: 35),
    Band(code: "60+", label: Wording(vi: "60 tuổi trở lên", en: "60 and over"), from: 60),
  ]

  static let periods = [
    Band(code: "-1974", label: Wording(vi: "trước 1975", en: "before 1975"), from: Int.min),
    Band(code: "1975-1989", label: Wording(vi: "1975–1989", en: "1975–1989"), from: 1975),
    Band(code: "1990-1999", label: Wording(vi: "1990–1999", en: "1990–1999"), from: 1990),
    Band(code: "2000-2009", label: Wording(vi: "2000–2009", en: "2000–2009"), from: 2000),
    Band(code: "2010-2019", label: Wording(vi: "2010–2019", en: "2010–2019"), from: 2010),
    Band(code: "2020-", label: Wording(vi: "từ 2020", en: "2020 and later"), from: 2020),
  ]

  /// The entry of a flat dimension of these bands a number falls in; the last, unknown, for none.
  static func entry(_ number: Int?, _ bands: [Band], unless isAbsurd: Bool = false) -> Int {
    guard let number, !isAbsurd, let band = bands.lastIndex(where: { $0.from <= number }) else {
      return bands.count + 1
    }
    return band + 1
  }
}
