/// UTF-8 whose bytes were taken for Windows-1252.
enum Mojibake {
  /// Reads a cell; what is no UTF-8 stays.
  static func read(_ cell: Swift.Span<CellSign>, into read: inout [ReadSign]) {
    var place = 0
    while place < cell.count {
      if let (scalar, length) = character(in: cell, at: place) {
        let isOdd = (place..<place + length).contains { cell[$0].isOdd }
        read.append(ReadSign(scalar, isOdd: isOdd, strength: strength(scalar)))
        place += length
      } else if cell[place].byte == 0xC3, isTrimmed(cell, place) {
        read.append(ReadSign(0xE0, isOdd: false))
        place += 1
      } else {
        read.append(ReadSign(cell[place], isStray: cell[place].isOf1258))
        place += 1
      }
    }
  }

  /// The character of two bytes or more at a place, in its shortest form.
  private static func character(
    in cell: Swift.Span<CellSign>, at place: Int
  ) -> (scalar: UInt32, length: Int)? {
    let lead = UInt32(cell[place].byte)
    let length: Int
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return nil
    }
    guard place + length <= cell.count else { return nil }
    var scalar = lead & (0x7F >> UInt32(length))
    for next in (place + 1)..<(place + length) {
      guard (0x80..<0xC0).contains(cell[next].byte) else { return nil }
      scalar = scalar << 6 | UInt32(cell[next].byte & 0x3F)
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x1_0000
    return scalar >= least && Unicode.Scalar(scalar) != nil ? (scalar, length) : nil
  }

  /// Whether an à has lost its second byte, a space without break, to somebody's tidying.
  private static func isTrimmed(_ cell: Swift.Span<CellSign>, _ place: Int) -> Bool {
    place > 0 && (place + 1 == cell.count || cell[place + 1].scalar == 0x20)
  }

  /// Letters of western Europe and Vietnam are what such sheets hold; other characters come about by
  /// chance more easily.
  private static func strength(_ scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0xC0...0xFF, 0x102, 0x103, 0x110, 0x111, 0x128, 0x129, 0x168, 0x169, 0x1A0, 0x1A1, 0x1AF,
      0x1B0, 0x1EA0...0x1EF9:
      2
    default: 0
    }
  }
}
