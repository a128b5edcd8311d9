import Facts
public import People

/// Somebody who is not put forward and comes close to a rule.
///
/// Either one threshold alone is missed, and most of it is reached; or nothing is missed but years,
/// of a rule that asks for more than years: they come by themselves.
public struct NearMiss: Equatable, Sendable {
  public let giver: Giver
  public let kind: NomineeKind

  /// The rules asked, which all misses share, and the place of the closest.
  let rules: [AwardRule]
  let place: Int

  /// What is missing, threshold by threshold.
  public let missing: [Explanation.Criterion]
}

extension NearMiss {
  /// The rule that is closest.
  public var rule: AwardRule { rules[place] }

  /// How many hundredths of the threshold that is furthest away are reached, rounded down.
  public var percent: Int { Int(furthest.has * 100 / furthest.needed) }

  private var furthest: Explanation.Criterion {
    missing.min { $0.isFurther(than: $1) } ?? missing[0]
  }

  /// The nearest first; of the same nearness the higher form, then by number.
  func precedes(_ other: NearMiss) -> Bool {
    let (own, others) = (furthest, other.furthest)
    if others.isFurther(than: own) { return true }
    if own.isFurther(than: others) { return false }
    return place == other.place || !rules[place].form.differs(from: rules[other.place].form)
      ? giver < other.giver : place < other.place
  }
}

extension Bench {
  /// The rule that an applicant who meets none comes closest to; nil where all are far.
  ///
  /// Somebody is near from so many hundredths of a threshold.
  func nearMiss(of applicant: Applicant, deeds: ArraySlice<Deed>, from percent: Int) -> NearMiss? {
    var nearest: NearMiss?
    for place in rules.indices
    where isFor(applicant, place) && refusal(of: applicant, under: place) == nil {
      let tally = tally(of: deeds, under: place)
      guard tally.contributions > 0, thresholds(place).areNear(tally, from: percent) else {
        continue
      }
      let miss = NearMiss(
        giver: applicant.giver, kind: applicant.kind, rules: rules, place: place,
        missing: thresholds(place).criteria(tally).filter { !$0.isMet })
      if nearest.map(miss.precedes) ?? true { nearest = miss }
    }
    return nearest
  }
}

extension [Threshold] {
  /// What each threshold needs, and how far a giver has come.
  func criteria(_ tally: Tally) -> [Explanation.Criterion] {
    map {
      Explanation.Criterion(
        measurement: $0.measurement, needed: $0.needed, has: tally($0.measurement))
    }
  }

  /// Whether so little is missing that it is worth telling; nothing is made on the way.
  fileprivate func areNear(_ tally: Tally, from percent: Int) -> Bool {
    var (missed, years, far, others) = (0, 0, 0, 0)
    for threshold in self {
      let has = tally(threshold.measurement)
      if !threshold.measurement.isTime { others += 1 }
      guard has < threshold.needed else { continue }
      missed += 1
      if threshold.measurement.isTime { years += 1 }
      if Int128(has) * 100 < Int128(threshold.needed) * Int128(percent) { far += 1 }
    }
    return missed == 1 && far == 0 || missed > 0 && missed == years && others > 0
  }
}

extension Measurement {
  /// Whether it grows with the years.
  fileprivate var isTime: Bool { self == .years || self == .spanYears }
}

extension Explanation.Criterion {
  /// Whether a lesser part of it is reached than of another.
  fileprivate func isFurther(than other: Explanation.Criterion) -> Bool {
    Int128(has) * Int128(other.needed) < Int128(other.has) * Int128(needed)
  }
}
