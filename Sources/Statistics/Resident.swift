public import Facts
public import Localities

/// What the tables need of one person abroad: no name, no key, nothing that leads back to a record.
public struct Resident: Hashable, Sendable {
  public let sex: Sex?
  public let birthYear: Int?
  public let home: CommuneCode?
  public let country: Country?
  public let category: Facts.Category?
  public let yearLeft: Int?

  public init(
    sex: Sex?, birthYear: Int?, home: CommuneCode?, country: Country?, category: Facts.Category?,
    yearLeft: Int?
  ) {
    self.sex = sex
    self.birthYear = birthYear
    self.home = home
    self.country = country
    self.category = category
    self.yearLeft = yearLeft
  }
}
