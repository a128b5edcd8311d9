import Facts
import Lists
import Localities
import Naming
import People
import Privacy
import Sealing
import Storage

extension Session {
  func programme(_ event: Event.ID) throws -> Programme {
    let row = try row(event.rawValue, of: .event, named: event.description)
    guard let programme = try self.event(row).programme.value else {
      throw SealingError.keyWithheld("")
    }
    return programme.revealed
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

  /// The letters that were sent, and those who wait, with what quotas go by.
  func letters(of sent: [Invitation]) throws -> [EventLetter] {
    let persons = try persons(sent.map(\.person))
    return InvitationList(sent).eventLetters { persons[$0].map(GuestDetails.init) }
  }

  /// Those invited to an event who may still be shown, and why the others may not.
  func guests(
    of event: Event.ID, _ bases: Bases
  ) throws -> (guests: [Invitation], absent: [Absence]) {
    var (guests, absent) = ([Invitation](), [Absence]())
    for invitation in try invitations(to: event) {
      let id = invitation.person
      let row = try row(id.rawValue, of: .person, named: id.description)
      if try isRestricted(row) {
        absent.append(.restricted)
      } else if let refusal = bases.refusal(of: id.rawValue) {
        absent.append(Absence(refusal))
      } else {
        guests.append(invitation)
      }
    }
    return (guests, absent)
  }

  func invite(_ person: Person.ID, to event: Event.ID, _ terms: Terms) throws {
    let guest = try row(person.rawValue, of: .person, named: person.description)
    var row = SealedRow(
      .invitation, id: changes.nextNumber(of: "invitation"),
      links: [event.rawValue, person.rawValue], subject: guest.subject)
    try seal(Personal(terms), into: &row)
    try insert(row)
  }

  /// Opens persons by number.
  func persons(_ ids: [Person.ID]) throws -> [Person.ID: Person] {
    var persons: [Person.ID: Person] = [:]
    for id in ids where persons[id] == nil { persons[id] = try person(id) }
    noteRead(.person, persons.keys.map(\.rawValue))
    return persons
  }

  /// Every person as a candidate for an event, with what the choice goes by.
  func candidates(
    for event: Event.ID, _ programme: Programme, sent: [Invitation], _ bases: Bases
  ) throws -> [Candidate] {
    let seeds = try allSeeds()
    let scan = try changes.scan(.person, .profile)
    let rows = scan.rows
    let profiles = try vault.openEach(scan, seeds: seeds) { place, fields in
      Profile(from: fields).map { (Person.ID(rawValue: rows[place]), $0) }
    }
    let twins = try twins()
    let givings = Giving.byGiver(
      from: try countedContributions(), rates: try rates(), asOf: programme.date)
    let commended = Set(try countedCommendations().map(\.awardee))
    let households = try households(seeds)
    let lastInvited = try lastInvitations(before: programme.date, but: event)
    let members = Dictionary(
      grouping: try changes.allRows(of: .membership),
      by: { twins.keeper(of: Person.ID(rawValue: $0.links[1] ?? 0)) })
    let invited = Set(sent.map { twins.keeper(of: $0.person) })
    return profiles.map { id, profile in
      let giving = givings[.person(id)]
      let organisations = members[id, default: []].compactMap(\.links[0])
      return Candidate(
        id: id, status: profile.status, home: profile.home, country: profile.country,
        category: profile.category,
        organisations: Set(organisations.map { Organisation.ID(rawValue: $0) }),
        household: households[id], givenVND: giving?.totalVND ?? 0, lastGift: giving?.last,
        isCommended: commended.contains(.person(id)), lastInvited: lastInvited[id],
        isInvited: invited.contains(id), refusal: bases.refusal(of: id.rawValue))
    }
  }

  /// Which persons live together, as far as shared phones and addresses tell.
  private func households(_ seeds: SeedBank) throws -> [Person.ID: Int] {
    guard vault.opens(.contact) else { return [:] }
    let scan = try changes.scan(.person, .contact)
    let rows = scan.rows
    let doorbells = try vault.openEach(scan, seeds: seeds) { place, fields in
      Contact(from: fields).map { contact in
        Doorbell(
          person: .init(rawValue: rows[place]), city: contact.city, phones: contact.phones,
          emails: contact.emails)
      }
    }
    return Lists.households(of: doorbells)
  }

  /// When each person was last invited to another event that is not later.
  private func lastInvitations(before day: Day, but event: Event.ID) throws -> [Person.ID: Day] {
    let twins = try twins()
    var last: [Person.ID: Day] = [:]
    for other in try events() where other.id != event {
      guard let date = other.programme.value?.revealed.date, date <= day else { continue }
      for row in try changes.rows(of: .invitation, linkedBy: "event", to: other.id.rawValue) {
        let person = twins.keeper(of: Person.ID(rawValue: row.links[1] ?? 0))
        last[person] = max(last[person] ?? date, date)
      }
    }
    return last
  }
}
