import Facts
import Sealing
import Storage

/// Users and keys on their way to newer generations: nothing is written here.
struct Renewal {
  private(set) var keyring: Keyring
  private(set) var contents: KeyContents

  /// The new generations, by the name that the audit log calls them by.
  private(set) var epochs: [(key: String, epoch: Int)] = []
  private let holders: [KeyHolder]
  private var registry: [UInt8] { keyring.vault.registry }

  /// Begins with the keys that a user holds and the key file as it is.
  ///
  /// - Throws: ``SealingError/foreignKeyRecord`` where the root did not sign all of it: who got into
  ///   the file otherwise is not given a new key.
  init(_ keyring: Keyring, _ contents: KeyContents) throws {
    (self.keyring, self.contents) = (keyring, contents)
    let (root, registry) = (keyring.rootPublic, keyring.vault.registry)
    guard contents.users.allSatisfy({ $0.isVouchedFor(by: root, registry: registry) }),
      contents.recovery?.isVouchedFor(by: root, registry: registry) ?? true,
      (contents.grants + contents.recoveryGrants).allSatisfy({
        $0.isVouchedFor(by: root, registry: registry)
      })
    else { throw SealingError.foreignKeyRecord }
    holders = contents.holders
  }

  /// Draws a new generation of some keys for all who hold them.
  mutating func renew(_ names: [KeyName]) throws {
    let (keyring, grants) = try keyring.renew(names, for: holders)
    self.keyring = keyring
    share(grants)
    for name in names { note(name) }
  }

  /// Destroys the older generations of some keys.
  mutating func keepNewest(of names: [KeyName]) {
    let newest = Dictionary(
      uniqueKeysWithValues: names.map { ($0.text, keyring.vault.newestEpoch(of: $0)) })
    let isOld = { (grant: GrantRecord) in grant.epoch < newest[grant.key, default: 0] }
    contents.grants.removeAll(where: isOld)
    contents.recoveryGrants.removeAll(where: isOld)
    keyring = keyring.keepingNewest(of: names)
  }

  /// Draws a new root; the old one signs it, and is destroyed.
  mutating func renewRoot() throws {
    let renewed = try keyring.renewRoot(
      users: contents.users, former: contents.former,
      grants: contents.grants + contents.recoveryGrants, recovery: contents.recovery,
      holders: holders)
    keyring = renewed.keyring
    contents.users = renewed.users
    contents.former = renewed.former
    contents.roots.append(renewed.root)
    contents.recovery = renewed.recovery
    (contents.grants, contents.recoveryGrants) = ([], [])
    share(renewed.grants)
    keepNewest(of: [.root])
    note(.root)
  }

  /// Makes new pairs for the user who is working; what they signed up to an entry counts as before.
  mutating func renewPairs(passphrase: Passphrase, until entry: Int64) throws {
    guard let place = contents.users.firstIndex(where: { $0.id == keyring.signer.user }) else {
      throw RegistryError.keysRenewed
    }
    let user = contents.users[place]
    let renewed = try keyring.renewPairs(of: user, passphrase: passphrase.bytes)
    keyring = renewed.keyring
    contents.users[place] = renewed.user
    contents.former.append(FormerUser(user, until: entry))
    contents.grants.removeAll { $0.user == user.id }
    share(renewed.grants)
    epochs.append(("user/\(user.id)", contents.former.count { $0.record.id == user.id } + 1))
  }

  private mutating func share(_ grants: [GrantRecord]) {
    contents.grants += grants.filter { $0.user != 0 }
    contents.recoveryGrants += grants.filter { $0.user == 0 }
  }

  private mutating func note(_ name: KeyName) {
    epochs.append((name.text, keyring.vault.newestEpoch(of: name)))
  }
}

extension KeyContents {
  /// Who holds which keys: the users who work here, and the recovery sheets as user 0.
  var holders: [KeyHolder] {
    let users = users.filter { $0.removedBy == nil }.map { user in
      KeyHolder(
        user: user.id, boxPublic: user.boxPublic,
        keys: Self.names(in: grants.filter { $0.user == user.id }))
    }
    guard let recovery else { return users }
    let sheets = KeyHolder(
      user: 0, boxPublic: recovery.boxPublic, keys: Self.names(in: recoveryGrants))
    return users + [sheets]
  }

  private static func names(in grants: [GrantRecord]) -> Set<KeyName> {
    Set(grants.compactMap { KeyName(text: $0.key) })
  }
}
