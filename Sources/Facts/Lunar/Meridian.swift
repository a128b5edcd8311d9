/// The clock by which a calendar's days begin.
struct Meridian: Hashable, Sendable {
  /// Hours ahead of UTC.
  let hours: Double

  /// Vietnam's: UTC+7.
  static let vietnam = Meridian(hours: 7)

  /// The day, in days since 1970-01-01, on which a moon is new.
  func newMoonDay(_ lunation: Int) -> Int {
    let moment = Moon.newMoon(lunation)
    let universal = moment - Self.lead(at: moment) / 86_400
    return Int((universal - 2_440_587.5 + hours / 24).rounded(.down))
  }

  /// The sun's longitude as a day begins, in degrees.
  func sunLongitude(opening day: Int) -> Double {
    let universal = 2_440_587.5 + Double(day) - hours / 24
    return Sun.longitude(at: universal + Self.lead(at: universal) / 86_400)
  }

  /// How many seconds terrestrial time is ahead of the turning earth (ΔT).
  ///
  /// As observed until 2020 (IERS); after that as foreseen from the rule of Stephenson, Morrison and
  /// Hohenkerk (2016). Between the tens of years by a straight line, within two seconds.
  static func lead(at julianDay: Double) -> Double {
    let decades = (julianDay - 2_411_368.5) / 3652.5
    let index = min(max(Int(decades), 0), leads.count - 2)
    return leads[index] + (leads[index + 1] - leads[index]) * (decades - Double(index))
  }

  /// ``lead(at:)`` at the beginning of 1890, 1900, … 2110.
  private static let leads = [
    -3.9, -2.0, 11.1, 21.6, 24.4, 24.4, 28.9, 33.1, 39.9, 50.5, 56.9, 63.8, 66.1, 69.4, 69.1, 69.7,
    71.4, 74.2, 78.1, 83.0, 88.9, 95.9, 104.0,
  ]
}
