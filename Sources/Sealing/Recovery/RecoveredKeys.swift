import CSodium

/// The keys of a registry that enough of its recovery sheets gave.
package struct RecoveredKeys: Sendable {
  /// The public half of the registry's root.
  package let rootPublic: [UInt8]

  /// Whether the sheets name this root, and not one before it.
  package let knowsNewestRoot: Bool

  /// Every key there is.
  package let vault: Vault

  /// Opens all that is shared with the sheets.
  ///
  /// The root must be the one that the sheets themselves name, or one that it leads to.
  ///
  /// - Throws: ``SealingError/foreignKeyRecord`` when the set of sheets or a grant was changed or
  ///   made by anybody else.
  package init(
    _ secret: RecoverySecret, record: RecoveryRecord, grants: [GrantRecord], roots: [RootRecord],
    registry: [UInt8], random: @escaping Randomness = systemRandomness
  ) throws(SealingError) {
    let pair = try RecoveryPair(secret)
    guard record.boxPublic == pair.boxPublic else { throw .foreignKeyRecord }
    let known = try secret.root(in: record, registry: registry)
    let root = try roots.newest(from: known, registry: registry)
    let keys = try pair.openAll(grants, registry: registry)
    guard let newest = keys[.root]?.max(by: { $0.key < $1.key })?.value,
      try RootPair(newest).signPublic == root,
      record.isVouchedFor(by: root, registry: registry)
    else { throw .foreignKeyRecord }
    rootPublic = root
    knowsNewestRoot = root == known
    vault = Vault(registry: registry, keys: keys, random: random)
  }

  /// A keyring with all keys, that signs with a pair nobody knows of.
  ///
  /// `user` is who shares what is shared with it.
  package func keyring(
    as user: Int64, random: Randomness = systemRandomness
  ) throws(SealingError) -> Keyring {
    Keyring(
      vault: vault, signer: Signer(user: user, secret: try UserPairs(random: random).signSecret),
      rootPublic: rootPublic)
  }
}

extension Vault {
  /// What another vault holds and this one does not, or not alike: each key's name and generation.
  package func lacks(of other: Vault) -> [String] {
    KeyName.all.flatMap { name in
      other.epochs(of: name).filter { !holdsSame(name, epoch: $0, as: other) }
        .map { "\(name.text) \($0)" }
    }
  }

  private func holdsSame(_ name: KeyName, epoch: Int, as other: Vault) -> Bool {
    guard let mine = try? key(name, epoch: epoch), let theirs = try? other.key(name, epoch: epoch),
      mine.count == theirs.count
    else { return false }
    return unsafe mine.withPointer { mine in
      unsafe theirs.withPointer { unsafe sodium_memcmp(mine, $0, Key.length) == 0 }
    }
  }
}
