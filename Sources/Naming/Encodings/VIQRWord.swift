import Facts

/// A run of letters in VIQR with the signs behind them that may be marks.
struct VIQRWord {
  private var letters: [MarkedLetter] = []
  private(set) var end: Int
  private let start: Int
  private let hasBrackets: Bool

  init(_ cell: Swift.Span<CellSign>, from start: Int, _ hasBrackets: Bool) {
    self.start = start
    self.hasBrackets = hasBrackets
    end = start
    while end < cell.count, let letter = MarkedLetter(cell, at: end, isFirst: end == start) {
      if letter.shape == 0x28, hasBrackets {
        letters.append(MarkedLetter(plain: cell[end].scalar))
        end += 1
      } else {
        letters.append(letter)
        end += letter.length
      }
    }
  }
}

extension VIQRWord {
  /// Appends the word as it is to be read.
  func append(to read: inout [ReadSign], _ cell: Swift.Span<CellSign>) {
    if isMarked, !touchesDigit(cell) {
      if isSyllable(letters), letters.count > 1 || letters[0].isRare || letters[0].isY {
        return append(letters, to: &read, [])
      }
      if let last = letters.last?.withoutTone, letters.contains(where: \.isRare) || last.shape != 0
      {
        let stopped = Array(letters.dropLast()) + [last]
        if isSyllable(stopped) { return append(stopped, to: &read, [ReadSign(cell[end - 1])]) }
      }
      if letters.contains(where: \.isRare) { return append(letters, to: &read, []) }
    }
    for place in start..<end { read.append(ReadSign(cell[place])) }
  }

  private var isMarked: Bool { letters.contains { $0.length > 1 } }

  private func touchesDigit(_ cell: Swift.Span<CellSign>) -> Bool {
    (start > 0 && (0x30...0x39).contains(cell[start - 1].scalar))
      || (end < cell.count && (0x30...0x39).contains(cell[end].scalar))
  }

  private func isSyllable(_ letters: [MarkedLetter]) -> Bool {
    let table = Glyph.table
    let glyphs = table.span
    var syllable = Syllable()
    for letter in letters { syllable.add(Glyph.of(letter.scalar, glyphs)) }
    return syllable.isPossible
  }

  private func append(
    _ letters: [MarkedLetter], to read: inout [ReadSign], _ rest: [ReadSign]
  ) {
    // A full stop or the like at the end tells nothing: it may be what it is elsewhere.
    let isTelling =
      letters.contains(where: \.isRare) || letters.dropLast().contains { $0.length > 1 }
    for letter in letters {
      var sign = ReadSign(letter.scalar, isOdd: false, strength: letter.strength)
      sign.isTelling = isTelling && letter.length > 1
      read.append(sign)
    }
    read += rest
  }
}

/// A letter of VIQR with its marks.
private struct MarkedLetter {
  let base: UInt32
  var shape: UInt32 = 0
  var tone: UInt8 = 0

  /// How many characters it takes.
  var length = 1

  /// Whether one of the marks is a sign that stands behind letters in no other text.
  var isRare = false

  init(plain base: UInt32) {
    self.base = base
  }

  /// Reads the letter at a place; nil where there is none.
  ///
  /// `dd` is a letter at the beginning of a word.
  init?(_ cell: Swift.Span<CellSign>, at place: Int, isFirst: Bool) {
    base = cell[place].scalar
    let small = base | 0x20
    guard (0x61...0x7A).contains(small), base < 0x80 else { return nil }
    if small == 0x64, isFirst, place + 1 < cell.count, cell[place + 1].scalar | 0x20 == 0x64 {
      (shape, length) = (0x64, 2)
    }
    guard Self.vowels.contains(small) else { return }
    while place + length < cell.count, add(cell[place + length].scalar) { length += 1 }
  }

  /// Adds a mark; false where the sign is none.
  private mutating func add(_ sign: UInt32) -> Bool {
    switch (sign, base | 0x20) {
    case (0x28, 0x61), (0x5E, 0x61), (0x5E, 0x65), (0x5E, 0x6F), (0x2B, 0x6F), (0x2B, 0x75):
      guard shape == 0 else { return false }
      shape = sign
      isRare = true
    case (0x2A, 0x6F), (0x2A, 0x75):
      guard shape == 0 else { return false }
      shape = 0x2B
      isRare = true
    default:
      guard tone == 0, let tone = Self.tone(of: sign) else { return false }
      self.tone = tone.rawValue
      isRare = isRare || tone == .huyen || tone == .nga
    }
    return true
  }

  private static func tone(of sign: UInt32) -> Tone? {
    switch sign {
    case 0x60: .huyen
    case 0x3F: .hoi
    case 0x7E: .nga
    case 0x27, 0x2019, 0xB4: .sac
    case 0x2E: .nang
    default: nil
    }
  }
}

extension MarkedLetter {
  /// The letter without a tone that may be a full stop, a question mark or an apostrophe.
  fileprivate var withoutTone: MarkedLetter? {
    guard [Tone.sac, .hoi, .nang].contains(Tone(rawValue: tone)) else { return nil }
    var plain = self
    plain.tone = 0
    plain.length -= 1
    return plain
  }

  /// Whether it is ý, which is a name; ạ and the like are more often something else.
  fileprivate var isY: Bool { base | 0x20 == 0x79 && tone == Tone.sac.rawValue }

  /// Two marks on a letter are no accident.
  fileprivate var strength: UInt8 { shape != 0 && tone != 0 ? 2 : isRare ? 1 : 0 }

  /// The letter in Unicode.
  fileprivate var scalar: UInt32 {
    guard length > 1 else { return base }
    let number =
      switch (shape, base | 0x20) {
      case (0x28, _): 1
      case (0x5E, 0x61): 2
      case (0x5E, 0x65): 4
      case (0x5E, _): 7
      case (0x2B, 0x6F): 8
      case (0x2B, _): 10
      case (0x64, _): 12
      case (_, let small): Self.vowels.firstIndex(of: small).map { Self.numbers[$0] } ?? 0
      }
    return UInt32(Self.scalars[(number * 6 + Int(tone)) * 2 + (base < 0x60 ? 1 : 0)])
  }

  private static let vowels: [UInt32] = Array("aeiouy".unicodeScalars.map(\.value))
  private static let numbers = [0, 3, 5, 6, 9, 11]

  /// The vowels, then đ, with each tone, small and capital.
  private static let scalars: [UInt16] = "aăâeêioôơuưyđ".flatMap { letter in
    ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"].flatMap { mark in
      let small = (String(letter) + mark).composed
      return [small, small.uppercased()].map { UInt16($0.unicodeScalars.first?.value ?? 0) }
    }
  }
}
