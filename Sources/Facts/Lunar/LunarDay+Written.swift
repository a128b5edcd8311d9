extension LunarDay {
  /// Reads a lunar date as an officer writes it.
  ///
  /// - Day and month with a slash or in words: `20/12`, `mùng 1 tháng Giêng`, `rằm tháng Bảy`; `n` or
  ///   `nhuận` after the month for a leap month: `20/6n/2025`, `20 tháng 6 nhuận`.
  /// - The lunar year in four digits, `/2026` or `năm 2026`, or by its name, `năm Bính Ngọ`, or both.
  /// - Unless the year is named, a mark before or after it all: `al`, `ÂL`, `âm lịch`. A bare
  ///   `20/12/2026` is a Gregorian date and is refused.
  ///
  /// Case and diacritics do not count. What ``description`` and the Vietnamese ``phrase`` write is read.
  ///
  /// - Parameters:
  ///   - text: The date.
  ///   - reference: A day near the one meant, such as today for a meeting. A name comes back after
  ///     sixty years: the one from 29 years before this day to 30 after it is taken. Without such a
  ///     day a name alone is refused, for who was born in a year Nhâm Dần may be a child or old.
  /// - Throws: A ``Problem``: `lunar_date_unreadable`, `no_such_lunar_day`, `lunar_year_unclear`
  ///   (a name, nothing to choose by), or `lunar_year_mismatch` (name and digits are of two years).
  public init(written text: some StringProtocol, near reference: Day? = nil) throws(Problem) {
    guard let read = WrittenLunarDay(text) else { throw Self.unreadable }
    guard let year = read.year ?? reference.map({ read.yearByName(near: $0) }) else {
      throw Self.unclear
    }
    guard read.names(year) else { throw Self.mismatch }
    guard let day = LunarDay(year: year, month: read.month, isLeap: read.isLeap, day: read.day)
    else { throw Self.missing }
    self = day
  }
}

extension LunarDay {
  private static let unreadable = Problem(
    "lunar_date_unreadable",
    message: Wording(vi: "không đọc được ngày âm lịch", en: "not readable as a lunar date"),
    hint: Wording(
      vi: "viết như al:20/12/2026, 20/6n/2025 âm lịch (tháng nhuận) hoặc 20/12 năm Bính Ngọ",
      en: "write it as al:20/12/2026, 20/6n/2025 âm lịch (a leap month) or 20/12 năm Bính Ngọ"))

  private static let missing = Problem(
    "no_such_lunar_day",
    message: Wording(
      vi: "không có ngày này trong âm lịch", en: "no such day in the lunar calendar"),
    hint: Wording(
      vi: "xem lại tháng có 29 hay 30 ngày, tháng nhuận và năm (1899 đến 2100)",
      en: "see whether the month has 29 or 30 days, the leap month and the year (1899 to 2100)"))

  private static let unclear = Problem(
    "lunar_year_unclear",
    message: Wording(
      vi: "tên năm âm lịch lặp lại sau 60 năm", en: "the name of a lunar year recurs after 60 years"
    ),
    hint: Wording(vi: "ghi thêm số năm", en: "add the number of the year"))

  private static let mismatch = Problem(
    "lunar_year_mismatch",
    message: Wording(
      vi: "tên năm và số năm âm lịch không khớp",
      en: "the name and the number of the lunar year do not agree"),
    hint: Wording(vi: "chỉ ghi số năm âm lịch", en: "write only the number of the lunar year"))
}
