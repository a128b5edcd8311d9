import Facts
import People
import Privacy
import Sealing
import Storage

/// When rows were made or changed last, read from the audit log once for all kinds that ask.
final class LastChanges {
  private var times: [String: [Int64: Int64]]?

  func times(of table: SealedTable, in changes: Changes) throws -> [Int64: Int64] {
    if let times { return times[table.name] ?? [:] }
    var found: [String: [Int64: Int64]] = [:]
    let tables = Set([SealedTable.person, .relative].map(\.name))
    try changes.entries { entry in
      for part in TrailText(entry.rows).parts where tables.contains(part.table) {
        guard part.deed != .read, part.deed != .resealed else { continue }
        for row in part.rows.joined() { found[part.table, default: [:]][row] = entry.at }
      }
    }
    times = found
    return found[table.name] ?? [:]
  }
}

extension Day {
  /// The first second of the day in Vietnam.
  var start: Int64 { Int64(sinceEpoch) * 86_400 - 7 * 3600 }
}

extension Session {
  /// The rows of a kind that were kept too long; for the history, none: it has no rows of its own.
  func overdueRows(
    of kind: RetentionKind, before day: Day, _ ages: LastChanges
  ) throws -> [Int64] {
    switch kind {
    case .persons: try idlePersons(before: day, ages)
    case .relatives: try rows(of: .relative, unchangedSince: day, ages)
    case .invitations: try pastInvitations(before: day)
    case .requests:
      try changes.clocks().filter { !$0.isOpen && $0.due < day.sinceEpoch }.map(\.request)
    case .giftTexts: try gifts { $0.void == nil && $0.date.latest < day && $0.hasTexts }
    case .voidGifts: try gifts { $0.void.map { $0.on < day } ?? false }
    case .imports: try namedImports(before: day)
    case .history: []
    case .consents: try provenEnds(before: day)
    }
  }

  func historySize(before day: Day) throws -> Int {
    try changes.historySize(upTo: changes.lastEntry(before: day.start))
  }

  private func rows(
    of table: SealedTable, unchangedSince day: Day, _ ages: LastChanges
  ) throws -> [Int64] {
    let times = try ages.times(of: table, in: changes)
    return try changes.numbers(of: table).filter { times[$0, default: .max] < day.start }
  }

  /// Persons of whom nothing is kept but themselves and their relatives.
  private func idlePersons(before day: Day, _ ages: LastChanges) throws -> [Int64] {
    let twins = try twins()
    let tables: [SealedTable] = [
      .membership, .commendation, .invitation, .basis, .request, .nomination, .hold,
    ]
    return try rows(of: .person, unchangedSince: day, ages).filter { id in
      guard twins.family(of: .init(rawValue: id)).count == 1,
        try changes.contributions(of: .person(id)).isEmpty
      else { return false }
      for table in tables
      where try !changes.rows(of: table, linkedBy: "person", to: id).isEmpty {
        return false
      }
      guard let batch = try changes.row(id, of: .person)?.batch else { return true }
      return try !changes.rows(of: .basis, inBatch: batch).contains { $0.links[0] == nil }
    }
  }

  private func pastInvitations(before day: Day) throws -> [Int64] {
    try events().filter { try needed($0.programme).date < day }.flatMap { event in
      try changes.rows(of: .invitation, linkedBy: "event", to: event.id.rawValue).map(\.id)
    }
  }

  private func gifts(_ isMeant: (Gift) -> Bool) throws -> [Int64] {
    try allContributions().filter { isMeant(try needed($0.gift)) }.map(\.id.rawValue)
  }

  private func namedImports(before day: Day) throws -> [Int64] {
    try changes.batches().filter { batch in
      let note = try importNote(batch)
      return !note.fileName.isEmpty && note.at.seconds < day.start
    }.map(\.id)
  }

  func importNote(_ batch: BatchRow) throws -> BatchNote {
    try needed(try open(batch.row, empty: BatchNote(fileName: "", at: now, counts: [:])))
  }

  /// Grounds that ended and still hold their evidence.
  private func provenEnds(before day: Day) throws -> [Int64] {
    try changes.allRows(of: .basis).filter { row in
      guard row.boxes[.identity] != nil, try needed(open(row, empty: Evidence())) != Evidence(),
        let basis: SealedBasis = try endedBasis(row),
        let end = [basis.basis.ended, basis.basis.until].compactMap(\.self).min()
      else { return false }
      return end < day
    }.map(\.id)
  }

  private func endedBasis(_ row: SealedRow) throws -> SealedBasis? {
    guard row.boxes[.profile] != nil else { return nil }
    return try needed(
      try open(row, empty: SealedBasis(Basis(.registry), batch: nil)))
  }
}

extension Gift {
  /// Whether anything was written of it in free words.
  var hasTexts: Bool { purpose != nil || description != nil || !evidence.isEmpty }

  /// What is left of it for sums and counts.
  var withoutTexts: Gift {
    var gift = self
    (gift.purpose, gift.description, gift.evidence) = (nil, nil, [])
    return gift
  }
}
