public import Facts
import Foundation
import Storage

extension RegistryCard {
  /// The names of the data files in a folder that restores replaced, which are kept until
  /// ``Registry/discardFormerData(at:)``.
  public static func formerFiles(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasPrefix(Store.formerPrefix) }.sorted()
  }
}

extension Registry {
  /// Gives up what restores replaced: the data files that were kept, and the seeds of records that
  /// are in no file but those and in backups newer than the one that was restored.
  ///
  /// From then on such a backup can be restored no more but for what is in the registry too.
  ///
  /// - Returns: The names of the files that were deleted.
  /// - Throws: `not_permitted`; `not_writable` where a file cannot be deleted.
  @discardableResult
  public func discardFormerData(at now: Moment) throws -> [String] {
    try perform(Deed("backup.discard"), at: now) { session in
      session.changes.leavesRemnants = true
      let used = try session.changes.subjectsInUse()
      for subject in try session.changes.subjectsWithSeed() where !used.contains(subject) {
        try session.changes.destroySeed(of: subject)
      }
    }
    scrub()
    let files = RegistryCard.formerFiles(in: store.folder)
    for name in files {
      guard unsafe unlink("\(store.folder)/\(name)") == 0 else { throw StoreError.notWritable }
    }
    return files
  }
}
