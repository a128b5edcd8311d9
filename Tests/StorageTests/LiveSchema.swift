import Foundation
import GRDB
import Testing

@testable import Storage

/// The tables of a registry as they are after the last migration, read from live files.
struct LiveSchema {
  struct Table {
    let file: String
    let name: String
    let isStrict: Bool
    let columns: [Column]
    let links: [Link]
  }

  struct Column: Equatable {
    let name: String
    let type: String
    let isRequired: Bool
    let isKey: Bool
  }

  /// A foreign key.
  struct Link: Equatable {
    let column: String
    let target: String
  }

  let tables: [Table]

  /// Every statement of the schema, by file.
  let statements: [(file: String, sql: [String])]

  init() throws {
    let folder = try Folder()
    var (tables, statements) = ([Table](), [(file: String, sql: [String])]())
    for file in [Store.dataFile, Store.keyFile] {
      let queue = try DatabaseQueue(path: folder.path(file))
      try queue.read { db in
        tables += try Self.tables(db, file)
        statements.append((file, try Self.statements(db)))
      }
      try queue.close()
    }
    (self.tables, self.statements) = (tables, statements)
  }

  func table(_ name: String, in file: String) throws -> Table {
    try #require(tables.first { $0.name == name && $0.file == file })
  }

  private static func statements(_ db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL
        ORDER BY tbl_name = 'grdb_migrations', rowid
        """)
  }

  private static func tables(_ db: Database, _ file: String) throws -> [Table] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT l.name, l.strict FROM pragma_table_list AS l JOIN sqlite_schema AS s USING (name)
        WHERE s.type = 'table' ORDER BY l.name = 'grdb_migrations', s.rowid
        """)
    return try rows.map { row in
      let name: String = row["name"]
      return Table(
        file: file, name: name, isStrict: row["strict"], columns: try columns(db, name),
        links: try Row.fetchAll(db, sql: "SELECT * FROM pragma_foreign_key_list('\(name)')")
          .map { Link(column: $0["from"], target: $0["table"]) })
    }
  }

  private static func columns(_ db: Database, _ table: String) throws -> [Column] {
    try Row.fetchAll(db, sql: "SELECT * FROM pragma_table_info('\(table)')").map { row in
      let isKey = (row["pk"] as Int) > 0
      return Column(
        name: row["name"], type: row["type"], isRequired: row["notnull"] || isKey, isKey: isKey)
    }
  }
}

/// A file of the project that is drawn by a test.
struct Drawing {
  let path: String

  init(_ name: String) {
    path =
      URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../\(name)").standardizedFileURL.path
  }

  /// Compares a text with the file; draws the file anew where the environment says `RECORD=1`.
  func isUpToDate(with text: String) throws -> Bool {
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(toFile: path, atomically: true, encoding: .utf8)
    }
    return try String(contentsOfFile: path, encoding: .utf8) == text
  }
}
