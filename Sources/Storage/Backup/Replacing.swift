import Foundation
import GRDB

/// Holds the data file that is about to be replaced, so that no other program writes to it.
package final class DataHold {
  private let queue: DatabaseQueue?

  /// Takes hold of a registry's data file, where there is one that can be read at all.
  ///
  /// - Throws: ``StoreError/inUse`` while another program has it open.
  package init(at folder: String, patience: Double = 5) throws {
    let path = "\(folder)/\(Store.dataFile)"
    guard FileManager.default.fileExists(atPath: path) else {
      queue = nil
      return
    }
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    // It stays open as long as the file is held.
    configuration.allowsUnsafeTransactions = true
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.inDatabase { db in
        // Folds the log back and removes it; only who is alone with the file can do so.
        try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
        guard try String.fetchOne(db, sql: "PRAGMA journal_mode = DELETE") == "delete" else {
          throw StoreError.inUse
        }
        try db.beginTransaction(.exclusive)
      }
      self.queue = queue
    } catch let error as DatabaseError {
      let error = StoreError(error, file: Store.dataFile)
      if error == .inUse { throw error }
      // A file that is no database any more is held by nobody.
      queue = nil
    }
  }

  /// Whether there is a file that could be read, with no log left beside it.
  var isWhole: Bool { queue != nil }

  /// What the held file tells of the work that would be lost; nil where it cannot be read.
  package func formerData(after common: Head) -> FormerData? {
    try? queue?.inDatabase { try FormerData($0, after: common) }
  }

  /// Lets go; nothing was changed.
  package func release() {
    try? queue?.inDatabase { if $0.isInsideTransaction { try $0.rollback() } }
    try? queue?.close()
  }
}

extension Store {
  /// Puts a data file in the place of a registry's, which is kept beside under another name, while
  /// it is held.
  ///
  /// - Returns: The name of the file that was replaced; nil where there was none.
  package static func replaceData(
    in folder: String, by draft: String, entry: Int64, holding hold: DataHold
  ) throws(StoreError) -> String? {
    let path = "\(folder)/\(dataFile)"
    try sync(draft)
    // Who holds the file exclusively keeps its journal, which has nothing in it.
    if hold.isWhole { _ = unsafe unlink(path + "-journal") }
    let former = FileManager.default.fileExists(atPath: path) ? name(for: entry, in: folder) : nil
    if let former { try setAside(path, as: "\(folder)/\(former)") }
    guard unsafe rename(draft, path) == 0 else { throw .notWritable }
    try sync(folder)
    return former
  }

  /// Puts a key file in its place, where none is.
  package static func placeKeys(_ draft: String, in folder: String) throws(StoreError) {
    try sync(draft)
    let place = "\(folder)/\(keyFile)"
    // A second name, unlike a new one, never replaces a file that came into being meanwhile.
    if unsafe link(draft, place) == 0 {
      guard unsafe unlink(draft) == 0 else { throw .notWritable }
    } else {
      guard errno == EPERM, unsafe rename(draft, place) == 0 else { throw .notWritable }
    }
    try sync(folder)
  }

  /// The beginning of the names of replaced data files.
  package static let formerPrefix = "\(dataFile).before-restore-"

  private static func name(for entry: Int64, in folder: String) -> String {
    let names = [""] + (2...999).map { ".\($0)" }
    let free = names.first {
      !FileManager.default.fileExists(atPath: "\(folder)/\(formerPrefix)\(entry)\($0)")
    }
    return "\(formerPrefix)\(entry)\(free ?? ".\(UInt64.random(in: 1000 ... .max))")"
  }

  /// Gives the old file a second name, so that there is never a moment without one of the two.
  private static func setAside(_ path: String, as other: String) throws(StoreError) {
    // A log that was not folded back would be taken for the new file's.
    for ending in ["-wal", "-shm", "-journal"] where unsafe access(path + ending, F_OK) == 0 {
      guard unsafe rename(path + ending, other + ending) == 0 else { throw .notWritable }
    }
    if unsafe link(path, other) == 0 { return }
    // Some disks know no second names.
    guard unsafe rename(path, other) == 0 else { throw .notWritable }
  }

  private static func sync(_ path: String) throws(StoreError) {
    let file = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .notWritable }
    defer { Glibc.close(file) }
    guard fsync(file) == 0 else { throw errno == ENOSPC ? .diskFull : .notWritable }
  }
}
