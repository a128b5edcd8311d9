public import Facts
public import People
import Privacy

/// One giver put forward for an award.
public struct Nomination: Equatable, Sendable {
  public let giver: Giver
  public let kind: NomineeKind

  /// The rules asked, which all nominations share, and the places of those met.
  let rules: [AwardRule]
  let place: Int
  let others: [Int]

  /// What counted for ``rule``, the earliest first; recording the award spends all of it.
  public let achievements: [Achievement]

  /// The numbers of the contributions that the award would honour, in the order of their dates.
  public let contributions: [Contribution.ID]

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

  /// The money that goes with the award on the day of the list, in whole đồng; nil where the rules
  /// set none.
  public let bonusVND: Int64?

  /// Whether the giver has died (truy tặng).
  public let isPosthumous: Bool

  /// The rule met, of the highest form where several are.
  public var rule: AwardRule { rules[place] }

  /// The other rules met, those of the highest form first.
  public var othersMet: [AwardRule] { others.map { rules[$0] } }

  /// What it would be awarded, as a list has it.
  public var awardName: Wording { rule.form.name(isPosthumous: isPosthumous) }

  /// The other forms that the giver could be put forward for, the highest first.
  public var otherForms: [AwardForm] {
    var seen: Set = [rule.form.code]
    return othersMet.map(\.form).filter { seen.insert($0.code).inserted }
  }
}

/// One contribution as an achievement of one giver, with what proves it.
public struct Achievement: Equatable, Sendable {
  public let contribution: Contribution.ID
  public let kind: ContributionKind
  public let date: PartialDate

  /// The giver's share in whole đồng; nil when the gift has no value or no rate.
  public let shareVND: Int64?

  /// Whether others gave it together with the giver; members of one family are no others.
  public let isJoint: Bool
  public let purpose: String?
  public let description: String?

  /// Papers that prove it.
  public let evidence: [String]

  /// Nil where what was given may not be seen; the group is the giver, or a family and its members.
  init?(_ deed: Deed, of contribution: Contribution, by group: [Giver]) {
    guard let gift = contribution.gift.value?.revealed else { return nil }
    self.contribution = contribution.id
    kind = gift.kind
    date = gift.date
    shareVND = deed.share
    isJoint =
      contribution.erasedGivers > 0 || !contribution.givers.allSatisfy { group.contains($0) }
    purpose = gift.purpose
    description = gift.description
    evidence = gift.evidence
  }
}
