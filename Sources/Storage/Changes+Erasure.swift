import Foundation
import GRDB
package import Sealing

// What erasing takes away beside rows: history wherever it lies, and what deleted rows leave in files.

extension Changes {
  /// Forgets all history that a subject's seed opens, whichever rows it is of.
  package func forgetHistory(sealedFor subject: Int64) throws {
    try data.cachedStatement(sql: "DELETE FROM former_box WHERE subject = ?")
      .run([.number(subject)])
  }

  /// Forgets the history of a row; the row stays as it is.
  package func forgetHistory(of row: SealedRow) throws {
    try data.cachedStatement(sql: "DELETE FROM former_box WHERE source_table = ? AND row = ?")
      .run([.number(Int64(row.table.rawValue)), .number(row.id)])
  }

  /// The subjects that a row's history is sealed for.
  package func formerSubjects(of row: SealedRow) throws -> [Int64] {
    try numbers(
      "SELECT DISTINCT subject FROM former_box WHERE source_table = ? AND row = ?",
      [.number(Int64(row.table.rawValue)), .number(row.id)])
  }

  /// Forgets one box of the history.
  package func forget(_ former: FormerBox) throws {
    try data.cachedStatement(
      sql: """
        DELETE FROM former_box WHERE source_table = ? AND row = ? AND class = ? AND version = ?
        """
    ).run([
      .number(Int64(former.table.rawValue)), .number(former.row),
      .number(Int64(former.dataClass.number)), .number(Int64(former.box.version)),
    ])
  }

  /// All history of a table.
  package func formerBoxes(of table: SealedTable) throws -> [FormerBox] {
    try Row.fetchAll(
      data,
      sql: "SELECT * FROM former_box WHERE source_table = ? ORDER BY row, class, version",
      arguments: [table.rawValue]
    ).map(FormerBox.init(row:))
  }

  /// How many boxes were replaced up to an audit entry.
  package func historySize(upTo entry: Int64) throws -> Int {
    Int(try numbers("SELECT count(*) FROM former_box WHERE replaced_by <= ?", [.number(entry)])[0])
  }

  /// Forgets the history up to an audit entry.
  package func forgetHistory(upTo entry: Int64) throws {
    try data.cachedStatement(sql: "DELETE FROM former_box WHERE replaced_by <= ?")
      .run([.number(entry)])
  }

  /// The last audit entry before which, and with which, all entries are older than a time.
  package func lastEntry(before time: Int64) throws -> Int64 {
    let first = try Int64.fetchOne(
      data, sql: "SELECT min(sequence) FROM audit WHERE at >= ?", arguments: [time])
    return first.map { $0 - 1 } ?? head.sequence
  }

  /// One entry of the audit log.
  package func entry(_ number: Int64) throws -> AuditRow? {
    var entry: AuditRow?
    try entries(from: number, atMost: 1) { entry = $0.sequence == number ? $0 : nil }
    return entry
  }
}

/// A copy of the key file that somebody made.
package struct KeyCopyRow: Equatable, Sendable {
  package let place: String
  package let madeAt: Int64

  /// The audit entry it was made at.
  package let head: Int64
}

extension Changes {
  /// Where copies of the key file were put.
  package func keyCopies() throws -> [KeyCopyRow] {
    try Row.fetchAll(keys, sql: "SELECT place, made_at, head FROM key_copy ORDER BY place").map {
      KeyCopyRow(place: $0["place"], madeAt: $0["made_at"], head: $0["head"])
    }
  }
}
