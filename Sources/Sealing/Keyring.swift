import CSodium
import Privacy

/// All that a user has once the passphrase was right.
package struct Keyring: Sendable {
  package let vault: Vault
  package let signer: Signer

  /// The public half of the registry's root, by which all users are known.
  package let rootPublic: [UInt8]

  /// Whether the user's sealed secrets name this root, and not one before it.
  package var knowsNewestRoot = true
}

extension Keyring {
  /// Makes the keys of a new registry and gives them all to its first user.
  ///
  /// The passphrase is UTF-8 in NFC, and the caller wipes it; `registry` is the 16 bytes that tell
  /// the registry from any other.
  package static func create(
    registry: [UInt8], user name: String, office: Office? = nil, passphrase: [UInt8],
    cost: PassphraseCost = .standard, random: @escaping Randomness = systemRandomness
  ) throws(SealingError) -> (keyring: Keyring, user: UserRecord, grants: [GrantRecord]) {
    var keys: [KeyName: [Int: Key]] = [:]
    for name in KeyName.all { keys[name] = [1: try Key(drawing: random)] }
    guard let root = keys[.root]?[1] else { throw .outOfMemory }
    let pairs = try UserPairs(random: random)
    let rootPair = try RootPair(root)
    let user = try pairs.record(
      id: 1, name: name, office: office, registry: registry, passphrase: passphrase, cost: cost,
      root: rootPair, random: random)
    let signer = Signer(user: 1, secret: pairs.signSecret)
    var grants: [GrantRecord] = []
    for (name, epochs) in keys.sorted(by: { $0.key.text < $1.key.text }) {
      for (epoch, key) in epochs {
        grants.append(
          GrantRecord.sharing(
            key, named: name.text, epoch: epoch, with: user.id, boxPublic: user.boxPublic,
            by: signer.user, root: rootPair, registry: registry))
      }
    }
    let vault = Vault(registry: registry, keys: keys, random: random)
    return (Keyring(vault: vault, signer: signer, rootPublic: rootPair.signPublic), user, grants)
  }

  /// Opens a user's keys and all that is shared with the user.
  ///
  /// Every grant, and the user's own record, is checked against the root that the user's sealed
  /// secrets name: a key put into the file by anybody who does not hold the root is refused, be it
  /// a user of the registry.
  ///
  /// - Throws: ``SealingError/wrongPassphrase``, ``SealingError/foreignKeyRecord``.
  package static func unlock(
    registry: [UInt8], user: UserRecord, passphrase: [UInt8], grants: [GrantRecord],
    roots: [RootRecord] = [], random: @escaping Randomness = systemRandomness
  ) throws(SealingError) -> Keyring {
    try unlock(
      registry: registry, user: user, held: try user.passphraseKey(passphrase), grants: grants,
      roots: roots, random: random)
  }

  /// The same with the key that the passphrase gives, such as ``HeldKey`` keeps.
  package static func unlock(
    registry: [UInt8], user: UserRecord, held key: Key, grants: [GrantRecord],
    roots: [RootRecord] = [], random: @escaping Randomness = systemRandomness
  ) throws(SealingError) -> Keyring {
    let secrets = try user.openSecrets(registry: registry, heldKey: key)
    let root = try roots.newest(from: secrets.rootPublic, registry: registry)
    guard user.isVouchedFor(by: root, registry: registry) else { throw .foreignKeyRecord }
    var keys: [KeyName: [Int: Key]] = [:]
    for grant in grants where grant.user == user.id {
      guard let name = KeyName(text: grant.key) else { continue }
      let text = grant.signedText(registry: registry)
      guard Signer.verify(grant.signature, of: text, by: root) else {
        throw .foreignKeyRecord
      }
      keys[name, default: [:]][grant.epoch] = try grant.open(
        boxPublic: user.boxPublic, boxSecret: secrets.boxSecret)
    }
    let vault = Vault(registry: registry, keys: keys, random: random)
    return Keyring(
      vault: vault, signer: Signer(user: user.id, secret: secrets.signSecret), rootPublic: root,
      knowsNewestRoot: root == secrets.rootPublic)
  }
}

extension Key {
  /// A key from a source of random bytes.
  convenience init(drawing random: Randomness) throws(SealingError) {
    var bytes = random(Key.length)
    defer { wipe(&bytes) }
    try self.init(copying: bytes)
  }
}

extension UserRecord {
  /// Whether the root signed this record.
  package func isVouchedFor(by rootPublic: [UInt8], registry: [UInt8]) -> Bool {
    Signer.verify(certificate, of: certifiedText(registry: registry), by: rootPublic)
  }

  /// Who the user is, and which keys are the user's: what the sealed secrets are bound to.
  func identityText(registry: [UInt8]) -> [UInt8] {
    var fields = FieldWriter()
    fields.text(1, "kieubao/user/1")
    writeIdentity(to: &fields, registry)
    return fields.bytes
  }

  /// What the root signs: who the user is, and for what office.
  func certifiedText(registry: [UInt8]) -> [UInt8] {
    guard let office else { return identityText(registry: registry) }
    var fields = FieldWriter()
    fields.text(1, "kieubao/user/2")
    writeIdentity(to: &fields, registry)
    fields.text(7, office.role)
    fields.text(8, office.duties)
    return fields.bytes
  }

  private func writeIdentity(to fields: inout FieldWriter, _ registry: [UInt8]) {
    fields.blob(2, registry)
    fields.number(3, id)
    fields.text(4, name)
    fields.blob(5, boxPublic)
    fields.blob(6, signPublic)
  }
}

extension GrantRecord {
  /// What the root signs: which key, for whom, and the sealed bytes themselves.
  func signedText(registry: [UInt8]) -> [UInt8] {
    var fields = FieldWriter()
    fields.text(1, "kieubao/grant/1")
    fields.blob(2, registry)
    fields.text(3, key)
    fields.number(4, epoch)
    fields.number(5, user)
    fields.number(6, grantedBy)
    fields.blob(7, sealed)
    return fields.bytes
  }

  /// Seals a key to a user (X25519 sealed box); the root signs which key it is, and for whom.
  static func sharing(
    _ key: Key, named name: String, epoch: Int, with user: Int64, boxPublic: [UInt8],
    by giver: Int64, root: RootPair, registry: [UInt8]
  ) -> GrantRecord {
    var sealed = [UInt8](repeating: 0, count: Key.length + Int(crypto_box_sealbytes()))
    unsafe key.withPointer { key in
      _ = unsafe crypto_box_seal(&sealed, key, UInt64(Key.length), boxPublic)
    }
    let draft = GrantRecord(
      key: name, epoch: epoch, user: user, grantedBy: giver, sealed: sealed,
      signature: [])
    return GrantRecord(
      key: name, epoch: epoch, user: user, grantedBy: giver, sealed: sealed,
      signature: root.signer.sign(draft.signedText(registry: registry)))
  }

  func open(boxPublic: [UInt8], boxSecret: Key) throws(SealingError) -> Key {
    guard sealed.count == Key.length + Int(crypto_box_sealbytes()) else { throw .foreignKeyRecord }
    return try unsafe Key { memory throws(SealingError) in
      let status = unsafe boxSecret.withPointer { secret in
        unsafe crypto_box_seal_open(
          memory, sealed, UInt64(sealed.count),
          boxPublic, secret)
      }
      guard status == 0 else { throw .foreignKeyRecord }
    }
  }
}
