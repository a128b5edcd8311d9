import Age
import Facts
import Foundation
import Sealing
import Spreadsheets

/// Writes a backup: an age file around a tar archive of the manifest and one file.
struct BackupWriter {
  let manifest: Manifest

  /// The pieces of the file, from its beginning at each call.
  let pieces: (_ take: ([UInt8]) throws -> Void) throws -> Void

  /// Writes the backup beside its place and proves that it opens to what went in; it is put in place
  /// by ``OutgoingFile/finish()``.
  ///
  /// - Throws: what ``OutgoingFile`` throws; `backup_not_proved`.
  func write(to path: String, for lock: BackupLock, replacing: Bool) throws -> (
    file: OutgoingFile, made: MadeBackup
  ) {
    guard manifest.bytes <= TarHeader.largest else { throw BackupProblem.tooLarge }
    let file = try OutgoingFile(at: path, replacing: replacing)
    let (ageLock, proof) = try lock.withProof()
    let digest = RunningDigest()
    var bytes = 0
    let writer = try AgeWriter(to: ageLock, random: systemRandomness) { piece in
      digest.take(piece)
      bytes += piece.count
      try file.write(piece)
    }
    try archive(into: writer)
    try writer.finish()
    let written = digest.finish().hex
    try prove(file, with: proof, digest: written)
    return (
      file, MadeBackup(account: BackupAccount(manifest), fileDigest: written, fileBytes: bytes)
    )
  }

  private func archive(into writer: AgeWriter) throws {
    let text = try manifest.text()
    let head = TarHeader(name: Manifest.name, size: text.count, modifiedAt: manifest.madeAt)
    try writer.write(head.bytes + text + [UInt8](repeating: 0, count: head.padding))
    let body = TarHeader(name: manifest.file, size: manifest.bytes, modifiedAt: manifest.madeAt)
    try writer.write(body.bytes)
    var count = 0
    try pieces { piece in
      count += piece.count
      try writer.write(piece)
    }
    guard count == manifest.bytes else { throw BackupProblem.notProved }
    try writer.write([UInt8](repeating: 0, count: body.padding + 2 * TarHeader.block))
  }

  /// Reads the file again from the disk: its bytes, what they decrypt to, and what that is.
  private func prove(_ file: OutgoingFile, with key: AgeKey, digest: String) throws {
    let reading = RunningDigest()
    let source = file.reading()
    let reader = try AgeReader(
      {
        let piece = try source()
        reading.take(piece)
        return piece
      }, keys: [key], form: .binary)
    let found = try BackupReader.read(from: reader) { _, _ in }
    guard found == manifest, reading.finish().hex == digest else { throw BackupProblem.notProved }
  }
}
