public import Facts
public import People
public import Spreadsheets

/// Who is invited to an event, one letter per household, and why everybody else is not.
public struct InvitationPlan: Equatable, Sendable {
  /// The letters in the order of their numbers.
  public let letters: [Letter]

  /// The letters that the quota left no room for, the next to be sent first; their numbers are
  /// those they would get.
  public let waiting: [Letter]

  /// Everybody who is not invited, by number.
  public let leftOut: [LeftOut]

  /// One letter to the guests of one household.
  public struct Letter: Equatable, Sendable {
    public let number: Int

    /// Never empty; the letter goes to the first.
    public let guests: [Guest]
  }

  /// One person invited, and why.
  public struct Guest: Hashable, Sendable {
    public let person: Person.ID
    public let reason: InvitationReason
  }

  /// One person who is not invited.
  public struct LeftOut: Hashable, Sendable {
    public let person: Person.ID
    public let reason: Absence
  }

  /// How many were left out, by reason.
  public var exclusions: [Exclusion] { leftOut.lazy.map(\.reason).counted }

  /// The letters as what the registry keeps of each guest.
  ///
  /// The reason is kept as its code.
  public var terms: [(person: Person.ID, terms: Terms)] {
    letters.flatMap { letter in
      letter.guests.map { guest in
        let terms = Terms(
          number: letter.number, reason: guest.reason.rawValue,
          household: letter.guests[0].person)
        return (guest.person, terms)
      }
    }
  }
}

extension InvitationPlan {
  /// Chooses the guests of an event from all persons.
  ///
  /// Households that were never invited come first, then those whose last invitation is longest
  /// ago, whichever of its members had it; then those with somebody commended, then donors by what
  /// the household gave; then by number. Guests are the members who match; within a letter the
  /// strongest reason stands first.
  ///
  /// - Parameters:
  ///   - candidates: every person known, in any order.
  ///   - criteria: whom to invite.
  ///   - quota: how many letters the event may have; nil for no bound.
  ///   - sent: how many letters it has already: they count against the quota, and numbers go on
  ///     from there.
  public init(
    choosing candidates: [Candidate], by criteria: Criteria, quota: Int? = nil, sent: Int = 0
  ) {
    let invitedHomes = Set(candidates.lazy.filter(\.isInvited).compactMap(\.household))
    var homes = Homes(lastInvited: Homes.lastInvitations(of: candidates))
    var leftOut: [LeftOut] = []
    for candidate in candidates {
      if let reason = candidate.absence(by: criteria, invitedHomes: invitedHomes) {
        leftOut.append(LeftOut(person: candidate.id, reason: reason))
      } else {
        homes.add(candidate)
      }
    }
    let written = homes.ranked.enumerated().map { $1.letter(number: sent + 1 + $0) }
    let room = quota.map { max(0, $0 - sent) } ?? written.count
    letters = Array(written.prefix(room))
    waiting = Array(written.dropFirst(room))
    leftOut += waiting.flatMap(\.guests).map { LeftOut(person: $0.person, reason: .overQuota) }
    self.leftOut = leftOut.sorted { $0.person < $1.person }
  }
}

/// The persons to be invited, by household.
private struct Homes {
  private var homes: [Home] = []
  private var places: [Int: Int] = [:]
  private let lastInvited: [Int: Day]

  init(lastInvited: [Int: Day]) {
    self.lastInvited = lastInvited
  }

  mutating func add(_ candidate: Candidate) {
    guard let household = candidate.household else {
      homes.append(Home(guests: [candidate], lastInvited: candidate.lastInvited))
      return
    }
    if let place = places[household] {
      homes[place].guests.append(candidate)
    } else {
      places[household] = homes.count
      homes.append(Home(guests: [candidate], lastInvited: lastInvited[household]))
    }
  }

  var ranked: [Ranked] { homes.map(Ranked.init).sorted { $0.precedes($1) } }

  /// When anybody of each household was last invited; those who have died count too.
  static func lastInvitations(of candidates: [Candidate]) -> [Int: Day] {
    var days: [Int: Day] = [:]
    for candidate in candidates {
      guard let household = candidate.household, let day = candidate.lastInvited else { continue }
      days[household] = max(days[household] ?? day, day)
    }
    return days
  }
}

/// The persons of one household who are to be invited.
private struct Home {
  var guests: [Candidate]
  let lastInvited: Day?
}

/// A household with its guests in order and what it is ranked by.
private struct Ranked {
  private let guests: [Candidate]
  private let lastInvited: Day?
  private let reason: InvitationReason
  private let given: Int64

  init(_ home: Home) {
    guests = home.guests.sorted { one, other in
      if one.reason != other.reason { return one.reason.isStronger(than: other.reason) }
      return one.givenVND == other.givenVND ? one.id < other.id : one.givenVND > other.givenVND
    }
    lastInvited = home.lastInvited
    reason = guests[0].reason
    given = guests.reduce(0) { $0.adding($1.givenVND) }
  }

  func precedes(_ other: Ranked) -> Bool {
    if lastInvited != other.lastInvited {
      guard let lastInvited else { return true }
      return other.lastInvited.map { lastInvited < $0 } ?? false
    }
    if reason.rank != other.reason.rank { return reason.rank < other.reason.rank }
    return given == other.given ? guests[0].id < other.guests[0].id : given > other.given
  }

  func letter(number: Int) -> InvitationPlan.Letter {
    InvitationPlan.Letter(
      number: number,
      guests: guests.map { InvitationPlan.Guest(person: $0.id, reason: $0.reason) })
  }
}

extension Candidate {
  /// Why the person is not to be invited, whatever the quota; nil when they are.
  fileprivate func absence(by criteria: Criteria, invitedHomes: Set<Int>) -> Absence? {
    switch status {
    case .merged: return .merged
    case .restricted: return .restricted
    case .deceased: return .deceased
    case .active, .returned: break
    }
    if isInvited { return .alreadyInvited }
    guard criteria.match(self) else { return .outsideCriteria }
    if status == .returned, !criteria.includesReturned { return .returned }
    if let refusal { return Absence(refusal) }
    return household.map(invitedHomes.contains) == true ? .householdInvited : nil
  }
}

extension InvitationReason {
  /// Commended, then donors, then all others.
  fileprivate var rank: Int {
    switch self {
    case .commended: 0
    case .donor: 1
    case .member, .guest: 2
    }
  }

  fileprivate func isStronger(than other: InvitationReason) -> Bool {
    (Self.allCases.firstIndex(of: self) ?? 0) < (Self.allCases.firstIndex(of: other) ?? 0)
  }
}
