/// What a character does in a name.
enum NameSign: Equatable {
  case letter, mark, punctuation, space

  /// A character that shows nothing and was pasted along with the name.
  case invisible

  init(_ scalar: Unicode.Scalar) throws(NameFault) {
    if scalar.isASCII {
      self = try Self.ascii(scalar)
      return
    }
    if Self.signs.contains(scalar) {
      self = .punctuation
      return
    }
    let properties = scalar.properties
    if properties.isWhitespace {
      self = .space
      return
    }
    self = try Self.sign(scalar, of: properties.generalCategory)
  }

  private static func ascii(_ scalar: Unicode.Scalar) throws(NameFault) -> NameSign {
    switch scalar {
    case "a"..."z", "A"..."Z": return .letter
    case " ", "\t"..."\r": return .space
    case ".", ",", "-", "'", "(", ")", "\"", "`": return .punctuation
    case "0"..."9": throw .digit
    case "\u{0}"..."\u{1F}", "\u{7F}": throw .control
    default: throw .symbol
    }
  }

  private static func sign(
    _ scalar: Unicode.Scalar, of category: Unicode.GeneralCategory
  ) throws(NameFault) -> NameSign {
    switch category {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return .letter
    case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
    case .decimalNumber, .letterNumber, .otherNumber: throw .digit
    case .format where zeroWidth.contains(scalar): return .invisible
    case .control, .format: throw .control
    case .privateUse, .unassigned, .surrogate: throw .unreadable
    default: throw scalar == "\u{FFFD}" ? .unreadable : .symbol
    }
  }

  /// Apostrophes, hyphens, dots and quotes beyond ASCII.
  private static let signs: Set<Unicode.Scalar> = [
    "‘", "’", "“", "”", "‐", "‑", "–", "·", "・", "«", "»", "´",
  ]

  /// Zero-width spaces and marks of direction.
  ///
  /// Not the soft hyphen: in TCVN3 it is the letter ư, so a name with one was not decoded.
  private static let zeroWidth: Set<Unicode.Scalar> = [
    "\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{200F}", "\u{2060}", "\u{FEFF}",
  ]
}
