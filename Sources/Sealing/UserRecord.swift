/// What the key file holds on one user: nothing of it is secret without the passphrase.
package struct UserRecord: Equatable, Sendable {
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

  /// The root's signature over all of this but the passphrase's part.
  package let certificate: [UInt8]

  package init(
    id: Int64, name: String, salt: [UInt8], passes: UInt64, memory: UInt64, secrets: [UInt8],
    boxPublic: [UInt8], signPublic: [UInt8], certificate: [UInt8]
  ) {
    self.id = id
    self.name = name
    self.salt = salt
    self.passes = passes
    self.memory = memory
    self.secrets = secrets
    self.boxPublic = boxPublic
    self.signPublic = signPublic
    self.certificate = certificate
  }
}

/// One key shared with one user.
package struct GrantRecord: Equatable, Sendable {
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
