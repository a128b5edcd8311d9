import GRDB
import Sealing

extension Store {
  /// Runs work as one transaction over both files.
  ///
  /// The order makes it safe to be cut off: new seeds are committed first (without rows they are
  /// nothing), then the data, then the head is noted in the key file (which may lag behind the
  /// data, never the other way round).
  ///
  /// - Throws: ``StoreError/inUse`` when another process writes for longer than five seconds;
  ///   whatever `work` throws, after which nothing has changed.
  package func transaction<Result>(_ work: (Changes) throws -> Result) throws -> Result {
    try explained(Self.dataFile) {
      try keys.inDatabase { keys in
        try data.inDatabase { data in
          try transaction(data, keys, work)
        }
      }
    }
  }

  private func transaction<Result>(
    _ data: Database, _ keys: Database, _ work: (Changes) throws -> Result
  ) throws -> Result {
    try data.beginTransaction(.immediate)
    var isWritingKeys = false
    do {
      try keys.beginTransaction(.immediate)
      isWritingKeys = true
      let changes = try Changes(data, keys)
      let result = try work(changes)
      guard !changes.isTrial else {
        try keys.rollback()
        try data.rollback()
        return result
      }
      try changes.finish()
      try keys.commit()
      isWritingKeys = false
      try data.commit()
      try keys.execute(
        sql: "UPDATE key_file SET head_sequence = ?, head_hash = ?",
        arguments: [changes.head.sequence, changes.head.hash.asData])
      return result
    } catch {
      if isWritingKeys { try? keys.rollback() }
      if data.isInsideTransaction { try? data.rollback() }
      throw error
    }
  }
}
