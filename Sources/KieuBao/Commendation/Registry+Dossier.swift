public import Facts
public import Lists
import Localities
import Naming
public import People
import Privacy
import Sealing
import Storage

/// What is asked of a dossier besides whom it puts forward.
public struct DossierRequest: Sendable {
  /// The proposals it is for; nil for all open ones of ``round``, or all open ones there are.
  public var proposals: [Proposal.ID]?
  public var round: String?

  /// The day of the papers; nil leaves dots to write on.
  public var day: Day?
  public var numbers: Dossier.Numbers
  public var meeting: Dossier.Meeting

  public init(
    proposals: [Proposal.ID]? = nil, round: String? = nil, day: Day? = nil,
    numbers: Dossier.Numbers = Dossier.Numbers(), meeting: Dossier.Meeting = Dossier.Meeting()
  ) {
    self.proposals = proposals
    self.round = round
    self.day = day
    self.numbers = numbers
    self.meeting = meeting
  }
}

/// A dossier that was proved to agree with itself, and who of the proposed is not in it.
public struct DrawnDossier: Sendable {
  public let dossier: Dossier

  /// The papers, which agree.
  public let papers: Dossier.PaperSet

  /// Those who may be published.
  public let publishable: [Dossier.Entry]

  /// The proposals left out, and why.
  public let leftOut: [(proposal: Proposal.ID, reason: Omission)]

  /// For which purpose it was made, and by which ground.
  public let account: BasisAccount
}

extension Registry {
  /// Draws up the papers of a dossier from proposals, and proves that they agree.
  ///
  /// Who may not be used for commendation, is restricted or on hold is left out and told. What the
  /// proposals rest on is read as it is recorded now: where a gift was corrected since, the sums
  /// disagree and nothing is drawn up.
  ///
  /// - Throws: `not_found`, `dossier_empty`, `papers_disagree`, `proposal_decided`,
  ///   `gift_proposed_twice`, `rule_not_in_book` where the rules are not those that somebody was proposed by.
  public func dossier(
    _ request: DossierRequest, by rules: RuleBook, at now: Moment
  ) throws -> DrawnDossier {
    try perform(Deed("commendation.dossier", for: .commendation), at: now) { session in
      try session.need(.profile, .identity, .contribution)
      try session.checkRates()
      var drafting = try Drafting(session, rules, on: request.day ?? now.dayInVietnam)
      for id in try session.proposals(for: request) { try drafting.take(id) }
      let dossier = Dossier(
        letterhead: try session.letterhead(of: unit), day: request.day, round: request.round,
        bases: rules.cited(on: request.day ?? now.dayInVietnam), entries: drafting.entries,
        digest: drafting.digest, numbers: request.numbers, meeting: request.meeting)
      let papers = try dossier.check()
      let codes = Set(drafting.publishable.map(\.description))
      return DrawnDossier(
        dossier: dossier, papers: papers,
        publishable: dossier.entries.filter { codes.contains($0.code) },
        leftOut: drafting.leftOut, account: drafting.account)
    }
  }
}

extension Session {
  /// The proposals that a dossier is asked for.
  fileprivate func proposals(for request: DossierRequest) throws -> [Proposal.ID] {
    if let asked = request.proposals {
      var seen: Set<Proposal.ID> = []
      return asked.filter { seen.insert($0).inserted }
    }
    return try changes.allRows(of: .nomination).filter { row in
      let terms = try terms(row)
      return terms.stage.isOpen && terms.isOf(round: request.round)
    }.map { .init(rawValue: $0.id) }
  }
}

extension RuleBook {
  /// What a submission rests on: the laws in force on a day, and the book's own document.
  fileprivate func cited(on day: Day) -> [String] {
    let own = source.map {
      "Căn cứ Văn bản số \($0.number) ngày \($0.date.written) của \($0.issuer)"
    }
    return laws(on: day).map { "Căn cứ \($0.citation.vi)" } + [own].compactMap(\.self)
  }
}
