public import Facts
public import Localities
public import Naming
public import Privacy

/// A Vietnamese person, or a person of Vietnamese origin, who lives abroad.
public struct Person: Identifiable, Equatable, Sendable, Numbered {
  public static let letter = "P"

  public let id: Identifier<Person>
  public let profile: Part<Profile>
  public let identity: Part<Identity>
  public let contact: Part<Contact>
  public let documents: Part<Documents>
  public let circumstances: Part<Circumstances>

  public init(
    id: ID, profile: Part<Profile>, identity: Part<Identity>, contact: Part<Contact>,
    documents: Part<Documents>, circumstances: Part<Circumstances>
  ) {
    self.id = id
    self.profile = profile
    self.identity = identity
    self.contact = contact
    self.documents = documents
    self.circumstances = circumstances
  }
}

/// What statistics may know of a person.
public struct Profile: Equatable, Sendable {
  public var sex: Sex?
  public var birthYear: Int?

  /// The home commune in the units of today, where it is known.
  public var home: CommuneCode?
  public var country: Country?

  /// On what footing the person lives abroad; nil where nobody said.
  public var category: Category?
  public var yearLeft: Int?
  public var status: LifeStatus

  /// The day the office entered the person in its books; nil when nobody kept it.
  public var registeredOn: Day?

  /// The record this one was merged into; nil unless the status is `merged`.
  public var merger: Merger?

  public init(
    sex: Sex? = nil, birthYear: Int? = nil, home: CommuneCode? = nil, country: Country? = nil,
    category: Category? = nil, yearLeft: Int? = nil, status: LifeStatus = .active,
    registeredOn: Day? = nil, merger: Merger? = nil
  ) {
    self.sex = sex
    self.birthYear = birthYear
    self.home = home
    self.country = country
    self.category = category
    self.yearLeft = yearLeft
    self.status = status
    self.registeredOn = registeredOn
    self.merger = merger
  }
}

/// The link from a record to the one of the same person that is kept.
public struct Merger: Equatable, Sendable {
  public let into: Person.ID

  /// The status the record had before, and gets again when the link is taken back.
  public let formerStatus: LifeStatus

  public init(into: Person.ID, formerStatus: LifeStatus) {
    self.into = into
    self.formerStatus = formerStatus
  }
}

/// Who a person is.
public struct Identity: Equatable, Sendable {
  public var name: PersonName
  public var otherNames: [PersonName]
  public var dob: PartialDate?

  /// The native place in the words of the source.
  public var homeAsWritten: String?
  public var occupation: String?

  /// Where an imported record comes from.
  public var source: Source?

  /// The records that resemble this one and are, somebody said, of other persons.
  public var distinctFrom: [Person.ID]

  public init(
    name: PersonName, otherNames: [PersonName] = [], dob: PartialDate? = nil,
    homeAsWritten: String? = nil, occupation: String? = nil, source: Source? = nil,
    distinctFrom: [Person.ID] = []
  ) {
    self.name = name
    self.otherNames = otherNames
    self.dob = dob
    self.homeAsWritten = homeAsWritten
    self.occupation = occupation
    self.source = source
    self.distinctFrom = distinctFrom
  }
}

/// How a person is reached.
public struct Contact: Equatable, Sendable {
  public var city: String?

  /// The country in the words of the source, where they name none of today for certain: `Liên Xô`.
  public var countryAsWritten: String?

  /// E.164 where it can be known (`+14085550123`), else as written.
  public var phones: [String]
  public var emails: [String]

  public init(
    city: String? = nil, countryAsWritten: String? = nil, phones: [String] = [],
    emails: [String] = []
  ) {
    self.city = city
    self.countryAsWritten = countryAsWritten
    self.phones = phones
    self.emails = emails
  }
}

/// The numbers of a person's papers.
public struct Documents: Equatable, Sendable {
  public var passport: String?
  public var idNumber: String?

  public init(passport: String? = nil, idNumber: String? = nil) {
    self.passport = passport
    self.idNumber = idNumber
  }
}

/// Notes on what a person or a family lives through: sensitive by law.
public struct Circumstances: Equatable, Sendable {
  public var note: String?

  public init(note: String? = nil) {
    self.note = note
  }
}
