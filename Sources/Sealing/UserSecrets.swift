import CSodium

/// A user's two pairs of keys, new.
struct UserPairs {
  let boxPublic: [UInt8]
  let boxSecret: Key
  let signPublic: [UInt8]
  let signSecret: Key

  init(random: Randomness) throws(SealingError) {
    let boxSeed = try Key(drawing: random)
    let signSeed = try Key(drawing: random)
    var boxPublic = [UInt8](repeating: 0, count: 32)
    boxSecret = try unsafe Key { memory in
      unsafe boxSeed.withPointer { seed in
        _ = unsafe crypto_box_seed_keypair(
          &boxPublic, memory, seed)
      }
    }
    self.boxPublic = boxPublic
    (signPublic, signSecret) = try signPair(from: signSeed)
  }

  /// The record of a user with these keys, sealed with a passphrase and vouched for by the root.
  func record(
    id: Int64, name: String, office: Office?, registry: [UInt8], passphrase: [UInt8],
    cost: PassphraseCost, root: RootPair, random: Randomness
  ) throws(SealingError) -> UserRecord {
    let draft = UserRecord(
      id: id, name: name, salt: random(16), passes: cost.passes, memory: cost.memory, secrets: [],
      boxPublic: boxPublic, signPublic: signPublic, office: office, certificate: [])
    let secrets = try draft.sealSecrets(
      boxSecret, signSecret, root.signPublic, registry: registry, passphrase: passphrase,
      random: random)
    return draft.with(secrets: secrets).certified(by: root, registry: registry)
  }
}

/// The pair that vouches for users, made from the root key.
struct RootPair {
  let signPublic: [UInt8]
  let signer: Signer

  init(_ root: Key) throws(SealingError) {
    let (signPublic, secret) = try signPair(from: try root.derived(for: "kieubao/root/sign/1"))
    self.signPublic = signPublic
    signer = Signer(user: 0, secret: secret)
  }
}

/// What a user's passphrase opens.
struct UserSecrets {
  let boxSecret: Key
  let signSecret: Key
  let rootPublic: [UInt8]
}

extension UserRecord {
  /// `nonce 24 ‖ XChaCha20-Poly1305(X25519 secret 32 ‖ Ed25519 secret 64 ‖ root's public key 32)`
  /// under Argon2id of the passphrase, bound to ``identityText(registry:)``.
  func sealSecrets(
    _ boxSecret: Key, _ signSecret: Key, _ rootPublic: [UInt8], registry: [UInt8],
    passphrase: [UInt8], random: Randomness
  ) throws(SealingError) -> [UInt8] {
    let key = try passphraseKey(passphrase)
    let nonce = random(24)
    var plain = boxSecret.copy() + signSecret.copy() + rootPublic
    defer { wipe(&plain) }
    var sealed = [UInt8](repeating: 0, count: plain.count + 16)
    let context = identityText(registry: registry)
    unsafe key.withPointer { key in
      _ = unsafe crypto_aead_xchacha20poly1305_ietf_encrypt(
        &sealed, nil, plain, UInt64(plain.count), context, UInt64(context.count), nil, nonce, key)
    }
    return nonce + sealed
  }

  /// Opens the secrets with the key that the passphrase gives; see ``passphraseKey(_:)``.
  func openSecrets(registry: [UInt8], heldKey key: Key) throws(SealingError) -> UserSecrets {
    guard secrets.count == 24 + 128 + 16, key.count == Key.length else { throw .foreignKeyRecord }
    let (nonce, sealed) = (Array(secrets[..<24]), Array(secrets[24...]))
    let context = identityText(registry: registry)
    var plain = [UInt8](repeating: 0, count: 128)
    defer { wipe(&plain) }
    let status = unsafe key.withPointer { key in
      unsafe crypto_aead_xchacha20poly1305_ietf_decrypt(
        &plain, nil, nil, sealed, UInt64(sealed.count), context, UInt64(context.count), nonce, key)
    }
    guard status == 0 else { throw .wrongPassphrase }
    return UserSecrets(
      boxSecret: try Key(copying: plain[..<32]), signSecret: try Key(copying: plain[32..<96]),
      rootPublic: Array(plain[96...]))
  }

  /// Argon2id of the passphrase, with the salt and at the cost that stand in the record.
  func passphraseKey(_ passphrase: [UInt8]) throws(SealingError) -> Key {
    guard salt.count == 16, 1...64 ~= passes, 8192...(4 << 30) ~= memory else {
      throw .foreignKeyRecord
    }
    guard !passphrase.isEmpty else { throw .wrongPassphrase }
    return try unsafe Key { memory throws(SealingError) in
      let status = unsafe passphrase.withUnsafeBytes { passphrase in
        guard let text = unsafe passphrase.assumingMemoryBound(to: CChar.self).baseAddress else {
          return Int32(-1)
        }
        return unsafe crypto_pwhash(
          memory, UInt64(Key.length),
          text,
          UInt64(passphrase.count), salt, passes, Int(self.memory), crypto_pwhash_ALG_ARGON2ID13)
      }
      guard status == 0 else { throw .outOfMemory }
    }
  }
}

func signPair(from seed: Key) throws(SealingError) -> ([UInt8], Key) {
  var signPublic = [UInt8](repeating: 0, count: 32)
  let secret = try unsafe Key(count: 64) { memory in
    unsafe seed.withPointer { seed in
      _ = unsafe crypto_sign_seed_keypair(
        &signPublic, memory, seed)
    }
  }
  return (signPublic, secret)
}
