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

  /// What a review found, in the words that offices use.
  public enum Finding: String, Term {
    case met
    case notMet = "not_met"
    /// What was given is enough for an award of a higher level.
    case metHigher = "met_higher"

    public var name: Wording {
      switch self {
      case .met: Wording(vi: "Đạt", en: "met")
      case .notMet: Wording(vi: "Không đạt", en: "not met")
      case .metHigher: Wording(vi: "Đạt, đề nghị cấp trên khen", en: "met for a higher level")
      }
    }

    public var aliases: [String] { [] }
  }

  /// What a review found, with the user's number and the time.
  public struct Review: Equatable, Sendable {
    public let finding: Finding
    public let by: Int
    public let at: Moment
    public let reason: String?

    public init(_ finding: Finding, by: Int, at: Moment, reason: String? = nil) {
      self.finding = finding
      self.by = by
      self.at = at
      self.reason = reason
    }
  }

  /// What a proposal rests on, as the list of nominees had it on the day it was made.
  public struct Grounds: Equatable, Sendable {
    /// The code of the rule met.
    public let rule: String

    /// The day of the list.
    public let asOf: Day

    /// What counted, and is spent by the award.
    public let contributions: [Contribution.ID]

    /// Its value in whole đồng, of joint gifts the nominee's share.
    public let totalVND: Int64

    /// The digest of the list that the nominee stood on.
    public let list: String

    public init(
      rule: String, asOf: Day, contributions: [Contribution.ID], totalVND: Int64, list: String
    ) {
      self.rule = rule
      self.asOf = asOf
      self.contributions = contributions
      self.totalVND = totalVND
      self.list = list
    }
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

  /// The occasion that it belongs to, in the office's words, such as `Tết 2027`.
  public let round: String?

  /// What it rests on; nil where it was made without a list of nominees.
  public var grounds: Grounds?

  /// Nil while nobody has reviewed it.
  public var review: Review?

  /// Nil while nobody has decided.
  public var decision: Decision?

  /// The award that came of it; nil while none did.
  public var award: Commendation.ID?

  public init(
    form: String, formName: String, note: String? = nil, proposedBy: Int, proposedAt: Moment,
    round: String? = nil, grounds: Grounds? = nil, review: Review? = nil,
    decision: Decision? = nil, award: Commendation.ID? = nil
  ) {
    self.form = form
    self.formName = formName
    self.note = note
    self.proposedBy = proposedBy
    self.proposedAt = proposedAt
    self.round = round
    self.grounds = grounds
    self.review = review
    self.decision = decision
    self.award = award
  }
}

/// How far a proposal has come.
public enum ProposalStage: String, Term {
  case proposed, reviewed
  case notMet = "not_met"
  case metHigher = "met_higher"
  case approved, rejected, decided

  public var name: Wording {
    switch self {
    case .proposed: Wording(vi: "Đã đề nghị", en: "proposed")
    case .reviewed: Wording(vi: "Đã thẩm định, đạt", en: "reviewed: met")
    case .notMet: Wording(vi: "Không đạt", en: "not met")
    case .metHigher: Wording(vi: "Đạt, đề nghị cấp trên khen", en: "met for a higher level")
    case .approved: Wording(vi: "Đã duyệt", en: "approved")
    case .rejected: Wording(vi: "Không duyệt", en: "rejected")
    case .decided: Wording(vi: "Đã có quyết định", en: "decided")
    }
  }

  public var aliases: [String] { [] }
}

extension ProposalTerms {
  /// Whether it belongs to an occasion, of whatever case and diacritics; nil is any.
  public func isOf(round asked: String?) -> Bool {
    guard let asked else { return true }
    return round.map { plainFold($0) } == plainFold(asked)
  }

  /// How far it has come.
  public var stage: ProposalStage {
    if award != nil { return .decided }
    switch decision?.verdict {
    case .approved: return .approved
    case .rejected: return .rejected
    case nil: break
    }
    return switch review?.finding {
    case .met: .reviewed
    case .notMet: .notMet
    case .metHigher: .metHigher
    case nil: .proposed
    }
  }
}
