/// What speaks for one reading of a cell.
///
/// Only words with a character that depends on the encoding count.
struct Evidence: Equatable {
  /// Points for words that are Vietnamese, less those for words that cannot be.
  var score = 0

  /// How many words are Vietnamese.
  var valid = 0

  /// How many words cannot be, nor be of another language.
  var invalid = 0
}

extension Evidence {
  /// Whether all its words are such as names and addresses are full of.
  var isSound: Bool { valid > 0 && invalid == 0 && score >= 2 * valid }

  /// Weighs a cell as an encoding has it.
  init(_ signs: Swift.Span<ReadSign>, in encoding: LegacyEncoding) {
    let table = Glyph.table
    let glyphs = table.span
    var word = ReadWord()
    for place in signs.indices {
      let sign = signs[place]
      let glyph = Glyph.of(sign.scalar, glyphs)
      if sign.isStray {
        word.add(sign, .unreadable)
      } else if glyph.isLetter {
        word.add(sign, glyph)
      } else if sign.scalar >= 0x80, sign.isOdd || !CellSign.isSeparator(sign.scalar) {
        word.add(sign, .unreadable)
      } else {
        add(word, encoding)
        word = ReadWord()
      }
    }
    add(word, encoding)
  }

  private mutating func add(_ word: ReadWord, _ encoding: LegacyEncoding) {
    guard word.isTelling, word.hasLetter, !word.isInitial else { return }
    let isPossible = word.isNatural && word.syllable.isPossible
    let worth = isPossible ? (word.syllable.isCommon ? 2 : 1) : 0
    switch encoding {
    case .unicode where word.isOdd || !word.isNatural:
      (score, invalid) = (score - 1, invalid + 1)
    case .unicode:
      (score, valid) = (score + worth, valid + (isPossible ? 1 : 0))
    case .utf8AsCP1252 where !isPossible && word.isNatural && word.strength > 0:
      // Müller is as good a reading of bytes that so seldom make UTF-8 by chance.
      (score, valid) = (score + 2, valid + 1)
    default:
      let bonus = max(Int(word.strength), word.isOdd ? 1 : 0)
      score += isPossible ? worth + bonus : -2
      if isPossible { valid += 1 } else { invalid += 1 }
    }
  }
}

/// A word of a reading, as its letters are added.
private struct ReadWord {
  var syllable = Syllable()
  var strength: UInt8 = 0
  var isTelling = false
  var isOdd = false
  var hasLetter = false
  private var capitals = 0
  private var smalls = 0
  private var isSpoiled = false

  @inline(__always)
  mutating func add(_ sign: ReadSign, _ glyph: Glyph) {
    syllable.add(glyph)
    isTelling = isTelling || sign.isTelling
    isOdd = isOdd || sign.isOdd
    strength = max(strength, sign.strength)
    if glyph == .unreadable {
      isSpoiled = true
      return
    }
    hasLetter = true
    if sign.isCaseless { return }
    if glyph.isSmall { smalls += 1 }
    if glyph.isCapital {
      if smalls > 0 { isSpoiled = true }
      capitals += 1
    }
  }

  /// Whether it is one consonant, as before a full stop.
  var isInitial: Bool { !isSpoiled && !isOdd && syllable.isConsonant }

  /// Whether it is of letters alone, in small letters, in capitals or with a capital at its head.
  var isNatural: Bool { !isSpoiled && (smalls == 0 || capitals <= 1) }
}

extension Syllable {
  /// Whether names, addresses and sheets are full of it.
  var isCommon: Bool { CommonSyllables.all.contains(self) }
}
