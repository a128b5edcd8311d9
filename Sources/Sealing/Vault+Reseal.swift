extension Vault {
  /// Seals what a box holds again at the same place, as another version or for another subject,
  /// with the newest key of its class; what is in it is not looked at.
  ///
  /// - Throws: ``SealingError`` when the box does not open there.
  package func reseal(
    _ box: Sealed, at address: Address, openedWith seed: Seed, version: UInt32,
    sealedWith newSeed: Seed
  ) throws(SealingError) -> Sealed {
    guard box.bytes.count > Sealed.headLength else { throw .cannotOpen(address) }
    let key = try key(.dataClass(address.dataClass), epoch: box.epoch)
    var cipher = BoxCipher(registry: registry)
    let length = cipher.open(
      box.bytes, box.bytes.indices, at: address, epoch: box.epoch, version: box.version, key: key,
      seeds: seed.bytes, seedAt: 0)
    defer { cipher.wipePlain() }
    guard let length else { throw .cannotOpen(address) }
    var contents = Array(cipher.plain[..<length])
    defer { wipe(&contents) }
    return try seal(contents, at: address, version: version, seed: newSeed)
  }

  /// Seals an empty value: what a box that was not there yet is taken back to.
  package func sealNothing(
    at address: Address, version: UInt32, seed: Seed
  ) throws(SealingError) -> Sealed {
    try seal([], at: address, version: version, seed: seed)
  }

  private func seal(
    _ contents: [UInt8], at address: Address, version: UInt32, seed: Seed
  ) throws(SealingError) -> Sealed {
    let (epoch, key) = try newest(.dataClass(address.dataClass))
    var cipher = BoxCipher(registry: registry)
    return cipher.seal(
      contents, at: address, epoch: epoch, version: version,
      nonce: randomBytes(Sealed.nonceLength), key: key, seed: seed)
  }
}
