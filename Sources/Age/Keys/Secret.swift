import CSodium

/// Secret bytes in guarded memory: locked against swapping, wiped when the last holder lets go.
@safe final class Secret: Sendable {
  // Written once in `init`, before the value is shared, and read-only memory from then on.
  nonisolated(unsafe) private let memory: UnsafeMutableRawPointer
  let count: Int

  /// Makes a secret by writing its bytes into memory that is zero at first.
  init(
    count: Int, _ fill: (UnsafeMutablePointer<UInt8>) throws(AgeError) -> Void
  ) throws(AgeError) {
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
  convenience init(copying bytes: some Collection<UInt8>) throws(AgeError) {
    try unsafe self.init(count: bytes.count) { memory in
      for (place, byte) in bytes.enumerated() { unsafe memory[place] = byte }
    }
  }

  /// Draws bytes from a source of randomness.
  convenience init(count: Int, from random: AgeRandomness) throws(AgeError) {
    var drawn = random(count)
    precondition(
      drawn.count == count, "a source of randomness gives as many bytes as are asked for")
    defer { wipe(&drawn) }
    try self.init(copying: drawn)
  }

  /// A copy of the bytes on the ordinary heap; the caller wipes it.
  func copy() -> [UInt8] {
    unsafe withPointer { unsafe Array(UnsafeBufferPointer(start: $0, count: count)) }
  }

  /// Lends the bytes as the pointer that libsodium takes.
  func withPointer<Result, Failure>(
    _ body: (UnsafePointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try unsafe body(UnsafePointer(memory.assumingMemoryBound(to: UInt8.self)))
  }
}

/// A source of random bytes fit for keys; in the running program it is the operating system's.
package typealias AgeRandomness = (_ count: Int) -> [UInt8]

/// Whether libsodium has set itself up; every use of it begins here.
let sodiumIsReady = sodium_init() >= 0

/// Overwrites bytes that were secret, in a way no compiler takes out.
func wipe(_ bytes: inout [UInt8]) {
  unsafe bytes.withUnsafeMutableBytes {
    if let start = $0.baseAddress { unsafe sodium_memzero(start, $0.count) }
  }
}
