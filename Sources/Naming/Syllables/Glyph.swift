/// A character as the rules of Vietnamese spelling see it: which letter, which tone, small or
/// capital, in 16 bits.
struct Glyph: Equatable {
  /// The place of the letter in ``alphabet`` from 1, ``foreign``, ``unreadable`` or 0 for what parts
  /// words; then 3 bits for the tone and 2 for the case.
  private let bits: UInt16

  private init(letter: UInt16, tone: UInt8 = 0, isSmall: Bool = false, isCapital: Bool = false) {
    bits = letter | UInt16(tone) << 5 | (isSmall ? 0x100 : 0) | (isCapital ? 0x200 : 0)
  }

  /// The letters of Vietnamese, the vowels first.
  static let alphabet = Array("aăâeêioôơuưybcdđghklmnpqrstvx")

  /// How many letters of ``alphabet`` are vowels.
  static let vowels: UInt64 = 12

  /// A letter no Vietnamese word has.
  static let foreign: UInt64 = 30

  /// A character that should not stand in a word.
  static let unreadable = Glyph(letter: 31)

  @inline(__always) var letter: UInt64 { UInt64(bits & 0x1F) }
  @inline(__always) var tone: UInt8 { UInt8(bits >> 5 & 7) }
  @inline(__always) var isSmall: Bool { bits & 0x100 != 0 }
  @inline(__always) var isCapital: Bool { bits & 0x200 != 0 }
  @inline(__always) var isLetter: Bool { bits & 0x1F != 0 }
}

extension Glyph {
  /// The glyph of a scalar; a letter outside the Latin script is foreign and has no case.
  @inline(__always)
  static func of(_ scalar: UInt32, _ table: Swift.Span<Glyph>) -> Glyph {
    switch scalar {
    case ..<0x250: table[Int(scalar)]
    case 0x1E00...0x1EFF: table[Int(scalar) - 0x1E00 + 0x250]
    default: ofOther(scalar)
    }
  }

  private static func ofOther(_ scalar: UInt32) -> Glyph {
    guard let scalar = Unicode.Scalar(scalar) else { return unreadable }
    return scalar.properties.isAlphabetic ? Glyph(letter: UInt16(foreign)) : Glyph(letter: 0)
  }

  /// The scalars below U+0250, then U+1E00 to U+1EFF.
  static let table: [Glyph] = {
    let numbers = Dictionary(
      uniqueKeysWithValues: alphabet.enumerated().map { (words(of: String($1)), UInt16($0 + 1)) })
    return (Array(0..<0x250) + Array(0x1E00..<0x1F00)).map { (scalar: UInt32) in
      guard let scalar = Unicode.Scalar(scalar), scalar.properties.isAlphabetic else {
        return Glyph(letter: 0)
      }
      let word = words(of: String(scalar))
      // A word of one letter holds its tone apart from it.
      let plain = word.map { Word($0.letters) }
      return Glyph(
        letter: numbers[plain] ?? UInt16(foreign), tone: word.first?.tone.rawValue ?? 0,
        isSmall: scalar.properties.isLowercase, isCapital: scalar.properties.isUppercase)
    }
  }()
}
