import Foundation
import GRDB
package import Privacy
package import Sealing

// Boxes that were sealed with older keys. A box tells its generation in its head (docs/format.md),
// so what is left to be sealed again is read from the boxes themselves.

extension Changes {
  /// The rows after a number, in order, that have a box of an older generation than the one given
  /// for its class, be it in the history alone.
  package func agedRows(
    of table: SealedTable, before epochs: [DataClass: Int], after row: Int64, limit: Int
  ) throws -> [Int64] {
    let aged = AgedCondition(table.shape, epochs)
    return try numbers(
      """
      SELECT id FROM \(table.name) WHERE id > ? AND (\(aged.live))
      UNION
      SELECT row FROM former_box
      WHERE source_table = \(table.rawValue) AND row > ? AND \(aged.former)
      ORDER BY 1 LIMIT ?
      """,
      [.number(row)] + aged.liveBindings + [.number(row)] + aged.formerBindings
        + [.number(Int64(limit))])
  }

  /// How many rows ``agedRows(of:before:after:limit:)`` finds in all.
  package func countAgedRows(of table: SealedTable, before epochs: [DataClass: Int]) throws -> Int {
    let aged = AgedCondition(table.shape, epochs)
    let counts = try numbers(
      """
      SELECT count(*) FROM (
        SELECT id FROM \(table.name) WHERE \(aged.live)
        UNION
        SELECT row FROM former_box WHERE source_table = \(table.rawValue) AND \(aged.former))
      """, aged.liveBindings + aged.formerBindings)
    return Int(counts.first ?? 0)
  }

  /// How many boxes of a class there are of each generation, those of the history among them.
  package func generations(of dataClass: DataClass) throws -> [Int: Int] {
    var boxes: [Int: Int] = [:]
    for table in SealedTable.allCases where table.classes.contains(dataClass) {
      let column = dataClass.column
      try data.cachedStatement(
        sql: """
          SELECT substr(\(column), 2, 2), count(*) FROM \(table.name)
          WHERE \(column) IS NOT NULL GROUP BY 1
          """
      ).forEachRow { boxes[unsafe $0.bytes(0).epoch, default: 0] += Int($0.number(1)) }
    }
    try data.cachedStatement(
      sql: """
        SELECT substr(box, 2, 2), count(*) FROM former_box
        WHERE class = \(dataClass.number) GROUP BY 1
        """
    ).forEachRow { boxes[unsafe $0.bytes(0).epoch, default: 0] += Int($0.number(1)) }
    return boxes
  }

  /// Which rows of a run have a history.
  package func rowsWithHistory(
    of table: SealedTable, in rows: ClosedRange<Int64>
  ) throws -> Set<Int64> {
    Set(
      try numbers(
        "SELECT DISTINCT row FROM former_box WHERE source_table = ? AND row BETWEEN ? AND ?",
        [.number(Int64(table.rawValue)), .number(rows.lowerBound), .number(rows.upperBound)]))
  }

  /// Puts the boxes of a row in the place of those there are; the history stays as it is.
  package func reseal(_ row: SealedRow) throws {
    let shape = row.table.shape
    let columns = shape.classes.map { "\($0.column) = ?" }.joined(separator: ", ")
    try data.cachedStatement(sql: "UPDATE \(shape.name) SET \(columns) WHERE id = ?")
      .run(shape.classes.map { .bytes(row.boxes[$0]?.bytes) } + [.number(row.id)])
  }

  /// Puts a box of the same version in the place of one of the history.
  package func reseal(_ former: FormerBox, as box: Sealed) throws {
    try data.cachedStatement(
      sql: """
        UPDATE former_box SET box = ?
        WHERE source_table = ? AND row = ? AND class = ? AND version = ?
        """
    ).run([
      .bytes(box.bytes), .number(Int64(former.table.rawValue)), .number(former.row),
      .number(Int64(former.dataClass.number)), .number(Int64(former.box.version)),
    ])
  }
}

/// What a box of an older generation is known by: two bytes of its head are less than some others.
private struct AgedCondition {
  let live: String
  let liveBindings: [Binding]
  let former: String
  let formerBindings: [Binding]

  init(_ shape: TableShape, _ epochs: [DataClass: Int]) {
    let bounds = shape.classes.map { Binding.bytes(Self.bytes(of: epochs[$0, default: 0])) }
    live = shape.classes.map { "substr(\($0.column), 2, 2) < ?" }.joined(separator: " OR ")
    liveBindings = bounds
    let cases = shape.classes.map { "WHEN \($0.number) THEN ?" }.joined(separator: " ")
    former = "substr(box, 2, 2) < CASE class \(cases) END"
    formerBindings = bounds
  }

  private static func bytes(of epoch: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: epoch >> 8), UInt8(truncatingIfNeeded: epoch)]
  }
}

extension UnsafeRawBufferPointer {
  /// The generation that two bytes of a box's head spell.
  fileprivate var epoch: Int { unsafe reduce(0) { $0 << 8 | Int($1) } }
}
