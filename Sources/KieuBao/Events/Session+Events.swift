import Facts
import Lists
import Naming
import People
import Privacy
import Sealing
import Storage

extension Session {
  func programme(_ event: Event.ID) throws -> Programme {
    let row = try row(event.rawValue, of: .event, named: event.description)
    return try needed(try self.event(row).programme)
  }

  func event(_ row: SealedRow) throws -> Event {
    Event(
      id: .init(rawValue: row.id),
      programme: try open(row, empty: Programme(name: "", date: Day(sinceEpoch: 0))))
  }

  func events() throws -> [Event] { try changes.allRows(of: .event).map(event) }

  func invitation(_ row: SealedRow) throws -> Invitation {
    Invitation(
      event: .init(rawValue: row.links[0] ?? 0), person: .init(rawValue: row.links[1] ?? 0),
      terms: try open(
        row, empty: Terms(number: 0, reason: "", household: .init(rawValue: 0))))
  }

  func invitations(to event: Event.ID) throws -> [Invitation] {
    try changes.rows(of: .invitation, linkedBy: "event", to: event.rawValue).map(invitation)
  }

  func invite(_ person: Person.ID, to event: Event.ID, _ terms: Terms) throws {
    let guest = try row(person.rawValue, of: .person, named: person.description)
    var row = SealedRow(
      .invitation, id: changes.nextNumber(of: "invitation"),
      links: [event.rawValue, person.rawValue], subject: guest.subject)
    try seal(Personal(terms), into: &row)
    try insert(row)
  }

  /// Writes new terms of invitations, where they are others than before.
  func write(_ terms: [(person: Person.ID, terms: Terms)], to event: Event.ID) throws {
    for (person, terms) in terms {
      let rows = try changes.rows(of: .invitation, linkedBy: "person", to: person.rawValue)
      guard let row = rows.first(where: { $0.links[0] == event.rawValue }) else { continue }
      if try needed(try invitation(row).terms) != terms { try replace(Personal(terms), in: row) }
    }
  }

  /// The letters that were sent, and those who wait, with what quotas go by.
  func letters(of invitations: [Invitation]) throws -> [EventLetter] {
    let invitations = try once(invitations)
    let profiles = try guestProfiles(invitations.map(\.person))
    return InvitationList(invitations).eventLetters { profiles[$0] }
  }

  /// One invitation of each person to each letter, where merged records had one each: one that was
  /// answered before one that was not, then that of the record that is kept.
  private func once(_ invitations: [Invitation]) throws -> [Invitation] {
    let twins = try twins()
    func rank(_ invitation: Invitation) -> Int {
      (invitation.terms.value?.revealed.reply == nil ? 2 : 0)
        + (twins.keeper(of: invitation.person) == invitation.person ? 0 : 1)
    }
    let groups = Dictionary(grouping: invitations.indices) { place in
      let terms = invitations[place].terms.value?.revealed
      return [
        twins.keeper(of: invitations[place].person).rawValue, Int64(terms?.number ?? 0),
        terms?.isWaiting == true ? 1 : 0,
      ]
    }
    return groups.values
      .compactMap { $0.min { (rank(invitations[$0]), $0) < (rank(invitations[$1]), $1) } }
      .sorted().map { invitations[$0] }
  }

  /// Opens guests by the number they were invited under: of a merged record the one that is kept.
  func guestPersons(_ ids: some Sequence<Person.ID>) throws -> [Person.ID: Person] {
    let twins = try twins()
    var persons: [Person.ID: Person] = [:]
    for id in ids where persons[id] == nil { persons[id] = try person(twins.keeper(of: id)) }
    noteRead(.person, Set(persons.values.map(\.id.rawValue)))
    return persons
  }

  /// Where guests are from; their names stay closed.
  private func guestProfiles(_ ids: [Person.ID]) throws -> [Person.ID: GuestDetails] {
    let twins = try twins()
    var profiles: [Person.ID: GuestDetails] = [:]
    for id in ids where profiles[id] == nil {
      let keeper = twins.keeper(of: id)
      let row = try row(keeper.rawValue, of: .person, named: keeper.description)
      let profile = try open(row, empty: Profile()).value?.revealed
      profiles[id] = GuestDetails(name: nil, home: profile?.home, country: profile?.country)
    }
    return profiles
  }

  /// Those invited to an event who may still be shown, and why the others may not.
  func guests(
    of event: Event.ID, _ bases: Bases
  ) throws -> (guests: [Invitation], absent: [InvitationPlan.LeftOut]) {
    let twins = try twins()
    var (guests, absent) = ([Invitation](), [InvitationPlan.LeftOut]())
    for invitation in try once(invitations(to: event)) {
      let keeper = twins.keeper(of: invitation.person)
      let row = try row(keeper.rawValue, of: .person, named: keeper.description)
      let status = try open(row, empty: Profile()).value?.revealed.status
      if status == .restricted || status == .deceased {
        absent.append(
          .init(
            person: invitation.person, reason: status == .deceased ? .deceased : .restricted))
      } else if let refusal = bases.refusal(of: keeper.rawValue) {
        absent.append(.init(person: invitation.person, reason: Absence(refusal)))
      } else {
        guests.append(invitation)
      }
    }
    return (guests, absent)
  }

  /// What may be seen of relatives that a letter may name: those who are on record, live, and agreed
  /// as far as that is asked.
  func nameable(
    _ relatives: some Sequence<Relative.ID>
  ) throws -> [Relative.ID: RelativeDetails] {
    let bases = try bases(for: .invitation, of: .relative)
    var named: [Relative.ID: RelativeDetails] = [:]
    for id in relatives where named[id] == nil {
      guard bases.refusal(of: id.rawValue) == nil,
        let row = try changes.row(id.rawValue, of: .relative)
      else { continue }
      let details = RelativeDetails(try relative(row))
      if details.status == .active || details.status == .returned { named[id] = details }
    }
    noteRead(.relative, named.keys.map(\.rawValue))
    return named
  }
}
