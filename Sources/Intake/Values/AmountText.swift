import Facts
import Naming

/// A number, a scale, a word or a sign of a text about a sum.
struct AmountText {
  let text: String
  private(set) var number: Amount?
  private(set) var scale: Int64?

  /// Whether nothing stands between it and what is before.
  let isGlued: Bool

  /// What stands for the scale of `rưỡi`: half of the scale before it.
  static let half: Int64 = 0

  static func tokens(of text: String) -> [AmountText] {
    var rest = prepared(text)[...]
    var (tokens, isGlued) = ([AmountText](), false)
    while let first = rest.first {
      if first.isWhitespace {
        (isGlued, _) = (false, rest.removeFirst())
        continue
      }
      if first.isFigure {
        let figures = takeFigures(&rest)
        tokens.append(AmountText(figures: figures, isGlued: isGlued))
      } else if isWord(first) {
        let word = rest.prefix(while: isWord)
        rest = rest.dropFirst(word.count)
        tokens += words(String(word), isGlued)
      } else {
        rest.removeFirst()
        if !",.;:\"'".contains(first) { tokens.append(AmountText(String(first), isGlued)) }
      }
      isGlued = true
    }
    return tokens
  }

  private init(_ text: String, _ isGlued: Bool, scale: Int64? = nil) {
    (self.text, self.isGlued, self.scale) = (text, isGlued, scale)
  }

  private init(figures: String, isGlued: Bool) {
    (text, self.isGlued) = (figures, isGlued)
    number = Self.number(figures).flatMap { Amount($0) }
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || "$€£¥₫".contains(character)
  }

  /// `trđ` are two words.
  private static func words(_ word: String, _ isGlued: Bool) -> [AmountText] {
    if let scale = scales[folded(word)] { return [AmountText(word, isGlued, scale: scale)] }
    if let last = word.last, "đd₫$€".contains(last), let scale = scales[folded(word.dropLast())] {
      return [
        AmountText(String(word.dropLast()), isGlued, scale: scale), AmountText(String(last), true),
      ]
    }
    return [AmountText(word, isGlued)]
  }

  private static let scales: [String: Int64] = [
    "trieu": 1_000_000, "tr": 1_000_000, "ty": 1_000_000_000, "ti": 1_000_000_000,
    "nghin": 1000, "ngan": 1000, "k": 1000, "thousand": 1000, "million": 1_000_000,
    "billion": 1_000_000_000, "ruoi": half,
  ]
}

extension AmountText {
  /// Without the sum in words and what closes it: `5.000.000,- (Bằng chữ: năm triệu đồng chẵn)`.
  private static func prepared(_ text: String) -> String {
    var text = text.composed.tidy.lowercased()
    if let spoken = ["bằng chữ", "bang chu", "viết bằng chữ"].compactMap({ text.firstRange(of: $0) }
    )
    .first {
      text = String(text[..<spoken.lowerBound])
    } else if let open = text.lastIndex(of: "("), text.hasSuffix(")") {
      let inside = text[open...].dropFirst().dropLast()
      let words = inside.split(separator: " ")
      // One word in brackets is a unit, several with a scale are the sum again.
      if words.count > 2, !inside.contains(where: \.isNumber),
        words.contains(where: { scales[folded($0)] != nil })
      {
        text = String(text[..<open])
      }
    }
    return text.trimming { $0.isWhitespace || ".,;:".contains($0) }
      .trimmingEnd { $0.isWhitespace || ".,;-–/".contains($0) }
  }

  /// Figures with the signs between them, a space before three more included.
  private static func takeFigures(_ rest: inout Substring) -> String {
    var figures = ""
    while let next = rest.first {
      let after = rest.dropFirst()
      if next.isFigure {
        figures.append(next)
      } else if ".,".contains(next), after.first?.isFigure == true {
        figures.append(next)
      } else if ".,".contains(next) || next.isWhitespace,
        isThree(after.drop(while: \.isWhitespace)),
        next.isWhitespace || after.first?.isWhitespace == true
      {
        figures.append(next.isWhitespace ? "_" : next)
        rest = rest.dropFirst().drop(while: \.isWhitespace)
        continue
      } else {
        break
      }
      rest.removeFirst()
    }
    return figures
  }

  private static func isThree(_ rest: Substring) -> Bool {
    rest.prefix { $0.isFigure }.count == 3
  }

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
    // 20 500.000 may be two numbers.
    if isWhole, signs.contains("_") { return nil }
    let isOnce = signs.count(where: { $0 == last }) == 1
    guard isOnce, last != "_", groups.dropFirst().dropLast().allSatisfy({ $0.count == 3 }) else {
      return nil
    }
    return plain(groups.dropLast().joined()).map { $0 + "." + groups[groups.count - 1] }
  }

  private static func plain(_ digits: String) -> String? {
    guard digits.utf8.count <= 15 else { return nil }
    let bare = digits.drop { $0 == "0" }
    return bare.isEmpty ? "0" : String(bare)
  }
}

extension Character {
  fileprivate var isFigure: Bool { isASCII && isNumber }
}

extension String {
  fileprivate func trimmingEnd(_ isDropped: (Character) -> Bool) -> String {
    var text = self[...]
    while let last = text.last, isDropped(last) { text.removeLast() }
    return String(text)
  }
}
