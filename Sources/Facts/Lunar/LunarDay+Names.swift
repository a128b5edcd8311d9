extension LunarDay {
  /// The name of a lunar year (can chi), the same in both languages: `Đinh Mùi` for 2027.
  public static func yearName(_ year: Int) -> String {
    let place = placeInRound(of: year)
    return "\(stems[place % 10]) \(branches[place % 12])"
  }

  /// The name of its year, `Bính Ngọ`.
  public var yearName: String { Self.yearName(year) }

  /// The name of its month: `tháng Giêng`, `tháng Ba nhuận`; `1st lunar month`, `leap 3rd lunar month`.
  public var monthName: Wording {
    let number = Self.ordinal(month)
    return Wording(
      vi: "tháng \(Self.months[month - 1])\(isLeap ? " nhuận" : "")",
      en: "\(isLeap ? "leap " : "")\(number) lunar month")
  }

  /// The name of the day in its month: `mùng 1` to `mùng 10`, then the number; `1st`, `20th`.
  public var dayName: Wording {
    Wording(vi: day <= 10 ? "mùng \(day)" : "\(day)", en: Self.ordinal(day))
  }

  /// The whole date for a letter: `ngày 20 tháng Chạp năm Bính Ngọ`,
  /// `the 20th of the 12th lunar month, Bính Ngọ`.
  public var phrase: Wording {
    Wording(
      vi: "ngày \(dayName.vi) \(monthName.vi) năm \(yearName)",
      en: "the \(dayName.en) of the \(monthName.en), \(yearName)")
  }

  /// The place of a year in the round of sixty that begins with Giáp Tý, from 0.
  static func placeInRound(of year: Int) -> Int { (year % 60 + 116) % 60 }

  private static func ordinal(_ number: Int) -> String {
    switch (number % 100, number % 10) {
    case (11...13, _): "\(number)th"
    case (_, 1): "\(number)st"
    case (_, 2): "\(number)nd"
    case (_, 3): "\(number)rd"
    default: "\(number)th"
    }
  }
}

extension LunarDay {
  /// The ten stems (can).
  private static let stems = [
    "Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý",
  ]

  /// The twelve branches (chi).
  private static let branches = [
    "Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi",
  ]

  /// Written as Decree 30/2020 writes months; the 11th is never `Một`, which the 1st is called too.
  static let months = [
    "Giêng", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Mười một", "Chạp",
  ]
}
