/// What the key file holds on one user: nothing of it is secret without the passphrase.
package struct UserRecord: Equatable, Sendable, Codable {
  package let id: Int64

  /// The name the user signs in with, in NFC.
  package let name: String
  package let salt: [UInt8]

  /// Argon2id's cost, as libsodium counts it: passes, and bytes of memory.
  package let passes: UInt64
  package let memory: UInt64

  /// The user's secret keys, sealed with the passphrase.
  package let secrets: [UInt8]

  /// X25519: what is shared with the user is sealed to this.
  package let boxPublic: [UInt8]

  /// Ed25519: what the user signs is verified with this.
  package let signPublic: [UInt8]

  /// What the user is certified to do; nil where that was before there were roles: everything.
  package let office: Office?

  /// The root's signature over all of this but the passphrase's part.
  package let certificate: [UInt8]

  /// The audit entry that took the user's keys away; nil while the user works here.
  package let removedBy: Int64?

  package init(
    id: Int64, name: String, salt: [UInt8], passes: UInt64, memory: UInt64, secrets: [UInt8],
    boxPublic: [UInt8], signPublic: [UInt8], office: Office? = nil, certificate: [UInt8],
    removedBy: Int64? = nil
  ) {
    self.id = id
    self.name = name
    self.salt = salt
    self.passes = passes
    self.memory = memory
    self.secrets = secrets
    self.boxPublic = boxPublic
    self.signPublic = signPublic
    self.office = office
    self.certificate = certificate
    self.removedBy = removedBy
  }
}

extension UserRecord {
  /// What trying a passphrase costs.
  package var cost: PassphraseCost { PassphraseCost(passes: passes, memory: memory) }

  func with(secrets: [UInt8]) -> UserRecord {
    UserRecord(
      id: id, name: name, salt: salt, passes: passes, memory: memory, secrets: secrets,
      boxPublic: boxPublic, signPublic: signPublic, office: office, certificate: certificate,
      removedBy: removedBy)
  }

  /// The record with the root's signature over what it says of the user.
  func certified(by root: RootPair, registry: [UInt8]) -> UserRecord {
    UserRecord(
      id: id, name: name, salt: salt, passes: passes, memory: memory, secrets: secrets,
      boxPublic: boxPublic, signPublic: signPublic, office: office,
      certificate: root.signer.sign(certifiedText(registry: registry)), removedBy: removedBy)
  }

  /// The record of a user who left: the secrets are gone, what older entries are verified with
  /// stays.
  package func removed(by entry: Int64) -> UserRecord {
    UserRecord(
      id: id, name: name, salt: salt, passes: passes, memory: memory, secrets: [],
      boxPublic: boxPublic, signPublic: signPublic, office: office, certificate: certificate,
      removedBy: entry)
  }

  /// The record with another passphrase, and with the root its secrets name from now on.
  ///
  /// - Throws: ``SealingError/wrongPassphrase``.
  package func rewrapped(
    registry: [UInt8], passphrase: [UInt8], as newPassphrase: [UInt8], cost: PassphraseCost,
    root: [UInt8], random: Randomness = systemRandomness
  ) throws(SealingError) -> UserRecord {
    let secrets = try openSecrets(
      registry: registry, heldKey: try passphraseKey(passphrase))
    let draft = UserRecord(
      id: id, name: name, salt: random(16), passes: cost.passes, memory: cost.memory, secrets: [],
      boxPublic: boxPublic, signPublic: signPublic, office: office, certificate: certificate,
      removedBy: removedBy)
    return draft.with(
      secrets: try draft.sealSecrets(
        secrets.boxSecret, secrets.signSecret, root, registry: registry,
        passphrase: newPassphrase, random: random))
  }
}

/// The role a user is certified for, and its duties, as words of the format.
package struct Office: Equatable, Sendable, Codable {
  package let role: String

  /// Words joined by commas.
  package let duties: String

  package init(role: String, duties: String) {
    self.role = role
    self.duties = duties
  }
}

/// What a user was certified as before; entries of the audit log up to `until` are verified with it.
package struct FormerUser: Equatable, Sendable, Codable {
  /// The last audit entry it counts for.
  package let until: Int64

  /// The record as it was, without salt and secrets.
  package let record: UserRecord

  package init(_ record: UserRecord, until: Int64) {
    self.record = record
    self.until = until
  }
}

/// One key shared with one user; user 0 is the set of recovery sheets.
package struct GrantRecord: Equatable, Sendable, Codable {
  /// The key's ``KeyName/text``.
  package let key: String
  package let epoch: Int
  package let user: Int64

  /// The user who shared it.
  package let grantedBy: Int64
  package let sealed: [UInt8]

  /// The root's, binding key, epoch and user together.
  package let signature: [UInt8]

  package init(
    key: String, epoch: Int, user: Int64, grantedBy: Int64, sealed: [UInt8], signature: [UInt8]
  ) {
    self.key = key
    self.epoch = epoch
    self.user = user
    self.grantedBy = grantedBy
    self.sealed = sealed
    self.signature = signature
  }
}

/// What trying one passphrase costs.
package struct PassphraseCost: Equatable, Sendable {
  package let passes: UInt64
  package let memory: UInt64

  /// 64 MiB and 2 passes of Argon2id: libsodium's interactive limits, 0.06 s on a small machine.
  package static let standard = PassphraseCost(passes: 2, memory: 64 << 20)

  /// The least that libsodium takes; for tests alone.
  package static let least = PassphraseCost(passes: 1, memory: 8 << 10)
}
