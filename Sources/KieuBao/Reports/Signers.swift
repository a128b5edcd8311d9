import Sealing
import Storage

/// Who may have signed which entries of the audit log, by what the root vouches for.
struct Signers {
  /// What a user was certified as, with the last entry it counts for.
  struct Term {
    let until: Int64
    let signPublic: [UInt8]
    let office: Office?

    /// Whether the user could change users and keys.
    var governs: Bool { office?.dutySet.contains(.govern) ?? true }
  }

  /// By user, the oldest first.
  private var terms: [Int64: [Term]] = [:]

  init(_ contents: KeyContents, root: [UInt8], registry: [UInt8]) {
    for former in contents.former where former.record.isVouchedFor(by: root, registry: registry) {
      add(former.record, until: former.until)
    }
    for user in contents.users where user.isVouchedFor(by: root, registry: registry) {
      add(user, until: user.removedBy ?? .max)
    }
  }

  private mutating func add(_ user: UserRecord, until: Int64) {
    terms[user.id, default: []].append(
      Term(until: until, signPublic: user.signPublic, office: user.office))
    terms[user.id]?.sort { $0.until < $1.until }
  }

  /// What a user was certified as when an entry was written.
  func signer(of user: Int64, at entry: Int64) -> Term? {
    terms[user]?.first { $0.until >= entry }
  }
}

extension Registry {
  /// Follows the whole audit log, knowing the users as the key file has them now.
  ///
  /// Signatures that this user verified before are not computed again unless all are wanted.
  func verification(in session: Session, isFull: Bool = false) throws -> Verification {
    let uid = store.about.uid
    let signers = Signers(
      try session.changes.keyContents(), root: keyring.rootPublic, registry: uid)
    let trusted = isFull ? 0 : try session.trustedEntry(signers, registry: uid)
    var verification = Verification(registry: uid, signers: signers)
    try verification.follow(session.changes, trusting: trusted)
    return verification
  }
}
