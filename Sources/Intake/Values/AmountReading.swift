import Facts
import Naming

/// Reads sums of money as offices write them: `10.000.000 đ`, `5 triệu`, `1.000 USD`.
struct AmountReading: Equatable {
  /// Digits with a point before decimals; nil where the text names no sum.
  private(set) var amount: String?

  /// What the text itself says.
  private(set) var currency: Currency?

  init(_ text: String, unit: AmountUnit?) {
    guard text.utf8.count <= 200 else { return }
    var figures = ""
    var words = ""
    for character in text.composed.lowercased() {
      if character.isASCII && character.isNumber || ".,".contains(character) {
        if !words.isEmpty, !figures.isEmpty, words.contains(where: \.isLetter) { words.append(" ") }
        figures.append(character)
      } else if character == "+" || character == "=" {
        return
      } else {
        words.append(character)
        if character.isWhitespace, figures.last.map({ $0.isNumber }) == true { figures.append("_") }
      }
    }
    guard let number = Self.number(figures.trimming { "_.,".contains($0) }) else { return }
    let letters = folded(words).split(separator: " ").map(String.init)
    currency = Self.currency(words, letters)
    let multiple = Self.multiple(letters) ?? (currency == nil ? unit?.multiple : nil) ?? 1
    amount = Self.times(number, multiple)
  }

  private static func currency(_ words: String, _ letters: [String]) -> Currency? {
    let signs: [(Character, String)] = [
      ("$", "USD"), ("€", "EUR"), ("£", "GBP"), ("¥", "JPY"), ("₫", "VND"),
    ]
    if words.contains("aud") || words.contains("a$") || letters.contains("uc") {
      return Currency("AUD")
    }
    if let sign = signs.first(where: { words.contains($0.0) }) { return Currency(sign.1) }
    for letter in letters {
      if let code = spoken[letter] { return Currency(code) }
      if letter.utf8.count == 3, let currency = Currency(letter) { return currency }
    }
    return nil
  }

  private static let spoken = [
    "d": "VND", "dong": "VND", "vnd": "VND", "do": "USD", "dola": "USD", "dollar": "USD",
    "dollars": "USD", "us": "USD", "euro": "EUR", "yen": "JPY", "won": "KRW", "bang": "GBP",
    "trieu": "VND", "tr": "VND", "ty": "VND", "nghin": "VND", "ngan": "VND", "vn": "VND",
  ]

  private static func multiple(_ letters: [String]) -> Int64? {
    for letter in letters {
      switch letter {
      case "trieu", "tr": return 1_000_000
      case "ty", "ti": return 1_000_000_000
      case "nghin", "ngan", "k": return 1000
      default: continue
      }
    }
    return nil
  }
}

extension AmountReading {
  /// The number of figures grouped by points, commas or spaces; nil where they are no number.
  ///
  /// A single point or comma before three figures parts thousands, as Vietnamese writes it.
  private static func number(_ figures: String) -> String? {
    let groups = figures.split(omittingEmptySubsequences: false) { "._,".contains($0) }
    guard !groups.isEmpty, groups.allSatisfy({ !$0.isEmpty }) else { return nil }
    let signs = figures.filter { "._,".contains($0) }
    guard let last = signs.last else { return plain(figures) }
    let isWhole =
      groups.dropFirst().allSatisfy { $0.count == 3 } && (1...3).contains(groups[0].count)
    if isWhole, Set(signs).count == 1, groups[0] != "0" { return plain(groups.joined()) }
    let isOnce = signs.count(where: { $0 == last }) == 1
    guard isOnce, last != "_", groups.dropFirst().dropLast().allSatisfy({ $0.count == 3 }) else {
      return nil
    }
    let whole = groups.dropLast().joined()
    return plain(whole).map { $0 + "." + groups[groups.count - 1] }
  }

  private static func plain(_ digits: String) -> String? {
    guard digits.utf8.count <= 15, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return nil
    }
    let bare = digits.drop { $0 == "0" }
    return bare.isEmpty ? "0" : String(bare)
  }

  private static func times(_ number: String, _ multiple: Int64) -> String? {
    guard let amount = Amount(number), let factor = Amount(coefficient: multiple) else {
      return nil
    }
    if multiple == 1 { return amount.description }
    let (product, isTooLarge) = amount.coefficient.multipliedReportingOverflow(
      by: factor.coefficient)
    guard !isTooLarge else { return nil }
    return Amount(coefficient: product, scale: amount.scale)?.description
  }
}
