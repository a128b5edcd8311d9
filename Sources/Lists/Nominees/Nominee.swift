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
  public let country: Country?

  public init(
    name: String?, birthYear: Int? = nil, sex: Sex? = nil, home: CommuneCode? = nil,
    country: Country? = nil
  ) {
    self.name = name
    self.birthYear = birthYear
    self.sex = sex
    self.home = home
    self.country = country
  }

  /// What may be seen of a person.
  public init(_ person: Person) {
    let profile = person.profile.value?.revealed
    self.init(
      name: person.identity.value?.revealed.name.text, birthYear: profile?.birthYear,
      sex: profile?.sex, home: profile?.home, country: profile?.country)
  }

  /// What may be seen of an organisation.
  public init(_ organisation: Organisation) {
    let charter = organisation.charter.value?.revealed
    self.init(name: charter?.name, country: charter?.country)
  }
}
