import Age
import Sealing

/// Reads a backup as a stream: nothing is believed before it was authentic, nothing is longer than
/// it says.
enum BackupReader {
  /// Reads all of a backup, and hands the file's bytes on as they come.
  ///
  /// What was handed on is to be thrown away when this throws.
  ///
  /// - Throws: ``Age/AgeError``; `backup_unreadable`, `newer_backup`, `backup_damaged`.
  static func read(
    from reader: AgeReader, _ take: (_ manifest: Manifest, _ bytes: [UInt8]) throws -> Void
  ) throws -> Manifest {
    var stream = Stream(reader)
    let head = try TarHeader(try stream.bytes(TarHeader.block))
    guard head.name == Manifest.name, head.size <= Manifest.largest else {
      throw BackupProblem.unreadable
    }
    let manifest = try Manifest(text: try stream.bytes(head.size))
    _ = try stream.bytes(head.padding)
    let body = try TarHeader(try stream.bytes(TarHeader.block))
    guard body.name == manifest.file, body.size == manifest.bytes else {
      throw BackupProblem.unreadable
    }
    let digest = RunningDigest()
    try stream.pieces(body.size) { piece in
      digest.take(piece)
      try take(manifest, piece)
    }
    guard digest.finish().hex == manifest.digest else { throw BackupProblem.damaged }
    _ = try stream.bytes(body.padding)
    try stream.finish()
    return manifest
  }
}

/// The decrypted bytes, taken in the lengths they are wanted in.
private struct Stream {
  private let reader: AgeReader
  private var rest: ArraySlice<UInt8> = []

  init(_ reader: AgeReader) {
    self.reader = reader
  }

  /// Some bytes.
  mutating func bytes(_ count: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try pieces(count) { bytes += $0 }
    return bytes
  }

  /// Many bytes, piece by piece.
  mutating func pieces(_ count: Int, _ take: ([UInt8]) throws -> Void) throws {
    var missing = count
    while missing > 0 {
      if rest.isEmpty {
        guard let next = try reader.next() else { throw BackupProblem.unreadable }
        rest = next[...]
      }
      let piece = rest.prefix(missing)
      rest = rest.dropFirst(piece.count)
      missing -= piece.count
      try take(Array(piece))
    }
  }

  /// The end of the archive: zeros, of which other programs write up to twenty blocks.
  mutating func finish() throws {
    var count = 0
    repeat {
      count += rest.count
      guard rest.allSatisfy({ $0 == 0 }), count <= 64 * TarHeader.block else {
        throw BackupProblem.unreadable
      }
      rest = try reader.next().map { $0[...] } ?? []
    } while !rest.isEmpty
    guard count >= TarHeader.block else { throw BackupProblem.unreadable }
  }
}
