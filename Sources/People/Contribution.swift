public import Facts
public import Localities
public import Privacy

/// One gift to the homeland, of one giver or of several together.
public struct Contribution: Identifiable, Equatable, Sendable, Numbered {
  public static let letter = "C"

  public let id: Identifier<Contribution>

  /// Who gave it, in the order given; at least one.
  public let givers: [Giver]

  /// How many more gave it who were erased since: their parts stay theirs.
  public let erasedGivers: Int
  public let gift: Part<Gift>

  public init(id: ID, givers: [Giver], erasedGivers: Int = 0, gift: Part<Gift>) {
    self.id = id
    self.givers = givers
    self.erasedGivers = erasedGivers
    self.gift = gift
  }
}

/// Who gives, or is commended: an individual (cá nhân) or a collective (tập thể).
public enum Giver: Hashable, Sendable {
  case person(Person.ID)
  case organisation(Organisation.ID)
}

extension Giver {
  /// The person who gave; nil for an organisation.
  public var person: Person.ID? {
    if case .person(let id) = self { id } else { nil }
  }
}

extension Giver: Comparable {
  private var order: (Int, Int64) {
    switch self {
    case .person(let id): (0, id.rawValue)
    case .organisation(let id): (1, id.rawValue)
    }
  }

  public static func < (one: Giver, other: Giver) -> Bool { one.order < other.order }
}

extension Giver: CustomStringConvertible {
  public var description: String {
    switch self {
    case .person(let id): id.description
    case .organisation(let id): id.description
    }
  }
}

/// What was given; of the class `contribution`.
public struct Gift: Equatable, Sendable {
  public var kind: ContributionKind

  /// When it was given, as precise as it is known.
  public var date: PartialDate

  /// The sum given, or the value set on what was given; nil where nobody set one.
  public var money: Money?

  /// The commune that the gift went to.
  public var beneficiary: CommuneCode?

  /// The locality that counts the gift, where it is not the beneficiary.
  public var locality: CommuneCode?

  /// What it was given for: a fund, a road, a school.
  public var purpose: String?
  public var description: String?

  /// Papers that prove it, such as a receipt's number.
  public var evidence: [String]

  /// Why and when the record was declared void; a void gift counts nowhere.
  public var void: Voiding?

  /// Where an imported record comes from.
  public var source: Source?

  public init(
    kind: ContributionKind, date: PartialDate, money: Money? = nil,
    beneficiary: CommuneCode? = nil, locality: CommuneCode? = nil, purpose: String? = nil,
    description: String? = nil, evidence: [String] = [], void: Voiding? = nil,
    source: Source? = nil
  ) {
    self.kind = kind
    self.date = date
    self.money = money
    self.beneficiary = beneficiary
    self.locality = locality
    self.purpose = purpose
    self.description = description
    self.evidence = evidence
    self.void = void
    self.source = source
  }
}

/// The declaration that a record does not count.
public struct Voiding: Equatable, Sendable {
  public let reason: String
  public let on: Day

  public init(reason: String, on day: Day) {
    self.reason = reason
    on = day
  }
}

extension Contribution {
  /// A giver's part of a joint gift's value: equal parts, the đồng left over to the first givers.
  ///
  /// The parts of all givers add up to the value, so that one gift counts once in every total; givers
  /// who were erased come last.
  public func share(of giver: Giver, in value: Int64) -> Int64 {
    guard let place = givers.firstIndex(of: giver) else { return 0 }
    let count = Int64(givers.count + erasedGivers)
    return value / count + (Int64(place) < value % count ? 1 : 0)
  }
}
