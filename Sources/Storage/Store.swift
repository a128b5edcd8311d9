import Foundation
import GRDB
import Schema
package import Sealing

/// The two files of a registry: the data, and the keys that are kept apart from it.
///
/// It stores boxes and never sees what is in them. A write is one transaction: first the seeds it
/// needs are made durable, then the data, then the new head of the audit log is noted in the key
/// file; cut off anywhere, it is wholly there or wholly absent.
package final class Store: Sendable {
  package static let dataFile = "registry.sqlite"
  package static let keyFile = "keys.sqlite"
  package static let format = 1

  let data: DatabaseQueue
  let keys: DatabaseQueue

  /// What the registry says of itself in the clear.
  package let about: About

  private init(data: DatabaseQueue, keys: DatabaseQueue, about: About) {
    self.data = data
    self.keys = keys
    self.about = about
  }
}

/// What a registry tells without a key.
package struct About: Equatable, Sendable {
  package let uid: [UInt8]
  package let unit: String
  package let locality: String
  package let createdAt: Int64

  package init(uid: [UInt8], unit: String, locality: String, createdAt: Int64) {
    self.uid = uid
    self.unit = unit
    self.locality = locality
    self.createdAt = createdAt
  }
}

extension Store {
  /// Makes the files of a new registry, beside the folder first and moved into place when whole.
  ///
  /// - Throws: ``StoreError`` when something is there already; nothing is ever overwritten.
  package static func create(
    at folder: String, about: About, user: UserRecord, grants: [GrantRecord]
  ) throws {
    let target = URL(filePath: folder, directoryHint: .isDirectory)
    try refuseIfTaken(target)
    let parent = target.deletingLastPathComponent()
    let draft = parent.appending(path: ".\(target.lastPathComponent).\(UUID().uuidString)")
    do {
      try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
      try FileManager.default.createDirectory(
        at: draft, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
      try write(about, user, grants, in: draft)
      guard unsafe rename(draft.path, target.path) == 0 else { throw StoreError.notWritable }
    } catch {
      try? FileManager.default.removeItem(at: draft)
      throw error is CocoaError ? StoreError.notWritable : error
    }
  }

  private static func refuseIfTaken(_ target: URL) throws {
    let files = FileManager.default
    guard files.fileExists(atPath: target.path) else { return }
    let taken = [dataFile, keyFile].contains {
      files.fileExists(atPath: target.appending(path: $0).path)
    }
    if taken { throw StoreError.alreadyThere }
    let contents = try? files.contentsOfDirectory(atPath: target.path)
    guard contents == [] else { throw StoreError.folderInTheWay }
  }

  private static func write(
    _ about: About, _ user: UserRecord, _ grants: [GrantRecord], in folder: URL
  ) throws {
    let data = try queue(folder.appending(path: dataFile).path, isNew: true)
    try migrator(Schema.registry).migrate(data)
    try data.write { db in
      try db.execute(
        sql:
          "INSERT INTO registry (id, format, uid, unit, locality, created_at) VALUES (1,?,?,?,?,?)",
        arguments: [format, Data(about.uid), about.unit, about.locality, about.createdAt])
    }
    try data.close()
    let keys = try queue(folder.appending(path: keyFile).path, isNew: true)
    try migrator(Schema.keys).migrate(keys)
    try keys.write { db in
      try db.execute(
        sql: """
          INSERT INTO key_file (id, format, uid, head_sequence, head_hash) VALUES (1, ?, ?, 0, ?)
          """, arguments: [format, Data(about.uid), Data(count: 32)])
      try db.insert(user)
      for grant in grants { try db.insert(grant) }
    }
    try keys.close()
  }

  /// Opens the files of a registry.
  ///
  /// `patience` is how many seconds a write waits for another process to finish its own.
  ///
  /// - Throws: ``StoreError`` when there is none, it is damaged or foreign, its files do not belong
  ///   together, or the data is older than the key file.
  package static func open(at folder: String, patience: Double = 5) throws -> Store {
    let place = URL(filePath: folder, directoryHint: .isDirectory)
    let (dataPath, keyPath) = (
      place.appending(path: dataFile).path, place.appending(path: keyFile).path
    )
    guard FileManager.default.fileExists(atPath: dataPath) else { throw StoreError.noSuchRegistry }
    guard FileManager.default.fileExists(atPath: keyPath) else { throw StoreError.keyFileMissing }
    let data = try explained(dataFile) { try openQueue(dataPath, Schema.registry, patience) }
    let keys = try explained(keyFile) { try openQueue(keyPath, Schema.keys, patience) }
    let about = try explained(dataFile) { try data.read { try About.fetch($0) } }
    let store = Store(data: data, keys: keys, about: about)
    try explained(keyFile) { try keys.read { try store.checkBelonging($0) } }
    try store.checkHead()
    try store.settlePending()
    // Not worth waiting for: whoever holds the files open now will be gone another time.
    if try store.hasRemnants { _ = try? store.scrub(patience: 0) }
    return store
  }

  /// Finishes in the key file what somebody was cut off at, where that is possible now.
  private func settlePending() throws {
    let isPending = try explained(Self.keyFile) {
      try keys.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM pending") ?? 0 > 0 }
    }
    guard isPending else { return }
    try transaction { _ in }
  }

  /// Closes both files, writing back what stands in their logs.
  package func close() throws {
    try data.close()
    try keys.close()
  }
}

extension Store {
  private static func openQueue(
    _ path: String, _ migrations: [Migration], _ patience: Double
  ) throws -> DatabaseQueue {
    let queue = try queue(path, isNew: false, patience: patience)
    let migrator = migrator(migrations)
    let (isNewer, isCurrent, isOurs) = try queue.read {
      (
        try migrator.hasBeenSuperseded($0), try migrator.hasCompletedMigrations($0),
        try !migrator.appliedIdentifiers($0).isEmpty
      )
    }
    // An empty file, or another program's, is not made into a registry.
    guard isOurs else {
      throw StoreError.damaged(file: URL(filePath: path).lastPathComponent)
    }
    if isNewer { throw StoreError.newer }
    if !isCurrent { try migrator.migrate(queue) }
    return queue
  }

  private static func migrator(_ migrations: [Migration]) -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for migration in migrations {
      migrator.registerMigration(migration.id) { try $0.execute(sql: migration.sql) }
    }
    return migrator
  }

  private static func queue(
    _ path: String, isNew: Bool, patience: Double = 5
  ) throws -> DatabaseQueue {
    if isNew {
      let file = unsafe Glibc.open(path, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW, 0o600)
      guard file >= 0 else { throw StoreError.notWritable }
      Glibc.close(file)
    }
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(patience)
    // Not by GRDB's own setting for a log: that writes to both files whenever they are opened, and
    // turns `synchronous` down, so that a loss of power could keep rows whose seeds are lost.
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;
          PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;
          PRAGMA cache_size = -49152;
          PRAGMA recursive_triggers = ON;  -- else REPLACE erases rows past the triggers of the audit
          """)
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  private func checkBelonging(_ db: Database) throws {
    guard let row = try Row.fetchOne(db, sql: "SELECT format, uid FROM key_file") else {
      throw StoreError.damaged(file: Self.keyFile)
    }
    guard row["format"] == Self.format else { throw StoreError.newer }
    guard row["uid"] == Data(about.uid) else { throw StoreError.foreign(file: Self.keyFile) }
  }

  /// Refuses data that ends before the head the key file remembers, or has another entry there.
  private func checkHead() throws {
    let noted = try explained(Self.keyFile) { try keys.read { try Head.noted($0) } }
    guard noted.sequence > 0 else { return }
    let hash = try explained(Self.dataFile) {
      try data.read {
        try Data.fetchOne(
          $0, sql: "SELECT hash FROM audit WHERE sequence = ?", arguments: [noted.sequence])
      }
    }
    guard hash == Data(noted.hash) else { throw StoreError.rolledBack }
  }
}

/// Runs work on a file, telling SQLite's errors in the registry's words.
func explained<Result>(_ file: String, _ work: () throws -> Result) throws -> Result {
  do {
    return try work()
  } catch let error as DatabaseError {
    throw StoreError(error, file: file)
  }
}

extension About {
  fileprivate static func fetch(_ db: Database) throws -> About {
    guard let row = try Row.fetchOne(db, sql: "SELECT * FROM registry") else {
      throw StoreError.damaged(file: Store.dataFile)
    }
    guard row["format"] == Store.format else { throw StoreError.newer }
    let uid: Data = row["uid"]
    return About(
      uid: Array(uid), unit: row["unit"], locality: row["locality"], createdAt: row["created_at"])
  }
}
