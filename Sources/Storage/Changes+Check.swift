import GRDB
package import Privacy
package import Sealing

/// Something SQLite found wrong with a file.
package struct FileFault: Equatable, Sendable {
  package let file: String

  /// What SQLite says of it: tables and pages, never values.
  package let text: String
}

extension Changes {
  /// What SQLite finds wrong with both files, links only where all else is sound; empty when
  /// nothing is.
  package func fileFaults() throws -> [FileFault] {
    try [(Store.dataFile, data), (Store.keyFile, keys)].flatMap { file, db in
      let integrity = try Self.integrityFaults(db)
      guard integrity.isEmpty else {
        return integrity.map { FileFault(file: file, text: $0) }
      }
      let links = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").prefix(20).map { row in
        "foreign key of \(row[0] as String? ?? "?") \(row[1] as Int64? ?? 0)"
      }
      return links.map { FileFault(file: file, text: $0) }
    }
  }

  /// What SQLite tells of a file's pages, up to where it can go on no further.
  private static func integrityFaults(_ db: Database) throws -> [String] {
    var faults: [String] = []
    do {
      let lines = try String.fetchCursor(db, sql: "PRAGMA integrity_check(20)")
      while let line = try lines.next(), line != "ok" { faults.append(line) }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      faults.append(error.message ?? "malformed")
    }
    return faults
  }

  /// The subjects that some row is sealed for.
  package func subjectsInUse() throws -> Set<Int64> {
    let tables = SealedTable.allCases.map(\.name) + ["former_box"]
    return try tables.reduce(into: []) { subjects, table in
      subjects.formUnion(try Int64.fetchAll(data, sql: "SELECT DISTINCT subject FROM \(table)"))
    }
  }

  /// How many rows each table has, by name.
  package func tableSizes() throws -> [(table: String, rows: Int)] {
    try String.fetchAll(
      data,
      sql: """
        SELECT name FROM sqlite_schema
        WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'grdb%' ORDER BY name
        """
    ).map { ($0, try Int.fetchOne(data, sql: "SELECT count(*) FROM \($0)") ?? 0) }
  }

  /// How many boxes of a class a table has, by size in bytes.
  package func boxSizes(
    of table: SealedTable, _ dataClass: DataClassColumn
  ) throws -> [(bytes: Int, boxes: Int)] {
    try Row.fetchAll(
      data,
      sql: """
        SELECT length(\(dataClass.name)), count(*) FROM \(table.name)
        WHERE \(dataClass.name) IS NOT NULL GROUP BY 1 ORDER BY 1
        """
    ).map { ($0[0], $0[1]) }
  }
}

extension Changes {
  /// The rows of a table that have a box of a class, or had one before.
  package func rowsThatHad(_ dataClass: DataClass, in table: SealedTable) throws -> Set<Int64> {
    precondition(table.shape.classes.contains(dataClass), "the table has boxes of the class")
    let column = dataClass.column
    var rows = Set(
      try Int64.fetchAll(
        data, sql: "SELECT id FROM \(table.name) WHERE \(column) IS NOT NULL ORDER BY id"))
    rows.formUnion(
      try numbers(
        "SELECT DISTINCT row FROM former_box WHERE source_table = ? AND class = ?",
        [.number(Int64(table.rawValue)), .number(Int64(dataClass.number))]))
    return rows
  }
}

/// The column of a class's boxes.
package struct DataClassColumn {
  let name: String
}

extension SealedTable {
  /// The columns that hold boxes.
  package var boxColumns: [DataClassColumn] {
    shape.classes.map { DataClassColumn(name: $0.column) }
  }
}
