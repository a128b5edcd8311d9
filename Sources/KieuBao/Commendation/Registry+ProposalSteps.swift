public import Facts
public import Lists
public import People
import Privacy
import Sealing
import Storage

extension Registry {
  /// Notes what a review found of proposals of somebody else, all of them or none.
  ///
  /// `reason` is sealed; it is needed unless they are met.
  ///
  /// - Throws: `not_found`, `own_proposal`, `proposal_decided`, `missing`, `too_long`.
  public func review(
    _ ids: [Proposal.ID], _ finding: ProposalTerms.Finding, reason: String? = nil, at now: Moment
  ) throws {
    let reason = try finding == .met && reason == nil ? nil : Self.reason(reason ?? "")
    try step(Deed("commendation.review", for: .commendation), ids, at: now) { terms, user in
      terms.review = .init(finding, by: user, at: now, reason: reason)
    }
  }

  /// Approves proposals of somebody else, all of them or none.
  ///
  /// - Throws: `not_found`, `own_proposal`, `proposal_decided`; `not_met` where the review said so.
  public func approve(_ ids: [Proposal.ID], at now: Moment) throws {
    try step(Deed("commendation.approve", for: .commendation), ids, at: now) { terms, user in
      guard [nil, .met].contains(terms.review?.finding) else { throw Problem.notMet }
      terms.decision = .init(.approved, by: user, at: now)
    }
  }

  /// Rejects proposals of somebody else, all of them or none; the reason is sealed.
  ///
  /// - Throws: `not_found`, `own_proposal`, `proposal_decided`, `missing`, `too_long`.
  public func reject(_ ids: [Proposal.ID], reason: String, at now: Moment) throws {
    let reason = try Self.reason(reason)
    try step(Deed("commendation.reject", for: .commendation), ids, at: now) { terms, user in
      terms.decision = .init(.rejected, by: user, at: now, reason: reason)
    }
  }

  private static func reason(_ text: String) throws(Problem) -> String {
    try CleanText.line(text, field: "reason", limit: 200)
  }

  private func step(
    _ deed: Deed, _ ids: [Proposal.ID], at now: Moment,
    _ change: (inout ProposalTerms, Int) throws -> Void
  ) throws {
    try perform(deed, at: now) { session in
      try session.need(.contribution)
      for id in ids {
        let row = try session.row(id.rawValue, of: .nomination, named: id.description)
        var terms = try session.terms(row)
        guard terms.proposedBy != Int(session.user) else {
          throw RegistryError.conflict(.ownProposal)
        }
        guard terms.decision == nil, terms.award == nil else {
          throw RegistryError.conflict(.alreadyDecided)
        }
        try change(&terms, Int(session.user))
        try session.replace(Personal(terms), in: row)
      }
    }
  }
}

/// A signed decision on awards, as it is recorded for all whom it names.
public struct AwardDecision: Equatable, Sendable {
  public var date: Day

  /// Its number, such as `123/QĐ-UBND`.
  public var number: String

  /// Who decided; nil for whom the rules name.
  public var decidedBy: String?

  /// The money that each gets, in whole đồng; nil for none, or what the rules say.
  public var bonus: Int64?

  public init(date: Day, number: String, decidedBy: String? = nil, bonus: Int64? = nil) {
    self.date = date
    self.number = number
    self.decidedBy = decidedBy
    self.bonus = bonus
  }
}

extension Registry {
  /// Records a signed decision for the nominees of proposals, all of them or none.
  ///
  /// Each gets the award, and what the proposal rests on is spent.
  ///
  /// The decision is made outside the program, by whom the law names; so a proposal need not be
  /// approved here, but none that was turned down is taken.
  ///
  /// - Throws: `not_found`, `proposal_decided`, `not_met`, `spent_contribution`, `too_long`,
  ///   `future_date`, `under_review`, `not_nominable`.
  public func decide(
    _ ids: [Proposal.ID], _ decision: AwardDecision, by rules: RuleBook, at now: Moment
  ) throws -> [(proposal: Proposal.ID, award: Commendation.ID)] {
    var decision = decision
    decision.number = try CleanText.line(decision.number, field: "decision", limit: 80)
    decision.decidedBy = try decision.decidedBy.map {
      try CleanText.line($0, field: "decided_by", limit: 200)
    }
    guard decision.date <= now.dayInVietnam else { throw Problem.notYetDecided }
    return try perform(Deed("commendation.decide", for: .commendation), at: now) { session in
      try session.need(.profile, .contribution)
      let awarding = try Awarding(session)
      let standings = try session.standings(
        try session.bases(for: .commendation), on: decision.date)
      var spent: Set<GiftPart> = []
      return try ids.map { id in
        (id, try awarding.award(id, decision, by: rules, standings, &spent))
      }
    }
  }
}

extension Awarding {
  /// Records the award of one proposal; `honoured` are the gifts that this decision spent already.
  fileprivate func award(
    _ id: Proposal.ID, _ decision: AwardDecision, by rules: RuleBook,
    _ standings: (Giver) -> Standing?, _ honoured: inout Set<GiftPart>
  ) throws -> Commendation.ID {
    let row = try session.row(id.rawValue, of: .nomination, named: id.description)
    var terms = try session.terms(row)
    guard terms.stage.isOpen else {
      throw terms.award == nil && terms.decision == nil
        ? Problem.notMet : RegistryError.conflict(.alreadyDecided)
    }
    let nominee = subject(of: row)
    try session.refuseBarred(nominee, standings)
    let form = rules.forms.first { $0.code == terms.form }
    let award = Award(
      form: terms.form, formName: terms.formName, date: PartialDate(decision.date),
      decision: decision.number,
      decidedBy: decision.decidedBy ?? form?.decidedBy(on: decision.date),
      bonus: decision.bonus ?? form?.bonus(on: decision.date, for: families.kind(of: nominee)),
      isPosthumous: standings(nominee)?.status == .deceased)
    let gifts = try gifts(for: terms, of: nominee, upTo: award.date)
    // One decision does not honour a giver's part twice: in two forms, or for a family and a member.
    let parts = parts(of: nominee, in: gifts)
    guard honoured.isDisjoint(with: parts) else { throw Problem.spentHere(id) }
    honoured.formUnion(parts)
    let number = try session.record(award, to: nominee, for: gifts)
    terms.award = number
    try session.replace(Personal(terms), in: row)
    return number
  }
}

extension Awarding {
  /// What the award spends: what the proposal rests on, or all that is open where it rests on nothing.
  private func gifts(
    for terms: ProposalTerms, of nominee: Giver, upTo date: PartialDate
  ) throws -> [Contribution.ID] {
    try terms.grounds.map { try checked($0.contributions, of: nominee) }
      ?? unspent(by: nominee, upTo: date).map(\.id)
  }
}

extension ProposalStage {
  /// Whether nobody has turned it down, and no decision was recorded.
  public var isOpen: Bool { [.proposed, .reviewed, .approved].contains(self) }
}

extension Problem {
  fileprivate static let ownProposal = Problem(
    "own_proposal",
    message: Wording(
      vi: "người đề nghị không được tự thẩm định hay duyệt đề nghị của mình",
      en: "nobody reviews or decides on a proposal of his or her own"),
    hint: Wording(vi: "nhờ người duyệt khác", en: "ask somebody else who may approve"))

  fileprivate static let alreadyDecided = Problem(
    "proposal_decided",
    message: Wording(
      vi: "đề nghị này đã có kết luận", en: "this proposal was decided on already"),
    hint: Wording(
      vi: "xem bằng ‘kieubao commendation proposals’", en: "see ‘kieubao commendation proposals’"))

  fileprivate static let notMet = Problem(
    "not_met",
    message: Wording(
      vi: "thẩm định kết luận không đạt, hoặc đề nghị cấp trên khen",
      en: "the review found it not met, or met for a higher level"),
    hint: Wording(
      vi: "thẩm định lại, hoặc đề nghị hình thức khác",
      en: "review it again, or propose another form"))

  fileprivate static func spentHere(_ id: Proposal.ID) -> Problem {
    Problem(
      "spent_contribution",
      message: Wording(
        vi: "thành tích của \(id) đã dùng cho một đề nghị khác trong cùng quyết định",
        en: "what \(id) rests on is used by another proposal of the same decision"),
      hint: Wording(
        vi: "một thành tích chỉ khen một lần: bỏ bớt một đề nghị",
        en: "one achievement is honoured once: leave one of the two out"))
  }

  fileprivate static let notYetDecided = Problem(
    "future_date", field: "date",
    message: Wording(vi: "ngày ở tương lai", en: "the date is in the future"),
    hint: Wording(vi: "kiểm tra lại năm", en: "check the year"))
}
