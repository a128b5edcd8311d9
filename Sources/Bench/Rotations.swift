import KieuBao

/// Renewing all keys of a whole registry, beside writing every row of the plain file again.
///
/// Both read, write and commit 2,000 rows at a time; the plain file has no tags to make anew and
/// nothing to prove, so these stand alone.
func rotationFigures(_ workshop: Workshop) throws -> [Figure] {
  let registry = try Workshop.openRegistry(at: workshop.registry)
  let plain = try PlainRegistry(at: workshop.plain)
  let now = Workshop.now
  var records = 0
  let times = try race(
    rounds: 3,
    [
      { records = try registry.rotateKeys([.classes], at: now).records },
      { try plain.rewriteAll() },
      { try registry.rotateKeys([.indexes], at: now) },
      { try registry.rotateKeys([.integrity], at: now) },
    ])
  try registry.close()
  plain.file.close()
  let per100K = 100_000 / Double(max(records, 1))
  return [
    Figure("renewing class keys, \(records) records", .milliseconds, times[0], beside: times[1]),
    Figure("  per 100,000 records", .milliseconds, times[0].map { $0 * per100K }),
    Figure("renewing index keys, all tags", .milliseconds, times[2]),
    Figure("renewing the integrity key", .milliseconds, times[3]),
  ]
}

extension PlainRegistry {
  /// Reads every row and writes it again, 2,000 rows a transaction.
  fileprivate func rewriteAll() throws {
    for table in ["person", "relative", "contribution"] {
      var columns: [String] = []
      try file.statement("SELECT name FROM pragma_table_info('\(table)') WHERE name <> 'id'")
        .forEachRow { columns.append($0.text(0) ?? "") }
      let assignments = columns.map { "\($0) = ?" }.joined(separator: ", ")
      let selection = "SELECT id, \(columns.joined(separator: ", ")) FROM \(table)"
      var last: Int64? = 0
      while let after = last {
        last = nil
        try file.transaction {
          var rows: [[String?]] = []
          try file.statement("\(selection) WHERE id > ? ORDER BY id LIMIT 2000")
            .forEachRow([.number(after)]) { rows.append($0.readAll()) }
          for row in rows {
            try file.statement("UPDATE \(table) SET \(assignments) WHERE id = ?")
              .run(row.dropFirst().map { .text($0) } + [.text(row[0])])
          }
          last = rows.last?[0].flatMap { Int64($0) }
        }
      }
    }
  }
}
