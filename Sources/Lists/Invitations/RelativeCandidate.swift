public import Facts
public import Localities
public import People

/// Which relatives at home are invited with the guests, or in their place.
public enum RelativeChoice: String, Term {
  case none

  /// The contact relative is invited in the place of a person who lives abroad.
  case contact

  /// A spouse who is recorded as a relative is invited together with the guest.
  case spouses

  public var name: Wording {
    switch self {
    case .none: Wording(vi: "không mời thân nhân", en: "no relatives")
    case .contact:
      Wording(vi: "mời thân nhân liên hệ đi thay", en: "the contact relative in their place")
    case .spouses: Wording(vi: "mời cả vợ hoặc chồng", en: "with the spouse")
    }
  }

  public var aliases: [String] {
    switch self {
    case .none: ["khong"]
    case .contact: ["than nhan", "lien he"]
    case .spouses: ["vo chong", "spouse"]
    }
  }
}

/// A relative at home as the choice of guests knows them, without the name.
public struct RelativeCandidate: Equatable, Sendable {
  public let id: Relative.ID

  /// Whether the relative is the person's husband or wife.
  public var isSpouse: Bool

  /// Whether the office reaches the person through this relative.
  public var isContact: Bool
  public var home: CommuneCode?
  public var status: LifeStatus

  /// Why the relative's own data may not be used for invitations; nil when it may.
  public var refusal: BasisRefusal?

  public init(
    id: Relative.ID, isSpouse: Bool = false, isContact: Bool = false, home: CommuneCode? = nil,
    status: LifeStatus = .active, refusal: BasisRefusal? = nil
  ) {
    self.id = id
    self.isSpouse = isSpouse
    self.isContact = isContact
    self.home = home
    self.status = status
    self.refusal = refusal
  }

  /// Whether a letter may name the relative.
  var mayBeNamed: Bool {
    refusal == nil && (status == .active || status == .returned)
  }
}
