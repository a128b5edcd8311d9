import GRDB
package import Sealing

/// One giver of a contribution, as it is stored.
package enum GiverLink: Hashable, Sendable {
  case person(Int64)
  case organisation(Int64)
}

extension Changes {
  /// Writes who gave a contribution, in order, in the place of who stood there before.
  package func setGivers(_ givers: [GiverLink], of contribution: Int64, isNew: Bool) throws {
    if !isNew {
      try data.cachedStatement(sql: "DELETE FROM giver WHERE contribution = ?")
        .run([.number(contribution)])
    }
    let insertion = try data.cachedStatement(
      sql: "INSERT INTO giver (contribution, place, person, organisation) VALUES (?, ?, ?, ?)")
    for (place, giver) in givers.enumerated() {
      var (person, organisation) = (Binding.null, Binding.null)
      switch giver {
      case .person(let id): person = .number(id)
      case .organisation(let id): organisation = .number(id)
      }
      try insertion.run([.number(contribution), .number(Int64(place + 1)), person, organisation])
    }
  }

  /// Who gave a contribution, in order.
  package func givers(of contribution: Int64) throws -> [GiverLink] {
    var givers: [GiverLink] = []
    try data.cachedStatement(
      sql: "SELECT person, organisation FROM giver WHERE contribution = ? ORDER BY place"
    ).forEachRow([.number(contribution)]) { row in
      givers.append(
        row.isNull(0) ? .organisation(row.number(1)) : .person(row.number(0)))
    }
    return givers
  }

  /// The contributions a giver took part in, in order of entry.
  package func contributions(of giver: GiverLink) throws -> [Int64] {
    let (column, id) =
      switch giver {
      case .person(let id): ("person", id)
      case .organisation(let id): ("organisation", id)
      }
    return try numbers(
      "SELECT contribution FROM giver WHERE \(column) = ? ORDER BY contribution", [.number(id)])
  }
}

extension Changes {
  /// The columns of a table that name whom its rows are about: `person`, `relative`.
  package static func subjectLinks(of table: SealedTable) -> [String] {
    table.shape.links.filter { ["person", "relative"].contains($0) }
  }

  /// Where the rows of a table point by one of their links, by row.
  package func links(of table: SealedTable, by link: String) throws -> [Int64: Int64] {
    precondition(table.shape.links.contains(link), "a link is a column of its table")
    var links: [Int64: Int64] = [:]
    try data.cachedStatement(
      sql: "SELECT id, \(link) FROM \(table.name) WHERE \(link) IS NOT NULL ORDER BY id"
    ).forEachRow { links[$0.number(0)] = $0.number(1) }
    return links
  }

  /// The persons who gave each contribution, by contribution.
  package func givingPersons() throws -> [Int64: [Int64]] {
    var persons: [Int64: [Int64]] = [:]
    try data.cachedStatement(
      sql: "SELECT contribution, person FROM giver WHERE person IS NOT NULL ORDER BY contribution"
    ).forEachRow { persons[$0.number(0), default: []].append($0.number(1)) }
    return persons
  }
}
