/// One line of a recovery sheet: fourteen characters of content and two that check them.
///
/// The characters are Crockford's base 32, without I, L, O and U. The two of the check make each
/// line a Reed-Solomon word over GF(2^5) with the generator (x + 1)(x + α), α a root of
/// x^5 + x^2 + 1: any one or two wrong characters are noticed, and any two that changed places.
/// The line's number is the first symbol of the word and is not written, so that a line in the
/// place of another is noticed too.
enum SheetLine {
  static let contentLength = 14
  static let length = contentLength + 2
  private static let groupLength = 4
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// Such as `K3DQ 0P8Z 7HVA 2M5R`, of fourteen numbers below 32.
  static func text(_ content: some Collection<UInt8>, line: Int) -> String {
    let symbols = content + check(content, line: line)
    var text = ""
    for (place, symbol) in symbols.enumerated() {
      if place > 0, place % groupLength == 0 { text.append(" ") }
      text.unicodeScalars.append(Unicode.Scalar(alphabet[Int(symbol)]))
    }
    return text
  }

  /// The fourteen numbers of a line as somebody typed it; nil where it cannot be right.
  static func content(_ text: some StringProtocol, line: Int) -> [UInt8]? {
    var symbols: [UInt8] = []
    defer { wipe(&symbols) }
    for scalar in text.unicodeScalars where !isBetweenGroups(scalar) {
      guard let symbol = symbol(scalar) else { return nil }
      symbols.append(symbol)
    }
    guard symbols.count == length else { return nil }
    var content = Array(symbols.prefix(contentLength))
    guard symbols.suffix(2).elementsEqual(check(content, line: line)) else {
      wipe(&content)
      return nil
    }
    return content
  }

  /// The remainder of the word modulo the generator, x² + 3x + 2 with the field's numbers.
  private static func check(_ content: some Collection<UInt8>, line: Int) -> [UInt8] {
    var (high, low) = (UInt8(0), UInt8(0))
    for symbol in [UInt8(line)] + content {
      let one = symbol ^ high
      let two = one < 16 ? one << 1 : (one << 1) ^ 0b100101
      (high, low) = (low ^ one ^ two, two)
    }
    return [high, low]
  }

  private static func symbol(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.properties.uppercaseMapping {
    case "O": 0
    case "I", "L": 1
    case let letter:
      letter.utf8.count == 1
        ? letter.utf8.first.flatMap(alphabet.firstIndex).map { UInt8($0) } : nil
    }
  }

  private static func isBetweenGroups(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.isDash
  }
}

extension SheetLine {
  /// Cuts bytes into numbers of five bits, the highest bit first; zeros fill the last one.
  static func fives(_ bytes: [UInt8]) -> [UInt8] {
    regroup(bytes, from: 8, to: 5, keepsRest: true)
  }

  /// Joins numbers of five bits into bytes; bits that fill no byte are left.
  static func bytes(_ fives: [UInt8]) -> [UInt8] {
    regroup(fives, from: 5, to: 8, keepsRest: false)
  }

  private static func regroup(
    _ numbers: [UInt8], from width: Int, to newWidth: Int, keepsRest: Bool
  ) -> [UInt8] {
    var regrouped: [UInt8] = []
    regrouped.reserveCapacity(numbers.count * width / newWidth + 1)
    var (bits, count) = (UInt32(0), 0)
    for number in numbers {
      (bits, count) = (bits << UInt32(width) | UInt32(number), count + width)
      while count >= newWidth {
        count -= newWidth
        regrouped.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)) & mask(newWidth))
        bits &= 1 << UInt32(count) - 1
      }
    }
    if keepsRest, count > 0 { regrouped.append(UInt8(bits << UInt32(newWidth - count))) }
    return regrouped
  }

  private static func mask(_ width: Int) -> UInt8 { UInt8.max >> UInt8(8 - width) }
}
