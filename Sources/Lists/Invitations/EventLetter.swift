public import Facts
public import Localities
public import People

/// One letter of an event, sent or waiting for a place, as counts and tables of guests go by it.
public struct EventLetter: Equatable, Sendable {
  /// The number of the letter; of one that waits, its place in the line.
  public let number: Int
  public let isWaiting: Bool

  /// Never empty; the letter goes to the first.
  public let guests: [Guest]

  package init(number: Int, isWaiting: Bool, guests: [Guest]) {
    self.number = number
    self.isWaiting = isWaiting
    self.guests = guests
  }

  /// One guest of the letter, and where they are from.
  public struct Guest: Equatable, Sendable {
    public let person: Person.ID
    public let terms: Terms
    public let home: CommuneCode?
    public let country: Country?

    public init(
      person: Person.ID, terms: Terms, home: CommuneCode? = nil, country: Country? = nil
    ) {
      self.person = person
      self.terms = terms
      self.home = home
      self.country = country
    }

    /// What the guest is to the office; nil where the reason is in words of the office's own.
    public var kind: GuestKind? { GuestKind(rawValue: terms.reason) }

    /// How many seats the invitation means: the guest, unless relatives come in their place, and the
    /// relatives.
    public var seats: Int { (terms.isForRelatives ? 0 : 1) + terms.relatives.count }
  }

  /// The letters that guests make up: those sent by number, then those that wait in their order.
  public static func letters(of guests: some Sequence<Guest>) -> [EventLetter] {
    let byLetter = Dictionary(grouping: guests) {
      Key(
        isWaiting: $0.terms.isWaiting, number: $0.terms.number, household: $0.terms.household)
    }
    return byLetter.sorted { $0.key < $1.key }.map { key, guests in
      EventLetter(
        number: key.number, isWaiting: key.isWaiting, guests: guests.sorted { $0.precedes($1) })
    }
  }

  private struct Key: Hashable, Comparable {
    let isWaiting: Bool
    let number: Int

    /// Tells letters apart that got one number by mistake: strangers never share a letter.
    let household: Person.ID

    static func < (one: Key, other: Key) -> Bool {
      if one.isWaiting != other.isWaiting { return !one.isWaiting }
      return one.number == other.number
        ? one.household < other.household : one.number < other.number
    }
  }
}

extension EventLetter {
  /// How many seats the letter means.
  public var seats: Int { guests.reduce(0) { $0 + $1.seats } }

  /// Whether somebody accepted.
  public var isAccepted: Bool { guests.contains { $0.terms.reply == .yes } }

  /// Whether all guests declined.
  public var isDeclined: Bool { guests.allSatisfy { $0.terms.reply == .no } }

  /// Whether the letter was sent, nobody accepted, and not all declined.
  public var isSilent: Bool { !isWaiting && !isAccepted && !isDeclined }

  /// Whether the letter takes one of the event's places: it was sent, not declined, and not given to
  /// others for want of an answer.
  public var holdsPlace: Bool {
    guard !isWaiting, !isDeclined else { return false }
    return isAccepted || !guests.contains(where: \.terms.isReleased)
  }

  /// What quotas ask of the letter.
  var origin: LetterOrigin { LetterOrigin(guests[0]) }
}

extension Sequence<EventLetter> {
  /// The letters without an answer once the last day to answer is over.
  ///
  /// There are none up to that day, nor where there is no such day; those whose places were given to
  /// others are not among them.
  public func silent(after replyBy: Day?, on today: Day) -> [EventLetter] {
    guard let replyBy, today > replyBy else { return [] }
    return filter { $0.isSilent && $0.holdsPlace }
  }
}

extension EventLetter {
  /// The guests' terms as they are once the letter's place is given to others.
  public var released: [(person: Person.ID, terms: Terms)] {
    guests.map { guest in
      var terms = guest.terms
      terms.isReleased = true
      return (guest.person, terms)
    }
  }
}

extension EventLetter.Guest {
  /// The first guest of the household before the others, then by number.
  fileprivate func precedes(_ other: Self) -> Bool {
    let (isFirst, isOtherFirst) = (person == terms.household, other.person == other.terms.household)
    return isFirst == isOtherFirst ? person < other.person : isFirst
  }
}
