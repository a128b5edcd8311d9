/// Decrypts a file piece by piece, with one chunk of 64 KiB held at a time.
///
/// Each piece is authentic: it is given out only after its tag was right. Whether all of the file
/// is there is known at its end alone: when ``next()`` or ``forEachPiece(_:)`` throws, what was
/// given out before is to be thrown away.
package final class AgeReader {
  private var input: Input
  private var cipher: ChunkCipher
  private var sealed = [UInt8](repeating: 0, count: ChunkCipher.sealedLength)
  private var plain: [UInt8] = []

  /// How the file ended, once it has.
  private var outcome: Result<Void, any Error>?

  /// Reads the header and opens it with the first key that fits.
  ///
  /// - Throws: ``AgeError``; what the source throws.
  package init(
    _ source: @escaping AgeSource, keys: [AgeKey], form: AgeForm = .either,
    limits: AgeLimits = AgeLimits()
  ) throws {
    input = Input(source)
    if try form.isArmored(&input) {
      let armor = Armor(input, absence: form == .armored ? .armorDamaged : .notAgeFile)
      input = Input { try armor.next() }
    }
    var reader = HeaderReader(limits: limits)
    let header = try reader.read(&input)
    let fileKey = try header.open(keys, limits: limits)
    var nonce = [UInt8](repeating: 0, count: ChunkCipher.nonceLength)
    guard try input.read(into: &nonce) == nonce.count else { throw AgeError.headerDamaged }
    cipher = try ChunkCipher(fileKey: fileKey, nonce: nonce)
  }

  deinit { wipe(&plain) }

  /// The next bytes, 64 KiB of them but at the end; nil when all of the file was authentic.
  ///
  /// - Throws: ``AgeError/payloadDamaged``, ``AgeError/payloadTruncated``, ``AgeError/armorDamaged``;
  ///   what the source throws. It throws the same again when it is asked again.
  package func next() throws -> [UInt8]? {
    if let outcome {
      try outcome.get()
      return nil
    }
    do {
      return try nextChunk()
    } catch {
      outcome = .failure(error)
      throw error
    }
  }

  /// Hands on every piece; all was authentic when this returns.
  ///
  /// - Throws: as ``next()``; what the body throws.
  package func forEachPiece(_ body: AgeSink) throws {
    while let piece = try next() { try body(piece) }
  }

  private func nextChunk() throws -> [UInt8]? {
    let count = try input.read(into: &sealed)
    let isAtEnd = try input.peek() == nil
    guard count >= ChunkCipher.tagLength else { throw AgeError.payloadTruncated }
    // The room of the chunk before is used again, when its taker has let go of it.
    if plain.count != count - ChunkCipher.tagLength {
      wipe(&plain)
      plain = [UInt8](repeating: 0, count: count - ChunkCipher.tagLength)
    }
    let isFirst = cipher.number == 0
    // Where a file should end and does not, or ends and should not, the chunk is authentic still.
    if cipher.open(sealed, into: &plain, isLast: isAtEnd) {
      if isAtEnd {
        if plain.isEmpty, !isFirst { throw AgeError.payloadDamaged }
        outcome = .success(())
      }
    } else if count == sealed.count, cipher.open(sealed, into: &plain, isLast: !isAtEnd) {
      outcome = .failure(isAtEnd ? AgeError.payloadTruncated : AgeError.payloadDamaged)
    } else {
      throw AgeError.payloadDamaged
    }
    return plain.isEmpty ? nil : plain
  }
}

/// How a file is written.
package enum AgeForm: Sendable {
  case binary, armored

  /// One or the other, as its first byte tells.
  case either

  func isArmored(_ input: inout Input) throws -> Bool {
    switch self {
    case .binary: false
    case .armored: true
    case .either: try input.peek().map { isBlank($0) || $0 == Armor.begin[0] } ?? false
    }
  }
}
