public import Facts
public import People
import Privacy
import Sealing
import Storage

extension Registry {
  /// Proposes that a person or an organisation be commended; somebody else decides on it.
  ///
  /// `form` and `formName` are the form's code and name in the rules, `note` what speaks for it.
  ///
  /// - Throws: `not_found`, `too_long`, `restricted`; `under_review` while a hold
  ///   stands, `not_nominable` where the person's data may not be used for it.
  public func propose(
    _ nominee: Giver, for form: String, named formName: String, note: Personal<String>? = nil,
    round: String? = nil, at now: Moment
  ) throws -> Proposal.ID {
    let round = try round.map { try CleanText.line($0, field: "round", limit: 100) }
    let note = try note.map { try CleanText.lines($0.revealed, field: "note", limit: 2000) }
    return try perform(Deed("commendation.propose", for: .commendation), at: now) { session in
      try session.need(.profile, .contribution)
      let nominee = try session.twins().keeper(of: nominee)
      try session.refuseRestricted(nominee)
      let standing = try session.standing(of: nominee, on: now.dayInVietnam)
      try session.refuseBarred(nominee) { _ in standing }
      let terms = ProposalTerms(
        form: form, formName: formName, note: note, proposedBy: Int(session.user),
        proposedAt: now, round: round)
      return try session.insert(terms, for: nominee)
    }
  }

  /// Proposes those whom the rules choose, each with what counted, and leaves out who has an open
  /// proposal for the same form or by the same gifts already.
  ///
  /// With `chosen` only these are proposed; `round` is the occasion, in the office's words.
  ///
  /// - Throws: `too_long`; `not_nominated` where one of those chosen is not on the list.
  public func proposeNominees(
    by rules: RuleBook, _ scope: NominationScope, only chosen: Set<Giver>? = nil,
    round: String? = nil, at now: Moment
  ) throws -> ProposedList {
    let round = try round.map { try CleanText.line($0, field: "round", limit: 100) }
    return try perform(Deed("commendation.propose", for: .commendation), at: now) { session in
      try session.need(.profile, .identity, .contribution)
      let nominations = try session.nominations(by: rules, scope.of(locality)).nominations
      if let missing = chosen?.subtracting(nominations.nominations.map(\.giver)).min() {
        throw Problem.notNominated(missing)
      }
      let (awarding, forms) = (try Awarding(session), try session.proposedForms())
      let parts = try awarding.proposedParts()
      let (list, users) = (nominations.digest, Int(session.user))
      var made = ProposedList(list: list)
      for nomination in nominations.nominations
      where chosen?.contains(nomination.giver) ?? true {
        let form = nomination.rule.form
        let own = awarding.parts(of: nomination.giver, in: nomination.contributions)
        guard forms[nomination.giver]?.contains(form.code) != true, parts.isDisjoint(with: own)
        else {
          made.alreadyProposed.append(nomination.giver)
          continue
        }
        let grounds = ProposalTerms.Grounds(
          rule: nomination.rule.code, asOf: scope.asOf, contributions: nomination.contributions,
          totalVND: nomination.totalVND, list: list)
        let terms = ProposalTerms(
          form: form.code, formName: form.name.vi, proposedBy: users, proposedAt: now,
          round: round, grounds: grounds)
        made.proposals.append(try session.insert(terms, for: nomination.giver))
      }
      return made
    }
  }

  /// The proposals of an occasion that nobody turned down and no decision was recorded for.
  ///
  /// - Throws: `not_found` where there is none.
  public func openProposals(of round: String, at now: Moment) throws -> [Proposal.ID] {
    let open = try proposals(at: now).proposals.filter { proposal in
      guard let terms = proposal.terms.value?.revealed else { return false }
      return terms.stage.isOpen && terms.isOf(round: round)
    }
    guard !open.isEmpty else { throw Problem.noSuchRound }
    return open.map(\.id)
  }

  /// All proposals, in order of entry, with the names of the users they tell of by number.
  public func proposals(
    at now: Moment
  ) throws -> (proposals: [Proposal], users: [Int: String]) {
    try perform(Deed("commendation.proposals", for: .commendation), at: now) { session in
      let rows = try session.changes.allRows(of: .nomination)
      let proposals = try rows.map { row in
        Proposal(
          id: .init(rawValue: row.id), nominee: row.giver,
          terms: session.vault.opens(.contribution)
            ? .open(Personal(try session.terms(row))) : .withheld)
      }
      session.noteRead(.nomination, rows.map(\.id))
      let users = try session.changes.keyContents().users.map { (Int($0.id), $0.name) }
      return (proposals, Dictionary(uniqueKeysWithValues: users))
    }
  }
}

extension Session {
  /// Opens what is proposed.
  func terms(_ row: SealedRow) throws -> ProposalTerms {
    let address = row.address(.contribution)
    guard let box = row.boxes[.contribution] else { throw SealingError.cannotOpen(address) }
    let terms: Personal<ProposalTerms> = try vault.open(
      box, at: address, seed: try seed(of: row.subject, for: address))
    return terms.revealed
  }
}

extension Session {
  func insert(_ terms: ProposalTerms, for nominee: Giver) throws -> Proposal.ID {
    var row = SealedRow(
      .nomination, id: changes.nextNumber(of: "nomination"), links: nominee.links,
      subject: try subjectRow(of: nominee).subject)
    try seal(Personal(terms), into: &row)
    try insert(row)
    return .init(rawValue: row.id)
  }

  /// The forms that each giver has a proposal for which nobody has turned down or decided.
  fileprivate func proposedForms() throws -> [Giver: Set<String>] {
    var open: [Giver: Set<String>] = [:]
    let twins = try twins()
    for row in try changes.allRows(of: .nomination) {
      let terms = try terms(row)
      guard terms.stage.isOpen else { continue }
      open[twins.keeper(of: row.giver), default: []].insert(terms.form)
    }
    return open
  }
}

/// What came of proposing a list of nominees.
public struct ProposedList: Equatable, Sendable {
  /// The digest of the list.
  public let list: String
  public internal(set) var proposals: [Proposal.ID] = []

  /// Those with an open proposal for the same form, or by the same gifts.
  public internal(set) var alreadyProposed: [Giver] = []

  init(list: String) { self.list = list }
}

extension Problem {
  fileprivate static func notNominated(_ giver: Giver) -> Problem {
    Problem(
      "not_nominated",
      message: Wording(
        vi: "\(giver) không có trong danh sách đề nghị",
        en: "\(giver) is not on the list of nominees"),
      hint: Wording(
        vi: "xem lý do bằng ‘kieubao commendation explain \(giver)’",
        en: "see why with ‘kieubao commendation explain \(giver)’"))
  }

  fileprivate static let noSuchRound = Problem(
    "not_found", field: "round",
    message: Wording(
      vi: "không có đề nghị nào còn hiệu lực trong đợt này",
      en: "no open proposal belongs to this occasion"),
    hint: Wording(
      vi: "xem các đợt bằng ‘kieubao commendation proposals’",
      en: "see the occasions with ‘kieubao commendation proposals’"))
}
