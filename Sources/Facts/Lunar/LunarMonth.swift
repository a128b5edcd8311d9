/// A month from one new moon to the next.
struct LunarMonth: Hashable, Sendable {
  /// 1 to 12.
  let number: Int

  /// Whether it is the second of its number (tháng nhuận).
  let isLeap: Bool

  /// Its first day, in days since 1970-01-01.
  let start: Int

  /// 29 or 30 days.
  let length: Int
}

extension LunarMonth {
  /// The months from the one in which the winter solstice (đông chí) of a year falls to the last
  /// before the next such month: 11, 12, 1, … 10.
  ///
  /// Where there are thirteen, the first in which the sun passes no multiple of 30° (trung khí)
  /// repeats the number before it.
  static func fromSolstice(of year: Int, at meridian: Meridian) -> [LunarMonth] {
    let first = solsticeLunation(of: year, at: meridian)
    let next = solsticeLunation(of: year + 1, at: meridian)
    let starts = (first...next).map(meridian.newMoonDay)
    let signs = starts.map { Int(meridian.sunLongitude(opening: $0) / 30) }
    let leap = starts.count == 14 ? (1..<13).first { signs[$0] == signs[$0 + 1] } : nil
    return (0..<starts.count - 1).map { index in
      let passed = leap.map { index >= $0 } == true ? index - 1 : index
      return LunarMonth(
        number: (passed + 10) % 12 + 1, isLeap: index == leap, start: starts[index],
        length: starts[index + 1] - starts[index])
    }
  }

  /// The lunation in whose days the sun reaches 270° in December of a year.
  private static func solsticeLunation(of year: Int, at meridian: Meridian) -> Int {
    // A new moon of January, counted from that of 2000; the one sought is one or two before it.
    var lunation = Int((Double(year - 1999) * 12.368_266).rounded(.up))
    while meridian.sunLongitude(opening: meridian.newMoonDay(lunation)) >= 270 { lunation -= 1 }
    return lunation
  }
}
