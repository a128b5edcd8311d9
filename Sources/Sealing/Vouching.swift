// What others may hold the records of the key file against.

extension UserRecord {
  /// The digest of what the root signs of the user: who it is, which keys, and what office.
  package func certifiedDigest(registry: [UInt8]) -> [UInt8] {
    digest(certifiedText(registry: registry))
  }
}
