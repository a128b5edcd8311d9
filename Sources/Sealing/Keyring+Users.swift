// What the holder of the root may do for others: take users in, share keys, certify an office.

extension Keyring {
  /// Whether the user holds the root, by which users are certified and keys are shared.
  package var holdsRoot: Bool { vault.holds(.root) }

  /// Makes the pairs of a new user, certifies the user for an office and shares keys.
  ///
  /// - Throws: ``SealingError/keyWithheld(_:)`` for a key the giver does not hold.
  package func enrol(
    id: Int64, name: String, office: Office, sharing keys: Set<KeyName>, passphrase: [UInt8],
    cost: PassphraseCost = .standard, random: Randomness = systemRandomness
  ) throws(SealingError) -> (user: UserRecord, grants: [GrantRecord]) {
    let user = try UserPairs(random: random).record(
      id: id, name: name, office: office, registry: vault.registry, passphrase: passphrase,
      cost: cost, root: try rootPair(), random: random)
    return (user, try share(keys, with: user))
  }

  /// Seals every generation of some keys to a user.
  package func share(
    _ names: Set<KeyName>, with user: UserRecord
  ) throws(SealingError) -> [GrantRecord] {
    try share(names, with: user.id, boxPublic: user.boxPublic)
  }

  /// Seals every generation of some keys to whoever has a public key; user 0 is the recovery.
  package func share(
    _ names: Set<KeyName>, with user: Int64, boxPublic: [UInt8]
  ) throws(SealingError) -> [GrantRecord] {
    let root = try rootPair()
    var grants: [GrantRecord] = []
    for name in names.sorted(by: { $0.text < $1.text }) {
      let epochs = vault.epochs(of: name)
      guard !epochs.isEmpty else { throw .keyWithheld(name.text) }
      for epoch in epochs {
        grants.append(
          GrantRecord.sharing(
            try vault.key(name, epoch: epoch), named: name.text, epoch: epoch, with: user,
            boxPublic: boxPublic, by: signer.user, root: root, registry: vault.registry))
      }
    }
    return grants
  }

  /// The record of a user, certified for another office.
  package func appoint(_ user: UserRecord, to office: Office) throws(SealingError) -> UserRecord {
    UserRecord(
      id: user.id, name: user.name, salt: user.salt, passes: user.passes, memory: user.memory,
      secrets: user.secrets, boxPublic: user.boxPublic, signPublic: user.signPublic,
      office: office, certificate: [], removedBy: user.removedBy
    ).certified(by: try rootPair(), registry: vault.registry)
  }

  func rootPair() throws(SealingError) -> RootPair { try RootPair(try vault.newest(.root).key) }
}

/// Somebody keys are shared with: a user, or the recovery sheets as user 0.
package struct KeyHolder: Sendable {
  package let user: Int64
  package let boxPublic: [UInt8]
  package let keys: Set<KeyName>

  package init(user: Int64, boxPublic: [UInt8], keys: Set<KeyName>) {
    self.user = user
    self.boxPublic = boxPublic
    self.keys = keys
  }
}

extension Keyring {
  /// Draws a new generation of some keys and seals it to those who hold them.
  ///
  /// The root is not among them; see ``renewRoot(users:former:grants:recovery:holders:random:)``.
  package func renew(
    _ names: [KeyName], for holders: [KeyHolder], random: Randomness = systemRandomness
  ) throws(SealingError) -> (keyring: Keyring, grants: [GrantRecord]) {
    precondition(!names.contains(.root), "the root is renewed by itself")
    let root = try rootPair()
    var (drawn, grants) = ([KeyName: [Int: Key]](), [GrantRecord]())
    for name in names {
      let (epoch, key) = (try vault.newest(name).epoch + 1, try Key(drawing: random))
      guard epoch <= Int(UInt16.max) else { throw .keyWithheld(name.text) }
      drawn[name] = [epoch: key]
      for holder in holders where holder.keys.contains(name) {
        grants.append(
          GrantRecord.sharing(
            key, named: name.text, epoch: epoch, with: holder.user, boxPublic: holder.boxPublic,
            by: signer.user, root: root, registry: vault.registry))
      }
    }
    return (with(vault.adding(drawn)), grants)
  }

  /// Draws a new root, signed by the old one, and signs again all that the old one vouched for.
  ///
  /// `grants` are those of the recovery sheets as well, whose holder is user 0.
  ///
  /// - Throws: ``SealingError/foreignKeyRecord`` for a record that the old root did not sign.
  package func renewRoot(
    users: [UserRecord], former: [FormerUser], grants: [GrantRecord],
    recovery: RecoveryRecord? = nil, holders: [KeyHolder], random: Randomness = systemRandomness
  ) throws(SealingError) -> RenewedRoot {
    let (old, registry) = (try rootPair(), vault.registry)
    let (epoch, key) = (try vault.newest(.root).epoch + 1, try Key(drawing: random))
    let new = try RootPair(key)
    let text = RootRecord.signedText(
      epoch: epoch, signPublic: new.signPublic, registry: registry)
    var signedGrants = holders.filter { $0.keys.contains(.root) }.map {
      GrantRecord.sharing(
        key, named: KeyName.root.text, epoch: epoch, with: $0.user, boxPublic: $0.boxPublic,
        by: signer.user, root: new, registry: registry)
    }
    for grant in grants {
      guard grant.isVouchedFor(by: old.signPublic, registry: registry) else {
        throw .foreignKeyRecord
      }
      signedGrants.append(grant.signed(by: new, registry: registry))
    }
    return RenewedRoot(
      root: RootRecord(epoch: epoch, signPublic: new.signPublic, signature: old.signer.sign(text)),
      users: try users.map { user throws(SealingError) in try user.moved(old, new, registry) },
      former: try former.map { user throws(SealingError) in
        FormerUser(try user.record.moved(old, new, registry), until: user.until)
      },
      grants: signedGrants, recovery: try recovery?.moved(old, new, registry),
      keyring: Keyring(
        vault: vault.adding([.root: [epoch: key]]), signer: signer, rootPublic: new.signPublic,
        knowsNewestRoot: false))
  }

  func with(_ vault: Vault) -> Keyring {
    Keyring(
      vault: vault, signer: signer, rootPublic: rootPublic, knowsNewestRoot: knowsNewestRoot)
  }
}

/// A new root, and everything it vouches for.
package struct RenewedRoot: Sendable {
  package let root: RootRecord
  package let users: [UserRecord]
  package let former: [FormerUser]
  package let grants: [GrantRecord]
  package let recovery: RecoveryRecord?
  package let keyring: Keyring
}

extension UserRecord {
  fileprivate func moved(
    _ old: RootPair, _ new: RootPair, _ registry: [UInt8]
  ) throws(SealingError) -> UserRecord {
    guard isVouchedFor(by: old.signPublic, registry: registry) else { throw .foreignKeyRecord }
    return certified(by: new, registry: registry)
  }
}

extension RecoveryRecord {
  fileprivate func moved(
    _ old: RootPair, _ new: RootPair, _ registry: [UInt8]
  ) throws(SealingError) -> RecoveryRecord {
    guard isVouchedFor(by: old.signPublic, registry: registry) else { throw .foreignKeyRecord }
    return signed(by: new, registry: registry)
  }
}

extension GrantRecord {
  /// Whether the root signed this grant.
  package func isVouchedFor(by rootPublic: [UInt8], registry: [UInt8]) -> Bool {
    Signer.verify(signature, of: signedText(registry: registry), by: rootPublic)
  }

  fileprivate func signed(by root: RootPair, registry: [UInt8]) -> GrantRecord {
    GrantRecord(
      key: key, epoch: epoch, user: user, grantedBy: grantedBy, sealed: sealed,
      signature: root.signer.sign(signedText(registry: registry)))
  }
}
