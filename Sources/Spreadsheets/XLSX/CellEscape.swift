/// The `_xHHHH_` by which workbooks write characters that XML cannot hold.
enum CellEscape {
  /// Puts the characters in place of their escapes, from an index to the end.
  ///
  /// A NUL, and half a surrogate pair, stay as they are written.
  static func undo(in text: inout [UInt8], from start: Int) {
    guard var at = firstMark(in: text, from: start) else { return }
    var to = at
    while at < text.count {
      if let scalar = scalar(in: text, at: at) {
        for byte in scalar.utf8 {
          text[to] = byte
          to += 1
        }
        at += 7
      } else {
        text[to] = text[at]
        to += 1
        at += 1
      }
    }
    text.removeSubrange(to...)
  }

  private static func firstMark(in text: [UInt8], from start: Int) -> Int? {
    guard text.count - start >= 7 else { return nil }
    return (start...(text.count - 7)).first {
      text[$0] == UInt8(ascii: "_") && text[$0 + 1] == UInt8(ascii: "x")
    }
  }

  private static func scalar(in text: [UInt8], at index: Int) -> Unicode.Scalar? {
    guard index + 7 <= text.count, text[index] == UInt8(ascii: "_"),
      text[index + 1] == UInt8(ascii: "x"), text[index + 6] == UInt8(ascii: "_")
    else { return nil }
    var value: UInt32 = 0
    for byte in text[(index + 2)..<(index + 6)] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value * 16 + UInt32(digit)
    }
    return value == 0 ? nil : Unicode.Scalar(value)
  }
}
