public import Facts
import Naming
public import People
public import Privacy
import Sealing
import Storage

extension Registry {
  /// Adds an organisation.
  public func add(_ charter: Personal<Charter>, at now: Moment) throws -> Organisation.ID {
    try perform(Deed("organisation.add"), at: now) { session in
      try session.need(.identity)
      let id = session.changes.nextNumber(of: "organisation")
      var row = SealedRow(.organisation, id: id, subject: try session.newSubject())
      try session.seal(charter, into: &row)
      try session.insert(row)
      return .init(rawValue: id)
    }
  }

  /// Makes a person a member of an organisation, or gives a member another role; without one, a
  /// member's role stays.
  ///
  /// - Throws: `not_found`, `too_long`, `restricted`.
  public func addMember(
    _ person: Person.ID, to organisation: Organisation.ID, role: Personal<String>?, at now: Moment
  ) throws {
    let role = try role.map { try CleanText.line($0.revealed, field: "role", limit: 120) }
    try perform(Deed("organisation.add_member"), at: now) { session in
      try session.need(.identity)
      _ = try session.row(
        organisation.rawValue, of: .organisation, named: organisation.description)
      let guest = try session.row(person.rawValue, of: .person, named: person.description)
      try session.refuseRestricted(guest)
      let members = try session.changes.rows(
        of: .membership, linkedBy: "organisation", to: organisation.rawValue)
      if let row = members.first(where: { $0.links[1] == person.rawValue }) {
        if let role { try session.replace(Personal(MemberRole(role)), in: row) }
        return
      }
      var row = SealedRow(
        .membership, id: session.changes.nextNumber(of: "membership"),
        links: [organisation.rawValue, person.rawValue], subject: guest.subject)
      try session.seal(Personal(MemberRole(role)), into: &row)
      try session.insert(row)
    }
  }

  /// An organisation with its members, each with name and role; those whose processing is restricted
  /// or who said no to the registry are left out.
  ///
  /// - Throws: `not_found`.
  public func organisation(
    _ id: Organisation.ID, at now: Moment
  ) throws -> (organisation: Organisation, members: [(person: Person, role: String?)]) {
    try perform(Deed("organisation.show"), at: now) { session in
      let row = try session.row(id.rawValue, of: .organisation, named: id.description)
      session.noteRead(.organisation, [id.rawValue])
      let bases = try session.bases(for: .registry)
      let members = try session.memberships(of: id).map { membership in
        (try session.person(membership.person), membership.role?.revealed)
      }
      .filter { !$0.0.isRestricted && bases.refusal(of: $0.0.id.rawValue) == nil }
      session.noteRead(.person, members.map(\.0.id.rawValue))
      return (try session.organisation(row), members)
    }
  }

  /// All organisations, with how many members each has, in order of entry.
  public func organisations(at now: Moment) throws -> [(organisation: Organisation, members: Int)] {
    try perform(Deed("organisation.list"), at: now) { session in
      let rows = try session.changes.allRows(of: .organisation)
      session.noteRead(.organisation, rows.map(\.id))
      return try rows.map { row in
        let members = try session.changes.rows(
          of: .membership, linkedBy: "organisation", to: row.id)
        return (try session.organisation(row), members.count)
      }
    }
  }
}

extension Session {
  func organisation(_ row: SealedRow) throws -> Organisation {
    Organisation(id: .init(rawValue: row.id), charter: try open(row, empty: Charter(name: "")))
  }

  func memberships(of organisation: Organisation.ID) throws -> [Membership] {
    try changes.rows(of: .membership, linkedBy: "organisation", to: organisation.rawValue)
      .map(membership)
  }

  /// The organisations a person belongs to.
  func memberships(ofPerson person: Person.ID) throws -> [Membership] {
    try changes.rows(of: .membership, linkedBy: "person", to: person.rawValue).map(membership)
  }

  func membership(_ row: SealedRow) throws -> Membership {
    let role = try open(row, empty: MemberRole(nil)).value?.revealed.text
    return Membership(
      organisation: .init(rawValue: row.links[0] ?? 0), person: .init(rawValue: row.links[1] ?? 0),
      role: role.map { Personal($0) })
  }
}
