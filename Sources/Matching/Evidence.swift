import Foundation

/// The explanations two records can have.
///
/// The model of Fellegi and Sunter (1969) knows two: one person, or two who have nothing to do with
/// each other. The people of a household share home, telephone and family name and are what such a
/// model confuses; here they are an explanation of their own.
struct Explanations: Sendable {
  /// One person.
  var same: Double

  /// Two of a family or household.
  var kin: Double

  /// Two who know nothing of each other.
  var strangers: Double
}

/// What one field says: the logarithm (base 2) of how likely it would look like this under each of
/// the explanations.
struct Evidence: Sendable {
  let sign: Sign
  let weights: Explanations

  /// From likelihoods, each greater than 0.
  init(_ sign: Sign, same: Double, kin: Double, strangers: Double) {
    self.sign = sign
    weights = Explanations(same: log2(same), kin: log2(kin), strangers: log2(strangers))
  }

  init(_ sign: Sign, bits same: Double, kin: Double) {
    self.sign = sign
    weights = Explanations(same: same, kin: kin, strangers: 0)
  }
}

extension Explanations {
  static func += (sum: inout Explanations, more: Explanations) {
    sum.same += more.same
    sum.kin += more.kin
    sum.strangers += more.strangers
  }

  /// The probability of one person, from logarithms of likelihoods times priors.
  var probability: Double {
    let most = max(same, kin, strangers)
    let odds = (exp2(same - most), exp2(kin - most), exp2(strangers - most))
    return odds.0 / (odds.0 + odds.1 + odds.2)
  }

  /// The share of kin among the explanations that are not one person.
  var kinShare: Double { 1 / (1 + exp2(strangers - kin)) }
}
