import Foundation

/// Where the sun stands in the sky.
enum Sun {
  /// The sun's apparent longitude on the ecliptic of the day, in degrees from 0 to 360, at a Julian
  /// day in terrestrial time.
  ///
  /// The earth's place by the greater terms of VSOP87 (Bretagnon and Francou, 1988), version D: those
  /// of half a micro-radian and more in this calendar's years. Against the ephemeris DE423 the
  /// moments at which the sun reaches a multiple of 30° come out within 30 seconds, 1899–2101.
  static func longitude(at julianDay: Double) -> Double {
    let time = (julianDay - 2_451_545) / 365_250
    var earth = 1.753_470_456_73 + time * (6283.319_667_474_91 + time * 0.000_529_188_7)
    var weight = 1e-8
    for waves in [steady, growing, growingTwice] {
      earth += weight * waves.reduce(0) { $0 + $1.amplitude * cos($1.phase + $1.rate * time) }
      weight *= time
    }
    let seconds = nutation(at: time * 10) - aberration(at: time * 10) - 0.090_33
    let degrees = (earth * 180 / .pi + 180 + seconds / 3600).truncatingRemainder(dividingBy: 360)
    return degrees < 0 ? degrees + 360 : degrees
  }

  /// How far light lags behind the moving earth, in seconds of arc.
  private static func aberration(at centuries: Double) -> Double {
    20.4898 + 0.342_3 * cos(radians(357.5291 + 35_999.0503 * centuries))
  }

  /// How far the earth's nodding shifts all longitudes, in seconds of arc: the five greatest terms.
  private static func nutation(at centuries: Double) -> Double {
    let node = radians(125.0445 - 1934.1363 * centuries)
    let sun = radians(280.4665 + 36_000.7698 * centuries)
    let moon = radians(218.3165 + 481_267.8813 * centuries)
    let anomaly = radians(357.5291 + 35_999.0503 * centuries)
    return -17.20 * sin(node) - 1.32 * sin(2 * sun) - 0.23 * sin(2 * moon) + 0.21 * sin(2 * node)
      + 0.14 * sin(anomaly)
  }
}

/// An angle in radians.
func radians(_ degrees: Double) -> Double { degrees * .pi / 180 }

extension Sun {
  /// A wave in the earth's longitude: 10⁻⁸ radian, radians, and radians in a thousand years.
  private typealias Wave = (amplitude: Double, phase: Double, rate: Double)

  private static let steady: [Wave] = [
    (3_341_656, 4.669_256_80, 6283.075_850_0), (34_894, 4.626102, 12_566.15170),
    (3418, 2.82887, 3.5231), (3497, 2.74412, 5753.3849), (3136, 3.62767, 77_713.7715),
    (2676, 4.4181, 7860.419), (2343, 6.1352, 3930.210), (1273, 2.0371, 529.691),
    (1324, 0.7425, 11_506.770), (902, 2.0451, 26.298), (1199, 1.1096, 1577.344),
    (857, 3.5085, 398.149), (780, 1.1788, 5223.694), (990, 5.2327, 5884.927),
    (753, 2.5334, 5507.553), (505, 4.5829, 18_849.228), (492, 4.2051, 775.523),
    (357, 2.9195, 0.067), (284, 1.899, 796.30), (243, 0.345, 5486.78), (317, 5.8490, 11_790.629),
    (271, 0.315, 10_977.08), (206, 4.806, 2544.31), (205, 1.869, 5573.14), (202, 2.458, 6069.78),
    (126, 1.083, 20.78), (156, 0.833, 213.30), (115, 0.645, 0.98), (103, 0.636, 4694.00),
    (102, 4.267, 7.11), (99, 6.210, 2146.17), (132, 3.411, 2942.46), (98, 0.681, 155.42),
    (85, 1.299, 6275.96), (75, 1.755, 5088.63), (102, 0.976, 15_720.84), (85, 3.671, 71_430.70),
    (74, 4.679, 801.82), (74, 3.503, 3154.69), (79, 3.037, 12_036.46), (80, 1.808, 17_260.15),
    (86, 5.983, 161_000.69), (57, 2.784, 6286.60), (61, 1.818, 7084.90), (70, 0.833, 9437.76),
    (56, 4.387, 14_143.50), (62, 3.978, 8827.39), (51, 0.283, 5856.48), (56, 3.470, 6279.55),
    (52, 1.333, 1748.02), (52, 0.189, 12_139.55),
  ]

  private static let growing: [Wave] = [
    (206_059, 2.67823, 6283.0758), (4303, 2.6351, 12_566.152),
  ]

  private static let growingTwice: [Wave] = [
    (8720, 1.072, 6283.08)
  ]
}
