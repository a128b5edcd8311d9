public import Facts

/// How long something is kept: years, months and days, written as ISO 8601 has it: `P5Y`, `P18M`.
public struct Period: Equatable, Sendable {
  public let years: Int
  public let months: Int
  public let days: Int

  /// Reads `P5Y`, `P1Y6M`, `P90D`; nil for another text, for nothing at all, and above 100 years.
  public init?(_ text: String) {
    guard
      let match = text.uppercased().wholeMatch(of: /P(?:(\d{1,5})Y)?(?:(\d{1,5})M)?(?:(\d{1,5})D)?/)
    else { return nil }
    let parts = [match.1, match.2, match.3].map { $0.flatMap { Int($0) } ?? 0 }
    guard parts.contains(where: { $0 > 0 }), parts[0] <= 100, parts[1] <= 1200, parts[2] <= 36_525
    else { return nil }
    (years, months, days) = (parts[0], parts[1], parts[2])
  }

  /// The day that is as long before another; the last of the month where there is no such day.
  public func before(_ day: Day) -> Day {
    let month = day.year * 12 + day.month - 1 - years * 12 - months
    let (year, place) = (max(1, month / 12), month % 12 + 1)
    let last = Day.days(inMonth: place, of: year)
    let start = Day(year: year, month: place, day: min(day.day, last)) ?? day
    return Day(sinceEpoch: start.sinceEpoch - days)
  }
}

extension Period: CustomStringConvertible {
  public var description: String {
    "P"
      + [(years, "Y"), (months, "M"), (days, "D")].filter { $0.0 > 0 }
      .map { "\($0.0)\($0.1)" }.joined()
  }
}
