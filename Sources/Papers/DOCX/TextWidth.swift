import Facts

/// How long texts are in Times New Roman, to draw rules and dots that fit them.
enum TextWidth {
  /// The motto in bold letters of size 1, summed from the font's own widths.
  static func motto(_ language: Language) -> Double { language == .vi ? 12.242 : 15.889 }

  /// A line of bold capitals of size 1: about 0.62 a letter, blanks counted.
  static func boldCapitals(_ text: String) -> Double { 0.62 * longest(text) }

  /// A line of bold letters of size 1.
  static func bold(_ text: String) -> Double { 0.46 * longest(text) }

  /// A line of upright letters of size 1, rather too long than too short.
  static func upright(_ text: String) -> Double { 0.46 * longest(text) }

  private static func longest(_ text: String) -> Double {
    let lines = clean(text).split(separator: "\n")
    return Double(lines.map(\.count).max() ?? 0)
  }
}
