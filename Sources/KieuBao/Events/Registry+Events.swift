public import Facts
public import Lists
import Localities
public import People
import Privacy
import Sealing
import Storage

extension Registry {
  /// Makes an event that persons can be invited to.
  ///
  /// - Throws: `too_long`, `bad_quota`.
  public func add(_ programme: Programme, at now: Moment) throws -> Event.ID {
    var programme = programme
    programme.name = try CleanText.line(programme.name, field: "name", limit: 200)
    programme.place = try programme.place.map { try CleanText.line($0, field: "place", limit: 200) }
    guard programme.quota.map({ $0 > 0 }) ?? true else {
      throw Problem(
        "bad_quota", field: "quota",
        message: Wording(vi: "số giấy mời phải lớn hơn 0", en: "a quota is at least one letter"))
    }
    return try perform(Deed("event.create", for: .invitation), at: now) { session in
      try session.need(.profile)
      let id = session.changes.nextNumber(of: "event")
      var row = SealedRow(.event, id: id, subject: try session.newSubject())
      try session.seal(Personal(programme), into: &row)
      try session.insert(row)
      return .init(rawValue: id)
    }
  }

  /// Chooses guests for an event and writes their invitations.
  ///
  /// Those not invited lately come first, and one letter goes to a household. With `isTrial` the
  /// choice is only shown.
  ///
  /// `quota` is how many letters there are in all; nil for the event's own quota.
  ///
  /// - Throws: `not_found`.
  public func invite(
    to event: Event.ID, by criteria: Criteria, quota: Int? = nil, isTrial: Bool = false,
    at now: Moment
  ) throws -> GuestList {
    try perform(Deed("event.invite", for: .invitation), at: now, isTrial: isTrial) { session in
      // Without contact details nobody knows who lives together, and a household gets one letter.
      try session.need(.profile, .identity, .contact, .contribution)
      let programme = try session.programme(event)
      let sent = try session.invitations(to: event)
      let quota = quota ?? programme.quota
      let bases = try session.bases(for: .invitation)
      let candidates = try session.candidates(for: event, programme, sent: sent, bases)
      let plan = InvitationPlan(
        choosing: candidates, by: criteria, quota: quota, shares: programme.shares,
        priorities: programme.priorities, after: try session.letters(of: sent))
      for (person, terms) in plan.terms { try session.invite(person, to: event, terms) }
      let persons = try session.persons(
        plan.terms.map(\.person) + plan.leftOut.filter { $0.reason == .overQuota }.map(\.person))
      return GuestList(
        event: event, programme: programme, list: InvitationList(plan, quota: quota), plan: plan,
        account: bases.account(of: plan.terms.map(\.person.rawValue)), persons: persons,
        withheld: [])
    }
  }

  /// The guests of an event, with replies and attendance; those who said no to invitations since, or
  /// whose processing is restricted, are left out.
  ///
  /// - Throws: `not_found`.
  public func guests(of event: Event.ID, at now: Moment) throws -> GuestList {
    try perform(Deed("event.show", for: .invitation), at: now) { session in
      try session.need(.profile)
      let programme = try session.programme(event)
      let bases = try session.bases(for: .invitation)
      let (sent, absent) = try session.guests(of: event, bases)
      let ids = sent.map(\.person)
      return GuestList(
        event: event, programme: programme,
        list: InvitationList(sent, exclusions: absent.counted, quota: programme.quota), plan: nil,
        account: bases.account(of: ids.map(\.rawValue)), persons: try session.persons(ids),
        withheld: (session.vault.opens(.identity) ? [] : ["name"])
          + (session.vault.opens(.contact) ? [] : ["phone", "email"]))
    }
  }

  /// Notes a guest's answer, or takes it back with nil.
  ///
  /// - Throws: `not_found` when the person is not invited.
  public func note(
    _ reply: Reply?, of person: Person.ID, to event: Event.ID, at now: Moment
  ) throws {
    try changeTerms(Deed("event.reply", for: .invitation), of: person, to: event, at: now) {
      $0.reply = reply
      $0.repliedOn = reply == nil ? nil : now.dayInVietnam
    }
  }

  /// Notes that a guest came.
  ///
  /// - Throws: `not_found` when the person is not invited.
  public func noteAttendance(of person: Person.ID, at event: Event.ID, now: Moment) throws {
    try changeTerms(Deed("event.attend", for: .invitation), of: person, to: event, at: now) {
      $0.attended = true
    }
  }

  /// All events, the latest first.
  public func events(at now: Moment) throws -> [Event] {
    try perform(Deed("event.list", for: .invitation), at: now) { session in
      try session.events().sorted { one, other in
        let days = [one, other].map { $0.programme.value?.revealed.date }
        guard let first = days[0], let second = days[1], first != second else {
          return one.id > other.id
        }
        return first > second
      }
    }
  }

  private func changeTerms(
    _ deed: Deed, of person: Person.ID, to event: Event.ID, at now: Moment,
    _ change: (inout Terms) -> Void
  ) throws {
    try perform(deed, at: now) { session in
      try session.need(.profile)
      _ = try session.programme(event)
      try session.refuseRestricted(.person(person))
      let rows = try session.changes.rows(of: .invitation, linkedBy: "person", to: person.rawValue)
      guard let row = rows.first(where: { $0.links[0] == event.rawValue }) else {
        throw RegistryError.conflict(.notInvited(person, event))
      }
      guard var terms = try session.invitation(row).terms.value?.revealed else {
        throw SealingError.keyWithheld("")
      }
      change(&terms)
      try session.replace(Personal(terms), in: row)
    }
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
}

/// The guests of an event, and what a list shows of them.
public struct GuestList: Sendable {
  public let event: Event.ID
  public let programme: Programme
  public let list: InvitationList

  /// How the guests were chosen; nil for a list of those already invited.
  public let plan: InvitationPlan?

  /// For which purpose the list was made, and by which ground.
  public let account: BasisAccount
  let persons: [Person.ID: Person]

  /// The keys of the columns that the user may not see.
  public let withheld: [String]

  /// The list as every output shows it.
  public func table(asOf day: Day, in language: Language, withAttendance: Bool) -> Table {
    list.table(
      title: Wording(
        vi: "Danh sách khách mời: \(programme.name), ngày \(programme.date.written)",
        en: "Guests of \(programme.name), \(programme.date)"),
      asOf: day, in: language, withAttendance: withAttendance, place: \.address
    ) { persons[$0].map(GuestDetails.init) }
    .noting([account.note])
  }

  /// The home of each guest of the list, as far as it is on record.
  public var homes: [ListedHome?] {
    list.rows.map { persons[$0.person].flatMap { GuestDetails($0).listedHome } }
  }

  /// Who was left out, and why; names only of those who wait for a place.
  public func leftOutTable(in language: Language) -> Table? {
    plan?.leftOutTable(in: language) { persons[$0].map(GuestDetails.init) }
  }
}
