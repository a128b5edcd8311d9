public import Facts
public import People

/// Why one giver is among the nominees, or what is missing.
public struct Explanation: Equatable, Sendable {
  public let giver: Giver
  public let kind: NomineeKind
  public let scope: NominationScope
  public let verdict: Verdict

  /// Whether the giver has died, so that an award would be posthumous (truy tặng).
  public let isPosthumous: Bool

  /// The laws in force on the day, by which the rules go.
  public let laws: [Law]

  /// What to do where no rule is in force; nil where one is.
  public let remedy: Wording?

  /// How the giver stands with every rule in force for such a nominee, the highest form first.
  public let rules: [RuleAnswer]

  /// Every gift of the giver in the order of dates, and why it counts for no rule where so.
  public let gifts: [Weighed]

  /// What the giver was awarded before, the oldest record first.
  public let earlierAwards: [Commendation]

  /// What stands in the way, or must be thought of.
  public let conflicts: [Conflict]

  /// The other rules met by who is put forward, those of the highest form first.
  public var othersMet: [AwardRule] {
    guard case .nominated(let rule) = verdict else { return [] }
    return rules.filter { $0.isMet && $0.rule != rule }.map(\.rule)
  }

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

  /// Something that keeps a giver or a gift from being put forward, or that a council should know.
  public enum Conflict: Equatable, Sendable {
    /// Something is open against the giver.
    case underReview(HoldKind)
    /// A member of the family, or the family, is put forward with gifts that are the giver's too.
    case nominated(Giver, rule: AwardRule, contributions: [Contribution.ID])
    /// A form given once in a life that the giver has.
    case held(Commendation)
    /// An earlier award honoured the gifts.
    case spent(by: Commendation, contributions: [Contribution.ID])
    /// A proposal for the same gifts is open.
    case proposed(Proposal.ID, for: Giver, contributions: [Contribution.ID])
  }
}
