public import Facts
public import Localities
public import People

/// One person who might be invited, with all that the choice needs and without the name.
public struct Candidate: Equatable, Sendable {
  public let id: Person.ID
  public var status: LifeStatus
  public var home: CommuneCode?
  public var country: Country?
  public var category: Category?
  public var organisations: Set<Organisation.ID>

  /// A number that persons of one household share; nil for a person who is a household alone.
  ///
  /// ``households(of:spouses:)`` finds it.
  public var household: Int?

  /// The value of all gifts in whole đồng; 0 where nothing was given or nothing is valued.
  public var givenVND: Int64

  /// When the person last gave; nil for who never did.
  public var lastGift: PartialDate?
  public var isCommended: Bool

  /// The day of the last other event the person was invited to.
  public var lastInvited: Day?

  /// Whether the person already has a letter for this event.
  public var isInvited: Bool

  /// Why the person's data may not be used for invitations; nil when it may.
  public var refusal: BasisRefusal?

  public init(
    id: Person.ID, status: LifeStatus = .active, home: CommuneCode? = nil,
    country: Country? = nil, category: Category? = nil,
    organisations: Set<Organisation.ID> = [], household: Int? = nil, givenVND: Int64 = 0,
    lastGift: PartialDate? = nil, isCommended: Bool = false, lastInvited: Day? = nil,
    isInvited: Bool = false, refusal: BasisRefusal? = nil
  ) {
    self.id = id
    self.status = status
    self.home = home
    self.country = country
    self.category = category
    self.organisations = organisations
    self.household = household
    self.givenVND = givenVND
    self.lastGift = lastGift
    self.isCommended = isCommended
    self.lastInvited = lastInvited
    self.isInvited = isInvited
    self.refusal = refusal
  }
}

/// Why a guest was chosen, the strongest reason first.
public enum InvitationReason: String, CaseIterable, Sendable {
  case commended, donor, member, guest

  public var wording: Wording {
    switch self {
    case .commended: Wording(vi: "Đã được khen thưởng", en: "commended before")
    case .donor: Wording(vi: "Có đóng góp", en: "donor")
    case .member: Wording(vi: "Hội viên", en: "member of an association")
    case .guest: Wording(vi: "Khách mời", en: "guest")
    }
  }
}

extension Candidate {
  /// The strongest reason to invite the person.
  public var reason: InvitationReason {
    if isCommended { return .commended }
    if lastGift != nil || givenVND > 0 { return .donor }
    return organisations.isEmpty ? .guest : .member
  }
}
