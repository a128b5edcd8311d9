public import Facts
public import Localities
public import People
import Naming
import Privacy

/// What a letter or a list shows of a relative at home.
public struct RelativeDetails: Equatable, Sendable {
  /// Nil where it may not be seen.
  public let name: String?
  public let status: LifeStatus

  /// What the relative is to the person abroad, in the words of the source: `mẹ`.
  public let relation: String?
  public let sex: Sex?
  public let birthYear: Int?
  public let home: CommuneCode?

  /// A sex that is not given is told by the relation, where that tells it.
  public init(
    name: String?, status: LifeStatus = .active, relation: String? = nil, sex: Sex? = nil,
    birthYear: Int? = nil, home: CommuneCode? = nil
  ) {
    self.name = name
    self.status = status
    self.relation = relation
    self.sex = sex ?? relation.flatMap(Sex.init(ofRelation:))
    self.birthYear = birthYear
    self.home = home
  }

  /// What may be seen of a relative.
  public init(_ relative: Relative) {
    let kinship = relative.kinship.value?.revealed
    self.init(
      name: relative.identity.value?.revealed.name.text, status: kinship?.status ?? .active,
      relation: kinship?.relation, birthYear: kinship?.birthYear, home: kinship?.home)
  }
}

extension RelativeDetails {
  /// How a letter addresses the relative; nil of who has died.
  public func salutation(asOf day: Day) -> Wording? {
    Lists.salutation(of: sex, bornIn: birthYear, status: status, asOf: day)
  }
}
