import Foundation
import GRDB

// A deed that changes both files is told to the key file first, as something to be done once the
// deed's entry stands in the data file. Whoever is cut off in between leaves it to the next one.

extension Changes {
  /// Writes down what the key file becomes when the data is committed.
  func notePending() throws {
    if leavesRemnants { try Store.markRemnants(true, in: keys) }
    guard destroysSeeds || newContents != nil else { return }
    let doomed = doomed.sorted().flatMap { subject in
      (0..<8).map { UInt8(truncatingIfNeeded: subject >> (56 - 8 * Int64($0))) }
    }
    try keys.execute(
      sql: """
        INSERT OR REPLACE INTO pending (id, entry, hash, doomed, contents) VALUES (1, ?, ?, ?, ?)
        """,
      arguments: [
        head.sequence, Data(head.hash), Data(doomed),
        try newContents.map { try JSONEncoder().encode($0) },
      ])
  }

  /// Does in the key file what an earlier deed left to be done, or forgets it where the deed itself
  /// was never committed.
  static func settlePending(_ data: Database, _ keys: Database) throws {
    guard let row = try Row.fetchOne(keys, sql: "SELECT * FROM pending") else { return }
    let hash = try Data.fetchOne(
      data, sql: "SELECT hash FROM audit WHERE sequence = ?",
      arguments: [row["entry"] as Int64])
    if hash == row["hash"] as Data {
      let doomed = Array(row["doomed"] as Data)
      let subjects = stride(from: 0, to: doomed.count - 7, by: 8).map { place in
        doomed[place..<place + 8].reduce(Int64(0)) { $0 << 8 | Int64($1) }
      }
      try destroySeeds(of: subjects, in: keys)
      if let contents = row["contents"] as Data? {
        try JSONDecoder().decode(KeyContents.self, from: contents).write(to: keys)
      }
    }
    try keys.execute(sql: "DELETE FROM pending")
  }

  /// Does it now, in the transaction that the data's commit is followed by.
  func settle() throws {
    try Self.destroySeeds(of: doomed, in: keys)
    try newContents?.write(to: keys)
    if destroysSeeds || newContents != nil { try keys.execute(sql: "DELETE FROM pending") }
  }

  private static func destroySeeds(
    of subjects: some Sequence<Int64>, in keys: Database
  ) throws {
    let deletion = try keys.cachedStatement(sql: "DELETE FROM seed WHERE subject = ?")
    for subject in subjects { try deletion.run([.number(subject)]) }
  }
}
