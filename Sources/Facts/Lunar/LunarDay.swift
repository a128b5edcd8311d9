/// A day of the Vietnamese lunar calendar (âm lịch).
///
/// The calendar is computed, by the rule of Vietnam since 1968: a month begins on the day, in UTC+7,
/// of the new moon; the month of the winter solstice is the 11th; where thirteen months lie between
/// two such months, the first without a principal term (trung khí) is the leap month.
///
/// The rule is kept for all years, also those in which it was not yet in force: until 1967 in the
/// North and until 1975 in the South printed calendars went by UTC+8 or older rules. There a month
/// may begin a day later, as Tết 1965 did, and Tết 1968 and 1969 in the South.
///
/// Days are known from 10/2/1899 to 28/1/2101, the lunar years 1899 to 2100. In four cases a month
/// begins so close to midnight that the turning of the earth, foreseen today, decides about the day:
/// 8/5/2054, 9/12/2072, 16/11/2077 and 19/10/2085.
public struct LunarDay: Hashable, Sendable {
  /// The year, named by the Gregorian year in which it begins: 20/12/2026 is the 27th of January 2027.
  public let year: Int

  /// 1 to 12; a leap month has the number of the month before it.
  public let month: Int

  /// Whether the month is the second of its number (tháng nhuận).
  public let isLeap: Bool

  /// 1 to 29 or 30.
  public let day: Int

  /// The same day in the Gregorian calendar.
  public let gregorian: Day

  /// Nil when there is no such day in the lunar years 1899 to 2100.
  public init?(year: Int, month: Int, isLeap: Bool = false, day: Int) {
    let months = LunarYear.vietnamese(year)?.months ?? []
    guard let found = months.first(where: { $0.number == month && $0.isLeap == isLeap }),
      1...found.length ~= day
    else { return nil }
    self.init(day, of: found, in: year)
  }

  /// The lunar day of a Gregorian one; nil before 10/2/1899 and after 28/1/2101.
  ///
  /// Takes less than a microsecond, but a tenth of a millisecond the first time in each year.
  public init?(_ day: Day) {
    let number = day.sinceEpoch
    for year in [day.year, day.year - 1] {
      let months = LunarYear.vietnamese(year)?.months ?? []
      if let month = months.last(where: { $0.start <= number }) {
        guard number < month.start + month.length else { return nil }
        self.init(number - month.start + 1, of: month, in: year)
        return
      }
    }
    return nil
  }

  private init(_ day: Int, of month: LunarMonth, in year: Int) {
    (self.year, self.month, isLeap, self.day) = (year, month.number, month.isLeap, day)
    gregorian = Day(sinceEpoch: month.start + day - 1)
  }
}

extension LunarDay {
  /// The first day of a lunar year (Tết Nguyên đán); nil outside 1899 to 2100.
  public static func newYear(of year: Int) -> Day? {
    LunarYear.vietnamese(year).map { Day(sinceEpoch: $0.start) }
  }

  /// The number of a year's leap month; nil when it has none, or is outside 1899 to 2100.
  public static func leapMonth(of year: Int) -> Int? {
    LunarYear.vietnamese(year)?.months.first(where: \.isLeap)?.number
  }
}

extension LunarDay: Comparable {
  public static func < (one: LunarDay, other: LunarDay) -> Bool { one.gregorian < other.gregorian }
}

extension LunarDay: CustomStringConvertible {
  /// `al:20/12/2026`, with an `n` after a leap month: `al:20/6n/2025`.
  public var description: String { "al:\(day)/\(month)\(isLeap ? "n" : "")/\(year)" }
}
