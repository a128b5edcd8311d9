import CSodium

/// Secret bytes in guarded memory: locked against swapping, wiped when the last holder lets go.
///
/// Nothing outside this room can read them.
@safe package final class Key: Sendable {
  static let length = 32

  // Written once in `init`, before the value is shared, and read-only memory from then on.
  nonisolated(unsafe) private let memory: UnsafeMutableRawPointer
  let count: Int

  /// Makes a key by writing its bytes into memory that is zero at first.
  init(
    count: Int = Key.length, _ fill: (UnsafeMutablePointer<UInt8>) throws(SealingError) -> Void
  ) throws(SealingError) {
    guard sodiumIsReady, let memory = unsafe sodium_malloc(count) else { throw .outOfMemory }
    let bytes = unsafe memory.initializeMemory(as: UInt8.self, repeating: 0, count: count)
    do {
      try unsafe fill(bytes)
    } catch {
      unsafe sodium_free(memory)
      throw error
    }
    _ = unsafe sodium_mprotect_readonly(memory)
    unsafe self.memory = unsafe memory
    self.count = count
  }

  deinit {
    unsafe sodium_free(memory)
  }

  /// Copies bytes into guarded memory; the caller wipes its own copy.
  convenience init(copying bytes: some Collection<UInt8>) throws(SealingError) {
    try unsafe self.init(count: bytes.count) { memory in
      for (place, byte) in bytes.enumerated() { unsafe memory[place] = byte }
    }
  }

  /// A copy of the bytes on the ordinary heap; the caller wipes it.
  func copy() -> [UInt8] {
    unsafe withPointer { unsafe Array(UnsafeBufferPointer(start: $0, count: count)) }
  }

  /// Lends the bytes as the pointer that libsodium takes.
  func withPointer<Result>(_ body: (UnsafePointer<UInt8>) throws -> Result) rethrows -> Result {
    try unsafe body(UnsafePointer(memory.assumingMemoryBound(to: UInt8.self)))
  }
}

/// Whether libsodium has set itself up; every use of it begins here.
let sodiumIsReady = sodium_init() >= 0

/// Overwrites bytes that were secret, in a way no compiler takes out.
package func wipe(_ bytes: inout [UInt8]) {
  unsafe bytes.withUnsafeMutableBytes {
    if let start = $0.baseAddress { unsafe sodium_memzero(start, $0.count) }
  }
}
