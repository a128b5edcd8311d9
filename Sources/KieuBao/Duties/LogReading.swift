import Facts
import Sealing
import Storage

/// What one pass over the audit log tells of an incident.
struct LogReading {
  /// Which entries count, and which rows were there.
  struct Window {
    /// Whether rows made by an entry came too late to be reached.
    let isAfter: @Sendable (AuditRow) -> Bool

    /// Whether rows removed by an entry were gone before they could be reached.
    let isBefore: @Sendable (AuditRow) -> Bool

    /// Whether an entry tells of what whoever is asked about did.
    let concerns: @Sendable (AuditRow) -> Bool
  }

  let window: Window

  /// The rows that could be reached.
  private(set) var reachable = RowSets()
  private(set) var read = RowSets()
  private(set) var written = RowSets()

  /// The deeds that count, with what each touched.
  private(set) var deeds: [String: (entries: Int, rows: RowSets)] = [:]
  private(set) var failedUnlocks = 0

  /// The last entry that is not after the end.
  private(set) var last: AuditRow?

  /// The last entry before the beginning; 0 where there is none.
  private(set) var before: Int64 = 0

  init(_ window: Window) {
    self.window = window
  }

  mutating func take(_ entry: AuditRow) {
    let isInTime = !window.isAfter(entry)
    if isInTime { last = entry }
    let concerns = window.concerns(entry)
    if entry.deed == Deed.failedUnlock.name, isInTime, !window.isBefore(entry) {
      failedUnlocks += 1
    }
    if window.isBefore(entry) { before = entry.sequence }
    if concerns { deeds[entry.deed, default: (0, RowSets())].entries += 1 }
    guard !entry.rows.isEmpty, isInTime || concerns else { return }
    for part in TrailText(entry.rows).parts {
      guard let table = RowSets.table(part.table) else { continue }
      follow(part, of: table, at: entry)
      if concerns { note(part, of: table, in: entry.deed) }
    }
  }

  private mutating func follow(
    _ part: TrailText.Part, of table: SealedTable, at entry: AuditRow
  ) {
    switch part.deed {
    case .created where !window.isAfter(entry): reachable.add(part.rows, of: table)
    case .removed where window.isBefore(entry): reachable.remove(part.rows, of: table)
    default: break
    }
  }

  private mutating func note(_ part: TrailText.Part, of table: SealedTable, in deed: String) {
    deeds[deed]?.rows.add(part.rows, of: table)
    if part.deed == .read {
      read.add(part.rows, of: table)
    } else if part.deed != .resealed {
      written.add(part.rows, of: table)
    }
  }
}
