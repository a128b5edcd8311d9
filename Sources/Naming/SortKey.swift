/// What Vietnamese texts are sorted by: a ă â b c d đ e ê … y, and where all letters agree the tones
/// ngang, huyền, hỏi, ngã, sắc, nặng (the order of Unicode CLDR for Vietnamese).
///
/// Case does not count, nor where in its syllable a tone mark stands. A key tells the name: it
/// lives in memory and is never stored.
package struct SortKey: Hashable, Comparable, Sendable {
  private let bytes: [UInt8]

  /// The key of a text.
  package init(_ text: some StringProtocol) {
    self.init([words(of: text)[...]])
  }

  /// The key of fields that are compared one after the other.
  init(_ fields: [ArraySlice<Word>]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(64)
    for words in fields { Self.append(words, to: &bytes) }
    self.bytes = bytes
  }

  package static func < (one: SortKey, other: SortKey) -> Bool {
    one.bytes.lexicographicallyPrecedes(other.bytes)
  }
}

extension SortKey {
  /// The letters of all words, then their tones: so a tone counts only where all letters agree.
  private static func append(_ words: ArraySlice<Word>, to bytes: inout [UInt8]) {
    for (place, word) in words.enumerated() {
      if place > 0 { bytes.append(2) }
      for letter in word.letters { append(primary: letter, to: &bytes) }
    }
    bytes.append(1)
    for word in words {
      for (place, letter) in word.letters.enumerated() {
        bytes.append(secondary(letter, tone: place == 0 ? word.tone.rawValue : 0))
      }
    }
    bytes.append(0)
  }

  private static func append(primary letter: Letter, to bytes: inout [UInt8]) {
    switch letter.base {
    case 0x30...0x39: bytes.append(UInt8(letter.base) - 0x30 + 3)
    case 0x61...0x7A: bytes.append(UInt8(letter.base - 0x61) * 5 + 0x10 + (order(letter) ?? 0))
    default:
      let scalar = letter.base
      bytes += [0xF0, UInt8(scalar >> 16), UInt8(scalar >> 8 & 0xFF), UInt8(scalar & 0xFF)]
    }
  }

  /// The place of a Vietnamese letter after its basic one: a 0, ă 1, â 2; nil for foreign marks.
  private static func order(_ letter: Letter) -> UInt8? {
    let shape = Letter.shapes[Int(letter.shape)]
    let base = UInt8(truncatingIfNeeded: letter.base)
    return switch (base, shape) {
    case (UInt8(ascii: "a"), UInt8(ascii: "(")): 1
    case (UInt8(ascii: "a"), UInt8(ascii: "^")): 2
    case (UInt8(ascii: "e"), UInt8(ascii: "^")), (UInt8(ascii: "o"), UInt8(ascii: "^")): 1
    case (UInt8(ascii: "d"), UInt8(ascii: "/")), (UInt8(ascii: "u"), UInt8(ascii: "+")): 1
    case (UInt8(ascii: "o"), UInt8(ascii: "+")): 2
    default: nil
    }
  }

  private static func secondary(_ letter: Letter, tone: UInt8) -> UInt8 {
    2 + max(tone, letter.tone) + (order(letter) == nil ? 8 * letter.shape : 0)
  }
}
