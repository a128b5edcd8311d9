import Facts

/// The dates that workbooks write as a count of days.
enum SerialDate {
  /// The date of a count, as precise as its format shows it; nil when the count names none.
  ///
  /// From 1900 on, 1 is 1900-01-01 and 60 is the 29th of a February that never had one. A month
  /// is shown where the format shows no day and the count stands on the first, which is what
  /// becomes of `05/1970` when it is typed into a spreadsheet; a year likewise.
  static func date(_ count: Int, from1904: Bool, as format: NumberFormat) -> PartialDate? {
    guard let day = day(count, from1904: from1904) else { return nil }
    switch format {
    case .month where day.day == 1: return PartialDate(year: day.year, month: day.month)
    case .year where (day.month, day.day) == (1, 1): return PartialDate(year: day.year)
    default: return PartialDate(day)
    }
  }

  private static func day(_ count: Int, from1904: Bool) -> Day? {
    if from1904 { return 0...2_957_003 ~= count ? Day(sinceEpoch: count - 24_107) : nil }
    guard 1...2_958_465 ~= count, count != 60 else { return nil }
    return Day(sinceEpoch: count - (count < 60 ? 25_568 : 25_569))
  }
}
