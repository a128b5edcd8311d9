import Foundation
import Testing

import Facts

@Suite struct DongWordsTests {
  private let formatter: NumberFormatter

  init() {
    formatter = NumberFormatter()
    formatter.locale = Locale(identifier: "vi")
    formatter.numberStyle = .spellOut
  }

  @Test(arguments: [
    (0, "không đồng"), (1, "một đồng"), (5, "năm đồng"), (10, "mười đồng"), (11, "mười một đồng"),
    (14, "mười bốn đồng"), (15, "mười lăm đồng"), (21, "hai mươi mốt đồng"),
    (44, "bốn mươi tư đồng"), (55, "năm mươi lăm đồng"), (104, "một trăm linh bốn đồng"),
    (105, "một trăm linh năm đồng"), (111, "một trăm mười một đồng"),
    (1005, "một nghìn không trăm linh năm đồng"), (50_000, "năm mươi nghìn đồng"),
    (1_000_000, "một triệu đồng"), (1_234_000, "một triệu hai trăm ba mươi tư nghìn đồng"),
    (1_000_000_000_000, "một nghìn tỷ đồng"), (-500_000, "âm năm trăm nghìn đồng"),
    (
      1_505_555_005,
      "một tỷ năm trăm linh năm triệu năm trăm năm mươi lăm nghìn không trăm linh năm đồng"
    ),
    (2_003_000_000_000, "hai nghìn không trăm linh ba tỷ đồng"),
  ])
  func `A sum is said in words`(sum: Int64, words: String) {
    #expect(sum.spelledDong == words)
  }

  @Test(arguments: [
    (1_000_005, "một triệu không trăm linh năm đồng"),
    (5_025_110, "năm triệu không trăm hai mươi lăm nghìn một trăm mười đồng"),
    (1_000_005_000, "một tỷ không trăm linh năm nghìn đồng"),
    (1_000_000_000_000_000_000, "một tỷ tỷ đồng"),
    (1_000_000_001_000_000_000, "một tỷ không trăm linh một tỷ đồng"),
  ])
  func `The zeros within a sum are said where Foundation drops them`(sum: Int64, words: String) {
    #expect(sum.spelledDong == words)
    #expect(foundation(sum) != words)
  }

  @Test func `Foundation says the same below a million, and above where no group has a gap`() {
    var chance = Chance(state: 20_270_206)
    let small =
      Array(0...1200) + (0..<800).map { _ in Int64.random(in: 0..<1_000_000, using: &chance) }
    let groups = { Int64.random(in: 100...999, using: &chance) }
    let large = (0..<500).map { _ in
      ((groups() * 1000 + groups()) * 1000 + groups()) * 1000 + groups()
    }
    for sum in small + large { #expect(sum.spelledDong == foundation(sum)) }
  }

  @Test func `The words give the sum back`() {
    var chance = Chance(state: 19_750_430)
    for _ in 0..<3000 {
      let zeros = Int.random(in: 0...18, using: &chance)
      let sum =
        Int64.random(in: .min ... .max, using: &chance)
        / (0..<zeros).reduce(1) { ten, _ in ten * 10 }
      #expect(Self.sum(of: sum.spelledDong) == sum)
    }
    for sum in [Int64.min, .max] { #expect(Self.sum(of: sum.spelledDong) == sum) }
  }
}

extension DongWordsTests {
  /// Foundation's words; it says `lẻ`, as in the South.
  private func foundation(_ sum: Int64) -> String {
    let words = formatter.string(from: NSNumber(value: sum)) ?? ""
    return words.replacing("lẻ", with: "linh") + " đồng"
  }

  /// What a text of words comes to, each word taken for itself.
  private static func sum(of text: String) -> Int64? {
    var (total, millions, thousands, group, digit): (Int64, Int64, Int64, Int64, Int64) = (
      0, 0, 0, 0, 0
    )
    let isNegative = text.hasPrefix("âm ")
    for word in text.split(separator: " ").map(String.init) {
      switch word {
      case "đồng", "âm", "linh": break
      case "trăm": (group, digit) = (digit * 100, 0)
      case "mươi": (group, digit) = (group + digit * 10, 0)
      case "mười": group += 10
      case "nghìn": (thousands, group, digit) = ((group + digit) * 1000, 0, 0)
      case "triệu": (millions, group, digit) = ((group + digit) * 1_000_000, 0, 0)
      case "tỷ":
        // Subtracted, not added: Int64 has one number more below zero than above.
        let (sum, overflow) = (total - millions - thousands - group - digit)
          .multipliedReportingOverflow(by: 1_000_000_000)
        if overflow { return nil }
        (total, millions, thousands, group, digit) = (sum, 0, 0, 0, 0)
      default:
        guard let value = values[word] else { return nil }
        digit = value
      }
    }
    let negative = total - millions - thousands - group - digit
    return isNegative ? negative : -negative
  }

  private static let values: [String: Int64] = [
    "không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5,
    "sáu": 6, "bảy": 7, "tám": 8, "chín": 9,
  ]
}

/// Numbers drawn the same each time (SplitMix64).
private struct Chance: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
