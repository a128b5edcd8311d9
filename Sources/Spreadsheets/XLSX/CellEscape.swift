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

  /// A text as it can be written, with what reads like an escape escaped.
  ///
  /// A NUL and the two characters that no XML can hold become U+FFFD; the other control characters
  /// are escaped by who writes them. LibreOffice takes fewer than four digits for an escape too, and
  /// so `giay_khen_xa_…` for a line break.
  static func writable(_ text: String) -> String {
    var bytes = Array(text.utf8)
    let marks = bytes.indices.filter { readsLikeEscape(bytes[$0...]) }
    for mark in marks.reversed() { bytes.insert(contentsOf: "x005F_".utf8, at: mark + 1) }
    let writable = marks.isEmpty ? text : String(decoding: bytes, as: UTF8.self)
    guard writable.unicodeScalars.contains(where: isForbidden) else { return writable }
    var allowed = String.UnicodeScalarView()
    for scalar in writable.unicodeScalars {
      allowed.append(isForbidden(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(allowed)
  }

  /// Whether it begins with `_x`, one to four hexadecimal digits, and `_`.
  private static func readsLikeEscape(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.starts(with: "_x".utf8) else { return false }
    let digits = text.dropFirst(2).prefix { Character(Unicode.Scalar($0)).isHexDigit }
    return 1...4 ~= digits.count && text.dropFirst(2 + digits.count).first == mark
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\0" || scalar == "\u{FFFE}" || scalar == "\u{FFFF}"
  }

  private static func firstMark(in text: [UInt8], from start: Int) -> Int? {
    var at = start
    while at + 7 <= text.count {
      if text[at] == mark, text[at + 1] == UInt8(ascii: "x") { return at }
      at += 1
    }
    return nil
  }

  private static func scalar(in text: [UInt8], at index: Int) -> Unicode.Scalar? {
    guard index + 7 <= text.count, text[index] == mark,
      text[index + 1] == UInt8(ascii: "x"), text[index + 6] == mark
    else { return nil }
    var value: UInt32 = 0
    for byte in text[(index + 2)..<(index + 6)] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value * 16 + UInt32(digit)
    }
    return value == 0 ? nil : Unicode.Scalar(value)
  }
}

private let mark = UInt8(ascii: "_")
