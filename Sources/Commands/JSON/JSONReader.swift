import KieuBao

/// A strict reader of JSON (RFC 8259), one value after another.
///
/// Refuses what the standard leaves open and what would be guessed at: a name that stands twice in
/// an object, half of a surrogate pair, bytes that are not UTF-8, anything nested too deep.
struct JSONReader {
  /// How deep arrays and objects may be nested.
  static let deepest = 64

  private(set) var place: Int
  let bytes: [UInt8]

  /// Reads from the beginning, after a byte order mark if there is one.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Reads a text that is one value and nothing else.
  static func value(of bytes: [UInt8]) throws(Problem) -> JSON {
    var reader = JSONReader(bytes)
    let value = try reader.value()
    reader.skipBlanks()
    guard reader.isAtEnd else { throw reader.fault(.afterEnd) }
    return value
  }

  var isAtEnd: Bool { place == bytes.count }

  /// The line of the next byte, counted from 1.
  var line: Int { 1 + bytes[..<place].count { $0 == UInt8(ascii: "\n") } }

  /// Reads the next value; blanks before it are skipped.
  mutating func value() throws(Problem) -> JSON {
    try value(depth: 0)
  }

  mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || (0x09...0x0A).contains(byte) || byte == 0x0D {
      place += 1
    }
  }
}

extension JSONReader {
  var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  mutating func advance(_ count: Int = 1) {
    place += count
  }

  /// Takes a character where it comes next.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    place += 1
    return true
  }

  private mutating func value(depth: Int) throws(Problem) -> JSON {
    skipBlanks()
    switch next {
    case UInt8(ascii: "{"): return .object(try members(depth: depth))
    case UInt8(ascii: "["): return .array(try elements(depth: depth))
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case let byte? where byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte):
      return .number(try number())
    case nil: throw fault(.unfinished)
    default: throw fault(.noValue)
    }
  }

  private mutating func word(_ word: String, _ value: JSON) throws(Problem) -> JSON {
    guard bytes[place...].starts(with: word.utf8) else { throw fault(.noValue) }
    place += word.utf8.count
    return value
  }

  private mutating func elements(depth: Int) throws(Problem) -> [JSON] {
    var elements: [JSON] = []
    try list(closedBy: "]", depth: depth) { (reader: inout JSONReader) throws(Problem) in
      elements.append(try reader.value(depth: depth + 1))
    }
    return elements
  }

  private mutating func members(depth: Int) throws(Problem) -> [JSON.Member] {
    var members: [JSON.Member] = []
    var keys: Set<String> = []
    try list(closedBy: "}", depth: depth) { (reader: inout JSONReader) throws(Problem) in
      reader.skipBlanks()
      guard reader.next == UInt8(ascii: "\"") else { throw reader.fault(.noName) }
      let key = try reader.string()
      guard keys.insert(key).inserted else { throw reader.fault(.nameTwice) }
      reader.skipBlanks()
      guard reader.take(":") else { throw reader.fault(.noColon) }
      members.append(JSON.Member(key, try reader.value(depth: depth + 1)))
    }
    return members
  }

  private mutating func list(
    closedBy end: Unicode.Scalar, depth: Int,
    _ part: (inout JSONReader) throws(Problem) -> Void
  ) throws(Problem) {
    guard depth < Self.deepest else { throw fault(.tooDeep) }
    place += 1
    skipBlanks()
    if take(end) { return }
    repeat {
      try part(&self)
      skipBlanks()
    } while take(",")
    guard take(end) else { throw fault(isAtEnd ? .unfinished : .noComma) }
  }
}
