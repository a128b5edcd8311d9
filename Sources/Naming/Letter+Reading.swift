import Facts

extension Letter {
  /// The letter at a place of a UTF-8 text; moves the place behind it.
  ///
  /// ``unknown`` for a scalar outside the table and for bytes that are not UTF-8.
  @inline(__always)
  static func next(in utf8: UTF8Bytes, at place: inout Int, _ table: Swift.Span<Letter>)
    -> Letter
  {
    let byte = utf8[place]
    if byte < 0x80 {
      place += 1
      return table[Int(byte)]
    }
    if byte < 0xE0 {
      guard byte >= 0xC2, place + 1 < utf8.count else { return .unknown }
      let scalar = Int(byte & 0x1F) << 6 | Int(utf8[place + 1] & 0x3F)
      guard scalar < 0x370 else { return .unknown }
      place += 2
      return table[scalar]
    }
    guard byte < 0xF0, place + 2 < utf8.count else { return .unknown }
    let scalar =
      Int(byte & 0x0F) << 12 | Int(utf8[place + 1] & 0x3F) << 6 | Int(utf8[place + 2] & 0x3F)
    place += 3
    switch scalar {
    case 0x1E00...0x1EFF: return table[scalar - 0x1E00 + 0x370]
    case 0x2000...0x206F: return table[scalar - 0x2000 + 0x470]
    default: return .unknown
    }
  }

  /// The letters of any text, by the properties of Unicode where the table ends.
  static func all(in text: String) -> [Letter] {
    text.decomposed.unicodeScalars.flatMap { scalar -> [Letter] in
      var letter = unknown
      if let place = tablePlace(of: scalar.value) { letter = table[place] }
      return letter == unknown ? unlisted(scalar) : [letter]
    }
  }

  private static func tablePlace(of scalar: UInt32) -> Int? {
    switch Int(scalar) {
    case let low where low < 0x370: low
    case let latin where (0x1E00...0x1EFF).contains(latin): latin - 0x1E00 + 0x370
    case let sign where (0x2000...0x206F).contains(sign): sign - 0x2000 + 0x470
    default: nil
    }
  }

  private static func unlisted(_ scalar: Unicode.Scalar) -> [Letter] {
    let properties = scalar.properties
    if properties.canonicalCombiningClass != .notReordered {
      return [Letter(base: 0, shape: UInt8(shapes.count - 1))]
    }
    switch properties.generalCategory {
    case .format, .control: return [.nothing]
    case .uppercaseLetter, .titlecaseLetter:
      return properties.lowercaseMapping.decomposed.unicodeScalars.map { Letter(base: $0.value) }
    case .lowercaseLetter, .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark,
      .decimalNumber:
      return [Letter(base: scalar.value)]
    default: return [.space]
    }
  }

  /// Calls back with every letter of a UTF-8 text.
  @inline(__always)
  static func each(in utf8: UTF8Bytes, _ body: (Letter) -> Void) {
    let table = Letter.table
    let letters = table.span
    var place = 0
    var read: [Letter] = []
    read.reserveCapacity(utf8.count)
    while place < utf8.count {
      let letter = next(in: utf8, at: &place, letters)
      guard letter != .unknown else {
        all(in: String(utf8)).forEach(body)
        return
      }
      read.append(letter)
    }
    read.forEach(body)
  }
}

extension String {
  /// The text of UTF-8 bytes, with U+FFFD where they are not UTF-8.
  init(_ utf8: UTF8Bytes) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    for place in utf8.indices { bytes.append(utf8[place]) }
    self.init(decoding: bytes, as: UTF8.self)
  }
}
