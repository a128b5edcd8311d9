import Privacy
import Testing

@testable import Sealing

/// An imprint is of one box at one place, and of the keys of one registry.
struct ImprintTests {
  let vault: Vault
  let box: Sealed
  let address = Address(.relative, 5, .identity, under: (2, 0))

  init() throws {
    vault = try sampleVault()
    box = try vault.seal(Personal(Sample()), at: address, seed: try .counting(from: 1))
  }

  @Test func `it is the same each time, and another at every other place`() throws {
    let places = [
      address, Address(.relative, 6, .identity, under: (2, 0)),
      Address(.relative, 5, .identity, under: (3, 0)),
      Address(.relative, 5, .identity, under: (0, 2)),
      Address(.relative, 5, .contact, under: (2, 0)),
      Address(.person, 5, .identity, under: (2, 0)),
    ]
    let imprints = try (places + places).map { try vault.imprint(of: box, at: $0, epoch: 1) }
    #expect(Set(imprints).count == places.count)
    #expect(Array(imprints.prefix(6)) == Array(imprints.suffix(6)))
  }

  @Test func `it is another for every bit of the box`() throws {
    let changed = try box.bytes.indices.map {
      try vault.imprint(of: Sealed(bytes: box.bytes.flipped(at: $0)), at: address, epoch: 1)
    }
    #expect(
      Set(changed + [try vault.imprint(of: box, at: address, epoch: 1)]).count == changed.count + 1)
  }

  @Test func `who has other keys makes other imprints`() throws {
    let other = try Keyring.create(
      registry: registry, user: "an", passphrase: passphrase, cost: .least
    ).keyring.vault
    let (one, two) = (
      try vault.imprint(of: box, at: address, epoch: 1),
      try other.imprint(of: box, at: address, epoch: 1)
    )
    #expect(one != two)
  }
}
