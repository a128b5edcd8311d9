import Facts

/// How one legacy encoding writes the letters of Vietnamese: in one byte, or in two.
struct CodeTable: Sendable {
  /// The letter a byte stands for alone; 0 for none.
  private var single = [UInt16](repeating: 0, count: 256)

  /// The number of a byte, from 1, in ``pairs`` if it may begin a letter of two bytes.
  private var rows = [UInt8](repeating: 0, count: 256)

  /// The letter two bytes stand for, 256 entries a row; 0 for none.
  private var pairs = [UInt16](repeating: 0, count: 256)

  /// Which capitals an encoding has besides the letters that are listed.
  enum Capitals {
    /// None; a small letter whose capital has no code of its own stands for both.
    case listed
    /// The first byte as a capital, the second as it is.
    case ofFirst
    /// Either byte as a capital or as a small letter; the first decides what the letter is.
    case ofEither
  }

  /// Set in an entry whose byte stands for the small letter and the capital.
  private static let caseless: UInt16 = 0x8000
}

extension CodeTable {
  /// A letter that was found, how many bytes it took, and whether its case is told.
  struct Hit {
    let scalar: UInt32
    let length: Int
    let isCaseless: Bool
  }

  /// The letter that begins at a place of the bytes of a cell; nil where there is none.
  @inline(__always)
  func letter(in cell: Swift.Span<CellSign>, at place: Int) -> Hit? {
    let byte = Int(cell[place].byte)
    guard byte < 256 else { return nil }
    let row = Int(rows[byte])
    if row != 0, place + 1 < cell.count {
      let second = Int(cell[place + 1].byte)
      if second < 256, pairs[row << 8 | second] != 0 {
        return Hit(scalar: UInt32(pairs[row << 8 | second]), length: 2, isCaseless: false)
      }
    }
    let entry = single[byte]
    guard entry != 0 else { return nil }
    return Hit(
      scalar: UInt32(entry & ~Self.caseless), length: 1, isCaseless: entry & Self.caseless != 0)
  }
}

extension CodeTable {
  /// Reads a table: a line for each letter, its stem, and the bytes that follow the stem.
  ///
  /// The bytes are those of the letter without a tone (a, e, i, o, u, y, which are ASCII, have none),
  /// then with sắc, huyền, hỏi, ngã, nặng. A stem `-` is no byte, a code `.` the stem alone, `!` before
  /// a code says that it stands without the stem.
  init(_ text: StaticString, capitals: Capitals) {
    for line in text.description.split(separator: "\n") {
      let words = line.split(separator: " ")
      let stem = words[1] == "-" ? [] : Self.bytes(words[1])
      for (letter, code) in zip(Self.tones(of: words[0]), words[2...]) {
        let bytes =
          switch code.first {
          case ".": stem
          case "!": Self.bytes(code.dropFirst())
          default: stem + Self.bytes(code)
          }
        add(letter, bytes, capitals)
      }
    }
    if capitals == .listed { markCaseless() }
  }

  private static func bytes(_ hexadecimal: Substring) -> [UInt8] {
    UInt8(hexadecimal, radix: 16).map { [$0] } ?? []
  }

  /// The letter with each tone, in the order of the lines.
  private static func tones(of letter: Substring) -> [Unicode.Scalar] {
    let marks = ["", "\u{301}", "\u{300}", "\u{309}", "\u{303}", "\u{323}"]
    if letter == "đ" || letter == "Đ" { return Array(letter.unicodeScalars) }
    let isPlain = letter.utf8.count == 1
    return marks.dropFirst(isPlain ? 1 : 0).compactMap {
      (String(letter) + $0).composed.unicodeScalars.first
    }
  }

  private mutating func add(_ letter: Unicode.Scalar, _ bytes: [UInt8], _ capitals: Capitals) {
    guard let first = bytes.first else { return }
    let capital = letter.properties.uppercaseMapping.unicodeScalars.first ?? letter
    let seconds = bytes.dropFirst()
    switch capitals {
    case .listed: set(letter, first, bytes.dropFirst().first)
    case .ofFirst:
      set(letter, first, seconds.first)
      set(capital, first.capital, seconds.first)
    case .ofEither:
      for second in Set([seconds.first, seconds.first?.capital]) {
        set(letter, first, second)
        set(capital, first.capital, second)
      }
    }
  }

  private mutating func set(_ letter: Unicode.Scalar, _ first: UInt8, _ second: UInt8?) {
    let scalar = UInt16(letter.value)
    guard let second else {
      let isCapital = single[Int(first)] != 0 && letter.properties.isUppercase
      if !isCapital { single[Int(first)] = scalar }
      return
    }
    if rows[Int(first)] == 0 {
      rows[Int(first)] = UInt8(pairs.count >> 8)
      pairs += [UInt16](repeating: 0, count: 256)
    }
    pairs[Int(rows[Int(first)]) << 8 | Int(second)] = scalar
  }

  /// Marks the small letters whose capitals have no byte of their own.
  private mutating func markCaseless() {
    let letters = Set(single)
    for byte in single.indices where single[byte] != 0 {
      let capital = Unicode.Scalar(single[byte])?.properties.uppercaseMapping.unicodeScalars.first
      if let capital, !letters.contains(UInt16(capital.value)) { single[byte] |= Self.caseless }
    }
  }
}

extension UInt8 {
  /// The byte of the capital in Windows-1252, where the byte is a small letter.
  fileprivate var capital: UInt8 {
    switch self {
    case 0x61...0x7A, 0xE0...0xF6, 0xF8...0xFE: self - 0x20
    default: self
    }
  }
}
