import Foundation

/// The explanations two records can have, each with a number.
///
/// The model of Fellegi and Sunter (1969) knows two: one person, or two who have nothing to do with
/// each other. A family shares its name, its home and often a telephone, and is what such a model
/// takes for one person; here it is an explanation of its own, twice: those who live together share
/// nearly everything, the others the name and the home place.
struct Explanations: Sendable {
  /// One person.
  var same: Double

  /// Two of a family in one household.
  var house: Double

  /// Two of a family who live apart.
  var kin: Double

  /// Two who know nothing of each other.
  var strangers: Double
}

/// What one field says: the logarithm (base 2) of how likely it would look like this under each of
/// the explanations.
struct Evidence: Sendable {
  let sign: Sign
  let weights: Explanations

  /// From likelihoods, each greater than 0; for families that live together or apart the same.
  init(_ sign: Sign, same: Double, kin: Double, strangers: Double) {
    let kin = log2(kin)
    self.sign = sign
    weights = Explanations(same: log2(same), house: kin, kin: kin, strangers: log2(strangers))
  }

  /// From likelihoods, each greater than 0.
  init(_ sign: Sign, same: Double, house: Double, kin: Double, strangers: Double) {
    self.sign = sign
    weights = Explanations(
      same: log2(same), house: log2(house), kin: log2(kin), strangers: log2(strangers))
  }

  /// From the bits by which one person, and a family, are likelier than strangers.
  init(_ sign: Sign, bits same: Double, kin: Double) {
    self.sign = sign
    weights = Explanations(same: same, house: kin, kin: kin, strangers: 0)
  }
}

extension Explanations {
  static func += (sum: inout Explanations, more: Explanations) {
    sum.same += more.same
    sum.house += more.house
    sum.kin += more.kin
    sum.strangers += more.strangers
  }

  /// The probabilities of the explanations, from logarithms of likelihoods times priors.
  var probabilities: Explanations {
    let most = max(max(same, house), max(kin, strangers))
    let odds = Explanations(
      same: exp2(same - most), house: exp2(house - most), kin: exp2(kin - most),
      strangers: exp2(strangers - most))
    let sum = odds.same + odds.house + odds.kin + odds.strangers
    return Explanations(
      same: odds.same / sum, house: odds.house / sum, kin: odds.kin / sum,
      strangers: odds.strangers / sum)
  }

  /// By how much one person is likelier than the other explanations, each as far as it is likely at
  /// all.
  func weight(against others: Explanations) -> Double {
    let sum = others.house + others.kin + others.strangers
    guard sum > 0 else { return same - strangers }
    return same - (others.house * house + others.kin * kin + others.strangers * strangers) / sum
  }
}
