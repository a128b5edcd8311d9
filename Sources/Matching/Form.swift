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
    readings = name.readings.flatMap(Self.readings)
    guard let first = readings.first else { return nil }
    let syllables = [first.family].compactMap(\.self) + first.middle + [first.given]
    isMarked = syllables.contains(where: \.isMarked)
    let hashes = syllables.map(\.plain.bits).sorted()
    written = TextHash(folded(name.text))
    plain = hashes.reduce(TextHash(bits: UInt64(hashes.count))) { $0.with($1) }
  }

  private static func readings(_ parts: NameParts) -> [Reading] {
    let (family, middle, given) = (
      base(syllables(parts.family)), syllables(parts.middle), syllables(parts.given)
    )
    guard let last = given.last else { return [] }
    let share = log2(parts.share)
    let between = Array(family.dropFirst()) + middle + given.dropLast()
    let own = Reading(family: family.first, middle: between, given: last, share: share)
    // Who took another family name may drop the own one, and the middle name with it.
    guard let married = syllables(parts.married).last else { return [own] }
    return [own, Reading(family: married, middle: [], given: last, share: share - 2)]
  }

  private static func syllables(_ words: [String]) -> [Syllable] {
    words.flatMap { $0.split(separator: "-") }.compactMap { Syllable($0) }
  }

  /// Without what often falls away before Tôn Nữ.
  private static func base(_ family: [Syllable]) -> ArraySlice<Syllable> {
    family.count > 2 ? family.suffix(2) : family[...]
  }
}
