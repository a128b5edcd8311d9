/// The random half of a record's keys: without it the record cannot be opened by anybody.
///
/// Kept in the key file, apart from the data; erasing a person is destroying their seed.
package struct Seed: Hashable, Sendable {
  package static let length = 32
  package let bytes: [UInt8]

  /// Nil unless there are 32 bytes.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.length else { return nil }
    self.bytes = bytes
  }
}

/// Many seeds by the number of their subject, in one piece of memory.
package struct SeedBank: Sendable {
  private var bytes: [UInt8] = []
  private var isHeld: [Bool] = []
  private static let greatest: Int64 = 50_000_000

  package init() {}

  /// Adds the seed of a subject; numbers are positive and dense.
  ///
  /// A number that no registry reaches is left out: such a row was put into the file.
  package mutating func add(_ subject: Int64, _ seed: some Collection<UInt8>) {
    guard 1...Self.greatest ~= subject, seed.count == Seed.length else { return }
    let place = Int(subject)
    if place == isHeld.count {
      isHeld.append(true)
      bytes.append(contentsOf: seed)
      return
    }
    if place > isHeld.count {
      isHeld += repeatElement(false, count: place + 1 - isHeld.count)
      bytes += repeatElement(0, count: isHeld.count * Seed.length - bytes.count)
    }
    isHeld[place] = true
    bytes.replaceSubrange(place * Seed.length..<(place + 1) * Seed.length, with: seed)
  }

  /// The seed of a subject; nil when it was erased or never was.
  package func seed(of subject: Int64) -> Seed? {
    guard let place = place(of: subject) else { return nil }
    return Seed(Array(bytes[place..<place + Seed.length]))
  }

  /// Where in ``allBytes`` a subject's seed begins.
  func place(of subject: Int64) -> Int? {
    guard isHeld.indices.contains(Int(clamping: subject)), isHeld[Int(subject)] else { return nil }
    return Int(subject) * Seed.length
  }

  var allBytes: [UInt8] { bytes }
}
