import Facts

/// How long texts are in Times New Roman, to draw rules and dots that fit them and to choose sizes.
///
/// At size 1; the longest of several lines counts.
enum TextWidth {
  /// The motto in bold letters.
  static func motto(_ language: Language) -> Double { bold(PaperWords.motto(language)) }

  static func boldCapitals(_ text: String) -> Double { bold(text.uppercased()) }

  static func bold(_ text: String) -> Double { longest(text, boldLetters) }

  static func upright(_ text: String) -> Double { longest(text, uprightLetters) }

  private static func longest(_ text: String, _ letters: [Int]) -> Double {
    let lines = clean(text).split(separator: "\n", omittingEmptySubsequences: false)
    let lengths = lines.map { line in
      String(line).decomposed.unicodeScalars.reduce(0) { $0 + width(of: $1, in: letters) }
    }
    return Double(lengths.max() ?? 0) / 1000
  }

  /// The width of a letter in thousandths; the marks above and below letters have none.
  private static func width(of scalar: Unicode.Scalar, in letters: [Int]) -> Int {
    switch scalar.value {
    case 0x20...0x7E: letters[Int(scalar.value) - 0x20]
    // The horn of ơ and ư reaches beyond the letter.
    case 0x31B: 45
    case 0x300...0x36F: 0
    case 0x110, 0x111: letters[scalar == "Đ" ? 0x24 : 0x44]
    case 0x2014, 0x2026, 0x2E80...0x9FFF, 0xAC00...0xD7AF, 0xFF00...0xFF60: 1000
    default: 500
    }
  }

  /// The widths of the letters from the blank to the tilde, as the font has them.
  private static let uprightLetters = [
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500,
    500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611,
    556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722,
    722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500,
    278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
  ]

  private static let boldLetters = [
    250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500,
    500, 500, 500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667,
    611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722,
    722, 667, 333, 278, 333, 581, 500, 333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556,
    278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
  ]
}
