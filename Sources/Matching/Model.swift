import Facts
import Foundation

extension MatchIndex {
  /// How many records a record has a twin among, before anything is known; and kin.
  ///
  /// Lists of several offices put together have some such records in a hundred; a registry of
  /// emigrants has husbands and wives, brothers and sisters.
  private static let (expectedTwins, expectedKin) = (0.05, 0.5)

  /// From this score on two records are taken for one person without anybody's looking.
  private static let sure = 0.98

  /// From this score on somebody should look.
  private static let worthALook = 0.3

  private var priors: Explanations {
    let others = Double(max(count - 1, 20))
    return Explanations(
      same: log2(Self.expectedTwins / others), kin: log2(Self.expectedKin / others), strangers: 0)
  }

  /// The two as a match; nil where they are not worth anybody's look.
  ///
  /// `counted` is 1 where the first is in the index.
  func match(_ one: Traits, _ other: Traits, counted: Int) -> Match? {
    let isTurned = one.id > other.id
    let comparison = Comparison(
      a: isTurned ? other : one, b: isTurned ? one : other, lexicon: lexicon, tallies: tallies,
      counted: isTurned ? (1, counted) : (counted, 1))
    let evidence = comparison.evidence()
    var sum = priors
    for field in evidence { sum += field.weights }
    let score = sum.probability
    guard score >= Self.worthALook else { return nil }
    let kinShare = sum.kinShare
    let reasons = evidence.map { field in
      MatchReason(
        code: field.sign.code, wording: field.sign.wording,
        weight: field.weights.same - kinShare * field.weights.kin
          - (1 - kinShare) * field.weights.strangers)
    }
    return Match(
      a: comparison.a.id, b: comparison.b.id, score: score,
      verdict: score >= Self.sure ? .same : .review,
      reasons: reasons.sorted { (-abs($0.weight), $0.code) < (-abs($1.weight), $1.code) })
  }
}
