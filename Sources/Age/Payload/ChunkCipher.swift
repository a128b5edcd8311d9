import CSodium

/// Seals and opens the chunks of a payload: the STREAM construction with ChaCha20-Poly1305.
///
/// A chunk's nonce is its number, and whether it is the last: none can be moved, left out or cut.
struct ChunkCipher {
  static let plainLength = 64 << 10
  static let tagLength = 16
  static let sealedLength = plainLength + tagLength
  static let nonceLength = 16

  private let key: Secret
  private(set) var number: UInt64 = 0

  /// Takes the nonce that stands before the payload.
  init(fileKey: Secret, nonce: [UInt8]) throws(AgeError) {
    key = try fileKey.derived(salt: nonce, info: "payload")
  }

  /// Seals the next chunk.
  mutating func seal(_ plain: [UInt8], isLast: Bool) -> [UInt8] {
    let nonce = nonce(isLast: isLast)
    number += 1
    let length = plain.count + ChunkCipher.tagLength
    return unsafe [UInt8](unsafeUninitializedCapacity: length) { sealed, count in
      guard let start = sealed.baseAddress else { return }
      unsafe key.withPointer { key in
        _ = unsafe crypto_aead_chacha20poly1305_ietf_encrypt(
          start, nil, plain, UInt64(plain.count), nil, 0, nil, nonce, key)
      }
      count = length
    }
  }

  /// Opens the first bytes of a buffer as the next chunk; tells whether it was that chunk.
  ///
  /// The buffer for the plain bytes has their length.
  mutating func open(_ sealed: [UInt8], into plain: inout [UInt8], isLast: Bool) -> Bool {
    let nonce = nonce(isLast: isLast)
    let status = unsafe key.withPointer { key in
      unsafe crypto_aead_chacha20poly1305_ietf_decrypt(
        &plain, nil, nil, sealed, UInt64(plain.count + ChunkCipher.tagLength), nil, 0, nonce, key)
    }
    if status == 0 { number += 1 }
    return status == 0
  }

  /// The number in 11 bytes, big-endian, and one byte that marks the last chunk.
  private func nonce(isLast: Bool) -> [UInt8] {
    var nonce = [UInt8](repeating: 0, count: 12)
    for place in 0..<8 {
      nonce[3 + place] = UInt8(truncatingIfNeeded: number >> (56 - 8 * UInt64(place)))
    }
    nonce[11] = isLast ? 1 : 0
    return nonce
  }
}
