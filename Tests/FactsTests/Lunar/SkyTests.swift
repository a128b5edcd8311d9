import Testing

@testable import Facts

@Suite struct SkyTests {
  @Test func `A new moon is computed to within 18 seconds`() throws {
    for entry in Ephemeris.entries(Ephemeris.lateMoons) {
      let told = try #require(Self.moment(entry))
      let lunation = Int(((told - 2_451_550.1) / 29.530_589).rounded())
      let found = Moon.newMoon(lunation) - Meridian.lead(at: told) / 86_400
      #expect(abs(found - told) * 86_400 < 18, "\(entry)")
    }
  }

  @Test func `The sun's longitude is right to within half a minute of its way`() throws {
    for entry in Ephemeris.entries(Ephemeris.terms) {
      let told = try #require(Self.moment(Array(entry.dropFirst())))
      let degrees = try #require(Double(entry[0]))
      let found = Sun.longitude(at: told + Meridian.lead(at: told) / 86_400)
      let apart = (found - degrees + 180).truncatingRemainder(dividingBy: 360) - 180
      // The sun takes a day for 0.953° in July and for 1.019° in January.
      #expect(abs(apart) / 0.953 * 86_400 < 30, "\(entry)")
    }
  }

  @Test func `The new moon nearest to a midnight of Vietnam falls on the day after it`() throws {
    let day = try #require(Day(year: 1967, month: 7, day: 8))
    #expect(Meridian.vietnam.newMoonDay(-402) == day.sinceEpoch)
  }

  /// A Julian day in universal time, from `2026-02-17 19:01:00` in UTC+7.
  private static func moment(_ parts: [String]) -> Double? {
    guard let day = PartialDate(parts[0])?.exactDay else { return nil }
    let clock = parts[1].split(separator: ":").compactMap { Double($0) }
    let seconds = clock.reduce(0) { $0 * 60 + $1 }
    return 2_440_587.5 + Double(day.sinceEpoch) + seconds / 86_400 - 7.0 / 24
  }
}
