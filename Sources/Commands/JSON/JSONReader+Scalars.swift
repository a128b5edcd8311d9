import KieuBao

extension JSONReader {
  /// The most digits a number may have; more is no amount of anything.
  private static var mostDigits: Int { 64 }

  mutating func number() throws(Problem) -> String {
    let start = place
    _ = take("-")
    if !take("0") { try digits() }
    if take(".") { try digits() }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try digits()
    }
    guard place - start <= Self.mostDigits else { throw fault(.badNumber) }
    if let next, isWordLike(next) { throw fault(.badNumber) }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func digits() throws(Problem) {
    let start = place
    while let byte = next, (0x30...0x39).contains(byte) { advance() }
    guard place > start else { throw fault(.badNumber) }
  }

  private func isWordLike(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }

  mutating func string() throws(Problem) -> String {
    advance()
    var text: [UInt8] = []
    while true {
      let run = bytes[place...].prefix {
        $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") && $0 >= 0x20
      }
      text += run
      advance(run.count)
      guard let byte = next else { throw fault(.unfinished) }
      guard byte >= 0x20 else { throw fault(.controlCharacter) }
      advance()
      if byte == UInt8(ascii: "\"") { break }
      try escape(into: &text)
    }
    guard let string = String(validating: text, as: UTF8.self) else { throw fault(.notUTF8) }
    return string
  }

  private mutating func escape(into text: inout [UInt8]) throws(Problem) {
    guard let byte = next else { throw fault(.unfinished) }
    advance()
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text += try scalar().utf8
    default: throw fault(.badEscape)
    }
  }

  /// Reads the digits of `\uXXXX`, and the second half where they are the first of a pair.
  private mutating func scalar() throws(Problem) -> Character {
    let high = try unit()
    if let scalar = Unicode.Scalar(high) { return Character(scalar) }
    guard (0xD800...0xDBFF).contains(high), take("\\"), take("u") else {
      throw fault(.halfPair)
    }
    let low = try unit()
    guard (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    else { throw fault(.halfPair) }
    return Character(scalar)
  }

  private mutating func unit() throws(Problem) -> UInt32 {
    let digits = bytes[place...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let unit = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw fault(.badEscape) }
    advance(4)
    return unit
  }
}
