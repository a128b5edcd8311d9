import KieuBao

extension Table {
  /// One row as an object, under the columns' keys.
  func item(_ row: [Cell]) -> JSON {
    .object(zip(columns, row).map { JSON.Member($0.key, $1.json) })
  }

  /// The list as one object; `items` stand for the rows where a row says more than its cells.
  func json(items: [JSON]? = nil, extra: [JSON.Member] = [], _ language: Language) -> JSON {
    var members: [JSON.Member] = [
      .init("schema", .string("kieubao/\(noun)/1")),
      .init("total", JSON(total)),
      .init("shown", JSON(rows.count)),
      .init("excluded", .object(excluded.map { .init($0.reason, JSON($0.count)) })),
      .init("items", .array(items ?? rows.map(item))),
    ]
    if !notes.isEmpty { members.append(.init("notes", JSON(notes.map { $0(language) }))) }
    return .object(members + extra)
  }

  /// Writes one item a line.
  func writeLines(items: [JSON]? = nil, to sink: Sink) throws {
    var writer = TextWriter(sink)
    if let items {
      for item in items { try writer.json(item) }
    } else {
      for row in rows { try writer.json(item(row)) }
    }
    try writer.finish()
  }
}
