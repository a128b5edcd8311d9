import GRDB
package import Privacy
package import Sealing

extension Changes {
  /// All boxes of one class of a table, to be opened on all cores.
  package func scan(_ table: SealedTable, _ dataClass: DataClass) throws -> BoxScan {
    let shape = table.shape
    precondition(shape.classes.contains(dataClass), "the table has boxes of the class")
    var scan = BoxScan(table, dataClass)
    let columns = ["id", "subject", dataClass.column] + shape.links
    let statement = try data.cachedStatement(
      sql: """
        SELECT \(columns.joined(separator: ", ")) FROM \(shape.name)
        WHERE \(dataClass.column) IS NOT NULL ORDER BY id
        """)
    try statement.forEachRow { row in
      let parents = (
        shape.links.isEmpty ? 0 : row.number(3), shape.links.count < 2 ? 0 : row.number(4)
      )
      unsafe scan.add(
        row: row.number(0), subject: row.number(1), under: parents, box: row.bytes(2))
    }
    return scan
  }
}
