import Facts
import Privacy
import Synchronization

@testable import Sealing

/// Randomness that is none: bytes that are all 1 at the first call, all 2 at the second.
///
/// A new registry draws its keys in the order of ``KeyName/all``, then the user's pairs, the salt
/// and the nonce of the user's secrets; the next draw fills the pool of nonces.
func counted() -> Randomness {
  let calls = Counter()
  return { count in [UInt8](repeating: calls.next(), count: count) }
}

private final class Counter: Sendable {
  private let calls = Mutex(UInt8(0))

  func next() -> UInt8 {
    calls.withLock {
      $0 += 1
      return $0
    }
  }
}

/// Numbers that look random and are the same in every run (SplitMix64).
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 0...255, using: &self) }
  }
}

let registry = Array(UInt8(0)..<16)
let passphrase = Array("bốn từ dễ nhớ".utf8)

/// Keys of a new registry, the same in every run.
func sampleKeys() throws -> (keyring: Keyring, user: UserRecord, grants: [GrantRecord]) {
  try Keyring.create(
    registry: registry, user: "an", passphrase: passphrase, cost: .least, random: counted())
}

func sampleVault() throws -> Vault { try sampleKeys().keyring.vault }

extension Seed {
  /// 32 bytes that count up from a first one.
  static func counting(from first: UInt8) throws -> Seed {
    guard let seed = Seed((0..<32).map { first &+ $0 }) else { throw Missing() }
    return seed
  }
}

struct Missing: Error {}

/// A name and a birthday, as the class `identity` would hold them.
struct Sample: Sealable, Equatable {
  static let dataClass = DataClass.identity
  var name: String
  var born: Int64

  init(_ name: String = "Phạm Thị Bích Ngọc", born: Int64 = 19_620_403) {
    self.name = name
    self.born = born
  }

  func write(to fields: inout FieldWriter) {
    fields.text(1, name)
    fields.number(3, born)
  }

  init?(from fields: FieldReader) {
    var (fields, name, born) = (fields, String?.none, Int64(0))
    while let field = fields.next() {
      if field.number == 1 { name = fields.text(field) }
      if field.number == 3 { born = field.value }
    }
    guard let name else { return nil }
    self.init(name, born: born)
  }
}

extension [UInt8] {
  init(hex: String) {
    let digits = hex.filter(\.isHexDigit).compactMap(\.hexDigitValue)
    self = stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
  }

  /// The same bytes with one bit changed.
  func flipped(at place: Int, bit: UInt8 = 0x01) -> [UInt8] {
    var bytes = self
    bytes[place] ^= bit
    return bytes
  }
}
