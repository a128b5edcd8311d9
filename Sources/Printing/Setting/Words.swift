import Facts
import Papers

/// One line of a text as it was written, before it is wrapped: clean, in its hands.
struct Words {
  private(set) var text = ""

  /// Stretches that are bold or italic besides what the setting says.
  private(set) var stretches: [Stretch] = []

  /// A stretch of the bytes of a text.
  struct Stretch {
    var range: Range<Int>
    let isBold: Bool
    let isItalic: Bool
  }

  /// The lines of a text, parted where it has line feeds; at least one.
  static func lines(of text: Paper.Text, isCaps: Bool) -> [Words] {
    var lines = [Words()]
    for run in text.runs {
      let plain = clean(run.text).withoutPiles
      let cleaned = isCaps ? plain.uppercased().composed : plain
      for (index, part) in cleaned.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        if index > 0 { lines.append(Words()) }
        lines[lines.count - 1].add(part, run)
      }
    }
    return lines
  }

  private mutating func add(_ part: Substring, _ run: Paper.Run) {
    let start = text.utf8.count
    text += part
    guard run.isBold || run.isItalic, !part.isEmpty else { return }
    stretches.append(
      Stretch(range: start..<text.utf8.count, isBold: run.isBold, isItalic: run.isItalic))
  }
}

extension Words {
  /// The words from a byte on, at most so many scalars of them.
  func part(from start: Int, most: Int) -> Words {
    let scalars = text.unicodeScalars
    let from = text.utf8.index(text.startIndex, offsetBy: start)
    let to = scalars.index(from, offsetBy: most, limitedBy: text.endIndex) ?? text.endIndex
    var part = Words()
    part.text = String(text[from..<to])
    let end = start + part.text.utf8.count
    part.stretches = stretches.compactMap { stretch in
      guard stretch.range.overlaps(start..<end) else { return nil }
      let range = stretch.range.clamped(to: start..<end)
      return Stretch(
        range: range.lowerBound - start..<range.upperBound - start, isBold: stretch.isBold,
        isItalic: stretch.isItalic)
    }
    return part
  }
}

extension String {
  /// The text without marks beyond 30 on one letter, which no writing has (UAX #15, stream-safe text).
  ///
  /// Shaping takes a time that grows with the square of their number.
  fileprivate var withoutPiles: String {
    var (pile, highest) = (0, 0)
    for scalar in unicodeScalars {
      pile = scalar.isMark ? pile + 1 : 0
      highest = max(highest, pile)
    }
    guard highest > 30 else { return self }
    pile = 0
    return String(
      UnicodeScalarView(
        unicodeScalars.filter { scalar in
          pile = scalar.isMark ? pile + 1 : 0
          return pile <= 30
        }))
  }
}

extension Unicode.Scalar {
  /// Whether it stands on the letter before it.
  fileprivate var isMark: Bool {
    value >= 0x300 && properties.canonicalCombiningClass != .notReordered
  }
}
