import Age
import Facts
import Foundation
import Sealing
import Storage

/// A backup that was opened into a place of its own.
final class OpenedBackup {
  let manifest: Manifest

  /// Where the file of the archive lies now.
  let path: String

  /// The BLAKE2b-256 of the backup as it lies on the disk.
  let digest: String
  private let place: Workplace

  /// Decrypts a backup of one kind, wholly or not at all.
  ///
  /// - Throws: `file_not_found`, `wrong_age_key`, `age_damaged` and the like; `backup_unreadable`,
  ///   `backup_damaged`, `newer_backup`, `wrong_backup_kind`; `disk_full`.
  init(of path: String, with key: BackupKey, as kind: Manifest.Kind, in place: Workplace) throws {
    self.place = place
    self.path = "\(place.path)/\(kind.file)"
    let target = try NewFile(at: self.path)
    let reading = RunningDigest()
    let source = try BackupSource(at: path)
    let reader = try AgeReader(
      {
        let piece = try source.next()
        reading.take(piece)
        return piece
      }, keys: key.keys)
    var isChecked = false
    manifest = try BackupReader.read(from: reader) { manifest, bytes in
      if !isChecked { try Self.check(manifest, kind, in: place) }
      isChecked = true
      try target.write(bytes)
    }
    guard manifest.kind == kind else { throw BackupProblem.wrongKind(kind) }
    digest = reading.finish().hex
  }

  /// A copy of the keys that was not used leaves no seeds in free blocks.
  deinit {
    // One that was used is the registry's own by now, under another name.
    let links = try? FileManager.default.attributesOfItem(atPath: path)[.referenceCount]
    guard manifest.kind == .keys, (links as? NSNumber)?.intValue == 1,
      let file = FileHandle(forWritingAtPath: path)
    else { return }
    try? file.write(contentsOf: Data(count: manifest.bytes))
    try? file.synchronize()
    try? file.close()
  }

  private static func check(
    _ manifest: Manifest, _ kind: Manifest.Kind, in place: Workplace
  ) throws {
    guard manifest.kind == kind else { throw BackupProblem.wrongKind(kind) }
    let system = try? FileManager.default.attributesOfFileSystem(forPath: place.path)
    let free = (system?[.systemFreeSize] as? NSNumber)?.int64Value ?? .max
    guard manifest.bytes < free else { throw BackupProblem.diskFull }
  }
}

/// The bytes of a file as they come.
private final class BackupSource {
  private let file: FileHandle

  init(at path: String) throws {
    guard FileManager.default.fileExists(atPath: path) else { throw AgeError.fileNotFound }
    guard let file = FileHandle(forReadingAtPath: path) else { throw AgeError.fileNotReadable }
    self.file = file
  }

  func next() throws -> [UInt8] {
    do {
      return Array(try file.read(upToCount: 64 << 10) ?? Data())
    } catch {
      throw AgeError.fileNotReadable
    }
  }

  deinit { try? file.close() }
}

/// A new file that only its owner may read.
private final class NewFile {
  private let file: FileHandle

  init(at path: String) throws {
    let made = FileManager.default.createFile(
      atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
    guard made, let file = FileHandle(forWritingAtPath: path) else {
      throw StoreError.notWritable
    }
    self.file = file
  }

  func write(_ bytes: [UInt8]) throws {
    do {
      try file.write(contentsOf: bytes)
    } catch {
      throw BackupProblem.diskFull
    }
  }

  deinit { try? file.close() }
}
