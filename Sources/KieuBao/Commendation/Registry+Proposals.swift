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
  /// - Throws: `not_found`, `too_long`.
  public func propose(
    _ nominee: Giver, for form: String, named formName: String, note: Personal<String>? = nil,
    at now: Moment
  ) throws -> Proposal.ID {
    let note = try note.map { try CleanText.lines($0.revealed, field: "note", limit: 2000) }
    return try perform(Deed("commendation.propose", for: .commendation), at: now) { session in
      try session.need(.contribution)
      let giver = try session.subjectRow(of: nominee)
      let links: [Int64?] = giver.table == .person ? [giver.id, nil] : [nil, giver.id]
      var row = SealedRow(
        .nomination, id: session.changes.nextNumber(of: "nomination"), links: links,
        subject: giver.subject)
      let terms = ProposalTerms(
        form: form, formName: formName, note: note, proposedBy: Int(session.user),
        proposedAt: now)
      try session.seal(Personal(terms), into: &row)
      try session.insert(row)
      return .init(rawValue: row.id)
    }
  }

  /// Approves a proposal of somebody else.
  ///
  /// - Throws: `not_found`, `own_proposal`, `proposal_decided`.
  public func approve(_ id: Proposal.ID, at now: Moment) throws {
    try decide(Deed("commendation.approve", for: .commendation), id, at: now) { session in
      .init(.approved, by: Int(session.user), at: now)
    }
  }

  /// Rejects a proposal of somebody else; the reason is sealed.
  ///
  /// - Throws: `not_found`, `own_proposal`, `proposal_decided`, `missing`, `too_long`.
  public func reject(_ id: Proposal.ID, reason: String, at now: Moment) throws {
    let reason = try CleanText.line(reason, field: "reason", limit: 200)
    try decide(Deed("commendation.reject", for: .commendation), id, at: now) { session in
      .init(.rejected, by: Int(session.user), at: now, reason: reason)
    }
  }

  private func decide(
    _ deed: Deed, _ id: Proposal.ID, at now: Moment,
    _ decision: (Session) -> ProposalTerms.Decision
  ) throws {
    try perform(deed, at: now) { session in
      try session.need(.contribution)
      let row = try session.row(id.rawValue, of: .nomination, named: id.description)
      var terms = try session.terms(row)
      guard terms.proposedBy != Int(session.user) else {
        throw RegistryError.conflict(.ownProposal)
      }
      guard terms.decision == nil else { throw RegistryError.conflict(.alreadyDecided) }
      terms.decision = decision(session)
      try session.replace(Personal(terms), in: row)
    }
  }

  /// All proposals, in order of entry, with the names of the users they tell of by number.
  public func proposals(
    at now: Moment
  ) throws -> (proposals: [Proposal], users: [Int: String]) {
    try perform(Deed("commendation.proposals", for: .commendation), at: now) { session in
      let rows = try session.changes.allRows(of: .nomination)
      let proposals = try rows.map { row in
        Proposal(
          id: .init(rawValue: row.id), nominee: row.nominee,
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

extension SealedRow {
  /// Who a nomination is about.
  fileprivate var nominee: Giver {
    links[0].map { .person(.init(rawValue: $0)) }
      ?? .organisation(.init(rawValue: links[1] ?? 0))
  }
}

extension Problem {
  fileprivate static let ownProposal = Problem(
    "own_proposal",
    message: Wording(
      vi: "người đề nghị không được tự duyệt đề nghị của mình",
      en: "nobody decides on a proposal of his or her own"),
    hint: Wording(vi: "nhờ người duyệt khác", en: "ask somebody else who may approve"))

  fileprivate static let alreadyDecided = Problem(
    "proposal_decided",
    message: Wording(
      vi: "đề nghị này đã có kết luận", en: "this proposal was decided on already"),
    hint: Wording(
      vi: "xem bằng ‘kieubao commendation proposals’", en: "see ‘kieubao commendation proposals’"))
}
