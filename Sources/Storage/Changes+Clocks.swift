import GRDB

/// Until when a request is to be acknowledged and done, as it is stored: days since 1970-01-01.
package struct ClockRow: Equatable, Sendable {
  package let request: Int64
  package let acknowledgeBy: Int
  package let due: Int
  package let isAcknowledged: Bool
  package let isOpen: Bool

  package init(
    request: Int64, acknowledgeBy: Int, due: Int, isAcknowledged: Bool, isOpen: Bool
  ) {
    self.request = request
    self.acknowledgeBy = acknowledgeBy
    self.due = due
    self.isAcknowledged = isAcknowledged
    self.isOpen = isOpen
  }

  fileprivate init(_ row: Row) {
    self.init(
      request: row["request"], acknowledgeBy: row["acknowledge_by"], due: row["due"],
      isAcknowledged: row["acknowledged"], isOpen: row["is_open"])
  }
}

extension Changes {
  /// Sets the clock of a request.
  package func keep(_ clock: ClockRow) throws {
    try data.execute(
      sql: """
        INSERT OR REPLACE INTO clock (request, acknowledge_by, due, acknowledged, is_open)
        VALUES (?, ?, ?, ?, ?)
        """,
      arguments: [
        clock.request, clock.acknowledgeBy, clock.due, clock.isAcknowledged, clock.isOpen,
      ])
  }

  /// Takes the clock of a request away, with the request.
  package func removeClock(of request: Int64) throws {
    try data.execute(sql: "DELETE FROM clock WHERE request = ?", arguments: [request])
  }

  /// All clocks, by request.
  package func clocks() throws -> [ClockRow] {
    try Row.fetchAll(data, sql: "SELECT * FROM clock ORDER BY request").map(ClockRow.init)
  }

  fileprivate static func runningClocks(_ data: Database) throws -> [ClockRow] {
    try Row.fetchAll(data, sql: "SELECT * FROM clock WHERE is_open = 1 ORDER BY due")
      .map(ClockRow.init)
  }

  fileprivate static func lastTime(of deed: String, _ data: Database) throws -> Int64? {
    try Int64.fetchOne(
      data, sql: "SELECT at FROM audit WHERE deed IN (?) ORDER BY sequence DESC LIMIT 1",
      arguments: [deed])
  }
}

// What is told without a key, and without keeping anybody who writes from it.
extension Store {
  /// The clocks that run, the soonest due first.
  package func runningClocks() throws -> [ClockRow] {
    try explained(Self.dataFile) { try data.read(Changes.runningClocks) }
  }

  /// When a deed was done last, in seconds since 1970-01-01 UTC; nil when it never was.
  package func lastTime(of deed: String) throws -> Int64? {
    try explained(Self.dataFile) { try data.read { try Changes.lastTime(of: deed, $0) } }
  }

  /// How many copies of the key file hold seeds of somebody who was erased since.
  package func outdatedKeyCopies() throws -> Int {
    let erasure = try explained(Self.dataFile) { try data.read(Changes.lastErasure) }
    return try explained(Self.keyFile) {
      try keys.read { db in
        try Int.fetchOne(
          db, sql: "SELECT count(*) FROM key_copy WHERE head < ?", arguments: [erasure]) ?? 0
      }
    }
  }
}
