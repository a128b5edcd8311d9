extension StringProtocol {
  /// How many columns of a terminal the text takes: marks take none, wide characters two.
  var displayWidth: Int {
    // Composed Vietnamese takes one column a scalar, and need not be cut into characters.
    let isNarrow = unicodeScalars.allSatisfy {
      (0x20..<0x300).contains($0.value) && $0.value != 0xAD || (0x1E00...0x1EFF).contains($0.value)
    }
    return isNarrow ? unicodeScalars.count : reduce(0) { $0 + $1.displayWidth }
  }

  /// The longest beginning that fits a number of columns, ended with `…` where something was cut.
  func fitted(to columns: Int) -> String {
    guard displayWidth > columns else { return String(self) }
    var (kept, width) = ("", 0)
    for character in self {
      width += character.displayWidth
      if width > columns - 1 { break }
      kept.append(character)
    }
    return kept + "…"
  }
}

extension Character {
  fileprivate var displayWidth: Int {
    unicodeScalars.map(\.displayWidth).max() ?? 0
  }
}

extension Unicode.Scalar {
  fileprivate var displayWidth: Int {
    if value < 0x300 { return value == 0xAD ? 0 : 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    return Self.wide.contains { $0.contains(value) } ? 2 : 1
  }

  /// The blocks whose characters have East Asian Width W or F (Unicode Standard Annex 11), and the
  /// emoji that terminals show as wide.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x2E80...0x303E,
    0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60,
    0xFFE0...0xFFE6, 0x16FE0...0x18CFF, 0x1AFF0...0x1B2FF, 0x1F1E6...0x1F1FF, 0x1F300...0x1F64F,
    0x1F680...0x1F6FF, 0x1F900...0x1FAFF, 0x20000...0x3FFFD,
  ]
}
