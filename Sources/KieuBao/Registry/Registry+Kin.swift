public import Facts
public import People
import Naming
import Privacy
import Sealing
import Storage

extension Registry {
  /// Adds relatives at home to a person: all of them, or none.
  ///
  /// - Throws: `not_found`.
  public func addRelatives(
    _ drafts: [RelativeDraft], of person: Person.ID, at now: Moment
  ) throws -> [Relative.ID] {
    try perform(Deed("relative.add"), at: now) { session in
      _ = try session.row(person.rawValue, of: .person, named: person.description)
      return try drafts.map { try session.add($0, of: person) }
    }
  }

  /// The relatives of a person, in order of entry; those of records merged into it come after.
  ///
  /// - Throws: `not_found`.
  public func relatives(of person: Person.ID, at now: Moment) throws -> [Relative] {
    try perform(Deed("relative.list"), at: now) { session in
      _ = try session.row(person.rawValue, of: .person, named: person.description)
      let relatives = try session.twins().records(of: person).flatMap(session.relatives)
      session.noteRead(.relative, relatives.map(\.id.rawValue))
      return relatives
    }
  }
}

extension Session {
  func add(_ draft: RelativeDraft, of person: Person.ID) throws -> Relative.ID {
    let id = changes.nextNumber(of: "relative")
    var row = SealedRow(
      .relative, id: id, links: [person.rawValue], subject: try newSubject(), batch: batch)
    try seal(draft.kinship, into: &row)
    try seal(draft.identity, into: &row)
    try seal(draft.contact == Personal(Contact()) ? nil : draft.contact, into: &row)
    try insert(row)
    return .init(rawValue: id)
  }

  func relatives(of person: Person.ID) throws -> [Relative] {
    try changes.rows(of: .relative, linkedBy: "person", to: person.rawValue).map(relative)
  }

  func relative(_ row: SealedRow) throws -> Relative {
    Relative(
      id: .init(rawValue: row.id), person: .init(rawValue: row.links[0] ?? 0),
      kinship: try open(row, empty: Kinship()),
      identity: try open(row, empty: Identity(name: PersonName(stored: ""))),
      contact: try open(row, empty: Contact()))
  }
}
