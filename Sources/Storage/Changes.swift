import Foundation
import GRDB
import Sealing

/// What may be read and written while a transaction is open.
package final class Changes {
  let data: Database
  let keys: Database
  private var numbering: [String: Int64] = [:]
  private var newNumbers: Set<String> = []

  /// The subjects whose seeds are destroyed once the data no longer needs them.
  var doomed: Set<Int64> = []

  /// Users and keys as they will be; nil where they stay as they are.
  var newContents: KeyContents?

  /// Set where what is deleted must leave no trace in the files: they are scrubbed afterwards, by
  /// ``Store/scrub(patience:)`` or by whoever opens the registry next.
  package var leavesRemnants = false

  /// Whether users or keys were changed: the entry then binds what they are from now on.
  package internal(set) var changesUsers = false

  /// The end of the audit log as it is now.
  package private(set) var head: Head

  /// Set to throw everything away at the end: the work is tried, not done.
  package var isTrial = false

  /// Set where the data are put in the place of others once this is committed.
  var isRestoring = false

  init(_ data: Database, _ keys: Database) throws {
    self.data = data
    self.keys = keys
    try Self.settlePending(data, keys)
    head = try Head.last(data)
    for row in try Row.fetchAll(data, sql: "SELECT name, last FROM numbering") {
      numbering[row["name"]] = row["last"]
    }
  }

  /// The next number of a kind of thing; never one that was given before.
  package func nextNumber(of name: String) -> Int64 {
    let number = numbering[name, default: 0] + 1
    numbering[name] = number
    newNumbers.insert(name)
    return number
  }

  /// The last number of a kind of thing that was given; 0 before the first.
  package func lastNumber(of name: String) -> Int64 { numbering[name, default: 0] }

  /// Destroys the seeds of subjects that were never numbered: a transaction left them that was cut
  /// off between its commits.
  ///
  /// What the key file itself knows was numbered stays, whatever the data say.
  package func sweepSeeds() throws {
    let noted = try notedNumbering()["subject"] ?? 0
    try keys.cachedStatement(sql: "DELETE FROM seed WHERE subject > ?")
      .run([.number(max(numbering["subject", default: 0], noted))])
  }

  /// Which generation of a key is in use for what stands in the data, by the key's name.
  package func epochInUse(_ key: String) -> Int { Int(numbering[key, default: 1]) }

  /// From this transaction on another generation of a key is in use.
  package func setEpochInUse(_ epoch: Int, of key: String) {
    numbering[key] = Int64(epoch)
    newNumbers.insert(key)
  }

  /// Numbers that were given are not given again, though the data may not know of them.
  package func raiseNumbering(to noted: [String: Int64]) {
    for (name, last) in noted where last > numbering[name, default: 0] {
      numbering[name] = last
      newNumbers.insert(name)
    }
  }

  /// The last numbers that the key file knows were given.
  package func notedNumbering() throws -> [String: Int64] {
    let text = try String.fetchOne(keys, sql: "SELECT numbering FROM key_file") ?? ""
    return text.split(separator: " ").reduce(into: [:]) { numbers, word in
      let sides = word.split(separator: "=")
      if sides.count == 2, let last = Int64(sides[1]) { numbers[String(sides[0])] = last }
    }
  }

  /// Writes what was put off to the end.
  func finish() throws {
    try notePending()
    for name in newNumbers.sorted() {
      try data.execute(
        sql: """
          INSERT INTO numbering (name, last) VALUES (?, ?)
          ON CONFLICT (name) DO UPDATE SET last = excluded.last
          """, arguments: [name, numbering[name]])
    }
  }

  var destroysSeeds: Bool { !doomed.isEmpty }

  /// Writes what the key file may only tell once the data is written.
  func noteEnd() throws {
    try keys.execute(
      sql: "UPDATE key_file SET head_sequence = ?, head_hash = ?",
      arguments: [head.sequence, head.hash.asData])
    try noteNumbering()
    try settle()
  }

  func noteNumbering() throws {
    if !newNumbers.isEmpty {
      let text = numbering.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      try keys.execute(
        sql: "UPDATE key_file SET numbering = ?", arguments: [text.joined(separator: " ")])
    }
  }

  /// Adds an entry to the audit log.
  package func append(_ entry: AuditRow) throws {
    try data.cachedStatement(
      sql: """
        INSERT INTO audit
          (sequence, at, user, deed, purpose, rows, state, hash, signature)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).run([
      .number(entry.sequence), .number(entry.at), .number(entry.user), .text(entry.deed),
      .text(entry.purpose), .text(entry.rows), .bytes(entry.state),
      .bytes(entry.hash), .bytes(entry.signature),
    ])
    head = Head(
      sequence: entry.sequence, hash: entry.hash,
      state: entry.state.map { SealedState(entry: entry.sequence, bytes: $0) } ?? head.state)
  }

  /// What the newest entry that set exchange rates tells; nil when none was set.
  package func lastRateEntry() throws -> String? {
    try String.fetchOne(
      data,
      sql: """
        SELECT rows FROM audit WHERE deed IN ('rate.set', 'rate.import')
        ORDER BY sequence DESC LIMIT 1
        """)
  }
}

extension [UInt8] {
  var asData: Data { Data(self) }
}
