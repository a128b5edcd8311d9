public import Facts
import Foundation
import Sealing
import Storage

/// A copy of the key file that was made, and whether it is still one to keep.
public struct KeyCopyState: Equatable, Sendable {
  /// The path it was written to.
  public let place: String
  public let madeAt: Moment

  /// Whether seeds were destroyed since it was made: it still holds them, and is to be made anew.
  public let isStale: Bool

  init(_ note: KeyCopyRow, lastErasure: Int64) {
    place = note.place
    madeAt = Moment(seconds: note.madeAt)
    isStale = note.head < lastErasure
  }
}

/// What became of a copy of the key file that was to be made anew.
public struct KeyCopyRenewal: Equatable, Sendable {
  public let place: String

  /// Nil where it was made anew; else why it was not.
  public let failure: Wording?
}

extension Registry {
  /// Writes a copy of the key file: users, their keys, and the seeds of all records.
  ///
  /// With it and a backup of the data a lost registry is rebuilt; with an old one a record that was
  /// erased since can be opened. So its place is noted, and after an erasure it is made anew.
  ///
  /// - Throws: `not_permitted`; `output_unsafe`, `needs_confirmation`, `file_not_written`.
  public func copyKeys(
    to path: String, for lock: BackupLock, replacing: Bool = false, at now: Moment
  ) throws -> MadeBackup {
    try permit(Deed("backup.keys"))
    let place = absolutePath(path)
    // Noted before it is made, so that none is ever forgotten; and as one that was never made.
    let isNew = try store.transaction { changes in
      let isNew = try !changes.keyCopies().contains { $0.place == place }
      if isNew { try changes.note(KeyCopyRow(place: place, madeAt: now.seconds, head: 0)) }
      return isNew
    }
    do {
      return try perform(Deed("backup.keys"), at: now) { session in
        try writeKeys(to: place, for: lock, replacing: replacing, in: session, at: now)
      }
    } catch {
      // A copy that was put in place before something else failed is one to be remembered.
      if isNew, !FileManager.default.fileExists(atPath: place) {
        _ = try? store.transaction { try $0.forgetKeyCopy(at: place) }
      }
      throw error
    }
  }

  /// Makes every copy of the key file that can be reached anew, stale or not.
  ///
  /// - Returns: What became of each; a place that cannot be reached is still noted as it was.
  public func renewKeyCopies(for lock: BackupLock, at now: Moment) throws -> [KeyCopyRenewal] {
    try permit(Deed("backup.keys"))
    return try keyCopies().map { copy in
      do {
        // A stick that is not in its slot leaves an empty folder behind.
        guard FileManager.default.fileExists(atPath: copy.place) else { throw Problem.notThere }
        _ = try copyKeys(to: copy.place, for: lock, replacing: true, at: now)
        return KeyCopyRenewal(place: copy.place, failure: nil)
      } catch let error as any Explained {
        return KeyCopyRenewal(place: copy.place, failure: error.message)
      }
    }
  }

  /// Forgets a copy of the key file that was destroyed.
  ///
  /// - Throws: `not_found`, `not_permitted`.
  public func forgetKeyCopy(at path: String, at now: Moment) throws {
    try perform(Deed("backup.forget"), at: now) { session in
      guard try session.changes.forgetKeyCopy(at: absolutePath(path)) else {
        throw BackupProblem.notKnownCopy
      }
    }
  }

  /// The copies of the key file that are known, by place.
  public func keyCopies() throws -> [KeyCopyState] { try store.keyCopies() }

  /// Takes the copy in a transaction, in which no seed can change, and puts it in place before the
  /// transaction is committed: cut off in between, a good copy is taken for a stale one.
  private func writeKeys(
    to place: String, for lock: BackupLock, replacing: Bool, in session: Session, at now: Moment
  ) throws -> MadeBackup {
    let head = session.changes.head
    try session.changes.note(
      KeyCopyRow(place: place, madeAt: now.seconds, head: head.sequence))
    let copy = KeyImage(try session.changes.snapshotKeys())
    let manifest = Manifest(
      .keys, of: store.about, at: now, head: head, rows: [:], bytes: copy.bytes.count,
      digest: digest(copy.bytes).hex)
    let writer = BackupWriter(manifest: manifest) { take in try take(copy.bytes) }
    let (file, made) = try writer.write(to: place, for: lock, replacing: replacing)
    session.note("backup", made.fileDigest)
    try file.finish()
    return made
  }
}

/// The bytes of a key file, wiped when nobody holds them any more.
private final class KeyImage {
  private(set) var bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  deinit { wipe(&bytes) }
}

extension RegistryCard {
  /// The copies of the key file that are known, without a passphrase; the stale ones are to be made
  /// anew or destroyed.
  ///
  /// - Throws: as ``init(at:)``.
  public static func keyCopies(at folder: String) throws -> [KeyCopyState] {
    let store = try Store.open(at: folder)
    let copies = try store.keyCopies()
    try store.close()
    return copies
  }
}

extension Store {
  fileprivate func keyCopies() throws -> [KeyCopyState] {
    try transaction { changes in
      changes.isTrial = true
      let lastErasure = try changes.lastErasure()
      return try changes.keyCopies().map { KeyCopyState($0, lastErasure: lastErasure) }
    }
  }
}

extension Problem {
  fileprivate static let notThere = Problem(
    "file_not_found",
    message: Wording(
      vi: "hiện không thấy tệp ở nơi này", en: "the file cannot be reached at the moment"))
}

/// A path from the root on, so that a copy is found again from wherever one works.
private func absolutePath(_ path: String) -> String {
  URL(filePath: path, relativeTo: URL.currentDirectory()).standardizedFileURL.path
}
