import Sealing
import Storage

extension KeyContents {
  /// The user of a number, with the place in ``users``.
  func place(of user: Int64) -> Int? { users.firstIndex { $0.id == user } }

  /// The names of the keys that are shared with a user.
  func keys(of user: Int64) -> Set<KeyName> {
    Set(grants.filter { $0.user == user }.compactMap { KeyName(text: $0.key) })
  }

  /// What a user may open and do.
  func role(of user: Int64) -> Role {
    Role(users.first { $0.id == user }?.office, keys: keys(of: user))
  }

  /// Whether anybody is left who can do everything: who governs, holds the root and every key.
  func hasHead(vouchedForBy root: [UInt8], registry: [UInt8]) -> Bool {
    users.contains { user in
      user.removedBy == nil && user.isVouchedFor(by: root, registry: registry)
        && role(of: user.id).duties.contains(.govern)
        && keys(of: user.id).isSuperset(of: KeyName.all)
    }
  }

  /// What the audit log binds: who is a user and as what, who was, and who was given which key.
  ///
  /// One line each, in the order of `docs/format.md`. What a passphrase changes is no part of it,
  /// nor are signatures, which a new root makes anew.
  func boundText(registry: [UInt8]) -> String {
    let users = users.sorted { $0.id < $1.id }.map {
      "user \($0.id) \($0.removedBy ?? 0) \($0.certifiedDigest(registry: registry).hex)\n"
    }
    let former = former.sorted { ($0.record.id, $0.until) < ($1.record.id, $1.until) }.map {
      "former \($0.record.id) \($0.until) \($0.record.certifiedDigest(registry: registry).hex)\n"
    }
    let roots = roots.sorted { $0.epoch < $1.epoch }.map {
      "root \($0.epoch) \($0.signPublic.hex)\n"
    }
    let grants = grants.sorted { ($0.user, $0.key, $0.epoch) < ($1.user, $1.key, $1.epoch) }
      .map { "grant \($0.user) \($0.key) \($0.epoch)\n" }
    return (users + former + roots + grants).joined()
  }
}
