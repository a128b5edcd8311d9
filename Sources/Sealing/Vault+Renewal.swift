extension Vault {
  /// Seals a box again at its place with the newest key of its class; its version stays, and nobody
  /// looks at what is in it.
  ///
  /// - Throws: ``SealingError`` when the box was changed, moved or sealed with another key.
  package func reseal(
    _ sealed: Sealed, at address: Address, seed: Seed
  ) throws(SealingError) -> Sealed {
    guard sealed.bytes.count > Sealed.headLength else { throw .cannotOpen(address) }
    let (epoch, key) = try newest(.dataClass(address.dataClass))
    var cipher = BoxCipher(registry: registry)
    let length = cipher.open(
      sealed.bytes, sealed.bytes.indices, at: address, epoch: sealed.epoch,
      version: sealed.version,
      key: try self.key(.dataClass(address.dataClass), epoch: sealed.epoch), seeds: seed.bytes,
      seedAt: 0)
    defer { cipher.wipePlain() }
    guard let length else { throw .cannotOpen(address) }
    var contents = Array(cipher.plain[..<length])
    defer { wipe(&contents) }
    return cipher.seal(
      contents, at: address, epoch: epoch, version: sealed.version,
      nonce: randomBytes(Sealed.nonceLength), key: key, seed: seed)
  }

  /// What all boxes of a scan add to the state of the registry, which is a sum under a generation
  /// of the integrity key.
  package func sum(of scan: BoxScan, epoch: Int) throws(SealingError) -> RegistryState {
    var sum = RegistryState.empty
    for place in 0..<scan.count {
      let box = Sealed(bytes: Array(scan.bytes[scan.range(place)]))
      sum.add(try imprint(of: box, at: scan.address(place), epoch: epoch))
    }
    return sum
  }
}
