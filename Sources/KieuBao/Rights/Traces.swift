import Facts
import Localities
import People
import Sealing
import Storage

/// What the audit log tells of somebody's rows, gathered in one reading of the log.
struct Traces {
  /// The entries about the rows, oldest first.
  private(set) var entries: [(row: AuditRow, text: TrailText)] = []

  /// The entries that counted everybody, for statistics.
  private(set) var counts: [AuditRow] = []

  /// Which entry wrote which version of which box; version 1 of a row's own is not named.
  private var writers: [Place: Int] = [:]
  private var creators: [Place: Int] = [:]
  private let footprint: Footprint

  struct Place: Hashable {
    let table: String
    let row: Int64
    var box = ""
    var version: UInt32 = 0
  }

  init(of footprint: Footprint) {
    self.footprint = footprint
  }

  mutating func take(_ row: AuditRow) {
    if UnitSystem.allCases.contains(where: { row.deed == Deed.export(in: $0).name }) {
      counts.append(row)
    }
    let text = TrailText(row.rows)
    guard footprint.isTouched(by: text) else { return }
    for part in text.parts {
      for id in footprint.touched(by: part) { note(part, id) }
    }
    entries.append((row, text))
  }

  private mutating func note(_ part: TrailText.Part, _ id: Int64) {
    switch part.deed {
    case .created: creators[Place(table: part.table, row: id)] = entries.count
    case .changed(let versions):
      for (box, version) in versions {
        writers[Place(table: part.table, row: id, box: box, version: version)] = entries.count
      }
    case .removed, .read, .resealed: break
    }
  }

  /// The entry that wrote a version of a box.
  func writer(of address: Address, version: UInt32) -> (row: AuditRow, text: TrailText)? {
    let place = Place(
      table: address.table.name, row: address.row, box: address.dataClass.rawValue,
      version: version)
    let number = writers[place] ?? creators[Place(table: place.table, row: place.row)]
    return number.map { entries[$0] }
  }
}

extension Session {
  /// Reads the log for what it tells of somebody's rows.
  func traces(of footprint: Footprint) throws -> Traces {
    var traces = Traces(of: footprint)
    try changes.entries { traces.take($0) }
    return traces
  }
}
