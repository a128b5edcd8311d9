import Facts
import Privacy
import Testing

@testable import Sealing

/// A box opens at its own place, with its own key and seed, and with every byte as it was.
struct BoxTests {
  let vault: Vault
  let seed: Seed
  let box: Sealed
  static let address = Address(.membership, 12, .identity, under: (3, 4))

  init() throws {
    vault = try sampleVault()
    seed = try .counting(from: 0x20)
    box = try vault.seal(Personal(Sample()), at: Self.address, version: 2, seed: seed)
  }

  private func open(
    _ bytes: [UInt8], at address: Address = Self.address, seed: Seed? = nil
  ) throws -> Sample {
    let opened: Personal<Sample> = try vault.open(
      Sealed(bytes: bytes), at: address, seed: seed ?? self.seed)
    return opened.revealed
  }

  @Test func `what was sealed opens`() throws {
    #expect(try open(box.bytes) == Sample())
    #expect(box.version == 2)
  }

  @Test func `a box with any one bit changed is refused`() {
    for place in box.bytes.indices {
      for bit in 0..<8 {
        #expect(throws: SealingError.self) { try open(box.bytes.flipped(at: place, bit: 1 << bit)) }
      }
    }
  }

  @Test func `a box cut anywhere, or with a byte more, is refused`() {
    for count in box.bytes.indices {
      #expect(throws: SealingError.self) { try open(Array(box.bytes.prefix(count))) }
    }
    #expect(throws: SealingError.self) { try open(box.bytes + [0]) }
    #expect(throws: SealingError.self) { try open(Array(box.bytes.dropFirst())) }
  }

  @Test(arguments: [
    Address(.membership, 13, .identity, under: (3, 4)),
    Address(.membership, -12, .identity, under: (3, 4)),
    Address(.membership, 12 + 1 << 32, .identity, under: (3, 4)),
    Address(.membership, 12, .identity, under: (4, 3)),
    Address(.membership, 12, .identity, under: (3, 0)),
    Address(.membership, 12, .identity), Address(.batch, 12, .identity, under: (3, 4)),
  ])
  func `a box is refused at every other place`(address: Address) {
    #expect(throws: SealingError.cannotOpen(address)) { try open(box.bytes, at: address) }
  }

  @Test(arguments: SealedTable.allCases.filter { $0 != .membership })
  func `a box is refused in every other table`(table: SealedTable) {
    #expect(throws: SealingError.self) {
      try open(box.bytes, at: Address(table, 12, .identity, under: (3, 4)))
    }
  }

  @Test func `a box is refused in every other class, also with the key of its own`() throws {
    var cipher = BoxCipher(registry: registry)
    let key = try vault.key(.dataClass(.identity), epoch: 1)
    for dataClass in DataClass.allCases {
      let length = cipher.open(
        box.bytes, box.bytes.indices,
        at: Address(.membership, 12, dataClass, under: (3, 4)), epoch: 1, version: 2, key: key,
        seeds: seed.bytes, seedAt: 0)
      #expect((length != nil) == (dataClass == .identity))
    }
  }

  @Test(arguments: [(1, UInt32(1)), (1, 3), (2, 2), (0, 2), (65_535, 2)])
  func `a header that tells another epoch or version is refused`(epoch: Int, version: UInt32) {
    let header =
      [UInt8(epoch >> 8), UInt8(epoch & 255)]
      + (0..<4).map { UInt8(truncatingIfNeeded: version >> (24 - 8 * $0)) }
    #expect(throws: SealingError.self) {
      try open([box.bytes[0]] + header + box.bytes.dropFirst(7))
    }
  }

  @Test func `a box of another registry is refused, under the same keys`() throws {
    var cipher = BoxCipher(registry: registry.flipped(at: 15))
    let length = cipher.open(
      box.bytes, box.bytes.indices, at: Self.address, epoch: 1, version: 2,
      key: try vault.key(.dataClass(.identity), epoch: 1), seeds: seed.bytes, seedAt: 0)
    #expect(length == nil)
  }

  @Test func `a box is refused with another seed`() throws {
    for place in seed.bytes.indices {
      let other = try #require(Seed(seed.bytes.flipped(at: place, bit: 0x80)))
      #expect(throws: SealingError.cannotOpen(Self.address)) {
        try open(box.bytes, seed: other)
      }
    }
  }

  @Test func `the same contents sealed twice share no box`() throws {
    let vault = try Keyring.create(
      registry: registry, user: "an", passphrase: passphrase, cost: .least
    ).keyring.vault
    let boxes = try (0..<200).map { _ in
      try vault.seal(Personal(Sample()), at: Self.address, seed: seed).bytes
    }
    #expect(Set(boxes.map { Array($0[7..<19]) }).count == boxes.count)
    #expect(Set(boxes.map { Array($0.dropFirst(19)) }).count == boxes.count)
  }

  @Test func `fields that do not spell the value are unreadable, not guessed at`() throws {
    struct Nothing: Sealable {
      static let dataClass = DataClass.identity
      init() {}
      init?(from fields: FieldReader) { nil }
      func write(to fields: inout FieldWriter) {}
    }
    let empty = try vault.seal(Personal(Nothing()), at: Self.address, seed: seed)
    #expect(throws: SealingError.unreadable(Self.address)) { try open(empty.bytes) }
  }

  @Test func `an error names the place and nothing of the contents`() {
    let error = SealingError.cannotOpen(Self.address)
    #expect(error.message.en.hasPrefix("membership 12 (identity): "))
  }
}
