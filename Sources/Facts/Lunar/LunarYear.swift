import Synchronization

/// The months of a lunar year.
struct LunarYear: Sendable {
  /// Twelve or thirteen, from the first (tháng Giêng).
  let months: [LunarMonth]

  /// Computes the months of the year whose first day (Tết) falls in a Gregorian year.
  init(_ year: Int, at meridian: Meridian) {
    let before = LunarMonth.fromSolstice(of: year - 1, at: meridian)
    let after = LunarMonth.fromSolstice(of: year, at: meridian)
    months = Array(before.drop { $0.number > 10 } + after.prefix { $0.number > 10 })
  }
}

extension LunarYear {
  /// The years the calendar is checked for: their days are 10/2/1899 to 28/1/2101.
  static let known = 1899...2100

  /// A year of the Vietnamese calendar, computed once; nil outside ``known``.
  static func vietnamese(_ year: Int) -> LunarYear? {
    guard known ~= year else { return nil }
    return computed.withLock { years in
      if let found = years[year] { return found }
      let found = LunarYear(year, at: .vietnam)
      years[year] = found
      return found
    }
  }

  private static let computed = Mutex<[Int: LunarYear]>([:])

  var start: Int { months[0].start }
}
