import Privacy
import Testing

@testable import Sealing

/// Nobody gets at keys without the passphrase, and no key gets in that the registry's own users
/// did not share.
struct KeyFileTests {
  let user: UserRecord
  let grants: [GrantRecord]
  let keyring: Keyring

  init() throws {
    (keyring, user, grants) = try Keyring.create(
      registry: registry, user: "an", passphrase: passphrase, cost: .least)
  }

  private func unlock(
    _ user: UserRecord? = nil, passphrase: [UInt8] = passphrase, registry: [UInt8] = registry,
    grants: [GrantRecord]? = nil
  ) throws -> Keyring {
    let user = user ?? self.user
    return try Keyring.unlock(
      registry: registry, user: user, passphrase: passphrase, grants: grants ?? self.grants)
  }

  @Test func `the passphrase opens every key`() throws {
    let opened = try unlock()
    #expect(DataClass.allCases.allSatisfy(opened.vault.opens))
    #expect(BlindIndex.allCases.allSatisfy(opened.vault.canTag))
    #expect(opened.rootPublic == keyring.rootPublic)
    let seed = try Seed.counting(from: 7)
    let address = Address(.person, 1, .identity)
    let box = try keyring.vault.seal(Personal(Sample()), at: address, seed: seed)
    let value: Personal<Sample> = try opened.vault.open(box, at: address, seed: seed)
    #expect(value.revealed == Sample())
    #expect(
      Signer.verify(opened.signer.sign([1, 2, 3]), of: [1, 2, 3], by: user.signPublic))
  }

  @Test(arguments: ["", " ", "bốn từ dễ nhơ", "bốn từ dễ nhớ ", "Bốn từ dễ nhớ", "bon tu de nho"])
  func `another passphrase opens nothing`(text: String) {
    #expect(throws: SealingError.wrongPassphrase) { try unlock(passphrase: Array(text.utf8)) }
  }

  @Test func `the keys of another registry are refused`() {
    #expect(throws: SealingError.wrongPassphrase) { try unlock(registry: registry.flipped(at: 0)) }
  }

  @Test(arguments: UserChange.allCases)
  func `a user's record that was changed is refused`(change: UserChange) throws {
    let bytes = change == .secrets ? user.secrets.count : 1
    for place in 0..<bytes {
      let changed = user.with(change, at: place)
      #expect(throws: SealingError.self) { try unlock(changed) }
    }
  }

  @Test func `secrets that were cut are refused`() {
    for count in user.secrets.indices {
      #expect(throws: SealingError.foreignKeyRecord) {
        try unlock(user.with(.secrets) { Array($0.prefix(count)) })
      }
    }
  }

  @Test func `a user whom another registry's root vouches for is refused`() throws {
    let other = try Keyring.create(
      registry: registry, user: "an", passphrase: passphrase, cost: .least)
    #expect(throws: SealingError.foreignKeyRecord) {
      try unlock(user.with(.certificate) { _ in other.user.certificate })
    }
    #expect(throws: SealingError.foreignKeyRecord) { try unlock(grants: other.grants) }
    #expect(!other.user.isVouchedFor(by: keyring.rootPublic, registry: registry))
  }

  @Test(arguments: GrantChange.allCases)
  func `a grant that was changed is refused`(change: GrantChange) {
    for place in grants.indices {
      var changed = grants
      changed[place] = grants[place].with(change)
      #expect(throws: SealingError.foreignKeyRecord) { try unlock(grants: changed) }
    }
  }

  @Test func `grants whose sealed keys were swapped are refused`() {
    var swapped = grants
    swapped[0] = grants[0].with(sealed: grants[1].sealed)
    swapped[1] = grants[1].with(sealed: grants[0].sealed)
    #expect(throws: SealingError.foreignKeyRecord) { try unlock(grants: swapped) }
    swapped[0] = grants[0].with(sealed: grants[1].sealed, signature: grants[1].signature)
    #expect(throws: SealingError.foreignKeyRecord) { try unlock(grants: swapped) }
  }

  @Test func `a grant to one user opens nothing for another`() throws {
    let root = try RootPair(try keyring.vault.key(.root, epoch: 1))
    let second = try UserPairs(random: systemRandomness).record(
      id: 2, name: "bình", office: nil, registry: registry, passphrase: passphrase, cost: .least,
      root: root,
      random: systemRandomness)
    let none = try unlock(second)
    #expect(!DataClass.allCases.contains(where: none.vault.opens))
    let readdressed = grants.map { $0.with(user: 2) }
    #expect(throws: SealingError.foreignKeyRecord) {
      try unlock(second, grants: readdressed)
    }
    let shared = GrantRecord.sharing(
      try keyring.vault.key(.dataClass(.profile), epoch: 1), named: "class/profile", epoch: 1,
      with: second.id, boxPublic: second.boxPublic, by: 1, root: root, registry: registry)
    // A user of the registry who does not hold the root can share nothing.
    let forged = shared.with(
      signature: keyring.signer.sign(shared.signedText(registry: registry)))
    #expect(throws: SealingError.foreignKeyRecord) {
      try unlock(second, grants: grants + [forged])
    }
    let some = try unlock(second, grants: grants + [shared])
    #expect(DataClass.allCases.filter(some.vault.opens) == [.profile])
    #expect(throws: SealingError.keyWithheld("class/identity")) {
      try some.vault.seal(
        Personal(Sample()), at: Address(.person, 1, .identity), seed: try .counting(from: 1))
    }
  }

  @Test func `a grant of an unknown key is passed over`() throws {
    let other = grants[0].with(key: "class/none")
    #expect(try unlock(grants: grants + [other]).vault.opens(.profile))
  }

  @Test func `names of keys read back, and are never the same`() {
    #expect(Set(KeyName.all.map(\.text)).count == KeyName.all.count)
    #expect(KeyName.all.allSatisfy { KeyName(text: $0.text) == $0 })
    #expect(KeyName(text: "class/") == nil)
  }

}
