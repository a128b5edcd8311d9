import GRDB
package import Sealing

// Rows whose seed was destroyed since a backup was made: nobody can open them, and whatever hangs on
// them must not come back either.

/// Where a row stands: its number, its subject, and the rows it belongs to.
package struct RowPlace: Sendable {
  package let id: Int64
  package let subject: Int64
  package let links: [Int64?]
}

extension Changes {
  /// The places of all rows of a table, without their boxes.
  package func places(of table: SealedTable) throws -> [RowPlace] {
    let shape = table.shape
    var places: [RowPlace] = []
    let columns = ["id", "subject"] + shape.links
    try data.cachedStatement(
      sql: "SELECT \(columns.joined(separator: ", ")) FROM \(shape.name) ORDER BY id"
    ).forEachRow { row in
      places.append(
        RowPlace(
          id: row.number(0), subject: row.number(1),
          links: shape.links.indices.map { row.optionalNumber(Int32(2 + $0)) }))
    }
    return places
  }

  /// Every giver of every contribution, in order.
  package func allGivers() throws -> [Int64: [GiverLink]] {
    var givers: [Int64: [GiverLink]] = [:]
    try data.cachedStatement(
      sql: "SELECT contribution, person, organisation FROM giver ORDER BY contribution, place"
    ).forEachRow { row in
      givers[row.number(0), default: []].append(
        row.isNull(1) ? .organisation(row.number(2)) : .person(row.number(1)))
    }
    return givers
  }

  /// The subjects that boxes of the history are sealed for.
  package func subjectsOfHistory() throws -> Set<Int64> {
    Set(try numbers("SELECT DISTINCT subject FROM former_box", []))
  }

  /// Parts the rows that came with an import from it, so that it can be deleted.
  package func partFromBatch(_ batch: Int64) throws {
    let tables = SealedTable.allCases.filter(\.shape.isBatched).map(\.name) + ["former_box"]
    for table in tables {
      try data.cachedStatement(sql: "UPDATE \(table) SET batch = NULL WHERE batch = ?")
        .run([.number(batch)])
    }
  }

  /// Unties the senders' keys of records that are there no more.
  package func sweepRecordTags() throws {
    for (kind, table) in [
      (ImportKind.persons, "person"), (.relatives, "relative"), (.contributions, "contribution"),
    ] {
      try data.cachedStatement(
        sql: "DELETE FROM record_tag WHERE kind = ? AND row NOT IN (SELECT id FROM \(table))"
      ).run([.text(kind.rawValue)])
    }
  }
}
