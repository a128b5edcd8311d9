import CSodium
import Privacy

/// Seals and opens single boxes, with memory that is used again from box to box.
///
/// The key of a box is BLAKE2b-256 of the seed, keyed with the class key: whoever lacks either
/// half has nothing. The box is ChaCha20-Poly1305 (IETF) with a random nonce; few boxes share a
/// key (one record's of one class), so 96 random bits do not repeat.
struct BoxCipher {
  private var context: Context
  private var boxKey = [UInt8](repeating: 0, count: Key.length)

  /// Begins with the contents of the box that was opened last.
  private(set) var plain: [UInt8] = []

  init(registry: [UInt8]) {
    context = Context(registry: registry)
  }

  /// Seals contents that are padded here.
  mutating func seal(
    _ contents: [UInt8], at address: Address, epoch: Int, version: UInt32, nonce: [UInt8],
    key: Key, seed: Seed
  ) -> Sealed {
    derive(key, seed.bytes, at: 0)
    defer { wipe(&boxKey) }
    context.point(at: address, epoch: epoch, version: version)
    let length = Padding.paddedLength(of: contents.count)
    var box: [UInt8] = []
    box.reserveCapacity(Sealed.headLength + length + Sealed.tagLength)
    box.append(Sealed.format)
    box.append(contentsOf: context.bytes[50..<56])
    box.append(contentsOf: nonce)
    box.append(contentsOf: contents)
    Padding.pad(&box, from: Sealed.headLength)
    box.append(contentsOf: repeatElement(0, count: Sealed.tagLength))
    // The contents are overwritten where they stand: there is no copy to be wiped.
    unsafe box.withUnsafeMutableBufferPointer { box in
      guard let start = box.baseAddress else { return }
      let body = unsafe start + Sealed.headLength
      _ = unsafe crypto_aead_chacha20poly1305_ietf_encrypt(
        body, nil, body, UInt64(length), context.bytes, UInt64(context.bytes.count), nil, nonce,
        boxKey)
    }
    return Sealed(bytes: box)
  }

  /// Opens a box that lies in a range of bytes into ``plain``; tells how much of it is contents.
  ///
  /// Nil when the box does not open.
  mutating func open(
    _ bytes: [UInt8], _ range: Range<Int>, at address: Address, epoch: Int, version: UInt32,
    key: Key, seeds: [UInt8], seedAt place: Int
  ) -> Int? {
    let length = range.count - Sealed.headLength - Sealed.tagLength
    guard length > 0, bytes[range.lowerBound] == Sealed.format else { return nil }
    derive(key, seeds, at: place)
    defer { wipe(&boxKey) }
    context.point(at: address, epoch: epoch, version: version)
    if plain.count < length { plain = [UInt8](repeating: 0, count: length) }
    let status = unsafe bytes.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return Int32(-1) }
      let head = unsafe start + range.lowerBound
      return unsafe crypto_aead_chacha20poly1305_ietf_decrypt(
        &plain, nil, nil, head + Sealed.headLength, UInt64(length + Sealed.tagLength),
        context.bytes, UInt64(context.bytes.count), head + 7, boxKey)
    }
    return status == 0 ? Padding.contentLength(of: plain, within: length) : nil
  }

  /// Overwrites the contents that were opened last.
  mutating func wipePlain() { wipe(&plain) }

  private mutating func derive(_ key: Key, _ seeds: [UInt8], at place: Int) {
    unsafe key.withPointer { key in
      unsafe seeds.withUnsafeBufferPointer { seeds in
        guard let start = seeds.baseAddress else { return }
        _ = unsafe crypto_generichash(
          &boxKey, Key.length, start + place, UInt64(Seed.length), key, Key.length)
      }
    }
  }
}
