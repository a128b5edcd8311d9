import Foundation
import GRDB
package import Privacy
package import Sealing

/// A box as it was before a change.
package struct FormerBox: Equatable, Sendable {
  package let table: SealedTable
  package let row: Int64
  package let dataClass: DataClass
  package let subject: Int64
  package let box: Sealed

  /// The audit entry of the change.
  package let replacedBy: Int64

  init(row: Row) throws {
    guard let number = UInt8(exactly: row["source_table"] as Int64),
      let table = SealedTable(rawValue: number),
      let dataClass = DataClass.allCases.first(where: { Int64($0.number) == row["class"] as Int64 })
    else { throw StoreError.damaged(file: Store.dataFile) }
    self.table = table
    self.row = row["row"]
    subject = row["subject"]
    self.dataClass = dataClass
    box = Sealed(bytes: Array(row["box"] as Data))
    replacedBy = row["replaced_by"]
  }
}

extension Changes {
  /// What a row held before, the oldest versions first.
  package func formerBoxes(of row: SealedRow) throws -> [FormerBox] {
    try Row.fetchAll(
      data,
      sql: """
        SELECT * FROM former_box WHERE source_table = ? AND row = ? ORDER BY class, version
        """, arguments: [row.table.rawValue, row.id]
    ).map(FormerBox.init(row:))
  }
}
