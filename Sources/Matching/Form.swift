import Foundation
import Naming

/// A name made ready to be compared: its syllables, and the ways to read them.
struct Form: Sendable {
  /// The family, the middle and the given name in one way to read the name, as places of syllables.
  struct Reading: Sendable {
    /// Nil for a name of one word.
    let family: Int8?

    /// A bit for each syllable.
    let middle: UInt32
    let given: Int8

    /// Whether the family name stands first.
    let isFamilyFirst: Bool

    /// The logarithm (base 2) of the share of this reading.
    let share: Double
  }

  /// The syllables in the order written, 32 at most.
  var syllables: [Syllable]

  /// The readings, the likeliest first.
  let readings: [Reading]

  /// The whole name without marks, in any order.
  let plain: TextHash

  /// The whole name without marks, in the order written.
  let written: TextHash

  /// Its place among the whole names of the ``Lexicon``.
  var slot: Int32?

  /// Whether it bears any mark: if not, marks were left out.
  let isMarked: Bool

  /// Nil where there is nothing to compare.
  init?(_ name: PersonName) {
    let words = FormWords(name.text)
    syllables = words.syllables
    readings = name.readings.filter { $0.share >= Self.leastShare }.flatMap(words.readings)
    guard !readings.isEmpty else { return nil }
    isMarked = syllables.contains(where: \.isMarked)
    written = syllables.reduce(TextHash(bits: 0)) { $0.with($1.plain) }
    let hashes = syllables.map(\.plain.bits).sorted()
    plain = hashes.reduce(TextHash(bits: UInt64(hashes.count))) { $0.with($1) }
  }

  /// A reading less likely than this would have to agree by more than it could.
  private static let leastShare = 0.001
}

/// The words of a name on their way to being a ``Form``.
private struct FormWords {
  private(set) var syllables: [Syllable] = []
  private var words: [(text: String, places: Range<Int>)] = []

  init(_ text: String) {
    let bracket = text.firstIndex(of: "(") ?? text.endIndex
    let name = bracket == text.startIndex ? text[...] : text[..<bracket]
    for word in name.split(whereSeparator: { " ,()".contains($0) }) {
      let first = syllables.count
      syllables += word.split(separator: "-").compactMap { Syllable($0) }
      syllables = Array(syllables.prefix(32))
      words.append((String(word), first..<syllables.count))
    }
  }

  /// The readings of one way to part the words: who took another family name may drop the own one,
  /// and the middle name with it.
  func readings(_ parts: NameParts) -> [Form.Reading] {
    var taken: Set<Int> = []
    let family = places(parts.family, &taken)
    let middle = places(parts.middle, &taken)
    let given = places(parts.given, &taken)
    let married = places(parts.married, &taken)
    guard let last = given.last else { return [] }
    // What often falls away before Tôn Nữ counts for nothing.
    let base = family.count > 2 ? family.suffix(2) : family[...]
    let between = Array(base.dropFirst()) + middle + given.dropLast()
    let own = Form.Reading(
      family: base.first.map { Int8($0) }, middle: between.reduce(0) { $0 | 1 << UInt32($1) },
      given: Int8(last), isFamilyFirst: parts.order != .western, share: log2(parts.share))
    guard let taken = married.last else { return [own] }
    return [
      own,
      Form.Reading(
        family: Int8(taken), middle: 0, given: Int8(last), isFamilyFirst: false,
        share: own.share - 2),
    ]
  }

  /// The places of the syllables of some words, each word once.
  private func places(_ texts: [String], _ taken: inout Set<Int>) -> [Int] {
    texts.flatMap { text -> Range<Int> in
      let found = words.indices.first { words[$0].text == text && !taken.contains($0) }
      guard let found else { return 0..<0 }
      taken.insert(found)
      return words[found].places
    }
  }
}

extension Form {
  func family(_ reading: Reading) -> Syllable? { reading.family.map { syllables[Int($0)] } }

  func given(_ reading: Reading) -> Syllable { syllables[Int(reading.given)] }

  func middle(_ reading: Reading) -> [Syllable] {
    syllables.indices.filter { reading.middle & 1 << UInt32($0) != 0 }.map { syllables[$0] }
  }
}
