import Testing

@testable import Facts

@Suite struct LunarCalendarTests {
  @Test(arguments: [
    (1965, 2, 1), (1968, 1, 29), (1969, 2, 16), (1985, 1, 21), (2007, 2, 17), (2025, 1, 29),
    (2026, 2, 17), (2027, 2, 6), (2028, 1, 26), (2029, 2, 13), (2030, 2, 2), (2053, 2, 18),
  ])
  func `Tết is the day Vietnam keeps`(year: Int, month: Int, day: Int) throws {
    #expect(LunarDay.newYear(of: year) == Day(year: year, month: month, day: day))
    let first = try #require(LunarDay(year: year, month: 1, day: 1))
    #expect(first.gregorian == LunarDay.newYear(of: year))
  }

  @Test func `Every month begins and is numbered as the ephemeris tells`() throws {
    let told = Ephemeris.entries(Ephemeris.years)
    #expect(told.count == LunarYear.known.count)
    for (entry, year) in zip(told, LunarYear.known) {
      let newYear = try #require(LunarDay.newYear(of: year))
      let months = try #require(LunarYear.vietnamese(year)).months
      let lengths = months.map { $0.length == 30 ? "+" : "-" }.joined()
      let leap = LunarDay.leapMonth(of: year) ?? 0
      let start = newYear.month.padded(2) + newYear.day.padded(2)
      #expect(["\(year)", start, lengths, "\(leap)"] == entry)
    }
  }

  @Test func `A Gregorian day and its lunar day are one, in order, and none is left out`() throws {
    let first = try #require(LunarDay.newYear(of: 1899)).sinceEpoch
    let last = try #require(Day(year: 2101, month: 1, day: 28)).sinceEpoch
    var previous: LunarDay?
    for number in first...last {
      let lunar = LunarDay(Day(sinceEpoch: number))
      let found = try #require(lunar)
      guard found.gregorian.sinceEpoch == number,
        found
          == LunarDay(
            year: found.year, month: found.month, isLeap: found.isLeap, day: found.day),
        previous.map({ $0 < found && found.follows($0) }) ?? true
      else {
        Issue.record("\(found) does not stand where it should")
        return
      }
      previous = found
    }
  }

  @Test func `A year has 12 or 13 months of 29 or 30 days and begins from 21/1 to 21/2`() throws {
    for year in LunarYear.known {
      let months = try #require(LunarYear.vietnamese(year)).months
      let leaps = months.filter(\.isLeap)
      #expect(months.count == 12 + leaps.count && leaps.count <= 1)
      #expect(months.filter { !$0.isLeap }.map(\.number) == Array(1...12))
      #expect(months.allSatisfy { 29...30 ~= $0.length })
      let newYear = try #require(LunarDay.newYear(of: year))
      #expect((1, 21) <= (newYear.month, newYear.day) && (newYear.month, newYear.day) <= (2, 21))
      #expect(newYear.year == year)
    }
  }

  @Test(arguments: [
    (2026, 12, false, 30), (2025, 5, true, 1), (2026, 6, true, 1), (2025, 6, true, 30),
    (2025, 0, false, 1), (2025, 13, false, 1), (2025, 1, false, 0), (2025, 1, false, 31),
    (1898, 12, false, 1), (2101, 1, false, 1), (.min, 1, false, 1), (.max, 1, false, 1),
  ])
  func `A day that does not exist is refused`(year: Int, month: Int, isLeap: Bool, day: Int) {
    #expect(LunarDay(year: year, month: month, isLeap: isLeap, day: day) == nil)
  }

  @Test(arguments: [(1899, 2, 9), (2101, 1, 29), (1, 1, 1), (9999, 12, 31)])
  func `Outside the known years there is no lunar day`(year: Int, month: Int, day: Int) throws {
    #expect(LunarDay(try #require(Day(year: year, month: month, day: day))) == nil)
    #expect(year == 1899 || year == 2101 || LunarDay.newYear(of: year) == nil)
  }
}

extension LunarDay {
  /// Whether it is the day after another, by the rules of any lunar calendar.
  fileprivate func follows(_ other: LunarDay) -> Bool {
    if day > 1 {
      return (year, month, isLeap, day) == (other.year, other.month, other.isLeap, other.day + 1)
    }
    guard other.day >= 29 else { return false }
    if isLeap { return (year, month, false) == (other.year, other.month, other.isLeap) }
    return month == 1
      ? (other.year, other.month) == (year - 1, 12) : (other.year, other.month) == (year, month - 1)
  }
}
