public import Facts
public import Privacy

/// One award that a person or an organisation was given.
public struct Commendation: Identifiable, Equatable, Sendable, Numbered {
  public static let letter = "K"

  public let id: Identifier<Commendation>
  public let awardee: Giver
  public let award: Part<Award>

  /// The achievements it honours: none of them is used for another award.
  public let contributions: [Contribution.ID]

  public init(id: ID, awardee: Giver, award: Part<Award>, contributions: [Contribution.ID]) {
    self.id = id
    self.awardee = awardee
    self.award = award
    self.contributions = contributions
  }
}

/// What was awarded and by which decision; of the class `contribution`.
public struct Award: Equatable, Sendable {
  /// The form's code in the rules file, such as `giay_khen_xa`.
  public var form: String

  /// The form's name on the decision.
  public var formName: String

  /// When it was decided.
  public var date: PartialDate

  /// The number of the decision, such as `123/QĐ-UBND`.
  public var decision: String?
  public var decidedBy: String?

  /// The money that goes with it, in whole đồng; nil where none does.
  public var bonus: Int64?

  /// Whether it was given to somebody who had died (truy tặng).
  public var isPosthumous: Bool

  public init(
    form: String, formName: String, date: PartialDate, decision: String? = nil,
    decidedBy: String? = nil, bonus: Int64? = nil, isPosthumous: Bool = false
  ) {
    self.form = form
    self.formName = formName
    self.date = date
    self.decision = decision
    self.decidedBy = decidedBy
    self.bonus = bonus
    self.isPosthumous = isPosthumous
  }
}
