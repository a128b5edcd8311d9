public import Facts
public import People
import Privacy

/// One giver put forward for an award.
public struct Nomination: Equatable, Sendable {
  public let giver: Giver

  /// The rule met, of the highest form where several are.
  public let rule: AwardRule

  /// The other rules met, those of the highest form first.
  public let othersMet: [AwardRule]

  /// What counted for ``rule``, the earliest first; recording the award spends all of it.
  public let achievements: [Achievement]

  /// The value of the achievements in whole đồng, of joint gifts the giver's share.
  public let totalVND: Int64

  /// How many of the achievements have no value, or none in đồng.
  public let notValued: Int

  /// In how many different calendar years the achievements lie.
  public let years: Int
  public let firstGiven: PartialDate
  public let lastGiven: PartialDate

  /// What the giver was awarded before, the oldest record first.
  public let earlierAwards: [Commendation]

  /// The numbers of the contributions that the award would honour.
  public var contributions: [Contribution.ID] { achievements.map(\.contribution) }
}

/// One contribution as an achievement of one giver, with what proves it.
public struct Achievement: Equatable, Sendable {
  public let contribution: Contribution.ID
  public let kind: ContributionKind
  public let date: PartialDate

  /// The giver's share in whole đồng; nil when the gift has no value or no rate.
  public let shareVND: Int64?

  /// Whether others gave it together with the giver.
  public let isJoint: Bool
  public let purpose: String?
  public let description: String?

  /// Papers that prove it.
  public let evidence: [String]

  /// Nil where what was given may not be seen.
  init?(_ deed: Deed, of contribution: Contribution) {
    guard let gift = contribution.gift.value?.revealed else { return nil }
    self.contribution = contribution.id
    kind = gift.kind
    date = gift.date
    shareVND = deed.share
    isJoint = contribution.givers.count > 1
    purpose = gift.purpose
    description = gift.description
    evidence = gift.evidence
  }
}

extension Nomination {
  /// Whether it stands above another: by level and form, value, number, years, then number.
  func precedes(_ other: Nomination) -> Bool {
    if rule.form.isAbove(other.rule.form) { return true }
    if other.rule.form.isAbove(rule.form) { return false }
    let merits = (totalVND, achievements.count, years)
    let otherMerits = (other.totalVND, other.achievements.count, other.years)
    return merits == otherMerits ? giver < other.giver : merits > otherMerits
  }
}
