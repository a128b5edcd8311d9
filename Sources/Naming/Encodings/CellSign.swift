/// A character of a cell as it came.
struct CellSign {
  let scalar: UInt32

  /// The byte it stands for in Windows-1252, or else in Windows-1258, by which a Vietnamese Windows
  /// shows the bytes; ``noByte`` where there is none.
  let byte: UInt16

  /// Whether no text of Unicode would have it in this place: a sign inside a word, a capital behind a
  /// small letter.
  var isOdd = false

  static let noByte: UInt16 = 256

  init(_ scalar: UInt32) {
    self.scalar = scalar
    byte = scalar < 0x100 ? UInt16(scalar) : Self.byte(of: scalar)
  }

  /// The codes of Windows-1252 from 0x80 to 0x9F that are not controls; and the Greek letter that some
  /// editors make of the micro sign.
  private static func byte(of scalar: UInt32) -> UInt16 {
    switch scalar {
    case 0x152: 0x8C
    case 0x153: 0x9C
    case 0x160: 0x8A
    case 0x161: 0x9A
    case 0x178: 0x9F
    case 0x17D: 0x8E
    case 0x17E: 0x9E
    case 0x192: 0x83
    case 0x2C6: 0x88
    case 0x2DC: 0x98
    case 0x3BC: 0xB5
    case 0x2000...0x2122 where scalar != 0x20AB: byte(ofSign: scalar)
    default: byteOf1258[scalar] ?? noByte
    }
  }

  /// The codes of Windows-1258 that have another character in Windows-1252.
  private static let byteOf1258: [UInt32: UInt16] = [
    0x102: 0xC3, 0x300: 0xCC, 0x110: 0xD0, 0x309: 0xD2, 0x1A0: 0xD5, 0x1AF: 0xDD, 0x303: 0xDE,
    0x103: 0xE3, 0x301: 0xEC, 0x111: 0xF0, 0x323: 0xF2, 0x1A1: 0xF5, 0x1B0: 0xFD, 0x20AB: 0xFE,
  ]

  private static func byte(ofSign scalar: UInt32) -> UInt16 {
    switch scalar {
    case 0x2013, 0x2014: UInt16(scalar - 0x2013 + 0x96)
    case 0x2018, 0x2019: UInt16(scalar - 0x2018 + 0x91)
    case 0x201A: 0x82
    case 0x201C, 0x201D: UInt16(scalar - 0x201C + 0x93)
    case 0x201E: 0x84
    case 0x2020, 0x2021: UInt16(scalar - 0x2020 + 0x86)
    case 0x2022: 0x95
    case 0x2026: 0x85
    case 0x2030: 0x89
    case 0x2039: 0x8B
    case 0x203A: 0x9B
    case 0x20AC: 0x80
    case 0x2122: 0x99
    default: noByte
    }
  }
}

extension UInt8 {
  /// Whether the byte has its place in plain text: ASCII, no control but a tab or a line's end.
  ///
  /// VISCII has letters among the others.
  var isPlain: Bool { (0x20..<0x80).contains(self) || (0x09...0x0D).contains(self) }
}

extension CellSign {
  var isPlain: Bool { scalar < 0x80 && UInt8(scalar).isPlain }

  /// Whether the character belongs to Vietnamese in Unicode and stands for no byte: a letter such as ễ,
  /// or the mark of one.
  var isVietnamese: Bool {
    switch scalar {
    case 0x1EA0...0x1EF9, 0x128, 0x129, 0x168, 0x169, 0x302, 0x306, 0x31B: true
    default: false
    }
  }

  /// Whether the character stands for a byte in Windows-1258 alone: đ, ă, ơ, ư and the tones.
  var isOf1258: Bool {
    switch scalar {
    case 0x102, 0x103, 0x110, 0x111, 0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x300, 0x301, 0x303, 0x309, 0x323,
      0x20AB:
      true
    default: false
    }
  }

  /// Whether a character parts words in texts of any kind.
  static func isSeparator(_ scalar: UInt32) -> Bool {
    switch scalar {
    case ..<0x80, 0xA0, 0xA1, 0xAB, 0xBB, 0xBF, 0x2010...0x2027, 0x2039, 0x203A: true
    default: false
    }
  }

  /// Whether Unicode counts it among the letters, and no word is written with it: ª º µ ƒ ˆ.
  var isSign: Bool {
    switch scalar {
    case 0xAA, 0xB5, 0xBA, 0x192, 0x2C6, 0x3BC: true
    default: false
    }
  }

  /// Whether a text of Unicode may have the sign at the beginning of a word.
  var mayLead: Bool {
    switch scalar {
    case 0xA1...0xA9, 0xAB, 0xB1, 0xB5, 0xBF, 0x3BC, 0x20AC, 0x2018, 0x201A, 0x201C, 0x201E, 0x2022,
      0x2039:
      true
    default: false
    }
  }

  /// Whether a text of Unicode may have the sign at the end of a word.
  var mayTrail: Bool {
    switch scalar {
    case 0xA9, 0xAA, 0xAE, 0xB0, 0xB2, 0xB3, 0xB9...0xBB, 0x2019...0x201D, 0x2020...0x2026, 0x203A,
      0x20AC, 0x2122:
      true
    default: false
    }
  }

  /// Whether a text of Unicode may have the sign inside a word.
  var mayJoin: Bool { (0x2010...0x2019).contains(scalar) }
}
