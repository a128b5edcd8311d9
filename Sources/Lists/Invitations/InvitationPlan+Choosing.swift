import Facts
public import People

extension InvitationPlan {
  /// Chooses the guests of an event from all persons.
  ///
  /// Guests are the members of a household who match; within a letter the strongest kind of guest
  /// stands first, then who gave most. Households come in the order of the priorities, and those whom
  /// these leave equal in the usual one (`Priority.usual`), then by number. Whenever anybody
  /// of a household was invited before, all of it was. A household for which a share of the letters is
  /// used up waits, and the next moves up.
  ///
  /// Those who wait from before are not chosen again and do not come first: let them move up
  /// (``promotions(among:quota:shares:barred:barredRelatives:lastLetter:)``) before others are chosen.
  ///
  /// - Parameters:
  ///   - candidates: every person known, each once, in any order.
  ///   - criteria: whom to invite.
  ///   - quota: how many letters the event may have; nil for no bound.
  ///   - shares: how many of them may go to some guests.
  ///   - priorities: who comes first.
  ///   - letters: the letters the event has already, sent and waiting: those that hold a place count
  ///     against quota and shares, and the numbers of all go on.
  ///   - lastLetter: the highest number ever given, as a letter may be gone with its guests.
  public init(
    choosing candidates: [Candidate], by criteria: Criteria, quota: Int? = nil,
    shares: [QuotaShare] = [], priorities: [Priority] = [], after letters: [EventLetter] = [],
    lastLetter: Int = 0
  ) {
    var choice = Choice(candidates, by: criteria)
    let households = choice.households.map { ($0, Ranking($0, by: priorities)) }
      .sorted { $0.1 < $1.1 }.map(\.0)
    var places = Places(quota: quota, shares: shares, letters: letters)
    var (sent, waiting) = (
      LetterRow(letters, isWaiting: false, last: lastLetter), LetterRow(letters, isWaiting: true)
    )
    for household in households {
      let guests = household.invited(by: criteria)
      choice.leaveOut(
        household.guests.map(\.id).filter { id in !guests.contains { $0.person == id } })
      let lack = places.take(household.origin(of: guests[0]))
      if let lack { choice.leaveOut(guests.map(\.person), for: lack) }
      if lack == nil {
        sent.append(guests, isForRelatives: household.isForRelatives)
      } else {
        waiting.append(guests, isForRelatives: household.isForRelatives)
      }
    }
    self.letters = sent.letters
    self.waiting = waiting.letters
    leftOut = choice.leftOut.sorted { $0.person < $1.person }
  }
}

/// Letters numbered one after the other.
private struct LetterRow {
  private(set) var letters: [InvitationPlan.Letter] = []
  private var last: Int

  /// Goes on after the letters that there are.
  init(_ earlier: [EventLetter], isWaiting: Bool, last: Int = 0) {
    let numbers = earlier.lazy.filter { $0.isWaiting == isWaiting }.map(\.number)
    self.last = max(last, numbers.max() ?? 0)
  }

  mutating func append(_ guests: [InvitationPlan.Guest], isForRelatives: Bool) {
    last += 1
    letters.append(
      InvitationPlan.Letter(number: last, guests: guests, isForRelatives: isForRelatives))
  }
}

/// Who matches, by household, and who is left out whatever the quota.
private struct Choice {
  private(set) var households: [GuestHousehold] = []
  private(set) var leftOut: [InvitationPlan.LeftOut] = []

  init(_ candidates: [Candidate], by criteria: Criteria) {
    let ties = HouseholdTies(candidates)
    var guests: [HouseholdKey: [Candidate]] = [:]
    for candidate in candidates {
      let key = HouseholdKey(candidate)
      var candidate = candidate
      candidate.lastInvited = ties.pasts[key]?.lastInvited
      if let reason = candidate.absence(by: criteria, ties) {
        leftOut.append(InvitationPlan.LeftOut(person: candidate.id, reason: reason))
      } else {
        guests[key, default: []].append(candidate)
      }
    }
    households = guests.map { key, guests in
      GuestHousehold(
        guests, past: ties.pasts[key] ?? HouseholdPast(guests[0]), criteria.relatives)
    }
  }

  /// Leaves out the members for whom the letter of their household stands.
  mutating func leaveOut(_ persons: [Person.ID]) {
    leftOut += persons.map { InvitationPlan.LeftOut(person: $0, reason: .householdInvited) }
  }

  mutating func leaveOut(_ persons: [Person.ID], for lack: Places.Lack) {
    leftOut += persons.map { person in
      switch lack {
      case .quota: InvitationPlan.LeftOut(person: person, reason: .overQuota)
      case .share(let share):
        InvitationPlan.LeftOut(person: person, reason: .overShare, share: share)
      }
    }
  }
}

/// A household, or a person who is one alone.
private enum HouseholdKey: Hashable {
  case shared(Int)
  case alone(Person.ID)

  init(_ candidate: Candidate) {
    self = candidate.household.map { .shared($0) } ?? .alone(candidate.id)
  }
}

/// What the members of each household share, whether they match or not.
private struct HouseholdTies {
  private(set) var pasts: [HouseholdKey: HouseholdPast] = [:]
  private(set) var invited: Set<HouseholdKey> = []
  private(set) var waiting: Set<HouseholdKey> = []

  init(_ candidates: [Candidate]) {
    for candidate in candidates {
      let key = HouseholdKey(candidate)
      pasts[key, default: HouseholdPast(candidate)].add(candidate)
      if candidate.isInvited { invited.insert(key) }
      if candidate.isWaiting { waiting.insert(key) }
    }
  }
}

extension Candidate {
  /// Why the person is not to be invited, whatever the quota; nil when they are.
  fileprivate func absence(by criteria: Criteria, _ ties: HouseholdTies) -> Absence? {
    switch status {
    case .merged: return .merged
    case .restricted: return .restricted
    case .deceased: return .deceased
    case .active, .returned: break
    }
    if isInvited || isWaiting, let refusal { return Absence(refusal) }
    if isInvited { return .alreadyInvited }
    if isWaiting { return .alreadyWaiting }
    guard criteria.match(self) else { return .outsideCriteria }
    if status == .returned, !criteria.includesReturned { return .returned }
    if let refusal { return Absence(refusal) }
    if criteria.relatives == .contact, status != .returned, contact(in: nil) == nil {
      return .noRelative
    }
    if ties.invited.contains(HouseholdKey(self)) { return .householdInvited }
    return ties.waiting.contains(HouseholdKey(self)) ? .alreadyWaiting : nil
  }
}
