import GRDB
package import Privacy
package import Sealing

extension Changes {
  /// The boxes of one class of a table, to be opened on all cores: all of them, or the next `count`
  /// after a row, so that a table of any size is opened in pieces.
  package func scan(
    _ table: SealedTable, _ dataClass: DataClass, after last: Int64 = 0, upTo count: Int64 = .max
  ) throws -> BoxScan {
    let shape = table.shape
    precondition(shape.classes.contains(dataClass), "the table has boxes of the class")
    var scan = BoxScan(table, dataClass)
    let columns = ["id", "subject", dataClass.column] + shape.links
    let statement = try data.cachedStatement(
      sql: """
        SELECT \(columns.joined(separator: ", ")) FROM \(shape.name)
        WHERE id > ? AND \(dataClass.column) IS NOT NULL ORDER BY id LIMIT ?
        """)
    try statement.forEachRow([.number(last), .number(count)]) { row in
      let parents = (
        shape.links.isEmpty ? 0 : row.number(3), shape.links.count < 2 ? 0 : row.number(4)
      )
      unsafe scan.add(
        row: row.number(0), subject: row.number(1), under: parents, box: row.bytes(2))
    }
    return scan
  }
}
