import Facts
import Naming

/// One syllable of a name, made ready to be compared many times.
struct Syllable: Hashable, Sendable {
  /// Letters and tone, wherever the tone mark was put.
  let marked: TextHash

  /// The letters without marks.
  let plain: TextHash

  /// The letters with y as i: Quý and Quí, Mỹ and Mĩ are one name.
  let sound: UInt32

  /// What else it may be written for; see ``Dialect``.
  let variants: SIMD2<UInt64>

  /// The first 16 letters without marks.
  let letters: SIMD16<UInt8>
  let length: UInt8

  /// Whether it bears a mark.
  let isMarked: Bool

  /// Whether it has the shape of a Vietnamese syllable.
  let isVietnamese: Bool

  /// Its places in the ``Lexicon``; nil for a word no record of the index bears.
  var markedSlot: Int32?
  var plainSlot: Int32?

  /// One syllable; nil for a text without letters.
  init?(_ written: some StringProtocol) {
    let text = telexDecoded(String(written)) ?? String(written)
    let folded = String(Naming.folded(text).filter { $0 != " " })
    guard !folded.isEmpty else { return nil }
    let word = words(of: text).first
    marked = TextHash(bits: word?.number ?? 0)
    plain = TextHash(folded)
    sound = UInt32(truncatingIfNeeded: TextHash(String(folded.map { $0 == "y" ? "i" : $0 })).bits)
    variants = Dialect.variants(of: plain)
    var letters = SIMD16<UInt8>()
    for (place, byte) in folded.utf8.prefix(16).enumerated() { letters[place] = byte }
    self.letters = letters
    length = UInt8(min(folded.utf8.count, 16))
    isMarked = word?.isMarked ?? false
    isVietnamese = isVietnameseSyllable(folded)
  }

  /// Whether it is one letter: an initial.
  var isInitial: Bool { length == 1 }
}

extension Syllable {
  /// Whether one letter too many, too few, another, or two letters turned tell them apart.
  func isOneSlip(from other: Syllable) -> Bool {
    var (end, otherEnd) = (Int(length), Int(other.length))
    let least = min(end, otherEnd)
    guard abs(end - otherEnd) <= 1, least >= 2 else { return false }
    var start = 0
    while start < least, letters[start] == other.letters[start] { start += 1 }
    while end > start, otherEnd > start, letters[end - 1] == other.letters[otherEnd - 1] {
      end -= 1
      otherEnd -= 1
    }
    if end - start <= 1, otherEnd - start <= 1 { return true }
    return end - start == 2 && otherEnd - start == 2 && letters[start] == other.letters[start + 1]
      && letters[start + 1] == other.letters[start]
  }
}

/// What a word typed in Telex with the keyboard off should have been: `Nguyeenx` is Nguyễn; nil for
/// a word that is none, or whose reading is no syllable.
///
/// Words of three letters are left alone: Max and Rex are names.
func telexDecoded(_ word: String) -> String? {
  let plain = word.lowercased()
  guard plain.utf8.count > 3, plain.utf8.allSatisfy({ (0x61...0x7A).contains($0) }),
    !isVietnameseSyllable(plain)
  else { return nil }
  var (letters, tone) = (String.UnicodeScalarView(), Unicode.Scalar?.none)
  for letter in plain.unicodeScalars {
    if let last = letters.last, let whole = Telex.pairs[[last, letter]] {
      letters.removeLast()
      letters.append(whole)
      if whole == "ơ", letters.dropLast().last == "u" {
        letters = String.UnicodeScalarView(letters.dropLast(2) + ["ư", "ơ"])
      }
    } else if let mark = Telex.tones[letter], letters.contains(where: Telex.vowels.contains),
      tone == nil
    {
      tone = mark
    } else {
      letters.append(letter)
    }
  }
  guard letters.count < plain.utf8.count, isVietnameseSyllable(folded(String(letters))) else {
    return nil
  }
  let vowel = letters.lastIndex(where: Telex.vowels.contains)
  if let tone, let vowel { letters.insert(tone, at: letters.index(after: vowel)) }
  return tonePlaced(String(letters).composed)
}

/// The letters and tones of the Telex way of typing.
private enum Telex {
  static let pairs: [[Unicode.Scalar]: Unicode.Scalar] = [
    ["a", "a"]: "â", ["e", "e"]: "ê", ["o", "o"]: "ô", ["a", "w"]: "ă", ["o", "w"]: "ơ",
    ["u", "w"]: "ư", ["d", "d"]: "đ",
  ]

  static let tones: [Unicode.Scalar: Unicode.Scalar] = [
    "f": "\u{300}", "s": "\u{301}", "r": "\u{309}", "x": "\u{303}", "j": "\u{323}",
  ]

  static let vowels = Set("aeiouyâêôăơư".unicodeScalars)
}
