import Foundation

/// When the moon is new.
enum Moon {
  /// The moment of a new moon, counted from the first of the year 2000: a Julian day in terrestrial
  /// time.
  ///
  /// After Jean Meeus, *Astronomical Algorithms*, chapter 49: the moon and the sun at one apparent
  /// longitude. Against the ephemeris DE423 it is within 18 seconds, 1899–2101.
  static func newMoon(_ lunation: Int) -> Double {
    lunation == closest.lunation ? closest.julianDay : computed(Double(lunation))
  }

  /// The one new moon too close to a midnight of UTC+7 for the series, which is 6 seconds early here
  /// and so a day: 1967-07-08 00:00:04, from DE423; VSOP87 with Moshier's moon gives 00:00:03.
  private static let closest = (lunation: -402, julianDay: 2_439_679.208_814)

  private static func computed(_ lunation: Double) -> Double {
    let centuries = lunation / 1236.85
    let square = centuries * centuries
    let mean =
      2_451_550.097_66 + 29.530_588_861 * lunation
      + square * (0.000_154_37 - centuries * (0.000_000_150 - centuries * 0.000_000_000_73))
    return mean + 1e-5 * great(lunation, centuries) + 1e-6 * planetary(lunation, square)
  }

  /// What the paths of the moon and the earth add, in 10⁻⁵ day.
  private static func great(_ lunation: Double, _ centuries: Double) -> Double {
    let square = centuries * centuries
    let sun = radians(2.5534 + 29.105_356_70 * lunation - 0.000_001_4 * square)
    let moon = radians(
      201.5643 + 385.816_935_28 * lunation + square * (0.010_758_2 + 0.000_012_38 * centuries))
    let latitude = radians(160.7108 + 390.670_502_84 * lunation - 0.001_611_8 * square)
    let node = radians(124.7746 - 1.563_755_88 * lunation + 0.002_067_2 * square)
    let roundness = 1 - 0.002_516 * centuries - 0.000_007_4 * square
    return waves.reduce(-17 * sin(node)) { sum, wave in
      let wide = wave.sun == 0 ? 1 : pow(roundness, abs(wave.sun))
      return sum + wave.amplitude * wide
        * sin(wave.sun * sun + wave.moon * moon + wave.latitude * latitude)
    }
  }

  /// What the planets add, in 10⁻⁶ day.
  private static func planetary(_ lunation: Double, _ square: Double) -> Double {
    pulls.reduce(325 * sin(radians(299.77 + 0.107_408 * lunation - 0.009_173 * square))) {
      $0 + $1.amplitude * sin(radians($1.phase + $1.rate * lunation))
    }
  }
}

extension Moon {
  /// A wave of 10⁻⁵ day, with how often the sun's anomaly, the moon's anomaly and the moon's argument
  /// of latitude are in it.
  private typealias Wave = (amplitude: Double, sun: Double, moon: Double, latitude: Double)

  private static let waves: [Wave] = [
    (-40_720, 0, 1, 0), (17_241, 1, 0, 0), (1608, 0, 2, 0), (1039, 0, 0, 2), (739, -1, 1, 0),
    (-514, 1, 1, 0), (208, 2, 0, 0), (-111, 0, 1, -2), (-57, 0, 1, 2), (56, 1, 2, 0),
    (-42, 0, 3, 0), (42, 1, 0, 2), (38, 1, 0, -2), (-24, -1, 2, 0), (-7, 2, 1, 0), (4, 0, 2, -2),
    (4, 3, 0, 0), (3, 1, 1, -2), (3, 0, 2, 2), (-3, 1, 1, 2), (3, -1, 1, 2), (-2, -1, 1, -2),
    (-2, 1, 3, 0), (2, 0, 4, 0),
  ]

  /// A wave of 10⁻⁶ day, with degrees at lunation 0 and degrees a lunation.
  private typealias Pull = (amplitude: Double, phase: Double, rate: Double)

  private static let pulls: [Pull] = [
    (165, 251.88, 0.016_321), (164, 251.83, 26.651_886), (126, 349.42, 36.412_478),
    (110, 84.66, 18.206_239), (62, 141.74, 53.303_771), (60, 207.14, 2.453_732),
    (56, 154.84, 7.306_860), (47, 34.52, 27.261_239), (42, 207.19, 0.121_824),
    (40, 291.34, 1.844_379), (37, 161.72, 24.198_154), (35, 239.56, 25.513_099),
    (23, 331.55, 3.592_518),
  ]
}
