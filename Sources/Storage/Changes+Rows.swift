import Foundation
import GRDB
package import Privacy
package import Sealing

extension Changes {
  /// Inserts a row with its boxes.
  package func insert(_ row: SealedRow) throws {
    let shape = row.table.shape
    var bindings: [Binding] = [.number(row.id)]
    bindings += row.links.map { .number($0) }
    bindings.append(.number(row.subject))
    if shape.isBatched { bindings.append(.number(row.batch)) }
    bindings += shape.classes.map { .bytes(row.boxes[$0]?.bytes) }
    try data.cachedStatement(sql: shape.insertion).run(bindings)
  }

  /// Reads one row.
  package func row(_ id: Int64, of table: SealedTable) throws -> SealedRow? {
    try rows(of: table, where: "id", equals: id).first
  }

  /// Reads one row with the box of one class alone.
  package func row(
    _ id: Int64, of table: SealedTable, only dataClass: DataClass
  ) throws -> SealedRow? {
    let shape = table.shape
    precondition(shape.classes.contains(dataClass), "the table has boxes of the class")
    var row: SealedRow?
    try data.cachedStatement(
      sql: """
        SELECT \((["subject", dataClass.column] + shape.links).joined(separator: ", "))
        FROM \(shape.name) WHERE id = ?
        """
    ).forEachRow([.number(id)]) { found in
      let links = shape.links.indices.map { found.optionalNumber(Int32(2 + $0)) }
      let box = found.isNull(1) ? nil : Sealed(bytes: unsafe Array(found.bytes(1)))
      row = SealedRow(
        table, id: id, links: links, subject: found.number(0),
        boxes: box.map { [dataClass: $0] } ?? [:])
    }
    return row
  }

  /// The subject of a row; nil when there is no such row.
  package func subject(of id: Int64, in table: SealedTable) throws -> Int64? {
    try numbers("SELECT subject FROM \(table.name) WHERE id = ?", [.number(id)]).first
  }

  /// Reads the rows that belong to another row, by the link's column.
  package func rows(of table: SealedTable, linkedBy link: String, to id: Int64) throws
    -> [SealedRow]
  {
    precondition(table.shape.links.contains(link), "a link is a column of its table")
    return try rows(of: table, where: link, equals: id)
  }

  /// Reads the rows that came with an import.
  package func rows(of table: SealedTable, inBatch batch: Int64) throws -> [SealedRow] {
    precondition(table.shape.isBatched, "only imported tables have batches")
    return try rows(of: table, where: "batch", equals: batch)
  }

  /// Reads the rows of some numbers, in the numbers' order; what is not there is passed over.
  package func rows(of table: SealedTable, numbered ids: [Int64]) throws -> [SealedRow] {
    try ids.compactMap { try row($0, of: table) }
  }

  /// Reads all rows of a small table.
  package func allRows(of table: SealedTable) throws -> [SealedRow] {
    try fetch(table, sql: table.shape.selection + " ORDER BY id", [])
  }

  private func rows(
    of table: SealedTable, where column: String, equals value: Int64
  ) throws -> [SealedRow] {
    try fetch(
      table, sql: table.shape.selection + " WHERE \(column) = ? ORDER BY id", [.number(value)])
  }

  private func fetch(
    _ table: SealedTable, sql: String, _ bindings: [Binding]
  ) throws -> [SealedRow] {
    let shape = table.shape
    var rows: [SealedRow] = []
    try data.cachedStatement(sql: sql).forEachRow(bindings) {
      rows.append(shape.row($0, of: table))
    }
    return rows
  }

  /// How many rows a table has.
  package func count(of table: SealedTable) throws -> Int {
    try Int.fetchOne(data, sql: "SELECT count(*) FROM \(table.name)") ?? 0
  }

  /// The numbers of all rows of a table, in order.
  package func numbers(of table: SealedTable) throws -> [Int64] {
    try Int64.fetchAll(data, sql: "SELECT id FROM \(table.name) ORDER BY id")
  }

  /// Puts a new box in the place of the old one, which goes to the history.
  ///
  /// `entry` is the audit entry the change will stand in, `batch` the import that makes it.
  package func replace(
    _ dataClass: DataClass, of row: SealedRow, with box: Sealed?, entry: Int64, batch: Int64?
  ) throws {
    if let former = row.boxes[dataClass] {
      try data.cachedStatement(
        sql: """
          INSERT INTO former_box (source_table, row, class, version, subject, box, replaced_by, batch)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """
      ).run([
        .number(Int64(row.table.rawValue)), .number(row.id), .number(Int64(dataClass.number)),
        .number(Int64(former.version)), .number(row.subject), .bytes(former.bytes), .number(entry),
        .number(batch),
      ])
    }
    try data.cachedStatement(
      sql: "UPDATE \(row.table.name) SET \(dataClass.column) = ? WHERE id = ?"
    ).run([.bytes(box?.bytes), .number(row.id)])
  }

  /// The newest version of a box in the history; 0 when it was never replaced.
  package func lastVersion(of dataClass: DataClass, in row: SealedRow) throws -> UInt32 {
    let versions = try numbers(
      """
      SELECT max(version) FROM former_box WHERE source_table = ? AND row = ? AND class = ?
      """,
      [
        .number(Int64(row.table.rawValue)), .number(row.id), .number(Int64(dataClass.number)),
      ])
    return UInt32(clamping: versions.first ?? 0)
  }

  /// How many boxes of a row were replaced otherwise than by one import, or by one taken back.
  package func otherChanges(of row: SealedRow, than batch: Int64) throws -> Int64 {
    try numbers(
      """
      SELECT count(*) FROM former_box
      WHERE source_table = ? AND row = ? AND (batch IS NULL OR batch <> ?
        AND NOT EXISTS (
          SELECT 1 FROM batch b WHERE b.id = former_box.batch AND b.undone_by IS NOT NULL))
      """, [.number(Int64(row.table.rawValue)), .number(row.id), .number(batch)]
    ).first ?? 0
  }

  /// How many later versions of a box in the history come neither of an import nor of one taken
  /// back.
  package func laterChanges(than former: FormerBox, ofBatch batch: Int64) throws -> Int64 {
    try numbers(
      """
      SELECT count(*) FROM former_box
      WHERE source_table = ? AND row = ? AND class = ? AND version > ?
        AND (batch IS NULL OR batch <> ?
          AND NOT EXISTS (
          SELECT 1 FROM batch b WHERE b.id = former_box.batch AND b.undone_by IS NOT NULL))
      """,
      [
        .number(Int64(former.table.rawValue)), .number(former.row),
        .number(Int64(former.dataClass.number)), .number(Int64(former.box.version)),
        .number(batch),
      ]
    ).first ?? 0
  }

  /// How many rows, and boxes of the history, hang on a person's or a relative's row and seed; other
  /// rows have none that would keep them.
  package func dependents(of row: SealedRow) throws -> Int64 {
    if row.table == .relative {
      return try ["basis", "request"].reduce(0) { sum, table in
        sum
          + (try numbers("SELECT count(*) FROM \(table) WHERE relative = ?", [.number(row.id)])[0])
      }
    }
    guard row.table == .person else { return 0 }
    let tables = [
      "relative", "membership", "giver", "commendation", "invitation", "basis", "request",
      "nomination", "hold",
    ]
    let history = try numbers(
      "SELECT count(*) FROM former_box WHERE subject = ? AND NOT (source_table = ? AND row = ?)",
      [.number(row.subject), .number(Int64(row.table.rawValue)), .number(row.id)])
    return try tables.reduce(history[0]) { sum, table in
      sum + (try numbers("SELECT count(*) FROM \(table) WHERE person = ?", [.number(row.id)])[0])
    }
  }

  /// Seals a row under another subject's seed from now on.
  package func setSubject(_ subject: Int64, of row: SealedRow) throws {
    try data.cachedStatement(sql: "UPDATE \(row.table.name) SET subject = ? WHERE id = ?")
      .run([.number(subject), .number(row.id)])
  }

  /// Deletes a row and its history.
  package func delete(_ row: SealedRow) throws {
    try forgetHistory(of: row)
    try data.cachedStatement(sql: "DELETE FROM \(row.table.name) WHERE id = ?")
      .run([.number(row.id)])
  }
}

extension TableShape {
  /// A row of ``selection``.
  fileprivate func row(_ row: RawRow, of table: SealedTable) -> SealedRow {
    var column = Int32(1)
    func next() -> Int32 {
      defer { column += 1 }
      return column
    }
    let links = links.map { _ in row.optionalNumber(next()) }
    let subject = row.number(next())
    let batch = isBatched ? row.optionalNumber(next()) : nil
    var boxes: [DataClass: Sealed] = [:]
    for dataClass in classes {
      let place = next()
      if !row.isNull(place) { boxes[dataClass] = Sealed(bytes: unsafe Array(row.bytes(place))) }
    }
    return SealedRow(
      table, id: row.number(0), links: links, subject: subject, batch: batch, boxes: boxes)
  }
}
