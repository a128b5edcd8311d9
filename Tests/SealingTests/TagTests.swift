import Privacy
import Testing

@testable import Sealing

/// A tag is stable, short, and tells nothing across indexes or registries.
struct TagTests {
  let vault: Vault

  init() throws {
    vault = try sampleVault()
  }

  @Test(arguments: BlindIndex.allCases)
  func `a tag is stable and within its bits`(index: BlindIndex) throws {
    let tags = try (0..<500).map { try vault.tag(Personal("value \($0)"), in: index, epoch: 1) }
    #expect(tags.allSatisfy { (0..<(1 << Int64(index.bits))).contains($0) })
    #expect(
      tags == (try (0..<500).map { try vault.tag(Personal("value \($0)"), in: index, epoch: 1) }))
    // All bits are used: some tag is in the upper half, some in the lower.
    let half = Int64(1) << Int64(index.bits - 1)
    #expect(tags.contains { $0 >= half } && tags.contains { $0 < half })
  }

  @Test func `short tags collide as chance has it, senders' keys do not`() throws {
    func distinct(_ index: BlindIndex) throws -> Int {
      try Set((0..<20_000).map { try vault.tag(Personal("\($0)"), in: index, epoch: 1) }).count
    }
    // 2^16 × (1 − e^(−20000 / 2^16)) ≈ 17,236, with a standard deviation of about 46.
    #expect((17_000...17_470).contains(try distinct(.phone)))
    #expect(try distinct(.record) == 20_000)
  }

  @Test func `the same value has other tags in other indexes and other registries`() throws {
    let other = try Keyring.create(
      registry: registry, user: "an", passphrase: passphrase, cost: .least
    ).keyring.vault
    let values = (0..<16).map { "value \($0)" }
    func tags(_ vault: Vault, _ index: BlindIndex) throws -> [Int64] {
      try values.map { try vault.tag(Personal($0), in: index, epoch: 1) }
    }
    #expect(try tags(vault, .phone) != tags(vault, .email))
    #expect(try tags(vault, .phone) != tags(other, .phone))
  }
}
