public import Facts
public import Localities
public import Privacy

/// A group of people abroad or of their kin: a home-town association, a business association.
public struct Organisation: Identifiable, Equatable, Sendable, Numbered {
  public static let letter = "O"

  public let id: Identifier<Organisation>
  public let charter: Part<Charter>

  public init(id: ID, charter: Part<Charter>) {
    self.id = id
    self.charter = charter
  }
}

/// What an organisation is; of the class `identity`.
public struct Charter: Equatable, Sendable {
  /// Its name in full, in NFC.
  public var name: String
  public var kind: OrganisationKind
  public var country: Country?
  public var city: String?
  public var foundedYear: Int?

  public init(
    name: String, kind: OrganisationKind = .homeTown, country: Country? = nil,
    city: String? = nil, foundedYear: Int? = nil
  ) {
    self.name = name
    self.kind = kind
    self.country = country
    self.city = city
    self.foundedYear = foundedYear
  }
}

/// The kinds of organisations that offices work with.
public enum OrganisationKind: String, Term {
  case homeTown = "home_town"
  case business, profession, students, kin, family, other

  public var name: Wording {
    switch self {
    case .homeTown: Wording(vi: "Hội đồng hương", en: "home-town association")
    case .business: Wording(vi: "Hội doanh nghiệp", en: "business association")
    case .profession: Wording(vi: "Hội nghề nghiệp", en: "professional association")
    case .students: Wording(vi: "Hội sinh viên", en: "students' association")
    case .kin: Wording(vi: "Hội thân nhân kiều bào", en: "association of kin")
    case .family: Wording(vi: "Gia đình", en: "family")
    case .other: Wording(vi: "Khác", en: "other")
    }
  }

  public var aliases: [String] { self == .business ? ["hoi doanh nhan"] : [] }
}

/// One person's place in an organisation.
public struct Membership: Equatable, Sendable {
  public let organisation: Organisation.ID
  public let person: Person.ID

  /// Such as `chủ tịch`; nil for a plain member.
  public let role: Personal<String>?

  public init(organisation: Organisation.ID, person: Person.ID, role: Personal<String>?) {
    self.organisation = organisation
    self.person = person
    self.role = role
  }
}
