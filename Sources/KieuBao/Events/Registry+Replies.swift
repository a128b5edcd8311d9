public import Facts
import Lists
public import People
import Privacy
import Sealing
import Storage

extension Registry {
  /// Notes a guest's answer, or takes it back with nil; where a letter is declined, the next waiting
  /// household moves up.
  ///
  /// `day` is when the answer came; nil for today. With `forHousehold` it is the answer of all guests
  /// of the letter but those whose processing is restricted.
  ///
  /// - Throws: `not_found` when the person is not invited, `restricted`; `still_waiting` for a yes of
  ///   somebody who has no letter yet; `future_date`.
  @discardableResult
  public func note(
    _ reply: Reply?, of person: Person.ID, to event: Event.ID, on day: Day? = nil,
    by channel: ReplyChannel? = nil, forHousehold: Bool = false, at now: Moment
  ) throws -> ReplyOutcome {
    let day = day ?? now.dayInVietnam
    return try perform(Deed("event.reply", for: .invitation), at: now) { session in
      try session.need(.profile)
      let programme = try session.programme(event)
      let before = try session.letters(of: session.invitations(to: event))
      let guests = try session.guests(like: person, of: before, event, all: forHousehold)
      if reply == .yes, guests.contains(where: \.terms.isWaiting) {
        throw Problem.stillWaiting(event)
      }
      try session.write(
        guests.map { guest in
          var terms = guest.terms
          terms.reply = reply
          (terms.repliedOn, terms.channel) = reply == nil ? (nil, nil) : (day, channel)
          return (guest.person, terms)
        }, to: event)
      return try session.outcome(of: guests.map(\.person), event, programme, before)
    }
  }

  /// Notes that guests came, or with `isUndone` that they did not; of letters all guests but those
  /// who declined.
  ///
  /// - Throws: `not_found` when somebody is not invited or there is no such letter; `restricted`, also
  ///   of one guest of a letter: the others are to be named; `still_waiting`.
  @discardableResult
  public func noteAttendance(
    of persons: [Person.ID] = [], withLetters numbers: [Int] = [], at event: Event.ID,
    isUndone: Bool = false, now: Moment
  ) throws -> [Person.ID] {
    try perform(Deed("event.attend", for: .invitation), at: now) { session in
      try session.need(.profile)
      let letters = try session.letters(of: session.invitations(to: event))
      var guests = try persons.flatMap { try session.guests(like: $0, of: letters, event) }
      for number in numbers {
        guard let letter = letters.first(where: { !$0.isWaiting && $0.number == number }) else {
          throw Problem.noSuchLetter(number, event)
        }
        for guest in letter.expected {
          try session.refuseRestricted(.person(session.twins().keeper(of: guest.person)))
        }
        guests += letter.expected
      }
      if !isUndone, guests.contains(where: \.terms.isWaiting) {
        throw Problem.stillWaiting(event)
      }
      try session.write(
        guests.map { guest in
          var terms = guest.terms
          terms.attended = !isUndone
          if isUndone { terms.arrivedAt = nil }
          return (guest.person, terms)
        }, to: event)
      var seen: Set<Person.ID> = []
      return guests.map(\.person).filter { seen.insert($0).inserted }
    }
  }

  /// Brings in who came through a door, by the letters that were shown there.
  ///
  /// All guests of a letter are noted but those who declined and those whose processing is restricted,
  /// with the time of the first showing; who was noted with a time before is left alone.
  ///
  /// - Throws: `not_found`; `other_event` where `door` is not the first 16 digits of the event's
  ///   public key.
  public func note(
    _ arrivals: [Arrival], ofDoor door: String? = nil, at event: Event.ID, now: Moment
  ) throws -> ArrivalOutcome {
    try perform(Deed("event.arrivals", for: .invitation), at: now) { session in
      try session.need(.profile)
      if let door { try session.refuseOtherDoor(door, of: event) }
      let letters = try session.letters(of: session.invitations(to: event))
      let first = Dictionary(arrivals.map { ($0.number, $0.at) }, uniquingKeysWith: min)
      var outcome = ArrivalOutcome()
      for (number, moment) in first.sorted(by: { $0.key < $1.key }) {
        let letter = letters.first { !$0.isWaiting && $0.number == number }
        let expected = try session.unrestricted(letter?.expected ?? [])
        guard !expected.isEmpty else {
          outcome.unknown.append(number)
          continue
        }
        let new = expected.filter { $0.terms.arrivedAt == nil }
        outcome.letters += new.isEmpty ? 0 : 1
        outcome.known += new.isEmpty ? 1 : 0
        outcome.guests += new.count
        try session.write(new.map { ($0.person, $0.terms.arrived(at: moment)) }, to: event)
      }
      return outcome
    }
  }
}

/// What came of an answer.
public struct ReplyOutcome: Equatable, Sendable {
  /// Whose answer was noted.
  public let guests: [Person.ID]

  /// The letters that moved up from the waiting list.
  public let promoted: [PromotionOutcome.Letter]

  /// How many more letters take a place than the event has.
  public let overQuota: Int
}

/// What came of bringing arrivals in.
public struct ArrivalOutcome: Equatable, Sendable {
  /// The letters whose guests were noted now, and how many guests these are.
  public internal(set) var letters = 0
  public internal(set) var guests = 0

  /// The letters that were noted before.
  public internal(set) var known = 0

  /// The numbers that no letter has, or only one to guests whose processing is restricted.
  public internal(set) var unknown: [Int] = []
}

extension Terms {
  fileprivate func arrived(at moment: Moment) -> Terms {
    var terms = self
    (terms.attended, terms.arrivedAt) = (true, moment)
    return terms
  }
}

extension EventLetter {
  /// Those who come where the letter is shown: all who did not decline, or all where all did.
  var expected: [Guest] {
    let coming = guests.filter { $0.terms.reply != .no }
    return coming.isEmpty ? guests : coming
  }
}

extension Session {
  /// The invitations of a person, whichever of the merged records they stand by, or of the letter.
  fileprivate func guests(
    like person: Person.ID, of letters: [EventLetter], _ event: Event.ID, all: Bool = false
  ) throws -> [EventLetter.Guest] {
    let family = try twins().family(of: person)
    try refuseRestricted(.person(twins().keeper(of: person)))
    guard let letter = letters.first(where: { $0.guests.contains { family.contains($0.person) } })
    else { throw RegistryError.conflict(.notInvited(person, event)) }
    return all
      ? try unrestricted(letter.guests) : letter.guests.filter { family.contains($0.person) }
  }

  /// Those of some guests who may be worked on.
  func unrestricted(_ guests: [EventLetter.Guest]) throws -> [EventLetter.Guest] {
    let twins = try twins()
    return try guests.filter { guest in
      let keeper = twins.keeper(of: guest.person)
      return try !isRestricted(row(keeper.rawValue, of: .person, named: keeper.description))
    }
  }

  /// What came of an answer: a place that it left free goes to the next who wait.
  fileprivate func outcome(
    of guests: [Person.ID], _ event: Event.ID, _ programme: Programme, _ before: [EventLetter]
  ) throws -> ReplyOutcome {
    let taken = before.count(where: \.holdsPlace)
    let left = try letters(of: invitations(to: event)).count(where: \.holdsPlace)
    let promoted =
      left < taken
      ? try promote(
        to: event, quota: min(programme.quota ?? taken, taken), programme.shares,
        bases(for: .invitation)) : []
    return ReplyOutcome(
      guests: guests, promoted: PromotionOutcome(promoted: promoted).promoted,
      overQuota: programme.quota.map { max(0, left - $0) } ?? 0)
  }
}

extension Problem {
  fileprivate static func notInvited(_ person: Person.ID, _ event: Event.ID) -> Problem {
    Problem(
      "not_found",
      message: Wording(
        vi: "\(person) không có trong danh sách mời của \(event)",
        en: "\(person) is not invited to \(event)"),
      hint: Wording(
        vi: "xem danh sách bằng ‘kieubao event show \(event)’",
        en: "see the list with ‘kieubao event show \(event)’"))
  }

  static func noSuchLetter(_ number: Int, _ event: Event.ID) -> Problem {
    Problem(
      "not_found",
      message: Wording(
        vi: "\(event) không có giấy mời số \(number) đang có hiệu lực",
        en: "\(event) has no letter \(number) in force"),
      hint: Wording(
        vi: "xem số giấy mời bằng ‘kieubao event show \(event)’",
        en: "see the numbers with ‘kieubao event show \(event)’"))
  }

  fileprivate static func stillWaiting(_ event: Event.ID) -> Problem {
    Problem(
      "still_waiting",
      message: Wording(
        vi: "người này còn trong danh sách chờ, chưa có giấy mời",
        en: "the person waits for a place and has no letter yet"),
      hint: Wording(
        vi: "đưa lên bằng ‘kieubao event promote \(event)’, tăng số giấy mời nếu cần",
        en: "move them up with ‘kieubao event promote \(event)’, with a larger quota if need be"))
  }
}
