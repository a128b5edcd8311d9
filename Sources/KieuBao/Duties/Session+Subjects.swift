import People
import Sealing
import Storage

/// Whose data rows are, by the links that stand in the clear.
struct SubjectLinks {
  private let changes: Changes
  private var links: [SealedTable: [String: [Int64: Int64]]] = [:]
  private var givers: [Int64: [Int64]]?

  init(_ changes: Changes) {
    self.changes = changes
  }

  /// The persons and relatives whom rows are about.
  ///
  /// Rows that are gone by now name nobody but themselves.
  mutating func subjects(of rows: RowSets) throws -> (persons: Set<Int64>, relatives: Set<Int64>) {
    var (persons, relatives) = (rows[.person], rows[.relative])
    for table in SealedTable.allCases where !rows[table].isEmpty {
      for (link, targets) in try links(of: table) {
        let found = rows[table].compactMap { targets[$0] }
        if link == "relative" { relatives.formUnion(found) } else { persons.formUnion(found) }
      }
    }
    if !rows[.contribution].isEmpty {
      let givers = try givers ?? changes.givingPersons()
      self.givers = givers
      for gift in rows[.contribution] { persons.formUnion(givers[gift] ?? []) }
    }
    return (persons, relatives)
  }

  private mutating func links(of table: SealedTable) throws -> [String: [Int64: Int64]] {
    if let known = links[table] { return known }
    let read = try Changes.subjectLinks(of: table).reduce(into: [:]) {
      $0[$1] = try changes.links(of: table, by: $1)
    }
    links[table] = read
    return read
  }
}

extension BreachNotice.Affected {
  init(_ subjects: (persons: Set<Int64>, relatives: Set<Int64>)) {
    self.init(
      persons: .init(subjects.persons, letter: Person.letter),
      relatives: .init(subjects.relatives, letter: Relative.letter))
  }
}
