public import Facts
public import Lists
public import People
public import Spreadsheets
import Localities
import Sealing
import Storage

/// The guests of an event, and what a list shows of them.
public struct GuestList: Sendable {
  public let event: Event.ID
  public let programme: Programme
  public let list: InvitationList

  /// Those who are not on it, each with the reason.
  public let leftOut: [InvitationPlan.LeftOut]

  /// For which purpose the list was made, and by which ground.
  public let account: BasisAccount
  let persons: [Person.ID: Person]
  let relatives: [Relative.ID: RelativeDetails]

  /// The keys of the columns that the user may not see.
  public let withheld: [String]

  /// The list as every output shows it.
  public func table(
    asOf day: Day, in language: Language, withAttendance: Bool, withWaiting: Bool = false
  ) -> Table {
    list.table(
      title: title, asOf: day, in: language, withAttendance: withAttendance,
      withWaiting: withWaiting, place: \.address, relative: { relatives[$0] }
    ) { persons[$0].map(GuestDetails.init) }
    .noting([account.note])
  }

  /// What stands above the list.
  public var title: Wording {
    Wording(
      vi: "Danh sách khách mời: \(programme.name), ngày \(programme.date.written)",
      en: "Guests of \(programme.name), \(programme.date)")
  }

  /// The home of each guest of the list, as far as it is on record; of those who wait too, where they
  /// are shown.
  public func homes(withWaiting: Bool = false) -> [ListedHome?] {
    (withWaiting ? list.rows + list.waiting : list.rows).map {
      persons[$0.person].flatMap { GuestDetails($0).listedHome }
    }
  }

  /// The reasons of each guest of the list as their codes.
  public func reasons(withWaiting: Bool = false) -> [String] {
    (withWaiting ? list.rows + list.waiting : list.rows).map(\.terms.reason)
  }

  /// Who was left out, and why; names only of those who wait for a place.
  public func leftOutTable(in language: Language) -> Table {
    leftOut.table(in: language) { persons[$0].map(GuestDetails.init) }
  }
}

extension Registry {
  /// The guests of an event, with replies and attendance, and those who wait; those who died or said
  /// no to invitations since, or whose processing is restricted, are left out.
  ///
  /// - Throws: `not_found`.
  public func guests(of event: Event.ID, at now: Moment) throws -> GuestList {
    try perform(Deed("event.show", for: .invitation), at: now) { session in
      try session.need(.profile)
      let programme = try session.programme(event)
      let bases = try session.bases(for: .invitation)
      let (shown, absent) = try session.guests(of: event, bases)
      return try session.guestList(
        of: event, programme,
        InvitationList(
          shown, exclusions: absent.map(\.reason).counted, quota: programme.quota),
        leftOut: absent, bases)
    }
  }

  /// The guests of an event as they may be made public: who agreed to be named, or may be without.
  ///
  /// - Throws: `not_found`.
  public func publicGuests(
    of event: Event.ID, in language: Language, at now: Moment
  ) throws -> (table: Table, account: BasisAccount) {
    try perform(Deed("event.show", for: .publication), at: now) { session in
      try session.need(.profile, .identity)
      let programme = try session.programme(event)
      let (shown, absent) = try session.guests(of: event, try session.bases(for: .invitation))
      let (bases, twins) = (try session.bases(for: .publication), try session.twins())
      func mayPublish(_ person: Person.ID) -> Bool {
        bases.refusal(of: twins.keeper(of: person).rawValue) == nil
      }
      let list = InvitationList(shown, exclusions: absent.map(\.reason).counted)
      let persons = try session.guestPersons(list.rows.map(\.person).filter(mayPublish))
      let title = Wording(
        vi: "Khách mời: \(programme.name), ngày \(programme.date.written)",
        en: "Guests of \(programme.name), \(programme.date)")
      let table = list.publicTable(title: title, in: language, allowed: mayPublish) {
        persons[$0].map(GuestDetails.init)
      }
      let account = bases.account(of: persons.keys.map(\.rawValue))
      return (table.noting([account.note]), account)
    }
  }

  /// What came of the invitations to an event, in figures.
  ///
  /// - Throws: `not_found`.
  public func account(
    of event: Event.ID, at now: Moment
  ) throws -> (programme: Programme, account: EventAccount) {
    try perform(Deed("event.account", for: .invitation), at: now) { session in
      try session.need(.profile)
      let letters = try session.letters(of: session.invitations(to: event))
      return (try session.programme(event), EventAccount(of: letters))
    }
  }
}

extension Session {
  /// A list of guests with what is shown of them.
  func guestList(
    of event: Event.ID, _ programme: Programme, _ list: InvitationList,
    leftOut: [InvitationPlan.LeftOut], _ bases: Bases
  ) throws -> GuestList {
    let shown = list.rows + list.waiting
    let waiting =
      list.waiting.map(\.person)
      + leftOut.filter { [.overQuota, .overShare].contains($0.reason) }.map(\.person)
    let twins = try twins()
    let named = waiting.filter { bases.refusal(of: twins.keeper(of: $0).rawValue) == nil }
    return GuestList(
      event: event, programme: programme, list: list, leftOut: leftOut,
      account: bases.account(of: Set(list.rows.map { twins.keeper(of: $0.person).rawValue })),
      persons: try guestPersons(list.rows.map(\.person) + named),
      relatives: try nameable(shown.flatMap(\.terms.relatives)),
      withheld: (vault.opens(.identity) ? [] : ["name"])
        + (vault.opens(.contact) ? [] : ["phone", "email"]))
  }
}
