import GRDB

/// Where a copy of the key file was put, and when.
package struct KeyCopyRow: Equatable, Sendable {
  package let place: String
  package let madeAt: Int64

  /// The audit entry it was made at.
  package let head: Int64

  package init(place: String, madeAt: Int64, head: Int64) {
    (self.place, self.madeAt, self.head) = (place, madeAt, head)
  }

  func write(to keys: Database) throws {
    try keys.execute(
      sql: "INSERT OR REPLACE INTO key_copy (place, made_at, head) VALUES (?, ?, ?)",
      arguments: [place, madeAt, head])
  }
}

extension Changes {
  /// The copies of the key file that are known, by place.
  package func keyCopies() throws -> [KeyCopyRow] {
    try Row.fetchAll(keys, sql: "SELECT place, made_at, head FROM key_copy ORDER BY place").map {
      KeyCopyRow(place: $0["place"], madeAt: $0["made_at"], head: $0["head"])
    }
  }

  /// Notes a copy of the key file; an older one at the same place was replaced by it.
  package func note(_ copy: KeyCopyRow) throws { try copy.write(to: keys) }

  /// Forgets a copy of the key file that was destroyed; tells whether it was known.
  package func forgetKeyCopy(at place: String) throws -> Bool {
    try keys.execute(sql: "DELETE FROM key_copy WHERE place = ?", arguments: [place])
    return keys.changesCount > 0
  }

  /// The newest entry of the audit log by which seeds or keys were destroyed, so that a copy of the
  /// key file from before it is out of date; 0 when there is none.
  package func lastErasure() throws -> Int64 { try Self.lastErasure(data) }

  static func lastErasure(_ data: Database) throws -> Int64 {
    try Int64.fetchOne(
      data,
      sql: """
        SELECT max(sequence) FROM audit
        WHERE deed IN ('person.erase', 'relative.erase', 'retention.purge', 'backup.restore',
          'backup.discard', 'import.undo', 'key.rotate', 'user.remove', 'user.reset',
          'user.passphrase')
        """) ?? 0
  }

  /// Whether the data were restored and what they replaced was not given up yet: then there are
  /// seeds of records that stand in newer backups alone.
  package func keepsFormerData() throws -> Bool {
    try String.fetchOne(
      data,
      sql: """
        SELECT deed FROM audit WHERE deed IN ('backup.restore', 'backup.discard')
        ORDER BY sequence DESC LIMIT 1
        """) == "backup.restore"
  }
}
