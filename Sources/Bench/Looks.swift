import KieuBao

/// Finding, showing and counting within one open registry, beside the same rows in the clear.
func lookFigures(_ workshop: Workshop) throws -> [Figure] {
  let registry = try Workshop.openRegistry(at: workshop.registry)
  let plain = try PlainRegistry(at: workshop.plain)
  let now = Workshop.now
  _ = try registry.find(Personal("nguyen thi hoa"), limit: 20, at: now)
  let find = try race(
    rounds: 9,
    [
      { _ = try registry.find(Personal("nguyen thi hoa"), limit: 20, at: now) },
      { try plain.find(["nguyen", "thi", "hoa"], limit: 20) },
    ])
  let middle = Int64(workshop.persons / 2)
  let show = try race(
    rounds: 21,
    [
      { _ = try registry.person(.init(rawValue: middle), at: now) },
      { try plain.readAll("SELECT * FROM person WHERE id = \(middle)") },
    ])
  let reports = try race(
    rounds: 5,
    [
      {
        let scope = NominationScope(asOf: now.dayInVietnam)
        _ = try registry.nominees(by: .builtIn, scope, at: now)
      },
      { _ = try registry.statistics(asOf: now.dayInVietnam, at: now) },
      {
        try plain.readAll("SELECT * FROM contribution JOIN giver ON contribution = id")
        try plain.readAll("SELECT id, sex, birth_year, home, country, category FROM person")
      },
    ])
  try registry.close()
  plain.file.close()
  return [
    Figure(
      "find by parts of a name", .milliseconds, find[0], beside: find[1],
      aim: .atMost(300)),
    Figure("show by id", .milliseconds, show[0], beside: show[1], aim: .atMost(30)),
    Figure(
      "nominee list (baseline: rows read)", .milliseconds, reports[0], beside: reports[2],
      aim: .atMost(1000)),
    Figure(
      "statistics (baseline: rows read)", .milliseconds, reports[1], beside: reports[2],
      aim: .atMost(1000)),
  ]
}

extension PlainRegistry {
  /// The first persons whose folded names hold all words, as a scan with `LIKE` finds them.
  fileprivate func find(_ words: [String], limit: Int) throws {
    let condition = words.map { _ in "folded LIKE ?" }.joined(separator: " AND ")
    var found: [Int64] = []
    try file.statement("SELECT id FROM person WHERE \(condition)")
      .forEachRow(words.map { .text("%\($0)%") }) { found.append($0.number(0)) }
    for id in found.prefix(limit) {
      try readAll("SELECT * FROM person WHERE id = ?", [.number(id)])
    }
  }

  func readAll(_ sql: String, _ values: [PlainValue] = []) throws {
    try file.statement(sql).forEachRow(values) { _ = $0.readAll() }
  }
}
