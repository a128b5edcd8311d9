import Facts
import Lists
import People
import Privacy
import Sealing
import Storage

/// Who is whose twin and family, and what was awarded before, read once for a deed on awards.
struct Awarding {
  let session: Session
  let families: Families
  private let twins: Twins

  /// By the record that is kept.
  private let awards: [Giver: [Commendation]]

  init(_ session: Session) throws {
    self.session = session
    twins = try session.twins()
    families = Families(try session.families())
    awards = Dictionary(grouping: try session.countedCommendations(), by: \.awardee)
  }

  /// Whom a row is about, as the record that is kept.
  func subject(of row: SealedRow) -> Giver { twins.keeper(of: row.giver) }

  /// A giver as the record that is kept.
  func keeper(of giver: Giver) -> Giver { twins.keeper(of: giver) }

  /// What a giver was awarded before.
  func awards(of giver: Giver) -> [Commendation] { awards[giver, default: []] }

  /// A giver, and the members where it is a family: what they gave is the giver's.
  func group(_ giver: Giver) -> [Giver] { [giver] + (families.members(of: giver) ?? []) }

  /// What a giver gave, with what the members of a family did.
  func gifts(of giver: Giver) throws -> [Contribution] {
    try session.contributions(ofEach: group(giver))
  }

  /// What an award to the giver, to a family of the giver's or to a member honoured: one achievement,
  /// one award.
  func spent(by giver: Giver) -> Set<Contribution.ID> {
    let kin = group(giver) + families.families(of: giver)
    return Set(kin.flatMap { awards(of: $0).flatMap(\.contributions) })
  }

  /// What no award honoured yet, of all that was given up to a day.
  func unspent(by giver: Giver, upTo date: PartialDate) throws -> [Contribution] {
    let spent = spent(by: giver)
    return try gifts(of: giver).filter { contribution in
      guard let gift = contribution.gift.value?.revealed, gift.void == nil else { return false }
      return !spent.contains(contribution.id) && gift.date.earliest <= date.latest
    }
  }

  /// The same gifts, each checked to be the giver's, not void and not spent.
  func checked(_ ids: [Contribution.ID], of giver: Giver) throws -> [Contribution.ID] {
    let (own, spent) = (try gifts(of: giver), spent(by: giver))
    return try ids.map { try session.check($0, own: own, spent: spent) }
  }
}

/// One giver's part in one gift.
struct GiftPart: Hashable {
  let gift: Contribution.ID
  let giver: Giver
}

extension Awarding {
  /// The parts that a giver, and the members where it is a family, have in some gifts.
  func parts(of giver: Giver, in gifts: [Contribution.ID]) -> Set<GiftPart> {
    Set(gifts.flatMap { gift in group(giver).map { GiftPart(gift: gift, giver: $0) } })
  }

  /// The parts that open proposals rest on.
  func proposedParts() throws -> Set<GiftPart> {
    try session.openProposals().reduce(into: []) {
      $0.formUnion(parts(of: $1.nominee, in: $1.contributions))
    }
  }
}

extension Session {
  /// Refuses to put somebody forward who may not be: refused, restricted, merged or on hold.
  ///
  /// - Throws: `not_nominable`, which tells the reason.
  func refuseBarred(_ giver: Giver, _ standing: (Giver) -> Standing?) throws {
    let reason = standing(giver).map(\.omission) ?? .noRecord
    if let reason, reason != .nothingGiven { throw Problem.barred(giver, reason) }
  }
}

extension Problem {
  fileprivate static func barred(_ giver: Giver, _ reason: Omission) -> Problem {
    Problem(
      reason == .underReview ? "under_review" : "not_nominable",
      message: Wording(
        vi: "không đề nghị khen thưởng \(giver) được: \(reason.wording.vi)",
        en: "\(giver) cannot be put forward: \(reason.wording.en)"),
      hint: Wording(
        vi: "xem bằng ‘kieubao commendation explain \(giver)’ hoặc ‘kieubao commendation holds’",
        en: "see ‘kieubao commendation explain \(giver)’ or ‘kieubao commendation holds’"))
  }
}
