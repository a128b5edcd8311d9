public import Facts
public import People

/// Why one giver is among the nominees, or what is missing.
public struct Explanation: Equatable, Sendable {
  public let giver: Giver
  public let scope: NominationScope
  public let verdict: Verdict

  /// How the giver stands with every rule in force for such a nominee, the highest form first.
  public let rules: [RuleAnswer]

  /// Every gift of the giver in the order of dates, and why it counts for no rule where so.
  public let gifts: [Weighed]

  /// What the giver was awarded before, the oldest record first.
  public let earlierAwards: [Commendation]

  /// The answer in one word.
  public enum Verdict: Equatable, Sendable {
    case nominated(by: AwardRule)
    case leftOut(Omission)
  }

  /// One gift and what keeps it from counting; nil where it counts.
  public struct Weighed: Equatable, Sendable {
    public let contribution: Contribution.ID

    /// What was given; nil where it may not be seen.
    public let achievement: Achievement?
    public let discount: Discount?
  }

  /// How a giver stands with one rule.
  public struct RuleAnswer: Equatable, Sendable {
    public let rule: AwardRule
    public let criteria: [Criterion]

    /// Why the giver may not be put forward by the rule however much was given.
    public let refusal: Omission?

    /// Every gift, and why it does not count for this rule where so.
    public let gifts: [Weighed]

    /// Whether the giver comes up by this rule.
    public var isMet: Bool { refusal == nil && criteria.allSatisfy(\.isMet) }
  }

  /// One threshold of a rule, and how far the giver has come.
  public struct Criterion: Equatable, Sendable {
    public let measurement: Measurement
    public let needed: Int64
    public let has: Int64

    public var isMet: Bool { has >= needed }

    /// How much more is needed; 0 when it is met.
    public var missing: Int64 { isMet ? 0 : needed - has }
  }
}

extension RuleBook {
  /// Explains why a giver is among the nominees, or what is missing.
  ///
  /// It weighs by the same rules, in the same way, as
  /// ``nominations(from:awards:rates:scope:standing:)``.
  ///
  /// - Parameters:
  ///   - giver: who is asked about.
  ///   - contributions: all gifts, or those of the giver.
  ///   - awards: all awards, or those of the giver.
  ///   - rates: the rates to đồng where none was kept with the gift.
  ///   - scope: as for the list.
  ///   - standing: how the giver stands; nil where no record may be seen.
  /// - Returns: an answer for every rule in force, also for who gave nothing.
  public func explanation(
    of giver: Giver, from contributions: [Contribution], awards: [Commendation],
    rates: RateTable = RateTable(), scope: NominationScope, standing: Standing?
  ) -> Explanation {
    let own = contributions.filter { $0.givers.contains(giver) }
    let ledger = Ledger(own, awards: awards, rates: rates, scope: scope)
    let deeds = ledger.givers.firstIndex(of: giver).map { ledger.deeds(at: $0) } ?? []
    let bench = Bench(self, scope: scope)
    let verdict: Explanation.Verdict =
      switch bench.verdict(on: giver, standing: standing, deeds: deeds) {
      case .nominated(let place, _): .nominated(by: bench.rules[place])
      case .leftOut(let reason): .leftOut(reason)
      }
    return Explanation(
      giver: giver, scope: scope, verdict: verdict,
      rules: bench.answers(to: giver, standing: standing, deeds: deeds, gifts: own),
      gifts: deeds.map { Explanation.Weighed($0, of: own[$0.place], discount: $0.discount) },
      earlierAwards: awards.filter { $0.awardee == giver }.sorted { $0.id < $1.id })
  }
}

extension Bench {
  fileprivate func answers(
    to giver: Giver, standing: Standing?, deeds: ArraySlice<Deed>, gifts: [Contribution]
  ) -> [Explanation.RuleAnswer] {
    rules.indices.filter { rules[$0].nominees.contains(giver.kind) }.map { place in
      let rule = rules[place]
      let tally = tally(of: deeds, under: place)
      let refusal = standing.map { self.refusal(of: $0, under: place) } ?? .noRecord
      return Explanation.RuleAnswer(
        rule: rule,
        criteria: rule.thresholds.map {
          Explanation.Criterion(
            measurement: $0.measurement, needed: $0.needed, has: tally($0.measurement))
        },
        refusal: refusal,
        gifts: deeds.map {
          Explanation.Weighed(
            $0, of: gifts[$0.place], discount: discount(of: $0, under: place))
        })
    }
  }
}

extension Explanation.Weighed {
  fileprivate init(_ deed: Deed, of gift: Contribution, discount: Discount?) {
    contribution = gift.id
    achievement = Achievement(deed, of: gift)
    self.discount = discount
  }
}
