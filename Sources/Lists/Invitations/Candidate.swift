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

  /// How many of the last events the person had accepted and stayed away from.
  ///
  /// ``noShows(at:latest:)`` counts them.
  public var noShows: Int

  /// Whether the person already has a letter for this event.
  public var isInvited: Bool

  /// Whether the person already waits for a letter for this event.
  public var isWaiting: Bool

  /// Why the person's data may not be used for invitations; nil when it may.
  public var refusal: BasisRefusal?

  /// The relatives at home.
  public var relatives: [RelativeCandidate]

  public init(
    id: Person.ID, status: LifeStatus = .active, home: CommuneCode? = nil,
    country: Country? = nil, category: Category? = nil,
    organisations: Set<Organisation.ID> = [], household: Int? = nil, givenVND: Int64 = 0,
    lastGift: PartialDate? = nil, isCommended: Bool = false, lastInvited: Day? = nil,
    noShows: Int = 0, isInvited: Bool = false, isWaiting: Bool = false,
    refusal: BasisRefusal? = nil, relatives: [RelativeCandidate] = []
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
    self.noShows = noShows
    self.isInvited = isInvited
    self.isWaiting = isWaiting
    self.refusal = refusal
    self.relatives = relatives
  }
}

extension Candidate {
  /// All that the person is to the office; `guest` where nothing else holds, and never `relative`.
  public var kinds: Set<GuestKind> {
    var kinds: Set<GuestKind> = []
    if isCommended { kinds.insert(.commended) }
    if lastGift != nil || givenVND > 0 { kinds.insert(.donor) }
    if category == .expert || category == .entrepreneur { kinds.insert(.expert) }
    if !organisations.isEmpty { kinds.insert(.member) }
    return kinds.isEmpty ? [.guest] : kinds
  }

  /// The strongest of ``kinds``.
  public var kind: GuestKind { kinds.min { $0.place < $1.place } ?? .guest }

  /// The spouses at home who may be named on the person's letter, by number.
  var spouses: [Relative.ID] {
    relatives.lazy.filter { $0.isSpouse && $0.mayBeNamed }.map(\.id).sorted()
  }

  /// The relative who may be invited in the person's place: of several one who lives in a commune
  /// that guests are invited from, then the lowest number; nil where there is none.
  func contact(in homes: Set<CommuneCode>?) -> Relative.ID? {
    func isOutside(_ relative: RelativeCandidate) -> Bool {
      homes.map { homes in !(relative.home.map(homes.contains) ?? false) } ?? false
    }
    return relatives.lazy.filter { $0.isContact && $0.mayBeNamed }
      .min { isOutside($0) == isOutside($1) ? $0.id < $1.id : isOutside($1) }?.id
  }
}

extension GuestKind {
  /// The place in the order of strength, the strongest 0.
  var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
