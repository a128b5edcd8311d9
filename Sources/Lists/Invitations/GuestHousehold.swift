import Facts
import Localities
import People

/// The persons of one household who are to be invited, the strongest kind of guest first.
struct GuestHousehold {
  /// Never empty.
  let guests: [Candidate]
  let past: HouseholdPast

  /// The value of all gifts of the guests, in whole đồng.
  let given: Int64

  /// Whether the letter goes to a relative at home: all guests live abroad, and relatives are wanted
  /// in their place.
  let isForRelatives: Bool

  init(_ guests: [Candidate], past: HouseholdPast, _ relatives: RelativeChoice) {
    self.guests = guests.sorted { one, other in
      if one.kind != other.kind { return one.kind.place < other.kind.place }
      return one.givenVND == other.givenVND ? one.id < other.id : one.givenVND > other.givenVND
    }
    self.past = past
    given = guests.reduce(0) { $0.adding($1.givenVND) }
    isForRelatives = relatives == .contact && guests.allSatisfy { $0.status != .returned }
  }

  /// Whether one of the guests is of a kind.
  func has(_ kind: GuestKind) -> Bool { guests.contains { $0.kinds.contains(kind) } }

  /// The guests of the household's letter.
  ///
  /// Relatives come in the place of the first guest alone: those of another member may be strangers
  /// to them. Where one of the household has come home for good, those at home come themselves.
  func invited(by criteria: Criteria) -> [InvitationPlan.Guest] {
    switch criteria.relatives {
    case .none: guests.map { InvitationPlan.Guest(person: $0.id, kind: $0.kind) }
    case .spouses:
      guests.map { InvitationPlan.Guest(person: $0.id, kind: $0.kind, relatives: $0.spouses) }
    case .contact where isForRelatives:
      guests.prefix(1).map { guest in
        let contact = guest.contact(in: criteria.homes)
        return InvitationPlan.Guest(
          person: guest.id, kind: .relative, relatives: contact.map { [$0] } ?? [])
      }
    case .contact:
      guests.filter { $0.status == .returned }
        .map { InvitationPlan.Guest(person: $0.id, kind: $0.kind) }
    }
  }

  /// What quotas ask of a letter to some of the guests.
  func origin(of guest: InvitationPlan.Guest) -> LetterOrigin {
    let candidate = guests.first { $0.id == guest.person }
    return LetterOrigin(home: candidate?.home, country: candidate?.country, kind: guest.kind)
  }
}

/// What the members of a household have in common of earlier events.
struct HouseholdPast {
  /// When any of them was last invited; those who have died count too.
  private(set) var lastInvited: Day?

  /// The most that one of them had accepted and missed; those who have died or are of a merged
  /// record do not count.
  private(set) var noShows = 0

  init(_ candidate: Candidate) { add(candidate) }

  mutating func add(_ candidate: Candidate) {
    lastInvited = [lastInvited, candidate.lastInvited].compactMap(\.self).max()
    if candidate.status != .deceased, candidate.status != .merged {
      noShows = max(noShows, candidate.noShows)
    }
  }
}
