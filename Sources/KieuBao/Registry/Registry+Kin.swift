public import Facts
public import People
import Naming
import Privacy
import Sealing
import Storage

extension Registry {
  /// Adds relatives at home to a person: all of them, or none.
  ///
  /// - Throws: `not_found`, `restricted`.
  public func addRelatives(
    _ drafts: [RelativeDraft], of person: Person.ID, at now: Moment
  ) throws -> [Relative.ID] {
    try perform(Deed("relative.add"), at: now) { session in
      try session.refuseRestricted(.person(person))
      return try drafts.map { try session.add($0, of: person) }
    }
  }

  /// The relatives of a person, in order of entry, those of records merged into it after; those whose
  /// processing is restricted are left out.
  ///
  /// `onlyAgreed` leaves those out too who may not be taken for the purpose `registry`.
  ///
  /// - Throws: `not_found`, `restricted`.
  public func relatives(
    of person: Person.ID, onlyAgreed: Bool = false, at now: Moment
  ) throws -> RelativeSelection {
    try perform(Deed("relative.list"), at: now) { session in
      try session.refuseRestricted(.person(person))
      let all = try session.twins().records(of: person).flatMap(session.relatives)
      let open = all.filter { $0.kinship.value?.revealed.status != .restricted }
      let bases = onlyAgreed ? try session.bases(for: .registry, of: .relative) : nil
      let shown = open.filter { bases?.refusal(of: $0.id.rawValue) == nil }
      session.noteRead(.relative, shown.map(\.id.rawValue))
      return RelativeSelection(
        relatives: shown, restricted: all.count - open.count, refused: open.count - shown.count)
    }
  }
}

/// The relatives of a person, and how many are not shown.
public struct RelativeSelection: Sendable {
  public let relatives: [Relative]

  /// How many are left out because their processing is restricted.
  public let restricted: Int

  /// How many are left out because they took their consent back, objected, or have no ground.
  public let refused: Int
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
