import GRDB

extension Changes {
  /// Looks at the entries of the audit log from a number on, oldest first.
  package func entries(
    from first: Int64 = 1, atMost limit: Int64 = -1, _ look: (AuditRow) throws -> Void
  ) throws {
    try AuditRow.forEach(in: data, from: first, atMost: limit, look)
  }

  /// The entries of a deed that is seldom done, oldest first.
  package func entries(ofSeldom deed: String) throws -> [AuditRow] {
    var entries: [AuditRow] = []
    try data.cachedStatement(
      sql: "SELECT \(AuditRow.columns) FROM audit WHERE deed IN (?) ORDER BY sequence"
    ).forEachRow([.text(deed)]) { entries.append(AuditRow($0)) }
    return entries
  }

  /// The newest entry of a deed by a user that tells something.
  package func lastEntry(
    of deed: String, by user: Int64, telling text: String
  ) throws -> AuditRow? {
    var entry: AuditRow?
    try data.cachedStatement(
      sql: """
        SELECT \(AuditRow.columns) FROM audit WHERE deed IN (?) AND user IN (?)
          AND instr(rows, ?) > 0 ORDER BY sequence DESC LIMIT 1
        """
    ).forEachRow([.text(deed), .number(user), .text(text)]) { entry = AuditRow($0) }
    return entry
  }
}

extension AuditRow {
  static func forEach(
    in db: Database, from first: Int64 = 1, atMost limit: Int64 = -1,
    _ look: (AuditRow) throws -> Void
  ) throws {
    try db.cachedStatement(
      sql: """
        SELECT \(AuditRow.columns) FROM audit WHERE sequence >= ? ORDER BY sequence LIMIT ?
        """
    ).forEachRow([.number(first), .number(limit)]) { try look(AuditRow($0)) }
  }

  fileprivate static let columns =
    "sequence, at, user, deed, purpose, rows, state, hash, signature"

  fileprivate init(_ row: RawRow) {
    self.init(
      sequence: row.number(0), at: row.number(1), user: row.number(2), deed: row.text(3),
      purpose: row.text(4), rows: row.text(5), state: row.optionalBytes(6),
      hash: row.optionalBytes(7) ?? [], signature: row.optionalBytes(8))
  }
}
