import Facts
import Localities

@testable import Statistics

/// A small generator of numbers: SplitMix64, the same on every machine.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  /// A place in a list of weights 1, 1/2, 1/3 …: few large classes and many small ones.
  mutating func skewed(_ count: Int) -> Int {
    let unit = Double.random(in: 0..<1, using: &self)
    return min(count - 1, Int(Double(count).raised(unit)) - 1)
  }
}

extension Double {
  /// The number to a power between 0 and 1, by halving: no library of mathematics is needed.
  fileprivate func raised(_ power: Double) -> Double {
    var (result, root, rest) = (1.0, self, power)
    for _ in 0..<30 {
      root = root.squareRoot()
      rest *= 2
      if rest >= 1 {
        result *= root
        rest -= 1
      }
    }
    return result
  }
}

enum Samples {
  static let day = Day(sinceEpoch: 20_700)
  static let countries = (0..<40).map { Country(stored: "\(letter($0 / 26))\(letter($0 % 26))") }
  static let communes = (0..<50).map { CommuneCode(stored: (20_000 + $0 * 37).padded(5)) }

  private static func letter(_ number: Int) -> Character {
    Character(Unicode.Scalar(UInt8(65 + number)))
  }

  /// Communes in provinces of fifteen each.
  static let names = PlaceNames(
    commune: { _ in nil },
    province: { commune in
      (LocalityAxis.number(commune) - 20_000) / 37 / 15 == 3
        ? ("38", Wording(vi: "Thanh Hóa", en: "Thanh Hóa"))
        : (
          (30 + (LocalityAxis.number(commune) - 20_000) / 37 / 15).padded(2),
          Wording(vi: "Tỉnh", en: "Province")
        )
    }, country: { _ in nil })

  static func definition(_ threshold: Int = 10) throws -> Definition {
    try Definition(asOf: day, threshold: threshold, names: names)
  }

  static func residents(_ count: Int, _ dice: inout Dice, communes many: Int = 50) -> [Resident] {
    (0..<count).map { _ in
      let isKnown = Int.random(in: 0..<40, using: &dice) > 0
      return Resident(
        sex: isKnown ? Sex.allCases[Int.random(in: 0..<2, using: &dice)] : nil,
        birthYear: isKnown ? Int.random(in: 1935...2024, using: &dice) : nil,
        home: isKnown ? communes[dice.skewed(many)] : nil,
        country: countries[dice.skewed(40)],
        category: Facts.Category.allCases[dice.skewed(7)],
        yearLeft: isKnown ? Int.random(in: 1970...2025, using: &dice) : nil)
    }
  }

  static func gifts(_ count: Int, _ dice: inout Dice, communes many: Int = 50) -> [GiftRecord] {
    (0..<count).map { _ in
      let value: Int64? =
        Int.random(in: 0..<6, using: &dice) == 0
        ? nil
        : Int64(1) << Int64.random(in: 18...28, using: &dice)
          + Int64.random(in: 0...99, using: &dice)
      let giver = Int.random(in: 0..<max(2, count / 3), using: &dice)
      let isShared = Int.random(in: 0..<10, using: &dice) == 0
      let part = (value ?? 0) / 4
      return GiftRecord(
        year: 2015 + dice.skewed(12), kind: ContributionKind.allCases[dice.skewed(7)],
        locality: communes[dice.skewed(many)], valueVND: value,
        givers: isShared
          ? [
            GiverShare(giver: giver, valueVND: (value ?? 0) - part),
            GiverShare(giver: giver + 1, valueVND: part),
          ] : [GiverShare(giver: giver, valueVND: value ?? 0)])
    }
  }

  /// Gifts of about the same value by many givers, in three communes, three years and two kinds.
  static func even(_ count: Int, _ dice: inout Dice) -> [GiftRecord] {
    (0..<count).map { number in
      let value = Int64.random(in: 900_000...1_100_000, using: &dice)
      return GiftRecord(
        year: 2018 + number % 3, kind: number / 3 % 2 == 0 ? .cash : .works,
        locality: communes[number / 6 % 3], valueVND: value,
        givers: [GiverShare(giver: number, valueVND: value)])
    }
  }
}
