import Foundation
import GRDB

// `secure_delete` overwrites what is deleted where it lies, but SQLite has copied cells between pages
// before that, when it balanced its trees, and the logs hold the pages as they were. So after an
// erasure both files are written anew and their logs cut off.

extension Store {
  /// Whether something was erased of which the files may still hold remnants.
  package var hasRemnants: Bool {
    get throws {
      try explained(Self.keyFile) {
        try keys.read { try Int.fetchOne($0, sql: "PRAGMA user_version") == 1 }
      }
    }
  }

  /// Clears both files and their logs of all that was deleted, waiting up to `patience` seconds for
  /// other programs that read them.
  ///
  /// - Returns: Whether the files are clear; where not, whoever opens them next tries again.
  /// - Throws: ``StoreError`` when a file cannot be written, such as on a full disk.
  package func scrub(patience: Double = 10) throws -> Bool {
    let end = Date(timeIntervalSinceNow: patience)
    return try withoutWaiting {
      var isClear = try scrubOnce()
      while !isClear, Date() < end {
        Thread.sleep(forTimeInterval: 0.1)
        isClear = try scrubOnce()
      }
      return isClear
    }
  }

  /// SQLite would wait for readers by itself, and longer than was asked for.
  private func withoutWaiting<Result>(_ work: () throws -> Result) throws -> Result {
    let queues = [data, keys]
    let patience = try queues.map { queue in
      try queue.inDatabase { db in
        let usual = try Int.fetchOne(db, sql: "PRAGMA busy_timeout") ?? 0
        try db.execute(sql: "PRAGMA busy_timeout = 0")
        return usual
      }
    }
    defer {
      for (queue, usual) in zip(queues, patience) {
        try? queue.inDatabase { try $0.execute(sql: "PRAGMA busy_timeout = \(usual)") }
      }
    }
    return try work()
  }

  /// A file is only written anew when its log can be cut off: else the log would grow by the file.
  private func scrubOnce() throws -> Bool {
    let queues = [(Self.dataFile, data), (Self.keyFile, keys)]
    for (file, queue) in queues {
      guard
        try explained(
          file,
          {
            try queue.inDatabase { db in
              guard try Self.cutLog(of: db) else { return false }
              return try Self.unlessBusy { try db.execute(sql: "VACUUM") }
                && Self.cutLog(of: db)
            }
          })
      else { return false }
    }
    return try explained(Self.keyFile) {
      try keys.inDatabase { db in
        try Self.markRemnants(false, in: db)
        return try Self.cutLog(of: db)
      }
    }
  }

  /// Writes the log back and cuts it to nothing; false while another program reads from it.
  private static func cutLog(of db: Database) throws -> Bool {
    let row = try unlessBusy(or: nil) {
      try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
    return row.map { $0[0] as Int == 0 } ?? false
  }

  private static func unlessBusy(_ work: () throws -> Void) throws -> Bool {
    try unlessBusy(or: false) {
      try work()
      return true
    }
  }

  private static func unlessBusy<Result>(
    or other: Result, _ work: () throws -> Result
  ) throws -> Result {
    do {
      return try work()
    } catch let error as DatabaseError
      where [.SQLITE_BUSY, .SQLITE_LOCKED].contains(error.resultCode)
    {
      return other
    }
  }

  /// Notes in the key file, in the transaction that is open there, whether remnants may be left.
  static func markRemnants(_ areLeft: Bool, in keys: Database) throws {
    try keys.execute(sql: "PRAGMA user_version = \(areLeft ? 1 : 0)")
  }
}

extension Changes {
  /// Whether the files hold nothing of what was erased; see ``Store/scrub(patience:)``.
  package var areFilesClear: Bool {
    get throws { try Int.fetchOne(keys, sql: "PRAGMA user_version") != 1 }
  }
}
