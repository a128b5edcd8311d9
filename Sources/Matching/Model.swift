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

  var priors: Explanations {
    let others = Double(max(count - 1, 20))
    return Explanations(
      same: log2(Self.expectedTwins / others), kin: log2(Self.expectedKin / others), strangers: 0)
  }

  /// The two as a match; nil where they are not worth anybody's look.
  func match(_ pair: Pair, from priors: Explanations) -> Match? {
    var sum = priors
    counts.compare(pair) { sum += $0.weights }
    let score = sum.probability
    guard score >= Self.worthALook else { return nil }
    return Match(
      a: pair.a.id, b: pair.b.id, score: score, verdict: score >= Self.sure ? .same : .review,
      reasons: reasons(pair, kinShare: sum.kinShare))
  }

  /// What every field says for one person, against kin and strangers as far as these explain it.
  private func reasons(_ pair: Pair, kinShare: Double) -> [MatchReason] {
    var reasons: [MatchReason] = []
    counts.compare(pair) { field in
      let weights = field.weights
      let against = kinShare * weights.kin + (1 - kinShare) * weights.strangers
      reasons.append(
        MatchReason(
          code: field.sign.code, wording: field.sign.wording, weight: weights.same - against))
    }
    return reasons.sorted { (-abs($0.weight), $0.code) < (-abs($1.weight), $1.code) }
  }
}
