import Foundation
import GRDB
import Schema

// A restore prepares the data in a file of its own, beside the registry's. Its last step but one puts
// that file in the place of the old one, by one rename; what the key file becomes is written there
// before, as pending, and settled after. Cut off before the rename, the registry is as it was; cut off
// after it, whoever opens it next settles the rest.

extension Store {
  /// Opens data that are to be restored, with the key file that stays; the key file remembers a head
  /// that the data need not have.
  ///
  /// - Throws: ``StoreError/foreign(file:)`` when the key file is another registry's; as
  ///   ``open(at:patience:)``.
  package static func openToRestore(data: String, keys: String) throws -> Store {
    let data = try explained(dataFile) { try openQueue(data, Schema.registry, 5) }
    let keys = try explained(keyFile) { try openQueue(keys, Schema.keys, 5) }
    let about = try explained(dataFile) { try data.read { try About.fetch($0) } }
    let store = Store(data: data, keys: keys, about: about)
    try explained(keyFile) { try keys.read { try store.checkBelonging($0) } }
    return store
  }

  /// Changes the data that are being restored; the key file is told what is pending, and no more.
  ///
  /// In a trial, and when `work` throws, nothing is changed in either.
  package func restoringTransaction<Result>(_ work: (Changes) throws -> Result) throws -> Result {
    try explained(Self.dataFile) {
      try keys.inDatabase { keys in
        try data.inDatabase { data in try restoringTransaction(data, keys, work) }
      }
    }
  }

  private func restoringTransaction<Result>(
    _ data: Database, _ keys: Database, _ work: (Changes) throws -> Result
  ) throws -> Result {
    do {
      try data.beginTransaction(.immediate)
      try keys.beginTransaction(.immediate)
      let changes = try Changes(data, keys)
      changes.isRestoring = true
      let result = try work(changes)
      if changes.isTrial {
        try keys.rollback()
        try data.rollback()
        return result
      }
      try changes.finish()
      try changes.noteNumbering()
      try keys.commit()
      try data.commit()
      return result
    } catch {
      if keys.isInsideTransaction { try? keys.rollback() }
      if data.isInsideTransaction { try? data.rollback() }
      throw error
    }
  }

  /// Whether the data are those of a restore whose end the key file does not know of yet.
  func isRestoring() throws -> Bool {
    let pending = try explained(Self.keyFile) {
      try keys.read { try Row.fetchOne($0, sql: "SELECT entry, hash FROM pending") }
    }
    guard let pending else { return false }
    let entry = try explained(Self.dataFile) {
      try data.read {
        try Row.fetchOne(
          $0, sql: "SELECT hash, deed FROM audit WHERE sequence = ?",
          arguments: [pending["entry"] as Int64])
      }
    }
    guard let entry else { return false }
    return entry["hash"] as Data == pending["hash"] as Data && entry["deed"] == "backup.restore"
  }
}

extension Store {
  /// Refuses a copy of a key file that is damaged or has other tables than a key file has.
  package static func checkKeys(at path: String) throws {
    var configuration = Configuration()
    configuration.readonly = true
    try explained(keyFile) {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.read { db in
        try refuseForeignTables(of: db, Schema.keys, file: keyFile)
        guard try Changes.integrityFaults(db).isEmpty else {
          throw StoreError.damaged(file: keyFile)
        }
      }
      try queue.close()
    }
  }

  /// The head that the key file remembers.
  package func notedHead() throws -> Head {
    try explained(Self.keyFile) { try keys.read { try Head.noted($0) } }
  }
}

extension Changes {
  /// The last subject that has a seed; 0 where none has.
  package func lastSeededSubject() throws -> Int64 {
    try Int64.fetchOne(keys, sql: "SELECT max(subject) FROM seed") ?? 0
  }

  /// The head that the key file remembers, of data that may be lost.
  package func notedHead() throws -> Head { try Head.noted(keys) }

  /// Whether an entry of the audit log stands in the data.
  package func hasEntry(_ head: Head) throws -> Bool {
    guard head.sequence > 0 else { return true }
    let hash = try Data.fetchOne(
      data, sql: "SELECT hash FROM audit WHERE sequence = ?", arguments: [head.sequence])
    return hash == Data(head.hash)
  }

  /// From the entry after this one on the log goes another way than the one the copies of the key
  /// file were made in.
  package func lowerKeyCopies(to entry: Int64) throws {
    try keys.execute(sql: "UPDATE key_copy SET head = min(head, ?)", arguments: [entry])
  }
}
