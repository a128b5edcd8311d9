public import Facts
import Matching
public import Naming
public import People
public import Privacy

/// Two records that may be of one person, and why.
public struct DuplicatePair: Equatable, Sendable {
  /// The older record of the two.
  public let a: Person.ID
  public let b: Person.ID

  /// The senders' own keys, where the records were imported with one.
  public let recordIDs: (a: Personal<String>?, b: Personal<String>?)
  public let names: (a: Personal<PersonName>, b: Personal<PersonName>)

  public let resemblance: Resemblance

  public static func == (one: DuplicatePair, other: DuplicatePair) -> Bool {
    one.a == other.a && one.b == other.b && one.recordIDs == other.recordIDs
      && one.names == other.names
      && one.resemblance == other.resemblance
  }
}

/// How much a record resembles another.
public struct Resemblance: Equatable, Sendable {
  /// How likely both are of one person, from 0 to 1, in a registry like most.
  public let score: Double
  public let verdict: Verdict

  /// What speaks for it and against it, the weightiest first; no word of it is a value of a record.
  public let reasons: [Wording]

  /// What is to be made of two records.
  public enum Verdict: String, CaseIterable, Sendable {
    /// The same person, as good as certainly.
    case same

    /// Perhaps the same: for somebody to look at.
    case review
  }
}

/// A record of the registry that a new one resembles.
public struct Lookalike: Equatable, Sendable {
  public let person: Person.ID

  /// The row of the same import that it came from; nil for a record that was there before.
  public var row: Int?
  public let resemblance: Resemblance
}

/// The pairs of records that may be of one person each.
public struct DuplicateReport: Sendable {
  /// The likeliest first.
  public let pairs: [DuplicatePair]

  /// How many records were compared.
  public let compared: Int

  /// How many records were left out, by reason: `restricted` (or merged), `consent_withdrawn`,
  /// `objected`, `no_basis`; and how many pairs, as `distinct`, that somebody said are of two persons.
  public let excluded: [String: Int]
}

extension Resemblance {
  init(_ match: Match) {
    score = match.score
    verdict = match.verdict == .same ? .same : .review
    reasons = match.reasons.map(\.wording)
  }
}
