import Naming

/// The words of an address, with what parts them.
struct PlaceTokens {
  /// The letters of the fold, word by word, as ``PlaceIndex`` has them.
  private(set) var letters: [UInt8] = []
  private var tokens: [Token] = []

  /// The words with their marks; empty where the text has none at all.
  private var marked: [Word] = []

  /// The words of units that begin at each word.
  private(set) var unitWords: [UnitWord.Found?] = []

  /// The words within the name of a hamlet or street, and those that say nothing of a place.
  private(set) var within: UInt64 = 0
  private(set) var idle: UInt64 = 0

  /// No address has more words.
  static let most = 64

  struct Token {
    let letters: Range<Int>

    /// The number of the run between commas and the like.
    let piece: Int

    /// The number of the run between commas and dashes.
    let segment: Int
  }

  /// Nil for a text of more than 64 words.
  init?(_ text: String) {
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
    let bytes = text.utf8Span.span
    var (start, place, piece, segment) = (0, 0, 0, 0)
    var fold: [UInt8] = []
    while place <= bytes.count {
      guard let sign = Self.sign(in: bytes, at: place) else {
        place += 1
        continue
      }
      add(bytes.extracting(start..<place), piece, segment, isPlain, &fold)
      guard tokens.count <= Self.most else { return nil }
      place += sign.length
      (start, segment) = (min(place, bytes.count), segment + 1)
      if sign.isComma { piece += 1 }
    }
    unitWords = tokens.indices.map { UnitWord.beginning(at: $0, of: self) }
    within = WithinWord.stretches(of: self)
    idle = WithinWord.fillers(of: self)
  }

  /// The sign that parts an address at a place, if one stands there.
  ///
  /// Commas, slashes, brackets and the like part it wholly, a dash less, as it may stand in a name.
  /// The end counts as a comma.
  private static func sign(in bytes: UTF8Bytes, at place: Int) -> (length: Int, isComma: Bool)? {
    guard place < bytes.count else { return (1, true) }
    switch bytes[place] {
    case 0x2C, 0x3B, 0x2F, 0x5C, 0x7C, 0x28, 0x29, 0x5B, 0x5D, 0x3A, 0x22, 0x0A, 0x0D, 0x09, 0x2B:
      return (1, true)
    case 0x2D, 0x5F: return (1, false)
    case 0xE2 where place + 2 < bytes.count && bytes[place + 1] == 0x80:
      return (0x90...0x95).contains(bytes[place + 2]) ? (3, false) : nil
    default: return nil
    }
  }

  private mutating func add(
    _ bytes: UTF8Bytes, _ piece: Int, _ segment: Int, _ isPlain: Bool, _ folded: inout [UInt8]
  ) {
    Naming.fold(bytes, into: &folded)
    guard !folded.isEmpty else { return }
    let words = isPlain ? [] : Naming.words(of: bytes)
    var (word, number) = (0, 0)
    for place in 0...folded.count where place == folded.count || folded[place] == 0x20 {
      let parts = Self.parts(of: folded[word..<place])
      for part in parts {
        let start = letters.count
        letters.append(contentsOf: part)
        letters.soften(from: start)
        tokens.append(Token(letters: start..<letters.count, piece: piece, segment: segment))
        if !isPlain {
          let whole = parts.count == 1 && number < words.count ? words[number] : nil
          marked.append(whole ?? Self.word(part))
        }
      }
      (word, number) = (place + 1, number + 1)
    }
  }

  private static func word(_ letters: ArraySlice<UInt8>) -> Word {
    Naming.words(of: String(decoding: letters, as: UTF8.self)).first ?? nothing
  }

  private static let nothing = Naming.words(of: "x")[0]

  /// A word without the zeros before a number, and `p5`, `q10` as two words.
  private static func parts(of word: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    guard let first = word.first, let last = word.last, (0x30...0x39).contains(last) else {
      return [word]
    }
    let isShort = [UInt8(ascii: "p"), UInt8(ascii: "q"), UInt8(ascii: "f")].contains(first)
    let digits = (isShort ? word.dropFirst() : word)
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return [word] }
    let number = digits.dropLast().drop { $0 == 0x30 } + digits.suffix(1)
    return isShort ? [word.prefix(1), number] : [number]
  }
}

extension PlaceTokens {
  var count: Int { tokens.count }

  var isMarked: Bool { !marked.isEmpty }

  subscript(_ place: Int) -> Token { tokens[place] }

  /// A word's letters.
  func letters(_ place: Int) -> ArraySlice<UInt8> { letters[tokens[place].letters] }

  /// The letters of words that follow each other.
  func letters(_ places: Range<Int>) -> ArraySlice<UInt8> {
    letters[tokens[places.lowerBound].letters.lowerBound..<letterEnd(places)]
  }

  private func letterEnd(_ places: Range<Int>) -> Int {
    tokens[places.upperBound - 1].letters.upperBound
  }

  /// Up to eight letters of a word as one number; 0 for a longer word.
  func packed(_ place: Int) -> UInt64 { UInt64(packing: letters(place)) }

  func isNumber(_ place: Int) -> Bool { letters(place).allSatisfy { (0x30...0x39).contains($0) } }

  /// A word with its marks; nil where the text has none at all.
  func word(_ place: Int) -> Word? { marked.isEmpty ? nil : marked[place] }

  /// Whether a word has these marks, or none.
  func bears(_ marks: Word, at place: Int) -> Bool {
    guard let word = word(place), word.isMarked else { return true }
    return word == marks
  }

  /// Whether a word begins, or ends, its segment.
  func beginsSegment(_ place: Int) -> Bool {
    place == 0 || tokens[place - 1].segment != tokens[place].segment
  }

  func endsSegment(_ place: Int) -> Bool {
    place + 1 == count || tokens[place + 1].segment != tokens[place].segment
  }
}

extension UInt64 {
  init(packing letters: some Collection<UInt8>) {
    self = letters.count > 8 ? 0 : letters.reduce(0) { $0 << 8 | UInt64($1) }
  }
}
