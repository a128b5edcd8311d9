import Facts
import Privacy
import Sealing
import Storage

/// Up to where boxes were looked at: a table, and a row of it.
struct ResealMark {
  var table = 0
  var row: Int64 = 0

  /// Whether all tables were looked at to their ends.
  var isEnd: Bool { table == SealedTable.allCases.count }
}

extension Session {
  /// How many rows have boxes of older generations, in the history or live.
  func agedCount() throws -> Int {
    try SealedTable.allCases.reduce(0) { sum, table in
      sum + (try changes.countAgedRows(of: table, before: newestEpochs(of: table)))
    }
  }

  /// Seals the boxes of some more rows again, and tells how many rows it were.
  func reseal(from mark: inout ResealMark, limit: Int) throws -> Int {
    var count = 0
    while count < limit, !mark.isEnd {
      let table = SealedTable.allCases[mark.table]
      let rows = try changes.agedRows(
        of: table, before: newestEpochs(of: table), after: mark.row, limit: limit - count)
      if let first = rows.first, let last = rows.last {
        let changed = try changes.rowsWithHistory(of: table, in: first...last)
        for id in rows { try reseal(id, of: table, hasHistory: changed.contains(id)) }
      }
      count += rows.count
      mark.row = rows.last ?? mark.row
      if count < limit { mark = ResealMark(table: mark.table + 1) }
    }
    return count
  }

  /// Seals all boxes of a row again that older keys sealed, those of its history too.
  private func reseal(_ id: Int64, of table: SealedTable, hasHistory: Bool) throws {
    guard let row = try changes.row(id, of: table) else {
      throw RegistryError.tampered("former_box (\(table.name) \(id))")
    }
    var fresh = row
    for (dataClass, box) in row.boxes {
      fresh.boxes[dataClass] = try resealed(box, at: row.address(dataClass), for: row.subject)
    }
    try reseal(row, as: fresh)
    guard hasHistory else { return }
    for former in try changes.formerBoxes(of: row) {
      let address = row.address(former.dataClass)
      let box = try resealed(former.box, at: address, for: former.subject)
      if box != former.box { try changes.reseal(former, as: box) }
    }
  }

  private func resealed(
    _ box: Sealed, at address: Address, for subject: Int64
  ) throws -> Sealed {
    guard box.epoch < vault.newestEpoch(of: .dataClass(address.dataClass)) else { return box }
    let seed = try seed(of: subject, for: address)
    return try vault.reseal(
      box, at: address, openedWith: seed, version: box.version, sealedWith: seed)
  }

  private func newestEpochs(of table: SealedTable) -> [DataClass: Int] {
    Dictionary(
      uniqueKeysWithValues: table.classes.map { ($0, vault.newestEpoch(of: .dataClass($0))) })
  }
}
