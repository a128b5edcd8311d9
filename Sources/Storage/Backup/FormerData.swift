import Foundation
import GRDB
import Sealing

/// What a data file that is about to be replaced tells of the work that would be lost.
package struct FormerData: Equatable, Sendable {
  package let head: Head

  /// How many entries there are after those that stand in the backup too, by deed.
  package let newer: [String: Int]

  /// Whether it has the backup's last entry at the same place.
  package let hasCommon: Bool

  /// What the newest entry that bound users and keys tells of rows; nil where there is none.
  package let usersEntry: String?

  /// The same of the recovery sheets.
  package let recoveryEntry: String?

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
    guard let found = try? queue.read({ try FormerData($0, after: common) }) else { return nil }
    self = found
  }

  init(_ db: Database, after common: Head) throws {
    let hash = try Data.fetchOne(
      db, sql: "SELECT hash FROM audit WHERE sequence = ?", arguments: [common.sequence])
    hasCommon = hash == Data(common.hash)
    let rows = try Row.fetchAll(
      db, sql: "SELECT deed, count(*) FROM audit WHERE sequence > ? GROUP BY deed",
      arguments: [hasCommon ? common.sequence : 0])
    newer = Dictionary(uniqueKeysWithValues: rows.map { ($0[0] as String, $0[1] as Int) })
    head = try Head.last(db)
    usersEntry = try Changes.lastUsersEntry(db)
    recoveryEntry = try String.fetchOne(
      db,
      sql: """
        SELECT rows FROM audit WHERE instr(rows, 'set recovery ') > 0 ORDER BY sequence DESC LIMIT 1
        """)
  }
}

extension FormerData {
  /// The 16 bytes of the registry whose data file lies in a folder; nil where there is none, or it
  /// cannot be read.
  package static func registry(in folder: String) -> [UInt8]? {
    let path = "\(folder)/\(Store.dataFile)"
    guard FileManager.default.fileExists(atPath: path),
      let queue = try? DatabaseQueue(path: path)
    else { return nil }
    defer { try? queue.close() }
    return try? queue.read { try About.fetch($0).uid }
  }
}
