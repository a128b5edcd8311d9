public import Facts
public import Localities
public import People

/// Whom to invite: everything that is said must hold; nothing said means everybody.
///
/// Who has no home or no country on record meets no criterion about it.
public struct Criteria: Equatable, Sendable {
  /// The communes of home, for a province all of its communes; nil for any.
  public var homes: Set<CommuneCode>?

  /// The countries of residence; nil for any.
  public var countries: Set<Country>?
  public var categories: Set<Category>?

  /// The associations of which the guest belongs to at least one; nil for any guest.
  public var organisations: Set<Organisation.ID>?

  /// Only who gave something.
  public var donorsOnly: Bool

  /// Only who gave on this day or later; a date known to the year counts to its last day.
  public var gaveSince: Day?

  /// Only who gave this much or more in all, in whole đồng.
  public var gaveAtLeast: Int64?

  /// Only who was commended before.
  public var commendedOnly: Bool

  /// Only who was never invited to another event, nor anybody of the household.
  public var neverInvitedOnly: Bool

  /// Only who is at least one of these to the office, not only by the strongest that holds; nil for
  /// any.
  ///
  /// Of `relative` alone is nobody: ``relatives`` says whether relatives are invited.
  public var kinds: Set<GuestKind>?

  /// Which relatives at home are invited with the guests, or in their place.
  public var relatives: RelativeChoice

  /// Also who has come home for good.
  public var includesReturned: Bool

  public init(
    homes: Set<CommuneCode>? = nil, countries: Set<Country>? = nil,
    categories: Set<Category>? = nil, organisations: Set<Organisation.ID>? = nil,
    donorsOnly: Bool = false, gaveSince: Day? = nil, gaveAtLeast: Int64? = nil,
    commendedOnly: Bool = false, neverInvitedOnly: Bool = false, kinds: Set<GuestKind>? = nil,
    relatives: RelativeChoice = .none, includesReturned: Bool = false
  ) {
    self.homes = homes
    self.countries = countries
    self.categories = categories
    self.organisations = organisations
    self.donorsOnly = donorsOnly
    self.gaveSince = gaveSince
    self.gaveAtLeast = gaveAtLeast
    self.commendedOnly = commendedOnly
    self.neverInvitedOnly = neverInvitedOnly
    self.kinds = kinds
    self.relatives = relatives
    self.includesReturned = includesReturned
  }

  /// Everybody.
  public static let everybody = Criteria()
}

extension Criteria {
  /// Whether a person is of those to invite, leaving aside whether they may be invited.
  public func match(_ candidate: Candidate) -> Bool {
    isOfHere(candidate) && hasGiven(candidate) && (!commendedOnly || candidate.isCommended)
      && (!neverInvitedOnly || candidate.lastInvited == nil)
      && (kinds.map { !$0.isDisjoint(with: candidate.kinds) } ?? true)
  }

  private func isOfHere(_ candidate: Candidate) -> Bool {
    if let homes, !(candidate.home.map(homes.contains) ?? false) { return false }
    if let countries, !(candidate.country.map(countries.contains) ?? false) { return false }
    if let categories, !(candidate.category.map(categories.contains) ?? false) { return false }
    if let organisations, organisations.isDisjoint(with: candidate.organisations) { return false }
    return true
  }

  private func hasGiven(_ candidate: Candidate) -> Bool {
    if donorsOnly, candidate.lastGift == nil, candidate.givenVND == 0 { return false }
    if let gaveSince, (candidate.lastGift.map { $0.latest < gaveSince } ?? true) { return false }
    if let gaveAtLeast, candidate.givenVND < gaveAtLeast { return false }
    return true
  }
}
