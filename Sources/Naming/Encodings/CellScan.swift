import Facts

/// A cell on its way through the encodings; keeps its working space from one cell to the next.
struct CellScan {
  private(set) var signs: [CellSign] = []
  private(set) var read: [ReadSign] = []
  private(set) var kind = Kind.plain

  /// The cell with its letters composed, where it holds characters that are bytes in Windows-1258
  /// alone; empty where not.
  private var composed: [CellSign] = []

  /// The encoding ``read`` is in.
  private var decoded: LegacyEncoding?

  /// What a cell can be at all.
  enum Kind {
    /// ASCII: nothing but VIQR, if that.
    case plain
    /// It holds letters of Vietnamese that no byte stands for.
    case unicode
    /// Its characters outside ASCII may be bytes.
    case bytes
  }

  /// Takes a cell.
  mutating func load(_ cell: String) {
    signs.removeAll(keepingCapacity: true)
    kind = .plain
    decoded = nil
    composed.removeAll(keepingCapacity: true)
    var isOf1258 = false
    for scalar in cell.unicodeScalars {
      let sign = CellSign(scalar.value)
      if !sign.isPlain, kind != .unicode { kind = sign.isVietnamese ? .unicode : .bytes }
      isOf1258 = isOf1258 || sign.isOf1258
      signs.append(sign)
    }
    guard kind == .bytes else { return }
    if isOf1258 { compose(cell) }
    // Words that names are full of, with a letter that few bytes are shown as: it is Unicode.
    if isOf1258, evidence(.unicode).isSound { kind = .unicode } else { Self.markOdd(&signs) }
  }

  private mutating func compose(_ cell: String) {
    for scalar in cell.composed.unicodeScalars { composed.append(CellSign(scalar.value)) }
    Self.markOdd(&composed)
  }

  /// The text of the cell in an encoding.
  mutating func text(
    in encoding: LegacyEncoding, _ cell: String, isCapitals: Bool = false
  ) -> String {
    guard encoding != .unicode, kind != .unicode else { return cell.repaired }
    guard kind != .plain || encoding == .viqr else { return isCapitals ? cell.uppercased() : cell }
    decode(encoding)
    if encoding == .tcvn3 { rejoin() }
    read.settleCase()
    decoded = nil
    let decoded = String(read)
    return isCapitals ? decoded.uppercased() : decoded
  }

  /// Fills ``read`` with the cell as an encoding has it.
  mutating func decode(_ encoding: LegacyEncoding) {
    if decoded == encoding { return }
    decoded = encoding
    read.removeAll(keepingCapacity: true)
    let signs = signs
    switch encoding {
    case .unicode:
      for sign in composed.isEmpty ? signs : composed { read.append(ReadSign(sign)) }
    case .viqr: VIQR.read(signs.span, into: &read)
    case .utf8AsCP1252: Mojibake.read(signs.span, into: &read)
    default:
      if let table = encoding.table { table.read(signs.span, into: &read, encoding == .vni) }
    }
  }
}

extension String {
  /// The text of signs, in NFC.
  fileprivate init(_ signs: [ReadSign]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(3 * signs.count)
    var hasOthers = false
    for sign in signs {
      switch sign.scalar {
      case ..<0x80: bytes.append(UInt8(sign.scalar))
      case ..<0x800:
        hasOthers = hasOthers || (0x300...0x36F).contains(sign.scalar) || sign.scalar > 0x376
        bytes.append(UInt8(0xC0 | sign.scalar >> 6))
        bytes.append(UInt8(0x80 | sign.scalar & 0x3F))
      case ..<0x1_0000:
        hasOthers = hasOthers || !(0x1EA0...0x1EF9).contains(sign.scalar)
        bytes.append(UInt8(0xE0 | sign.scalar >> 12))
        bytes.append(UInt8(0x80 | sign.scalar >> 6 & 0x3F))
        bytes.append(UInt8(0x80 | sign.scalar & 0x3F))
      default:
        hasOthers = true
        if let scalar = Unicode.Scalar(sign.scalar) {
          bytes += Array(UTF8.encode(scalar) ?? .init())
        }
      }
    }
    let text = String(decoding: bytes, as: UTF8.self)
    self = hasOthers ? text.repaired : text
  }
}

extension CodeTable {
  /// Reads a cell; what is no code of the table stays.
  fileprivate func read(
    _ cell: Swift.Span<CellSign>, into read: inout [ReadSign], _ isVNI: Bool
  ) {
    var place = 0
    while place < cell.count {
      guard let hit = letter(in: cell, at: place) else {
        read.append(ReadSign(cell[place], isStray: cell[place].isOf1258))
        place += 1
        continue
      }
      let isOdd = cell[place].isOdd || cell[place + hit.length - 1].isOdd
      let strength: UInt8 = isVNI && hit.length == 2 && cell[place + 1].isRareSecond ? 1 : 0
      read.append(
        ReadSign(hit.scalar, isOdd: isOdd, isCaseless: hit.isCaseless, strength: strength))
      place += hit.length
    }
  }
}

extension CellSign {
  /// Whether languages that have the letter do not write it behind another vowel, as VNI does; ï, ë and
  /// ü, é, è and ú stand there in French and Spanish.
  fileprivate var isRareSecond: Bool {
    switch byte | 0x20 {
    case 0xEF, 0xEB, 0xFC, 0xE9, 0xE8, 0xFA: false
    default: true
    }
  }
}

extension CellScan {
  /// Marks the characters that no text of Unicode would have where they stand.
  private static func markOdd(_ signs: inout [CellSign]) {
    let table = Glyph.table
    let glyphs = table.span
    for place in signs.indices where signs[place].scalar >= 0x80 {
      let before = place > 0 ? signs[place - 1].glyph(glyphs) : nil
      let after = place + 1 < signs.count ? signs[place + 1].glyph(glyphs) : nil
      let own = Glyph.of(signs[place].scalar, glyphs)
      if own.isLetter, !signs[place].isSign {
        let followsCapital = before?.isCapital == true
        signs[place].isOdd =
          own.isCapital
          ? before?.isSmall == true || (followsCapital && after?.isSmall == true)
          : own.isSmall && followsCapital && after?.isCapital == true
      } else {
        signs[place].isOdd =
          switch (before == nil, after == nil) {
          case (false, false): !signs[place].mayJoin
          case (false, true): !signs[place].mayTrail
          case (true, false): !signs[place].mayLead
          case (true, true): false
          }
      }
    }
  }

  /// TCVN3's ư is a soft hyphen, which some programs turn into a hyphen: joins what can only be a
  /// syllable with ư in it (`Ph-êng`, Phường).
  private mutating func rejoin() {
    let table = Glyph.table
    let glyphs = table.span
    for place in read.indices.dropFirst().dropLast() where read[place].scalar == 0x2D {
      let start = read[..<place].lastIndex { !Glyph.of($0.scalar, glyphs).isLetter } ?? -1
      let end = read[(place + 1)...].firstIndex { !Glyph.of($0.scalar, glyphs).isLetter }
      let word = (start + 1)..<(end ?? read.count)
      guard word.lowerBound < place, place + 1 < word.upperBound else { continue }
      var joined = Syllable()
      var rest = Syllable()
      for letter in word {
        joined.add(Glyph.of(letter == place ? 0x1B0 : read[letter].scalar, glyphs))
        if letter > place { rest.add(Glyph.of(read[letter].scalar, glyphs)) }
      }
      if joined.isPossible, joined.isCommon || !rest.isPossible {
        read[place] = ReadSign(0x1B0, isOdd: false, isCaseless: true)
      }
    }
  }
}

extension CellSign {
  /// The letter it is in Unicode; nil for what is none.
  ///
  /// Signs between letters count as letters of no
  /// case: they may be bytes of a word.
  @inline(__always)
  fileprivate func glyph(_ table: Swift.Span<Glyph>) -> Glyph? {
    if isSign { return .unreadable }
    let glyph = Glyph.of(scalar, table)
    if glyph.isLetter { return glyph }
    return Self.isSeparator(scalar) ? nil : .unreadable
  }
}
