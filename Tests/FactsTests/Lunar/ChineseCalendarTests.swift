import Foundation
import Testing

@testable import Facts

/// Foundation keeps the Chinese calendar, the same rule in UTC+8.
@Suite struct ChineseCalendarTests {
  private let calendar: Calendar

  init() throws {
    var calendar = Calendar(identifier: .chinese)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 8 * 3600))
    self.calendar = calendar
  }

  /// New moons 40 and 84 seconds after midnight in Beijing: Foundation begins the month on the same
  /// day as we do, but the day before it is to it the day 0 of that month.
  private static let confusions: Set = ["2057-09-28", "2097-08-07"]

  @Test func `By Beijing's clock every month is Foundation's`() {
    var confused: Set<String> = []
    for month in Self.months(at: Meridian(hours: 8)) {
      #expect(chinese(month.start) == month.day(1))
      let last = chinese(month.start + month.length - 1)
      if last.day == 0 {
        confused.insert(Day(sinceEpoch: month.start + month.length - 1).description)
      } else {
        #expect(last == month.day(month.length))
      }
    }
    #expect(confused == Self.confusions)
  }

  @Test func `By Vietnam's clock a month differs only where the hour before midnight decides`() {
    let differing = Self.months(at: .vietnam).filter {
      chinese($0.start) != $0.day(1) || chinese($0.start + $0.length - 1) != $0.day($0.length)
    }
    let starts = differing.map { Day(sinceEpoch: $0.start).description }
    let lateMoons = Ephemeris.entries(Ephemeris.lateMoons).map { $0[0] }
    #expect(Set(starts) == Set(lateMoons + Self.renumbered.flatMap(\.months)))
    #expect(starts.count == lateMoons.count + Self.renumbered.flatMap(\.months).count)
  }

  @Test(arguments: Ephemeris.entries(Ephemeris.lateMoons))
  func `A month that begins earlier has its new moon in the hour before midnight`(
    entry: [String]
  ) throws {
    let day = try #require(PartialDate(entry[0])?.exactDay)
    let lunation = Int((Double(day.sinceEpoch - 10_962) / 29.530_589).rounded())
    #expect(Meridian.vietnam.newMoonDay(lunation) == day.sinceEpoch)
    #expect(Meridian(hours: 8).newMoonDay(lunation) == day.sinceEpoch + 1)
    #expect(entry[1].hasPrefix("23:"))
  }

  /// The months that have another number than in Beijing, and the terms in the hour before midnight
  /// that are the reason.
  private static let renumbered: [(months: [String], terms: [(degrees: Int, day: String)])] = [
    (["1917-03-23", "1917-04-21"], [(30, "1917-04-20")]),
    (["1922-06-25", "1922-07-24"], [(120, "1922-07-23")]),
    (["1938-08-25", "1938-09-24"], [(180, "1938-09-23")]),
    // The winter solstice and so the 11th month a month earlier, and a leap month after it instead
    // of before.
    (
      ["1984-11-23", "1984-12-22", "1985-01-21", "1985-02-20", "1985-03-21"],
      [(270, "1984-12-21"), (0, "1985-03-20")]
    ),
    (["1987-07-26", "1987-08-24"], [(150, "1987-08-23")]),
  ]

  @Test func `A month that is renumbered has a principal term in the hour before midnight`() throws
  {
    for (degrees, text) in Self.renumbered.flatMap(\.terms) {
      let day = try #require(PartialDate(text)?.exactDay).sinceEpoch
      let sign = degrees / 30
      // In Beijing the next day begins an hour earlier, and the sun is not there yet.
      #expect(Int(Meridian.vietnam.sunLongitude(opening: day + 1) / 30) == sign)
      #expect(Int(Meridian(hours: 8).sunLongitude(opening: day + 1) / 30) == (sign + 11) % 12)
      // The day is the last of its month: so the month has the term here, the next one there.
      #expect(try #require(LunarDay(Day(sinceEpoch: day + 1))).day == 1)
    }
  }
}

extension ChineseCalendarTests {
  /// What a calendar calls a day.
  fileprivate struct Name: Equatable {
    let month: Int?
    let isLeap: Bool?
    let day: Int?
  }

  private static func months(at meridian: Meridian) -> [LunarMonth] {
    LunarYear.known.flatMap { LunarYear($0, at: meridian).months }
  }

  private func chinese(_ day: Int) -> Name {
    let noon = Date(timeIntervalSince1970: Double(day) * 86_400 + 4 * 3600)
    let parts = calendar.dateComponents([.month, .day, .isLeapMonth], from: noon)
    return Name(month: parts.month, isLeap: parts.isLeapMonth, day: parts.day)
  }
}

extension LunarMonth {
  fileprivate func day(_ day: Int) -> ChineseCalendarTests.Name {
    ChineseCalendarTests.Name(month: number, isLeap: isLeap, day: day)
  }
}
