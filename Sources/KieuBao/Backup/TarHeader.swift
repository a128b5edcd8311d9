/// The head of one file in a tar archive, in the POSIX form (ustar): 512 bytes.
///
/// Written here, since an archive of two files needs no more than their names and lengths; any tar
/// reads it.
struct TarHeader: Equatable {
  static let block = 512

  /// The longest file that its eleven octal digits can tell.
  static let largest = 1 << 33 - 1

  let name: String
  let size: Int
  let modifiedAt: Int64

  var bytes: [UInt8] {
    var block = [UInt8](repeating: 0, count: Self.block)
    func put(_ text: String, at place: Int) {
      block.replaceSubrange(place..<place + text.utf8.count, with: Array(text.utf8))
    }
    put(name, at: 0)
    put("0000600", at: 100)
    put("0000000", at: 108)
    put("0000000", at: 116)
    put(Self.octal(size, 11), at: 124)
    put(Self.octal(Int(max(0, modifiedAt)), 11), at: 136)
    put("        ", at: 148)
    put("0", at: 156)
    put("ustar\u{0}00", at: 257)
    put(Self.octal(Self.sum(block), 6) + "\u{0} ", at: 148)
    return block
  }

  /// How many zeros follow the file, up to a whole block.
  var padding: Int { (Self.block - size % Self.block) % Self.block }

  private static func octal(_ number: Int, _ digits: Int) -> String {
    let text = String(number, radix: 8)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  /// The sum of all bytes, with blanks in the place of the sum itself.
  private static func sum(_ block: [UInt8]) -> Int {
    block.enumerated().reduce(0) { sum, byte in
      sum + (148..<156 ~= byte.offset ? 0x20 : Int(byte.element))
    }
  }
}

extension TarHeader {
  /// Reads a head of a plain file.
  ///
  /// - Throws: `backup_unreadable` for anything else: a link, a folder, a wrong sum.
  init(_ block: [UInt8]) throws {
    guard block.count == Self.block, block[257..<262].elementsEqual("ustar".utf8),
      block[156] == UInt8(ascii: "0") || block[156] == 0,
      Self.number(block[148..<156]) == Self.sum(block),
      let size = Self.number(block[124..<136]), let time = Self.number(block[136..<148])
    else { throw BackupProblem.unreadable }
    let name = String(decoding: block[0..<100].prefix { $0 != 0 }, as: UTF8.self)
    self.init(name: name, size: size, modifiedAt: Int64(time))
  }

  /// Octal digits, with blanks and zeros around.
  private static func number(_ field: ArraySlice<UInt8>) -> Int? {
    let digits = field.drop { $0 == 0x20 }.prefix { $0 != 0 && $0 != 0x20 }
    guard !digits.isEmpty, digits.count <= 12, digits.allSatisfy({ 0x30...0x37 ~= $0 }) else {
      return nil
    }
    return digits.reduce(0) { $0 << 3 | Int($1 - 0x30) }
  }
}
