import Facts
import Foundation

extension MatchIndex {
  /// How many other records there are of the same person, before anything is known; of the same
  /// household; of the family elsewhere.
  ///
  /// Lists of several offices put together have some records in a hundred twice; a registry of
  /// emigrants has husbands and wives, brothers and sisters.
  private static let (expectedTwins, expectedHouse, expectedKin) = (0.05, 0.4, 0.4)

  /// From this score on two records are taken for one person without anybody's looking.
  ///
  /// Most pairs above it score far higher: of all of them together fewer than one in a hundred are
  /// of two persons.
  private static let sure = 0.95

  /// From this score on somebody should look.
  private static let worthALook = 0.3

  /// What is to be expected of a record and any other one, before they are compared.
  func priors(isCounted: Bool) -> Explanations {
    let others = Double(max(isCounted ? population - 1 : population, 20))
    return Explanations(
      same: log2(Self.expectedTwins / others), house: log2(Self.expectedHouse / others),
      kin: log2(Self.expectedKin / others), strangers: 0)
  }

  /// The two as a match; nil where they are not worth anybody's look.
  func match(_ pair: Pair, from priors: Explanations) -> Match? {
    var sum = priors
    counts.compare(pair) { sum += $0.weights }
    let probabilities = sum.probabilities
    let score = probabilities.same
    guard score >= Self.worthALook else { return nil }
    return Match(
      a: pair.a.id, b: pair.b.id, score: score, verdict: score >= Self.sure ? .same : .review,
      reasons: reasons(pair, against: probabilities))
  }

  /// What every field says for one person, against the other explanations as far as they are likely.
  private func reasons(_ pair: Pair, against others: Explanations) -> [MatchReason] {
    var reasons: [MatchReason] = []
    counts.compare(pair) { field in
      let weight = field.weights.weight(against: others)
      reasons.append(
        MatchReason(code: field.sign.code, wording: field.sign.wording, weight: weight))
    }
    return reasons.sorted { (-abs($0.weight), $0.code) < (-abs($1.weight), $1.code) }
  }
}
