import Foundation
import GRDB
import Schema
import Sealing

/// The data of a registry alone, as a backup holds them, looked at before they are trusted.
///
/// A backup may have been made up by anybody who knows a public key: its tables must be exactly
/// those a registry has, with no trigger or view besides.
package struct DataSnapshot: Sendable {
  private let queue: DatabaseQueue
  package let about: About
  package let head: Head

  /// How many rows each table has, by name.
  package let rows: [String: Int]

  /// Opens the file and looks through all of it.
  ///
  /// - Throws: ``StoreError`` when it is no registry's, damaged, or of a newer program.
  package init(at path: String) throws {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON")
    }
    let opened = try explained(Store.dataFile) {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      return try queue.read { db in
        try Store.refuseForeignTables(of: db, Schema.registry, file: Store.dataFile)
        guard try Changes.integrityFaults(db).isEmpty,
          try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") == nil
        else { throw StoreError.damaged(file: Store.dataFile) }
        return (queue, try About.fetch(db), try Head.last(db), try db.tableSizes())
      }
    }
    (queue, about, head, rows) = opened
  }

  /// Looks at the entries of the audit log, oldest first.
  package func entries(_ look: (AuditRow) throws -> Void) throws {
    try explained(Store.dataFile) {
      try queue.read { try AuditRow.forEach(in: $0, look) }
    }
  }

  package func close() throws { try queue.close() }
}

extension Store {
  /// Refuses a file whose tables, indexes and triggers are not those of its own migrations.
  static func refuseForeignTables(
    of db: Database, _ migrations: [Migration], file: String
  ) throws {
    let migrator = migrator(migrations)
    guard let last = try migrator.appliedIdentifiers(db).max() else {
      throw StoreError.damaged(file: file)
    }
    if try migrator.hasBeenSuperseded(db) { throw StoreError.newer }
    let model = try DatabaseQueue()
    try migrator.migrate(model, upTo: last)
    guard try db.tables() == model.read({ try $0.tables() }) else {
      throw StoreError.damaged(file: file)
    }
  }
}

extension Database {
  /// What the schema is made of, spaces apart.
  fileprivate func tables() throws -> Set<[String]> {
    // An index that SQLite makes for itself has no text.
    try Set(
      Row.fetchAll(self, sql: "SELECT type, name, tbl_name, sql FROM sqlite_schema").map { row in
        let sql = (row["sql"] as String?) ?? ""
        return [row["type"], row["name"], row["tbl_name"]]
          + sql.split(whereSeparator: \.isWhitespace).map(String.init)
      })
  }

  /// How many rows each table has, by name.
  fileprivate func tableSizes() throws -> [String: Int] {
    try String.fetchAll(
      self,
      sql: """
        SELECT name FROM sqlite_schema
        WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'grdb%' ORDER BY name
        """
    ).reduce(into: [:]) { sizes, table in
      sizes[table] = try Int.fetchOne(self, sql: "SELECT count(*) FROM \(table)") ?? 0
    }
  }
}
