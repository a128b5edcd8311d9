/// How often the words of Vietnamese names occur as family, middle and given names.
package struct NameFrequency: Sendable {
  /// A word with the share of men and of women who bear it in this place of their name.
  package struct Entry: Sendable {
    package let word: String
    package let male: Double
    package let female: Double

    /// The share of all persons, men and women counting the same.
    package var share: Double { (male + female) / 2 }
  }

  package let family: [Entry]
  package let middle: [Entry]
  package let given: [Entry]

  private let familyShares: [Word: Double]
  private let middleShares: [Word: Double]
  private let givenShares: [Word: Double]

  /// The words of the tables; read once, in about 2 ms.
  package static let common = NameFrequency()

  private init() {
    family = Self.entries(Self.familyTable, of: (100_000, 100_000))
    middle = Self.entries(Self.middleTable, of: Self.bearers)
    given = Self.entries(Self.givenTable, of: Self.bearers)
    familyShares = Self.shares(family)
    middleShares = Self.shares(middle)
    givenShares = Self.shares(given)
  }

  /// How many men and women the tables of middle and given names count.
  private static let bearers = (male: 51_508.0, female: 49_659.0)
}

extension NameFrequency {
  /// The share of persons with a family name; 0 when none is known.
  ///
  /// A word without marks stands for all names of its letters.
  package func familyShare(_ word: Word) -> Double { familyShares[word] ?? 0 }

  /// The share of persons with a word in their middle name.
  package func middleShare(_ word: Word) -> Double { middleShares[word] ?? 0 }

  /// The share of persons with a given name.
  package func givenShare(_ word: Word) -> Double { givenShares[word] ?? 0 }

  private static func shares(_ entries: [Entry]) -> [Word: Double] {
    var shares: [Word: Double] = [:]
    for entry in entries {
      // A word without marks, such as An, stands for those of the same letters as well (Ân).
      let (bare, marked) = (words(of: folded(entry.word)), words(of: entry.word))
      if let bare = bare.first { shares[bare, default: 0] += entry.share }
      if let marked = marked.first, marked.isMarked { shares[marked, default: 0] += entry.share }
    }
    return shares
  }

  private static func entries(_ table: String, of bearers: (male: Double, female: Double))
    -> [Entry]
  {
    table.split(whereSeparator: { $0 == "," || $0 == "\n" }).map { text in
      let parts = text.split(separator: " ")
      let counts = parts.dropFirst().compactMap { Double($0) }
      guard let word = parts.first, let male = counts.first, let female = counts.last else {
        preconditionFailure("an entry of a table of names is a word with one or two numbers")
      }
      return Entry(
        word: String(word), male: male / bearers.male, female: female / bearers.female)
    }
  }
}
