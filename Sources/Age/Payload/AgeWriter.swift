/// Encrypts what is written to it, chunk by chunk, with 64 KiB held at most.
///
/// The file is whole after ``finish()``. One that was not finished, or for which an error was
/// thrown, is to be thrown away.
package final class AgeWriter {
  private var cipher: ChunkCipher
  private var held: [UInt8] = []
  private var isFinished = false
  private let sink: AgeSink

  /// Begins a file: hands the header to the sink, and later each chunk as it is full.
  ///
  /// - Throws: ``AgeError/noRecipient``, ``AgeError/outOfMemory``; what the sink throws.
  package init(
    to lock: AgeLock, random: AgeRandomness, sink: @escaping AgeSink
  ) throws {
    let fileKey = try Secret(count: 16, from: random)
    let header = try Header(try lock.stanzas(fileKey, random: random), fileKey: fileKey)
    let nonce = random(ChunkCipher.nonceLength)
    cipher = try ChunkCipher(fileKey: fileKey, nonce: nonce)
    self.sink = sink
    held.reserveCapacity(ChunkCipher.plainLength)
    try sink(header.bytes + nonce)
  }

  deinit { wipe(&held) }

  /// Encrypts more bytes.
  package func write(_ bytes: [UInt8]) throws {
    precondition(!isFinished, "a finished file takes no more")
    var rest = bytes[...]
    while !rest.isEmpty {
      // A full chunk waits until there is more: the last one may be full, but not empty.
      if held.count == ChunkCipher.plainLength { try seal(isLast: false) }
      let part = rest.prefix(ChunkCipher.plainLength - held.count)
      held.append(contentsOf: part)
      rest = rest.dropFirst(part.count)
    }
  }

  /// Encrypts the last chunk; nothing may be written after this.
  package func finish() throws {
    precondition(!isFinished, "a file is finished once")
    isFinished = true
    try seal(isLast: true)
  }

  private func seal(isLast: Bool) throws {
    let sealed = cipher.seal(held, isLast: isLast)
    wipe(&held)
    held.removeAll(keepingCapacity: true)
    try sink(sealed)
  }
}
