public import Facts
public import People
public import Spreadsheets
import Privacy

/// The guests of an event with their names, as it is planned or as it came out.
public struct InvitationList: Sendable {
  /// What is shown of each guest's invitation, by letter and then in the order given.
  public let rows: [Row]

  /// Those who wait for a place, the next first.
  public let waiting: [Row]

  /// How many were left out, by reason.
  public let exclusions: [Exclusion]

  /// How many letters the event may have; nil for no bound.
  public let quota: Int?

  /// The letters of the event apart from those of the list; nil where the list has them all.
  public let standing: Standing?

  /// What stood before the letters of a list, and stands with them.
  public struct Standing: Equatable, Sendable {
    /// How many letters the event has, those of the list among them.
    public let letters: Int

    /// How many of them take a place: those declined or given up do not.
    public let taken: Int

    /// How many of the list moved up from the waiting list.
    public let promoted: Int

    public init(letters: Int, taken: Int, promoted: Int) {
      (self.letters, self.taken, self.promoted) = (letters, taken, promoted)
    }
  }

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
    standing = nil
  }

  /// The guests of letters that are sent now, of a plan and from the waiting list, and who waits.
  ///
  /// `promoted` moved up from the waiting list; `earlier` are the letters that the event had before
  /// the plan and has beside it, those that moved up among them.
  public init(
    _ plan: InvitationPlan, promoted: [Promotion], after earlier: [EventLetter], quota: Int?
  ) {
    let moved = promoted.flatMap(\.guests)
    rows =
      moved.map { Row(person: $0.person, terms: $0.terms) }
      + plan.terms.map { Row(person: $0.person, terms: $0.terms) }
    waiting =
      earlier.filter(\.isWaiting).flatMap(\.guests).map { Row(person: $0.person, terms: $0.terms) }
      + plan.waitingTerms.map { Row(person: $0.person, terms: $0.terms) }
    let persons = Set(moved.map(\.person))
    exclusions = plan.leftOut.filter { !persons.contains($0.person) }.map(\.reason).counted
    self.quota = quota
    standing = Standing(
      letters: earlier.count { !$0.isWaiting } + plan.letters.count,
      taken: earlier.count(where: \.holdsPlace) + plan.letters.count, promoted: promoted.count)
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
    standing = nil
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
