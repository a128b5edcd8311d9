import Facts
import Localities

/// One class that a commune is counted in: itself, or a unit it lies or lay in.
struct LocalityClass {
  enum Rank {
    case commune, district, province
  }

  let rank: Rank
  let code: String
  let label: Wording

  /// Whether it stands for a unit that cannot be told.
  var isUnknown = false
}

extension LocalityClass {
  /// Provinces always stand alone; what is smaller is counted together where it is small.
  var mayBeFolded: Bool { rank != .province }

  /// Those that cannot be told come last.
  func precedes(_ other: Self) -> Bool {
    isUnknown == other.isUnknown ? code < other.code : other.isUnknown
  }

  /// What classes counted together are called.
  static func others(_ classes: [LocalityClass]) -> Wording {
    if classes.contains(where: \.isUnknown) {
      return Wording(
        vi: "Các đơn vị khác và không xác định", en: "Other units, and not known")
    }
    return switch classes.first?.rank {
    case .district: Wording(vi: "Các quận, huyện khác", en: "Other districts")
    default: Wording(vi: "Các xã, phường khác", en: "Other communes")
    }
  }
}

extension Definition {
  /// The classes of a commune, the largest first; a commune of no known province is one right below
  /// the total.
  func classes(of commune: CommuneCode) -> [LocalityClass] {
    switch units {
    case .today: presentClasses(of: commune)
    case .former: Self.formerClasses(of: FormerHome.of(commune))
    }
  }

  private func presentClasses(of commune: CommuneCode) -> [LocalityClass] {
    let province = names.province(commune).map {
      LocalityClass(rank: .province, code: $0.code, label: $0.name)
    }
    let label = names.commune(commune) ?? Wording(vi: commune.code, en: commune.code)
    let own = LocalityClass(rank: .commune, code: commune.code, label: label)
    return [province, own].compactMap(\.self)
  }

  /// The classes by the present commune alone; what cannot be told is `_X` below what can.
  private static func formerClasses(of home: FormerHome) -> [LocalityClass] {
    var classes: [LocalityClass] = []
    let levels: [(FormerUnit?, LocalityClass.Rank)] = [
      (home.province, .province), (home.district, .district), (home.commune, .commune),
    ]
    for (unit, rank) in levels {
      guard let unit, let code = unit.code else {
        if !home.isWhole { classes.append(unknown(rank, below: classes.last)) }
        return classes
      }
      let label = Wording(vi: unit.fullName, en: unit.fullName)
      classes.append(LocalityClass(rank: rank, code: code, label: label))
    }
    return classes
  }

  private static func unknown(
    _ rank: LocalityClass.Rank, below above: LocalityClass?
  ) -> LocalityClass {
    LocalityClass(
      rank: rank, code: "\(above?.code ?? "")_X",
      label: Wording(vi: "Không xác định được đơn vị cũ", en: "Former unit not known"),
      isUnknown: true)
  }
}
