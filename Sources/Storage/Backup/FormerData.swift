import Foundation
import GRDB
package import Sealing

/// What a data file that is about to be replaced tells of the work that would be lost.
package struct FormerData: Equatable, Sendable {
  package let head: Head

  /// How many entries there are after those that stand in the backup too, by deed.
  package let newer: [String: Int]

  /// Reads the data file of a folder; nil where there is none, or it cannot be read.
  ///
  /// `common` is the head of the backup: entries after it are newer, and where the file has another
  /// entry there, all are.
  package init?(at folder: String, after common: Head) {
    let path = "\(folder)/\(Store.dataFile)"
    guard FileManager.default.fileExists(atPath: path),
      let queue = try? DatabaseQueue(path: path)
    else { return nil }
    defer { try? queue.close() }
    let found = try? queue.read { db in
      let hash = try Data.fetchOne(
        db, sql: "SELECT hash FROM audit WHERE sequence = ?", arguments: [common.sequence])
      let first = hash == Data(common.hash) ? common.sequence : 0
      let rows = try Row.fetchAll(
        db, sql: "SELECT deed, count(*) FROM audit WHERE sequence > ? GROUP BY deed",
        arguments: [first])
      return (
        try Head.last(db),
        Dictionary(uniqueKeysWithValues: rows.map { ($0[0] as String, $0[1] as Int) })
      )
    }
    guard let found else { return nil }
    (head, newer) = found
  }
}
