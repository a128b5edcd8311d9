/// A 64-bit number for a text, the same in every run and on every machine (FNV-1a, then mixed).
///
/// Two texts may share one: it costs a comparison too many and nothing else.
struct TextHash: Hashable, Sendable {
  let bits: UInt64

  init(bits: UInt64) {
    self.bits = bits
  }

  init(_ text: some StringProtocol) {
    var bits: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { bits = (bits ^ UInt64(byte)) &* 0x100_0000_01B3 }
    self.bits = Self.mixed(bits)
  }

  /// The hash of several in their order.
  func with(_ other: TextHash) -> TextHash { with(other.bits) }

  func with(_ number: UInt64) -> TextHash {
    TextHash(bits: Self.mixed(bits &* 31 &+ number &+ 0x9E37_79B9_7F4A_7C15))
  }

  /// The finaliser of SplitMix64 (Steele, Lea and Flood, 2014).
  private static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
