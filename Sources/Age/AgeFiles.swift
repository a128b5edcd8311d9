import Glibc

extension AgeWriter {
  /// Encrypts a whole file.
  ///
  /// - Throws: ``AgeError/fileNotFound``, ``AgeError/fileNotReadable``; as
  ///   ``init(to:random:sink:)``.
  package static func encrypt(
    fileAt path: String, to lock: AgeLock, random: AgeRandomness, into sink: @escaping AgeSink
  ) throws {
    let file = try OpenFile(at: path)
    try encrypt(file.source, to: lock, random: random, into: sink)
  }

  /// Encrypts all that an open file or pipe still has to give; it stays open.
  package static func encrypt(
    descriptor: Int32, to lock: AgeLock, random: AgeRandomness, into sink: @escaping AgeSink
  ) throws {
    try encrypt(ageSource(descriptor: descriptor), to: lock, random: random, into: sink)
  }

  private static func encrypt(
    _ source: AgeSource, to lock: AgeLock, random: AgeRandomness, into sink: @escaping AgeSink
  ) throws {
    let writer = try AgeWriter(to: lock, random: random, sink: sink)
    while true {
      var piece = try source()
      defer { wipe(&piece) }
      if piece.isEmpty { break }
      try writer.write(piece)
    }
    try writer.finish()
  }
}

extension AgeReader {
  /// Decrypts a whole file; all was authentic when this returns.
  ///
  /// When it throws, what the sink was given before is to be thrown away.
  ///
  /// - Throws: ``AgeError``; what the sink throws.
  package static func decrypt(
    fileAt path: String, keys: [AgeKey], limits: AgeLimits = AgeLimits(), into sink: AgeSink
  ) throws {
    let file = try OpenFile(at: path)
    try AgeReader(file.source, keys: keys, limits: limits).forEachPiece(sink)
  }
}

/// All that an open file or pipe still has to give, in pieces of 64 KiB; it stays open.
package func ageSource(descriptor: Int32) -> AgeSource {
  {
    while true {
      var piece = [UInt8](repeating: 0, count: 64 << 10)
      let count = unsafe piece.withUnsafeMutableBytes { room in
        unsafe read(descriptor, room.baseAddress, room.count)
      }
      if count >= 0 {
        piece.removeLast(piece.count - count)
        return piece
      }
      guard errno == EINTR else { throw AgeError.fileNotReadable }
    }
  }
}

/// A file open for reading.
private final class OpenFile {
  private let descriptor: Int32

  init(at path: String) throws(AgeError) {
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { throw errno == ENOENT ? .fileNotFound : .fileNotReadable }
  }

  deinit { _ = close(descriptor) }

  /// Its contents; the source keeps the file open.
  var source: AgeSource {
    let read = ageSource(descriptor: descriptor)
    return { try withExtendedLifetime(self) { try read() } }
  }
}
