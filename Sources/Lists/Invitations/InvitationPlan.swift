public import Facts
public import People
public import Spreadsheets

/// Who is invited to an event, one letter per household, and why everybody else is not.
public struct InvitationPlan: Equatable, Sendable {
  /// The letters in the order of their numbers.
  public let letters: [Letter]

  /// The letters that there was no place for, the next to be sent first; their numbers are their
  /// places in the line.
  public let waiting: [Letter]

  /// Everybody who has no letter by this plan, those who wait among them, by number.
  public let leftOut: [LeftOut]

  /// One letter to the guests of one household.
  public struct Letter: Equatable, Sendable {
    public let number: Int

    /// Never empty; the letter goes to the first.
    public let guests: [Guest]

    /// Whether it goes to the relatives of the guest, who lives abroad and is not expected.
    public let isForRelatives: Bool

    public init(number: Int, guests: [Guest], isForRelatives: Bool = false) {
      self.number = number
      self.guests = guests
      self.isForRelatives = isForRelatives
    }
  }

  /// One person invited, why, and which relatives with them or in their place.
  public struct Guest: Hashable, Sendable {
    public let person: Person.ID
    public let kind: GuestKind
    public let relatives: [Relative.ID]

    public init(person: Person.ID, kind: GuestKind, relatives: [Relative.ID] = []) {
      self.person = person
      self.kind = kind
      self.relatives = relatives
    }
  }

  /// One person who is not invited.
  public struct LeftOut: Hashable, Sendable {
    public let person: Person.ID
    public let reason: Absence

    /// Which share of the letters was used up, of the reason `over_share`; nil of all others.
    public let share: QuotaShare?

    public init(person: Person.ID, reason: Absence, share: QuotaShare? = nil) {
      self.person = person
      self.reason = reason
      self.share = share
    }
  }
}

extension InvitationPlan {
  /// How many were left out, by reason.
  public var exclusions: [Exclusion] { leftOut.lazy.map(\.reason).counted }

  /// The letters as what the registry keeps of each guest.
  ///
  /// The reason is kept as its code.
  public var terms: [(person: Person.ID, terms: Terms)] {
    letters.flatMap { $0.terms(isWaiting: false) }
  }

  /// Those who wait, as what the registry keeps of each; the number is the place in the line.
  public var waitingTerms: [(person: Person.ID, terms: Terms)] {
    waiting.flatMap { $0.terms(isWaiting: true) }
  }
}

extension InvitationPlan.Letter {
  fileprivate func terms(isWaiting: Bool) -> [(person: Person.ID, terms: Terms)] {
    guests.map { guest in
      let terms = Terms(
        number: number, reason: guest.kind.rawValue, household: guests[0].person,
        isWaiting: isWaiting, relatives: guest.relatives, isForRelatives: isForRelatives)
      return (guest.person, terms)
    }
  }
}
