extension Keyring {
  /// Makes new pairs for the user whose keyring it is, certified for the same office, and seals to
  /// them all the keys the user holds.
  ///
  /// Only a holder of the root can do so for themselves. What is signed from now on is verified with
  /// the new pair; the passphrase and its cost stay.
  ///
  /// - Throws: ``SealingError/wrongPassphrase``; ``SealingError/keyWithheld(_:)`` without the root.
  package func renewPairs(
    of user: UserRecord, passphrase: [UInt8], random: Randomness = systemRandomness
  ) throws(SealingError) -> (keyring: Keyring, user: UserRecord, grants: [GrantRecord]) {
    precondition(user.id == signer.user, "a user's pairs are renewed by the user")
    _ = try user.openSecrets(
      registry: vault.registry, heldKey: try user.passphraseKey(passphrase))
    let pairs = try UserPairs(random: random)
    let record = try pairs.record(
      id: user.id, name: user.name, office: user.office, registry: vault.registry,
      passphrase: passphrase, cost: user.cost, root: try rootPair(), random: random)
    let keyring = Keyring(
      vault: vault, signer: Signer(user: user.id, secret: pairs.signSecret),
      rootPublic: rootPublic)
    return (keyring, record, try share(Set(KeyName.all.filter(vault.holds)), with: record))
  }

  /// The keyring without the older generations of some keys.
  package func keepingNewest(of names: [KeyName]) -> Keyring {
    with(vault.keepingNewest(of: names))
  }
}
