import Facts
import People
import Privacy
import Sealing
import Storage

/// The rows that are about one person, or about one relative.
struct Footprint {
  private(set) var rows: [SealedTable: Set<Int64>] = [:]

  mutating func add(_ table: SealedTable, _ ids: some Sequence<Int64>) {
    rows[table, default: []].formUnion(ids)
  }

  /// Whether an entry of the audit log tells of any of the rows.
  func isTouched(by text: TrailText) -> Bool { text.parts.contains { !touched(by: $0).isEmpty } }

  /// The rows that a part of an entry tells of, and no others.
  func touched(by part: TrailText.Part) -> [Int64] {
    guard let table = SealedTable.allCases.first(where: { $0.name == part.table }),
      let own = rows[table]
    else { return [] }
    return own.filter { id in part.rows.contains { $0.contains(id) } }.sorted()
  }
}

extension Session {
  /// Everything of a person: the record, the relatives' and whatever is tied to them; of a relative,
  /// what is the relative's.
  ///
  /// Of somebody who was erased nothing is left to follow but the number.
  func footprint(of subject: DataSubject) throws -> Footprint {
    var footprint = Footprint()
    if case .relative(let relative) = subject {
      footprint.add(.relative, [relative.rawValue])
      try follow([.basis, .request], linkedBy: "relative", to: relative.rawValue, &footprint)
    }
    guard case .person(let person) = subject else { return footprint }
    footprint.add(.person, [person.rawValue])
    let tied: [SealedTable] = [
      .relative, .membership, .commendation, .invitation, .basis, .request, .nomination, .hold,
    ]
    try follow(tied, linkedBy: "person", to: person.rawValue, &footprint)
    footprint.add(.contribution, try changes.contributions(of: .person(person.rawValue)))
    return footprint
  }

  private func follow(
    _ tables: [SealedTable], linkedBy link: String, to id: Int64, _ footprint: inout Footprint
  ) throws {
    for table in tables {
      let rows = try changes.rows(of: table, linkedBy: link, to: id)
      // What a relative asked for or agreed to is the relative's alone.
      let own = rows.filter { row in
        ![.basis, .request].contains(table) || link == "relative" || row.links[1] == nil
      }
      footprint.add(table, own.map(\.id))
    }
  }
}
