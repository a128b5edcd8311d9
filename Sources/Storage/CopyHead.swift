import Foundation
import GRDB

/// Up to where a copied folder of a registry reaches: read without changing the copy's data, and
/// without a key.
package struct CopyHead: Equatable, Sendable {
  package let uid: [UInt8]
  package let head: Head

  /// Whether the key file was copied along with the data.
  package let hasKeys: Bool

  /// Looks into a folder.
  ///
  /// - Throws: ``StoreError`` when no registry's data lies there, or it is damaged.
  package init(at folder: String) throws {
    let place = URL(filePath: folder, directoryHint: .isDirectory)
    let path = place.appending(path: Store.dataFile).path
    guard FileManager.default.fileExists(atPath: path) else { throw StoreError.noSuchRegistry }
    var configuration = Configuration()
    configuration.readonly = true
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON")
    }
    (uid, head) = try explained(Store.dataFile) {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      defer { try? queue.close() }
      return try queue.read { db in
        guard let uid = try Data.fetchOne(db, sql: "SELECT uid FROM registry") else {
          throw StoreError.damaged(file: Store.dataFile)
        }
        return (Array(uid), try Head.last(db))
      }
    }
    hasKeys = FileManager.default.fileExists(atPath: place.appending(path: Store.keyFile).path)
  }
}
