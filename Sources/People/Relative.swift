public import Facts
public import Localities
public import Privacy

/// A relative at home (thân nhân) of a person abroad, with a standing of their own.
public struct Relative: Identifiable, Equatable, Sendable, Numbered {
  public static let letter = "T"

  public let id: Identifier<Relative>
  public let person: Person.ID
  public let kinship: Part<Kinship>
  public let identity: Part<Identity>
  public let contact: Part<Contact>

  public init(
    id: ID, person: Person.ID, kinship: Part<Kinship>, identity: Part<Identity>,
    contact: Part<Contact>
  ) {
    self.id = id
    self.person = person
    self.kinship = kinship
    self.identity = identity
    self.contact = contact
  }
}

/// What a relative is to the person abroad, and where they live; of the class `profile`.
public struct Kinship: Equatable, Sendable {
  /// What the relative is to the person: `mẹ`, `em`, … in the words of the source.
  public var relation: String?
  public var birthYear: Int?
  public var home: CommuneCode?
  public var status: LifeStatus

  /// Whether the office reaches the person through this relative.
  public var isContact: Bool

  public init(
    relation: String? = nil, birthYear: Int? = nil, home: CommuneCode? = nil,
    status: LifeStatus = .active, isContact: Bool = false
  ) {
    self.relation = relation
    self.birthYear = birthYear
    self.home = home
    self.status = status
    self.isContact = isContact
  }
}
