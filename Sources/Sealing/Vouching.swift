// What others may hold the records of the key file against.

extension UserRecord {
  /// The digest of what the root signs of the user: who it is, which keys, and what office.
  package func certifiedDigest(registry: [UInt8]) -> [UInt8] {
    digest(certifiedText(registry: registry))
  }
}

extension UserRecord {
  /// What trying one passphrase of the user costs now.
  package var cost: PassphraseCost { PassphraseCost(passes: passes, memory: memory) }
}

extension GrantRecord {
  /// Whether the root signed this grant.
  package func isVouchedFor(by rootPublic: [UInt8], registry: [UInt8]) -> Bool {
    Signer.verify(signature, of: signedText(registry: registry), by: rootPublic)
  }
}
