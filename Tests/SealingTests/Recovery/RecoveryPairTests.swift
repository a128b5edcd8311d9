import Testing

@testable import Sealing

/// The sheets open what was sealed to them, and nothing else.
struct RecoveryPairTests {
  let keyring: Keyring
  let root: RootPair
  let pair: RecoveryPair

  init() throws {
    keyring = try sampleKeys().keyring
    root = try RootPair(try keyring.vault.key(.root, epoch: 1))
    pair = try RecoveryPair(try RecoverySecret.draw())
  }

  private func grants(by root: RootPair? = nil) throws -> [GrantRecord] {
    try KeyName.all.map { name in
      GrantRecord.sharing(
        try keyring.vault.key(name, epoch: 1), named: name.text, epoch: 1,
        with: RecoveryPair.user, boxPublic: pair.boxPublic, by: 1, root: root ?? self.root,
        registry: registry)
    }
  }

  @Test func `a secret gives the pair that the format says`() throws {
    let secret = RecoverySecret(key: try Key(copying: Array(0x40..<0x60)))
    #expect(
      try RecoveryPair(secret).boxPublic
        == [UInt8](hex: "c1673c7fa0676b7e766c701f12f87286e9e04185575ac1354d8c738f25d64a24"))
  }

  @Test func `the sheets open every key that was sealed to them`() throws {
    let found = try pair.openAll(try grants() + sampleKeys().grants, registry: registry)
    #expect(Set(found.keys) == Set(KeyName.all))
    for (name, epochs) in found {
      #expect(epochs.keys.elementsEqual([1]))
      #expect(epochs[1]?.copy() == (try keyring.vault.key(name, epoch: 1).copy()))
    }
    #expect(try pair.open(try grants()[0]).copy() == keyring.vault.key(.root, epoch: 1).copy())
  }

  @Test func `other sheets open nothing`() throws {
    let other = try RecoveryPair(try RecoverySecret.draw())
    for grant in try grants() {
      #expect(throws: SealingError.foreignKeyRecord) { try other.open(grant) }
      #expect(throws: SealingError.foreignKeyRecord) { try pair.open(grant.with(user: 1)) }
    }
  }

  @Test(arguments: GrantChange.allCases)
  func `a grant to the sheets that was changed is refused`(change: GrantChange) throws {
    let grants = try grants()
    for place in grants.indices {
      var changed = grants
      changed[place] = grants[place].with(change)
      #expect(throws: SealingError.foreignKeyRecord) {
        try pair.openAll(changed, registry: registry)
      }
    }
  }

  @Test func `grants that another root signed, or without a root, are refused`() throws {
    let grants = try grants()
    let foreign = try self.grants(by: try RootPair(try Key(drawing: systemRandomness)))
    #expect(throws: SealingError.foreignKeyRecord) {
      try pair.openAll(foreign, registry: registry)
    }
    #expect(throws: SealingError.foreignKeyRecord) {
      try pair.openAll(grants.filter { $0.key != "root" }, registry: registry)
    }
    #expect(throws: SealingError.foreignKeyRecord) { try pair.openAll([], registry: registry) }
    #expect(throws: SealingError.foreignKeyRecord) {
      try pair.openAll(grants, registry: registry.flipped(at: 3))
    }
  }
}
