import Privacy

/// What is bound into a box beside its contents, as 56 bytes.
///
/// `"kieubao1" 8 ‖ registry 16 ‖ table 1 ‖ class 1 ‖ row 8 ‖ parent 8 ‖ parent 8 ‖ epoch 2 ‖
/// version 4`, numbers big-endian.
struct Context {
  private(set) var bytes: [UInt8]
  private static let prefix = Array("kieubao1".utf8)

  init(registry: [UInt8]) {
    precondition(registry.count == 16, "a registry's uid has 16 bytes")
    bytes = Self.prefix + registry + [UInt8](repeating: 0, count: 32)
  }

  /// Names the place, keeping the memory.
  mutating func point(at address: Address, epoch: Int, version: UInt32) {
    bytes[24] = address.table.rawValue
    bytes[25] = address.dataClass.number
    write(UInt64(bitPattern: address.row), at: 26)
    write(UInt64(bitPattern: address.parents.0), at: 34)
    write(UInt64(bitPattern: address.parents.1), at: 42)
    bytes[50] = UInt8(truncatingIfNeeded: epoch >> 8)
    bytes[51] = UInt8(truncatingIfNeeded: epoch)
    for place in 0..<4 {
      bytes[52 + place] = UInt8(truncatingIfNeeded: version >> (24 - 8 * place))
    }
  }

  private mutating func write(_ number: UInt64, at start: Int) {
    for place in 0..<8 {
      bytes[start + place] = UInt8(truncatingIfNeeded: number >> (56 - 8 * UInt64(place)))
    }
  }
}
