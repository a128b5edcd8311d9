public import Facts
public import Privacy

/// A proposal that a person or an organisation be commended: one proposes, another decides.
public struct Proposal: Identifiable, Equatable, Sendable, Numbered {
  public static let letter = "N"

  public let id: Identifier<Proposal>
  public let nominee: Giver
  public let terms: Part<ProposalTerms>

  public init(id: ID, nominee: Giver, terms: Part<ProposalTerms>) {
    self.id = id
    self.nominee = nominee
    self.terms = terms
  }
}

/// What is proposed, by whom, and what came of it; of the class `contribution`.
public struct ProposalTerms: Equatable, Sendable {
  /// What somebody else said to it.
  public enum Verdict: String, Term {
    case approved, rejected

    public var name: Wording {
      switch self {
      case .approved: Wording(vi: "Đã duyệt", en: "approved")
      case .rejected: Wording(vi: "Không duyệt", en: "rejected")
      }
    }

    public var aliases: [String] { [] }
  }

  /// A verdict, with the user's number and the time.
  public struct Decision: Equatable, Sendable {
    public let verdict: Verdict
    public let by: Int
    public let at: Moment

    /// Why it was rejected.
    public let reason: String?

    public init(_ verdict: Verdict, by: Int, at: Moment, reason: String? = nil) {
      self.verdict = verdict
      self.by = by
      self.at = at
      self.reason = reason
    }
  }

  /// The form's code in the rules file, such as `giay_khen_xa`.
  public let form: String
  public let formName: String

  /// What speaks for it, in the proposer's words.
  public let note: String?

  /// The number of the user who proposed it.
  public let proposedBy: Int
  public let proposedAt: Moment

  /// Nil while nobody has decided.
  public var decision: Decision?

  public init(
    form: String, formName: String, note: String? = nil, proposedBy: Int, proposedAt: Moment,
    decision: Decision? = nil
  ) {
    self.form = form
    self.formName = formName
    self.note = note
    self.proposedBy = proposedBy
    self.proposedAt = proposedAt
    self.decision = decision
  }
}
