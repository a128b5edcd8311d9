public import Facts
public import Localities
public import People
import Naming
import Privacy

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

  /// Where abroad the guest lives, in the words of the source.
  public let city: String?
  public let phones: [String]
  public let emails: [String]

  public init(
    name: String?, status: LifeStatus = .active, sex: Sex? = nil, birthYear: Int? = nil,
    home: CommuneCode? = nil, homeAsWritten: String? = nil, country: Country? = nil,
    city: String? = nil, phones: [String] = [], emails: [String] = []
  ) {
    self.name = name
    self.status = status
    self.sex = sex
    self.birthYear = birthYear
    self.home = home
    self.homeAsWritten = homeAsWritten
    self.country = country
    self.city = city
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
      country: profile?.country, city: contact?.city, phones: contact?.phones ?? [],
      emails: contact?.emails ?? [])
  }

  /// The home in both systems of units; nil where no commune is on record.
  public var listedHome: ListedHome? { home.map { ListedHome($0, asWritten: homeAsWritten) } }
}

extension GuestDetails {
  /// How a letter addresses the guest; nil of who has died.
  public func salutation(asOf day: Day) -> Wording? {
    Lists.salutation(of: sex, bornIn: birthYear, status: status, asOf: day)
  }
}
