import Facts
import Naming

extension AmountUnit {
  /// What a heading or a line above the list says figures count: `(triệu đồng)`, `ĐVT: 1.000 đồng`,
  /// `Số tiền (USD)`; nil where it says nothing.
  init?(inHeading text: String) {
    let words = folded(text).split(separator: " ").map(String.init)
    guard let currency = Self.currency(in: words) else { return nil }
    self.init(multiple: Self.multiple(in: words), currency: currency)
  }

  private static func currency(in words: [String]) -> Currency? {
    for (place, word) in words.enumerated() {
      // Đóng góp is a gift, and hợp đồng a contract.
      if word == "dong", words[place...].dropFirst().first == "gop" { continue }
      if ["dong", "vnd", "d", "vnđ"].contains(word) { return .vnd }
      if ["usd", "do"].contains(word) { return Currency("USD") }
      if word.utf8.count == 3, let currency = Currency(word), Self.written.contains(word) {
        return currency
      }
    }
    return nil
  }

  /// The codes that are no words of Vietnamese or English headings.
  private static let written: Set<String> = [
    "eur", "aud", "cad", "gbp", "jpy", "krw", "czk", "chf", "sgd", "twd", "nzd", "rub", "pln",
    "huf",
    "lak", "thb",
  ]

  private static func multiple(in words: [String]) -> Int64 {
    if words.contains("trieu") { return 1_000_000 }
    if words.contains("ty") || words.contains("ti") { return 1_000_000_000 }
    if words.contains("nghin") || words.contains("ngan") { return 1000 }
    let joined = words.joined(separator: " ")
    if joined.contains("1 000 000") { return 1_000_000 }
    return joined.contains("1 000") || joined.contains("1000") ? 1000 : 1
  }
}
