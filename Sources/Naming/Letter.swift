/// The tones of Vietnamese in the order of its dictionaries.
package enum Tone: UInt8, CaseIterable, Sendable {
  case none, huyen, hoi, nga, sac, nang
}

/// One letter of a name without its case: the basic letter, the mark that makes it another letter
/// (â, ơ, đ), and its tone.
///
/// A combining mark that stands alone, a space and nothing at all are letters too, so that a text is
/// one stream of them.
struct Letter: Hashable, Sendable {
  /// Base in 21 bits, shape in 4, tone in 3, and in the last 4 the letter that follows in a pair.
  var bits: UInt32

  init(bits: UInt32) {
    self.bits = bits
  }

  init(base: UInt32, shape: UInt8 = 0, tone: UInt8 = 0, second: UInt8 = 0) {
    bits = base | UInt32(shape) << 21 | UInt32(tone) << 25 | UInt32(second) << 28
  }
}

extension Letter {
  /// A sign without a letter, such as an apostrophe or an invisible character.
  static let nothing = Letter(bits: 0)

  /// What stands between two words.
  static let space = Letter(base: 0x20)

  /// A scalar the tables do not know.
  static let unknown = Letter(bits: .max)

  /// The basic letter in lower case, a space, or 0 for a combining mark.
  var base: UInt32 { bits & 0x1F_FFFF }

  /// The mark by its place in ``shapes``; 0 for none.
  var shape: UInt8 { UInt8(bits >> 21 & 0xF) }

  /// The number of the ``Tone``.
  var tone: UInt8 { UInt8(bits >> 25 & 0x7) }

  /// Whether the letter bears any mark.
  var isMarked: Bool { bits & 0x0FE0_0000 != 0 }

  var withoutTone: Letter { Letter(bits: bits & ~(0x7 << 25)) }

  /// The second letter of a pair such as æ.
  var second: Letter? {
    let place = Int(bits >> 28)
    return place == 0 ? nil : Letter(base: UInt32(Self.seconds[place]))
  }

  var withoutSecond: Letter { Letter(bits: bits & 0x0FFF_FFFF) }

  static let seconds = Array(".eshjz".utf8)

  /// The letter with a mark that follows it; a second mark of a kind makes the shape "several".
  func marked(by mark: Letter) -> Letter {
    let several = UInt8(Self.shapes.count - 1)
    var (shape, tone) = (self.shape, self.tone)
    if mark.tone != 0 {
      if tone == 0 { tone = mark.tone } else { shape = several }
    }
    if mark.shape != 0 { shape = shape == 0 || shape == mark.shape ? mark.shape : several }
    return Letter(base: base, shape: shape, tone: tone, second: UInt8(bits >> 28))
  }
}

extension Letter {
  /// The letters of the scalars below U+0370, then U+1E00 to U+1EFF, then U+2000 to U+206F.
  ///
  /// ɖ is taken for đ, as its capital Ɖ looks the same; so is Ð.
  static let table: [Letter] = {
    var table = (0..<0x370).map { ordinary(UInt8(truncatingIfNeeded: $0), isASCII: $0 < 0x80) }
    table.replaceSubrange(0x250..<0x300, with: repeatElement(.unknown, count: 0xB0))
    for modifier in 0x2B9...0x2BF { table[modifier] = .nothing }
    let (bases, shapes, tones) = (
      Array(latinBases.utf8), Array(latinShapes.utf8), Array(latinTones.utf8)
    )
    let latin = bases.indices.map { letter(bases[$0], shapes[$0], tones[$0]) }
    table.replaceSubrange(0xC0..<0x250, with: latin[..<0x190])
    table[0x256] = table[0x111]
    let marks = zip(markShapes.utf8, markTones.utf8).map { letter(nil, $0, $1) }
    table.replaceSubrange(0x300..<0x370, with: marks)
    return table + latin[0x190...] + (0..<0x70).map(punctuation)
  }()

  /// A character of ASCII, or a sign of U+0080 to U+00BF.
  private static func ordinary(_ byte: UInt8, isASCII: Bool) -> Letter {
    switch byte {
    case 0x30...0x39 where isASCII, 0x61...0x7A where isASCII: Letter(base: UInt32(byte))
    case 0x41...0x5A where isASCII: Letter(base: UInt32(byte) + 0x20)
    case UInt8(ascii: "'"), UInt8(ascii: "`"), 0xAD, 0xB4: .nothing
    default: .space
    }
  }

  /// A sign of U+2000 to U+206F: quotes that serve as apostrophes and invisible ones are nothing.
  private static func punctuation(_ place: Int) -> Letter {
    switch place {
    case 0x0B...0x0F, 0x18, 0x19, 0x1B, 0x2A...0x2E, 0x32, 0x60...0x6F: .nothing
    default: .space
    }
  }

  /// An entry of the tables; a mark where there is no base.
  private static func letter(_ base: UInt8?, _ shape: UInt8, _ tone: UInt8) -> Letter {
    let shape = UInt8(shapes.firstIndex(of: shape) ?? 0)
    let tone = tone - UInt8(ascii: "0")
    guard let base else { return Letter(base: 0, shape: shape, tone: tone) }
    switch base {
    case UInt8(ascii: "?"): return .unknown
    case UInt8(ascii: "."): return .space
    default: break
    }
    guard let pair = pairs[Character(Unicode.Scalar(base))], let first = pair.first.asciiValue,
      let second = pair.second.asciiValue.flatMap(seconds.firstIndex)
    else { return Letter(base: UInt32(base), shape: shape, tone: tone) }
    return Letter(base: UInt32(first), shape: shape, tone: tone, second: UInt8(second))
  }
}
