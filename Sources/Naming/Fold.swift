/// A UTF-8 text in memory, without a copy.
///
/// (`Span` alone is a span of days in `Facts`.)
package typealias UTF8Bytes = Swift.Span<UInt8>

/// Writes what two spellings of a name share: lower case without any mark, đ as d, æ as ae, words
/// one space apart.
///
/// Hyphens, commas, dots and brackets part words; apostrophes do not count. NFC and NFD give the
/// same. Works on the bytes by a table as long as the text is Latin.
package func fold(_ utf8: UTF8Bytes, into folded: inout [UInt8]) {
  folded.removeAll(keepingCapacity: true)
  let table = Letter.table
  let letters = table.span
  var place = 0
  while place < utf8.count {
    let letter = Letter.next(in: utf8, at: &place, letters)
    guard letter != .unknown else {
      folded.removeAll(keepingCapacity: true)
      for letter in Letter.all(in: String(utf8)) { folded.appendFolded(letter) }
      break
    }
    folded.appendFolded(letter)
  }
  if folded.last == 0x20 { folded.removeLast() }
}

/// What two spellings of a name share, as a text; see ``fold(_:into:)``.
package func folded(_ text: some StringProtocol) -> String {
  var folded: [UInt8] = []
  fold(String(text).utf8Span.span, into: &folded)
  return String(decoding: folded, as: UTF8.self)
}

extension [UInt8] {
  @inline(__always)
  fileprivate mutating func appendFolded(_ letter: Letter) {
    let base = letter.base
    switch base {
    case 0: return
    case 0x20: if let last, last != 0x20 { append(0x20) }
    case ..<0x80: append(UInt8(truncatingIfNeeded: base))
    default:
      if let scalar = Unicode.Scalar(base) { append(contentsOf: UTF8.encode(scalar) ?? .init()) }
    }
    if let second = letter.second { append(UInt8(truncatingIfNeeded: second.base)) }
  }
}
