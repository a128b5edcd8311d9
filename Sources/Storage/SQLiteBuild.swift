import GRDB

/// The SQLite that was linked, and how it was built.
package struct SQLiteBuild: Equatable, Sendable {
  package let version: String
  package let isThreadSafe: Bool
  package let overwritesDeleted: Bool

  /// Asks a database in memory, set up as those of a registry are.
  package init() throws {
    (version, isThreadSafe, overwritesDeleted) = try DatabaseQueue().inDatabase { db in
      try db.execute(sql: "PRAGMA secure_delete = ON")
      let options = try String.fetchSet(db, sql: "PRAGMA compile_options")
      return (
        try String.fetchOne(db, sql: "SELECT sqlite_version()") ?? "?",
        !options.contains("THREADSAFE=0"),
        try Int.fetchOne(db, sql: "PRAGMA secure_delete") == 1
      )
    }
  }
}
