public import Facts
public import People
public import Spreadsheets
import Privacy

/// The guests of an event with their names, as it is planned or as it came out.
public struct InvitationList: Sendable {
  /// What is shown of each guest's invitation, by letter and then in the order given.
  public let rows: [Row]

  /// Those who wait for a place, the next first; nobody in a list of letters about to be sent.
  public let waiting: [Row]

  /// How many were left out, by reason.
  public let exclusions: [Exclusion]

  /// How many letters the event may have; nil for no bound.
  public let quota: Int?

  /// One guest's invitation.
  public struct Row: Equatable, Sendable {
    public let person: Person.ID
    public let terms: Terms

    public init(person: Person.ID, terms: Terms) {
      self.person = person
      self.terms = terms
    }
  }

  /// The guests of letters that are about to be sent.
  public init(_ plan: InvitationPlan, quota: Int? = nil) {
    rows = plan.terms.map { Row(person: $0.person, terms: $0.terms) }
    waiting = []
    exclusions = plan.exclusions
    self.quota = quota
  }

  /// The guests of letters that were sent, with replies and attendance; those whose terms may not
  /// be seen are not among them.
  public init(_ invitations: [Invitation], exclusions: [Exclusion] = [], quota: Int? = nil) {
    let all = invitations.compactMap { invitation in
      invitation.terms.value.map { Row(person: invitation.person, terms: $0.revealed) }
    }.sorted { $0.precedes($1) }
    rows = all.filter { !$0.terms.isWaiting }
    waiting = all.filter(\.terms.isWaiting)
    self.exclusions = exclusions
    self.quota = quota
  }

  /// How many letters there are.
  public var letters: Int { Set(rows.map(\.terms.number)).count }
}

extension InvitationList.Row {
  /// By letter; in a letter the first guest of the household before the others.
  fileprivate func precedes(_ other: Self) -> Bool {
    if terms.number != other.terms.number { return terms.number < other.terms.number }
    let (isFirst, isOtherFirst) = (person == terms.household, other.person == other.terms.household)
    return isFirst == isOtherFirst ? person < other.person : isFirst
  }
}
