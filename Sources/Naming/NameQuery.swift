public import Facts

/// What an officer types to find a person by name.
///
/// Every word of it must be found in one name, each in another word of the name, in any order. A word
/// without marks is found in any word with the same letters; a word with marks only where letters and
/// tone agree, or where the stored word bears no mark at all. Where in the syllable a tone mark stands
/// does not count, and a part of a word is enough.
public struct NameQuery: Sendable {
  /// The words, the longest first: they refuse most names soonest.
  let parts: [Part]

  /// One word of a query.
  struct Part: Sendable {
    let folded: [UInt8]
    let word: Word
    let isMarked: Bool
  }

  /// - Throws: the ``Problem`` a ``PersonName`` would have, of the field `query`: empty, without a
  ///   letter, too long, or with characters no name has.
  public init(_ text: some StringProtocol) throws(Problem) {
    let typed = try PersonName(text, field: "query").text
    parts = zip(folded(typed).split(separator: " "), words(of: typed))
      .map { Part(folded: Array($0.utf8), word: $1, isMarked: $1.isMarked) }
      .sorted { $0.folded.count > $1.folded.count }
  }
}

extension NameQuery {
  /// How well a name agrees with a query; the better is the lesser.
  package enum Rank: UInt8, Comparable, CaseIterable, Sendable {
    /// Every word of the name is a word of the query.
    case wholeName
    /// The words of the query are words of the name.
    case wholeWords
    /// Words of the name begin with those of the query.
    case prefixes
    /// Words of the query stand inside words of the name.
    case inside

    package static func < (one: Rank, other: Rank) -> Bool { one.rawValue < other.rawValue }
  }

  /// The best rank of a person's names; nil when none of them agrees.
  package func rank(of name: PersonName, _ others: [PersonName] = []) -> Rank? {
    var scan = NameScan(self)
    return ([name] + others).compactMap { scan.rank($0.text.utf8Span.span) }.min()
  }
}
