import Foundation

extension String {
  /// Unicode NFC.
  package var composed: String { isPlain ? self : precomposedStringWithCanonicalMapping }

  /// Unicode NFD.
  package var decomposed: String {
    utf8.allSatisfy { $0 < 0x80 } ? self : decomposedStringWithCanonicalMapping
  }

  /// Whether the text is of letters, digits and signs of Latin script alone, each a character of its
  /// own: such a text is in NFC and holds no control character, and asking Foundation costs thirty
  /// times as much.
  package var isPlain: Bool {
    unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x1E00...0x1EFF: true
      default: false
      }
    }
  }

  /// Whether there is nothing to tidy about the spaces of a plain text: none at its ends, and
  /// nowhere two together.
  package var hasSingleSpaces: Bool {
    var previous = UInt8(ascii: " ")
    for byte in utf8 {
      if byte == UInt8(ascii: " "), previous == byte { return false }
      previous = byte
    }
    return previous != UInt8(ascii: " ") && !isEmpty
  }
}
