@testable import Sealing

/// What somebody may change in a user's record.
enum UserChange: CaseIterable {
  case id, name, salt, passes, memory, secrets, boxPublic, signPublic, certificate
}

extension UserRecord {
  /// The record with one thing changed.
  func with(_ change: UserChange, at place: Int) -> UserRecord {
    switch change {
    case .id, .name, .passes, .memory: with(change) { $0 }
    default: with(change) { $0.flipped(at: place) }
    }
  }

  /// The record with its bytes changed somehow, or another number or name.
  func with(_ change: UserChange, _ bytes: ([UInt8]) -> [UInt8]) -> UserRecord {
    UserRecord(
      id: change == .id ? id + 1 : id, name: change == .name ? name + "h" : name,
      salt: change == .salt ? bytes(salt) : salt, passes: change == .passes ? passes + 1 : passes,
      memory: change == .memory ? memory * 2 : memory,
      secrets: change == .secrets ? bytes(secrets) : secrets,
      boxPublic: change == .boxPublic ? bytes(boxPublic) : boxPublic,
      signPublic: change == .signPublic ? bytes(signPublic) : signPublic,
      certificate: change == .certificate ? bytes(certificate) : certificate)
  }
}

/// What somebody may change in a grant.
enum GrantChange: CaseIterable {
  case key, epoch, grantedBy, sealed, cut, signature, noSignature
}

extension GrantRecord {
  func with(_ change: GrantChange) -> GrantRecord {
    switch change {
    case .key: with(key: key == "root" ? "integrity" : "root")
    case .epoch: with(epoch: epoch + 1)
    case .grantedBy: with(grantedBy: 2)
    case .sealed: with(sealed: sealed.flipped(at: 40))
    case .cut: with(sealed: Array(sealed.dropLast()))
    case .signature: with(signature: signature.flipped(at: 0))
    case .noSignature: with(signature: [])
    }
  }

  func with(
    key: String? = nil, epoch: Int? = nil, user: Int64? = nil, grantedBy: Int64? = nil,
    sealed: [UInt8]? = nil, signature: [UInt8]? = nil
  ) -> GrantRecord {
    GrantRecord(
      key: key ?? self.key, epoch: epoch ?? self.epoch, user: user ?? self.user,
      grantedBy: grantedBy ?? self.grantedBy, sealed: sealed ?? self.sealed,
      signature: signature ?? self.signature)
  }
}
