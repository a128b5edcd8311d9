public import Facts
import Foundation
import Sealing
import Spreadsheets
import Storage

extension Registry {
  /// Writes a backup of the data to a file, while others go on working.
  ///
  /// It holds the sealed records, their links and the audit log as they are at one moment; no key
  /// and no seed, so that nobody who was erased since can be read from it. It is an age file
  /// (docs/format.md, section 12), proved by opening before it gets its name. With `replacing` a file
  /// that stands there gives way.
  ///
  /// - Throws: `not_permitted`; `output_unsafe`, `needs_confirmation`, `file_not_written`;
  ///   `damaged` where the registry's own file is.
  public func backUp(
    to path: String, for lock: BackupLock, replacing: Bool = false, at now: Moment
  ) throws -> MadeBackup {
    try permit(Deed("backup.create"))
    let place = try Workplace(in: store.folder)
    let copy = "\(place.path)/\(Store.dataFile)"
    try store.snapshotData(to: copy)
    let manifest = try manifest(ofDataAt: copy, at: now)
    let writer = BackupWriter(manifest: manifest) { try FilePieces.read(copy, $0) }
    let (file, made) = try writer.write(to: path, for: lock, replacing: replacing)
    withExtendedLifetime(place) {}
    try perform(Deed("backup.create"), at: now) { session in
      session.note("backup", made.fileDigest)
      // A whole backup that the log does not know of does less harm than one it knows and is not.
      try file.finish()
    }
    return made
  }

  /// Looks through a copy before it is given away: a backup of damaged data is none.
  private func manifest(ofDataAt copy: String, at now: Moment) throws -> Manifest {
    let snapshot = try DataSnapshot(at: copy)
    defer { try? snapshot.close() }
    guard try snapshot.isChained() else { throw StoreError.damaged(file: Store.dataFile) }
    let digest = RunningDigest()
    var bytes = 0
    try FilePieces.read(copy) { piece in
      digest.take(piece)
      bytes += piece.count
    }
    return Manifest(
      .data, of: store.about, at: now, head: snapshot.head, rows: snapshot.rows, bytes: bytes,
      digest: digest.finish().hex)
  }
}

extension DataSnapshot {
  /// Whether every entry of the audit log has the hash of its text and of the one before.
  ///
  /// Signatures are verified by whoever has the key file.
  func isChained() throws -> Bool {
    var (previous, isWhole) = (Storage.Head.none, true)
    try entries { entry in
      let text = AuditText(entry, after: previous.hash, registry: about.uid)
      if entry.sequence != previous.sequence + 1 || text.hash != entry.hash { isWhole = false }
      previous = Storage.Head(sequence: entry.sequence, hash: entry.hash, state: nil)
    }
    return isWhole
  }
}

/// A file, read in pieces.
enum FilePieces {
  static func read(_ path: String, _ take: ([UInt8]) throws -> Void) throws {
    let file = try FileHandle(forReadingFrom: URL(filePath: path))
    defer { try? file.close() }
    while let piece = try file.read(upToCount: 1 << 20), !piece.isEmpty { try take(Array(piece)) }
  }
}
