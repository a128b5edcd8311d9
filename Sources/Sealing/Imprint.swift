/// A keyed digest of one box at its place.
package struct Imprint: Hashable, Sendable {
  static let length = 32

  /// Big-endian: the first word is the highest.
  let words: SIMD4<UInt64>

  init(bytes: [UInt8]) {
    var words = SIMD4<UInt64>()
    for place in 0..<Imprint.length {
      words[place / 8] = words[place / 8] << 8 | UInt64(bytes[place])
    }
    self.words = words
  }
}

/// The sum of the imprints of all boxes, modulo 2^256: what the registry is at one moment.
///
/// In whatever order rows are written, the same boxes give the same state; each change adds the
/// new imprint and takes the old one away. It stands in every entry of the audit log.
package struct RegistryState: Hashable, Sendable {
  private var words: SIMD4<UInt64>

  /// The state of a registry without a box.
  package static let empty = RegistryState(words: .zero)

  private init(words: SIMD4<UInt64>) {
    self.words = words
  }

  /// Nil unless there are 32 bytes.
  package init?(bytes: [UInt8]) {
    guard bytes.count == Imprint.length else { return nil }
    words = Imprint(bytes: bytes).words
  }

  /// 32 bytes, big-endian.
  package var bytes: [UInt8] {
    words.indices.flatMap { place in
      (0..<8).map { UInt8(truncatingIfNeeded: words[place] >> (56 - 8 * UInt64($0))) }
    }
  }

  package mutating func add(_ imprint: Imprint) {
    var carry = false
    for place in (0..<4).reversed() {
      let (sum, first) = words[place].addingReportingOverflow(imprint.words[place])
      let (total, second) = sum.addingReportingOverflow(carry ? 1 : 0)
      (words[place], carry) = (total, first || second)
    }
  }

  /// The state after a change, which is a state of its own: what was added less what was taken.
  package func adding(_ change: RegistryState) -> RegistryState {
    var sum = self
    sum.add(Imprint(bytes: change.bytes))
    return sum
  }

  package mutating func remove(_ imprint: Imprint) {
    var borrow = false
    for place in (0..<4).reversed() {
      let (rest, first) = words[place].subtractingReportingOverflow(imprint.words[place])
      let (total, second) = rest.subtractingReportingOverflow(borrow ? 1 : 0)
      (words[place], borrow) = (total, first || second)
    }
  }
}
