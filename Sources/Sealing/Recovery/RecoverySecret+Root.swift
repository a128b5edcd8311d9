import CSodium

// The sheets know the root as a user's sealed secrets do: else whoever can write the key file could
// put a root of his own in the place of the registry's, and what is recovered would obey him.

extension RecoverySecret {
  /// Seals the public key of the root: `nonce 24 ‖ XChaCha20-Poly1305` under a key of the secret's,
  /// bound to the registry and the set of sheets.
  package func seal(
    root: [UInt8], registry: [UInt8], generation: Int, random: Randomness = systemRandomness
  ) throws(SealingError) -> [UInt8] {
    let rootKey = try key.derived(for: Self.purpose)
    let (nonce, context) = (random(24), Self.context(registry, generation))
    var sealed = [UInt8](repeating: 0, count: root.count + 16)
    unsafe rootKey.withPointer { key in
      _ = unsafe crypto_aead_xchacha20poly1305_ietf_encrypt(
        &sealed, nil, root, UInt64(root.count), context, UInt64(context.count), nil, nonce, key)
    }
    return nonce + sealed
  }

  /// The root that was known when a set of sheets was made.
  ///
  /// - Throws: ``SealingError/foreignKeyRecord`` where it was not sealed with this secret.
  package func root(
    in record: RecoveryRecord, registry: [UInt8]
  ) throws(SealingError) -> [UInt8] {
    guard record.root.count == 24 + 32 + 16 else { throw .foreignKeyRecord }
    let rootKey = try key.derived(for: Self.purpose)
    let (nonce, sealed) = (Array(record.root[..<24]), Array(record.root[24...]))
    let context = Self.context(registry, record.generation)
    var root = [UInt8](repeating: 0, count: 32)
    let status = unsafe rootKey.withPointer { key in
      unsafe crypto_aead_xchacha20poly1305_ietf_decrypt(
        &root, nil, nil, sealed, UInt64(sealed.count), context, UInt64(context.count), nonce, key)
    }
    guard status == 0 else { throw .foreignKeyRecord }
    return root
  }

  private static let purpose = "kieubao/recovery/root/1"

  private static func context(_ registry: [UInt8], _ generation: Int) -> [UInt8] {
    registry + [UInt8(truncatingIfNeeded: generation >> 8), UInt8(truncatingIfNeeded: generation)]
  }
}
