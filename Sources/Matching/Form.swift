import Foundation
import Naming

/// A name made ready to be compared: its readings, and the whole of it.
struct Form: Sendable {
  /// Family, middle and given name in one way to read the name; a syllable for each.
  struct Reading: Sendable {
    /// Nil for a name of one word.
    var family: Syllable?
    var middle: [Syllable]
    var given: Syllable

    /// Whether the family name stands first.
    let isFamilyFirst: Bool

    /// The logarithm (base 2) of the share of this reading.
    let share: Double
  }

  /// The readings, the likeliest first.
  var readings: [Reading]

  /// The whole name without marks, in any order.
  let plain: TextHash

  /// The whole name without marks, in the order written.
  let written: TextHash

  /// Its place among the whole names of the ``Lexicon``.
  var slot: Int32?

  /// Whether it bears any mark: if not, marks were left out.
  let isMarked: Bool

  init?(_ name: PersonName) {
    var made: [String: [Syllable]] = [:]
    let syllables = { (words: [String]) -> [Syllable] in
      words.flatMap { word in
        if let made = made[word] { return made }
        let syllables = word.split(separator: "-").compactMap { Syllable($0) }
        made[word] = syllables
        return syllables
      }
    }
    readings = name.readings.flatMap { Self.readings($0, syllables) }
    guard !readings.isEmpty else { return nil }
    let all = syllables(name.text.split(whereSeparator: { " ,".contains($0) }).map(String.init))
    isMarked = all.contains(where: \.isMarked)
    written = all.reduce(TextHash(bits: 0)) { $0.with($1.plain) }
    let hashes = all.map(\.plain.bits).sorted()
    plain = hashes.reduce(TextHash(bits: UInt64(hashes.count))) { $0.with($1) }
  }

  private static func readings(_ parts: NameParts, _ syllables: ([String]) -> [Syllable])
    -> [Reading]
  {
    let (family, given) = (base(syllables(parts.family)), syllables(parts.given))
    guard let last = given.last else { return [] }
    let share = log2(parts.share)
    let between = Array(family.dropFirst()) + syllables(parts.middle) + given.dropLast()
    let own = Reading(
      family: family.first, middle: between, given: last, isFamilyFirst: parts.order != .western,
      share: share)
    // Who took another family name may drop the own one, and the middle name with it.
    guard let married = syllables(parts.married).last else { return [own] }
    return [
      own,
      Reading(family: married, middle: [], given: last, isFamilyFirst: false, share: share - 2),
    ]
  }

  /// Without what often falls away before Tôn Nữ.
  private static func base(_ family: [Syllable]) -> ArraySlice<Syllable> {
    family.count > 2 ? family.suffix(2) : family[...]
  }
}
