import CSodium

/// BLAKE2b-256 without a key, of bytes as they come; `b2sum -l 256` gives the same.
@safe package final class RunningDigest {
  private let memory: UnsafeMutableRawPointer
  private var state: OpaquePointer { unsafe OpaquePointer(memory) }

  package init() {
    precondition(sodiumIsReady)
    unsafe memory = UnsafeMutableRawPointer.allocate(
      byteCount: crypto_generichash_statebytes(), alignment: 64)
    _ = unsafe crypto_generichash_init(state, nil, 0, Self.length)
  }

  deinit { unsafe memory.deallocate() }

  package func take(_ bytes: [UInt8]) {
    _ = unsafe crypto_generichash_update(state, bytes, UInt64(bytes.count))
  }

  /// The digest of all that was taken; nothing may be taken after this.
  package func finish() -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: Self.length)
    _ = unsafe crypto_generichash_final(state, &digest, Self.length)
    return digest
  }

  private static let length = 32
}
