import GRDB
import Sealing

extension Store {
  /// Runs work as one transaction over both files.
  ///
  /// The order makes it safe to be cut off: new seeds are committed first (without rows they are
  /// nothing), then the data, then in the key file the head that the data has reached (it may lag
  /// behind the data, never the other way round) and the end of seeds whose rows are gone.
  ///
  /// - Throws: ``StoreError/inUse`` when another process writes for longer than the store's
  ///   patience; whatever `work` throws, after which nothing has changed.
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
    do {
      try data.beginTransaction(.immediate)
      try keys.beginTransaction(.immediate)
      let changes = try Changes(data, keys)
      let result = try work(changes)
      guard !changes.isTrial else {
        try keys.rollback()
        try data.rollback()
        return result
      }
      try changes.finish()
      try keys.commit()
      // Locked again before the data is committed: from there on nothing has to be waited for.
      try keys.beginTransaction(.immediate)
      try changes.noteEnd()
      try data.commit()
      try commitEnd(keys, of: changes)
      return result
    } catch {
      if keys.isInsideTransaction { try? keys.rollback() }
      if data.isInsideTransaction { try? data.rollback() }
      throw error
    }
  }

  /// The data stands by now: a head that could not be noted lags behind, which is no failure; a seed
  /// that could not be destroyed is one.
  private func commitEnd(_ keys: Database, of changes: Changes) throws {
    do {
      try keys.commit()
    } catch {
      if keys.isInsideTransaction { try? keys.rollback() }
      if changes.destroysSeeds || changes.newContents != nil { throw error }
    }
  }
}
