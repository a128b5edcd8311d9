public import Facts
public import People
import Privacy
import Sealing
import Storage

/// Something of the registry that has a history, such as a person or a contribution.
public struct RecordNumber: Hashable, Sendable, CustomStringConvertible {
  let table: SealedTable
  let row: Int64

  /// Reads `P12`, `C7`; nil for anything else.
  public init?(_ text: String) {
    guard let letter = text.first, let row = Int64(text.dropFirst()), row > 0,
      let table = SealedTable.allCases.first(where: { $0.letter == letter.uppercased() })
    else { return nil }
    (self.table, self.row) = (table, row)
  }

  public init(_ person: Person.ID) {
    (table, row) = (.person, person.rawValue)
  }

  public var description: String { "\(table.letter)\(row)" }
}

/// One change of a record.
public struct Change: Equatable, Sendable {
  public let entry: AuditEntry

  /// The classes of fields that were written; empty where the record was made or taken away.
  public let classes: [DataClass]
}

extension Registry {
  /// When a record was made and changed, and by whom; the oldest first.
  ///
  /// - Throws: `not_found` for a record the log does not know.
  public func history(of record: RecordNumber, at now: Moment) throws -> [Change] {
    let names = userNames
    return try perform(Deed("person.history"), at: now) { session in
      var changes: [Change] = []
      try session.changes.entries { row in
        let parts = TrailText(row.rows).parts.filter { $0.isChange(of: record) }
        guard !parts.isEmpty else { return }
        let classes = DataClass.allCases.filter { dataClass in
          parts.contains { $0.deed.versions[dataClass.rawValue] != nil }
        }
        changes.append(Change(entry: AuditEntry(row, user: names[row.user]), classes: classes))
      }
      guard !changes.isEmpty else { throw RegistryError.notFound(record.description) }
      return changes
    }
  }

  /// A person as the registry had it before and after one change.
  ///
  /// Nil before the person was registered.
  ///
  /// - Throws: `not_found`, `restricted`.
  public func person(
    _ id: Person.ID, around entry: Int, at now: Moment
  ) throws -> (before: Person?, after: Person) {
    try perform(Deed("person.history"), at: now) { session in
      let row = try session.row(id.rawValue, of: .person, named: id.description)
      try session.refuseRestricted(row)
      session.noteRead(.person, [id.rawValue])
      let versions = try session.versions(of: row, around: Int64(entry))
      guard let after = versions.after else {
        throw RegistryError.notFound("audit \(entry)")
      }
      let former = try session.changes.formerBoxes(of: row)
      return (
        try versions.before.map { try session.person(row, as: $0, former) },
        try session.person(row, as: after, former)
      )
    }
  }

  var userNames: [Int64: String] {
    Dictionary(uniqueKeysWithValues: contents.users.map { ($0.id, $0.name) })
  }
}

extension TrailText.Part {
  /// Whether it tells of a record being made, written or taken away.
  func isChange(of record: RecordNumber) -> Bool {
    guard table == record.table.name, deed != .read, deed != .resealed else { return false }
    return rows.contains { $0.contains(record.row) }
  }
}

extension TrailText.Deed {
  /// The versions that boxes were written to, by class; empty for any other deed.
  var versions: [String: UInt32] {
    if case .changed(let versions) = self { versions } else { [:] }
  }
}

extension Session {
  /// The versions of a row's boxes before and after an entry; nil where there was no row.
  fileprivate func versions(
    of row: SealedRow, around entry: Int64
  ) throws -> (before: [String: UInt32]?, after: [String: UInt32]?) {
    var (before, after) = ([String: UInt32]?.none, [String: UInt32]?.none)
    try changes.entries(atMost: max(entry, 0)) { log in
      if log.sequence == entry { before = after }
      for part in TrailText(log.rows).parts
      where part.table == row.table.name && part.rows.contains(where: { $0.contains(row.id) }) {
        if part.deed == .created { after = [:] }
        after?.merge(part.deed.versions) { $1 }
      }
    }
    return (before, after)
  }

  /// A person with the boxes as they were at some versions; a class no change tells of is at its
  /// first.
  fileprivate func person(
    _ row: SealedRow, as versions: [String: UInt32], _ former: [FormerBox]
  ) throws -> Person {
    var then = row
    for dataClass in row.table.classes {
      let version = versions[dataClass.rawValue] ?? 1
      guard row.boxes[dataClass]?.version != version else { continue }
      let found = former.first { $0.dataClass == dataClass && $0.box.version == version }
      then.boxes[dataClass] = found?.box
    }
    return try person(then)
  }
}
