public import Facts
public import Localities
public import People
public import Spreadsheets
import Naming
import Privacy

/// The guests of an event with their names, as it is planned or as it came out.
public struct InvitationList: Sendable {
  /// What is shown of each guest's invitation, by letter and then in the order given.
  public let rows: [Row]

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
    exclusions = plan.exclusions
    self.quota = quota
  }

  /// The guests of letters that were sent, with replies and attendance; those whose terms may not
  /// be seen are not among them.
  public init(_ invitations: [Invitation], exclusions: [Exclusion] = [], quota: Int? = nil) {
    rows = invitations.compactMap { invitation in
      invitation.terms.value.map { Row(person: invitation.person, terms: $0.revealed) }
    }.sorted { $0.precedes($1) }
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

/// What a list shows of a guest besides the invitation.
public struct GuestDetails: Equatable, Sendable {
  /// Nil where it may not be seen.
  public let name: String?
  public let status: LifeStatus
  public let sex: Sex?
  public let birthYear: Int?
  public let home: CommuneCode?

  /// The words the home was given in, by which the former unit is told; nil where they may not be
  /// seen.
  public let homeAsWritten: String?
  public let country: Country?
  public let phones: [String]
  public let emails: [String]

  public init(
    name: String?, status: LifeStatus = .active, sex: Sex? = nil, birthYear: Int? = nil,
    home: CommuneCode? = nil, homeAsWritten: String? = nil, country: Country? = nil,
    phones: [String] = [], emails: [String] = []
  ) {
    self.name = name
    self.status = status
    self.sex = sex
    self.birthYear = birthYear
    self.home = home
    self.homeAsWritten = homeAsWritten
    self.country = country
    self.phones = phones
    self.emails = emails
  }

  /// What may be seen of a person.
  public init(_ person: Person) {
    let profile = person.profile.value?.revealed
    let identity = person.identity.value?.revealed
    let contact = person.contact.value?.revealed
    self.init(
      name: identity?.name.text, status: profile?.status ?? .active, sex: profile?.sex,
      birthYear: profile?.birthYear, home: profile?.home, homeAsWritten: identity?.homeAsWritten,
      country: profile?.country, phones: contact?.phones ?? [], emails: contact?.emails ?? [])
  }

  /// The home in both systems of units; nil where no commune is on record.
  public var listedHome: ListedHome? { home.map { ListedHome($0, asWritten: homeAsWritten) } }
}
