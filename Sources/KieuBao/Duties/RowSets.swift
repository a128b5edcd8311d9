import Sealing

/// Rows of several tables, by number.
struct RowSets: Equatable {
  private(set) var rows: [SealedTable: Set<Int64>] = [:]

  subscript(table: SealedTable) -> Set<Int64> { rows[table] ?? [] }

  mutating func add(_ ranges: [ClosedRange<Int64>], of table: SealedTable) {
    for range in ranges { rows[table, default: []].formUnion(range) }
  }

  mutating func add(_ more: some Sequence<Int64>, of table: SealedTable) {
    rows[table, default: []].formUnion(more)
  }

  mutating func remove(_ ranges: [ClosedRange<Int64>], of table: SealedTable) {
    for range in ranges { rows[table]?.subtract(range) }
  }

  /// A table by its name in the audit log.
  static func table(_ name: String) -> SealedTable? { tables[name] }

  private static let tables = Dictionary(
    uniqueKeysWithValues: SealedTable.allCases.map { ($0.name, $0) })
}
