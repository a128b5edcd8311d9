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

  private let familyShares: [String: Double]
  private let middleShares: [String: Double]
  private let givenShares: [String: Double]

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
  package func familyShare(_ word: some StringProtocol) -> Double { Self.share(word, familyShares) }

  /// The share of persons with a word in their middle name.
  package func middleShare(_ word: some StringProtocol) -> Double { Self.share(word, middleShares) }

  /// The share of persons with a given name.
  package func givenShare(_ word: some StringProtocol) -> Double { Self.share(word, givenShares) }

  private static func share(_ word: some StringProtocol, _ shares: [String: Double]) -> Double {
    shares[spelled(word)] ?? 0
  }

  /// A word as the tables are asked for it: in lower case, its tone mark in place.
  private static func spelled(_ word: some StringProtocol) -> String {
    tonePlaced(String(word)).lowercased()
  }

  private static func shares(_ entries: [Entry]) -> [String: Double] {
    let marked = entries.map { (spelled($0.word), $0.share) }
    let bare = entries.map { (folded($0.word), $0.share) }
    // A word without marks, such as An, stands for those of the same letters as well (Ân).
    return Dictionary(bare, uniquingKeysWith: +).merging(marked.filter { $0.0 != folded($0.0) }) {
      $0 + $1
    }
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
