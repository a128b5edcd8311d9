import Foundation
import GRDB
import Privacy
package import Sealing

/// An import, as it is stored.
package struct BatchRow: Equatable, Sendable {
  package let id: Int64
  package let kind: ImportKind
  package let row: SealedRow

  /// The audit entry that took it back; nil while it stands.
  package let undoneBy: Int64?
}

extension Changes {
  /// Notes a new import.
  package func open(batch id: Int64, kind: ImportKind, subject: Int64, box: Sealed) throws {
    try data.execute(
      sql: "INSERT INTO batch (id, kind, subject, identity) VALUES (?, ?, ?, ?)",
      arguments: [id, kind.rawValue, subject, box.bytes.asData])
  }

  /// Writes what came of an import.
  package func set(_ box: Sealed, ofBatch id: Int64) throws {
    try data.execute(
      sql: "UPDATE batch SET identity = ? WHERE id = ?", arguments: [box.bytes.asData, id])
  }

  /// Forgets an import that changed nothing.
  package func forgetBatch(_ id: Int64) throws {
    try data.execute(sql: "DELETE FROM batch WHERE id = ?", arguments: [id])
  }

  /// All imports, oldest first.
  package func batches() throws -> [BatchRow] {
    try Row.fetchAll(
      data, sql: "SELECT id, kind, subject, identity, undone_by FROM batch ORDER BY id"
    )
    .map { row in
      guard let kind = ImportKind(rawValue: row["kind"]) else {
        throw StoreError.damaged(file: Store.dataFile)
      }
      let box = Sealed(bytes: Array(row["identity"] as Data))
      return BatchRow(
        id: row["id"], kind: kind,
        row: SealedRow(.batch, id: row["id"], subject: row["subject"], boxes: [.identity: box]),
        undoneBy: row["undone_by"])
    }
  }

  /// Marks an import as taken back.
  package func markUndone(batch id: Int64, by entry: Int64) throws {
    try data.execute(
      sql: "UPDATE batch SET undone_by = ? WHERE id = ?", arguments: [entry, id])
  }

  /// The boxes that an import replaced, as they were before.
  package func formerBoxes(ofBatch batch: Int64) throws -> [FormerBox] {
    try Row.fetchAll(
      data,
      sql: "SELECT * FROM former_box WHERE batch = ? ORDER BY source_table, row, class, version",
      arguments: [batch]
    ).map(FormerBox.init(row:))
  }
}

extension Changes {
  /// The imports that rows of a table came with, by row; those that were entered are not among them.
  package func batchNumbers(of table: SealedTable) throws -> [Int64: Int64] {
    precondition(table.shape.isBatched, "only imported tables have batches")
    var batches: [Int64: Int64] = [:]
    try data.cachedStatement(
      sql: "SELECT id, batch FROM \(table.name) WHERE batch IS NOT NULL ORDER BY id"
    ).forEachRow { batches[$0.number(0)] = $0.number(1) }
    return batches
  }
}
