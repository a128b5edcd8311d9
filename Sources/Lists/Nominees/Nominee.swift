public import Facts
public import Localities
public import People
import Naming
import Privacy

/// What a list shows of a giver besides the achievements.
public struct Nominee: Equatable, Sendable {
  /// Nil where it may not be seen.
  public let name: String?
  public let birthYear: Int?
  public let sex: Sex?
  public let home: CommuneCode?

  /// The words the home was given in, by which the former unit is told; nil where they may not be
  /// seen.
  public let homeAsWritten: String?
  public let country: Country?

  public init(
    name: String?, birthYear: Int? = nil, sex: Sex? = nil, home: CommuneCode? = nil,
    homeAsWritten: String? = nil, country: Country? = nil
  ) {
    self.name = name
    self.birthYear = birthYear
    self.sex = sex
    self.home = home
    self.homeAsWritten = homeAsWritten
    self.country = country
  }

  /// What may be seen of a person.
  public init(_ person: Person) {
    let profile = person.profile.value?.revealed
    let identity = person.identity.value?.revealed
    self.init(
      name: identity?.name.text, birthYear: profile?.birthYear, sex: profile?.sex,
      home: profile?.home, homeAsWritten: identity?.homeAsWritten, country: profile?.country)
  }

  /// What may be seen of an organisation.
  public init(_ organisation: Organisation) {
    let charter = organisation.charter.value?.revealed
    self.init(name: charter?.name, country: charter?.country)
  }
}

extension Nominee {
  /// The home in both systems of units; nil where no commune is on record.
  public var listedHome: ListedHome? { home.map { ListedHome($0, asWritten: homeAsWritten) } }
}
