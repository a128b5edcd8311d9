import CSodium

/// The X25519 pair of a recovery secret: whoever knows its public half seals keys to the sheets.
package struct RecoveryPair: Sendable {
  /// Stands in the key file; of no use without the sheets.
  package let boxPublic: [UInt8]
  private let boxSecret: Key

  /// The number that stands in the place of a user's in grants to the sheets.
  package static let user: Int64 = 0

  package init(_ secret: RecoverySecret) throws(SealingError) {
    let seed = try secret.key.derived(for: "kieubao/recovery/box/1")
    var boxPublic = [UInt8](repeating: 0, count: 32)
    boxSecret = try unsafe Key { memory in
      unsafe seed.withPointer { seed in
        _ = unsafe crypto_box_seed_keypair(&boxPublic, memory, seed)
      }
    }
    self.boxPublic = boxPublic
  }

  /// Opens one grant to the sheets, without asking who made it.
  ///
  /// - Throws: ``SealingError/foreignKeyRecord`` when it was not sealed to this pair.
  package func open(_ grant: GrantRecord) throws(SealingError) -> Key {
    guard grant.user == Self.user else { throw .foreignKeyRecord }
    return try grant.open(boxPublic: boxPublic, boxSecret: boxSecret)
  }

  /// Opens all grants to the sheets, of which the newest root must have signed every one.
  ///
  /// - Throws: ``SealingError/foreignKeyRecord`` when one was changed or made by anybody else, and
  ///   when the root is not among them.
  package func openAll(
    _ grants: [GrantRecord], registry: [UInt8]
  ) throws(SealingError) -> [KeyName: [Int: Key]] {
    let grants = grants.filter { $0.user == Self.user }
    var keys: [KeyName: [Int: Key]] = [:]
    for grant in grants {
      guard let name = KeyName(text: grant.key) else { continue }
      keys[name, default: [:]][grant.epoch] = try open(grant)
    }
    guard let root = keys[.root]?.max(by: { $0.key < $1.key })?.value else {
      throw .foreignKeyRecord
    }
    let rootPublic = try RootPair(root).signPublic
    for grant in grants {
      guard
        Signer.verify(grant.signature, of: grant.signedText(registry: registry), by: rootPublic)
      else { throw .foreignKeyRecord }
    }
    return keys
  }
}
