public import Facts
import Sealing
import Storage

extension Registry {
  /// How long keys may be held, in seconds: a day at most.
  public static let holdingTimes = HeldKey.seconds

  /// Opens a registry with the key that this machine holds for a user since ``hold(_:for:at:)``.
  ///
  /// `user` is the user's name; nil where one user's key alone is held. A key of somebody who left,
  /// or of a passphrase that was changed, opens nothing.
  ///
  /// - Throws: `locked` when no key fits; else as ``open(at:user:passphrase:now:)`` does.
  public static func open(at folder: String, user: String?, now: Moment) throws -> Registry {
    let store = try Store.open(at: folder)
    do {
      let held = try store.heldUsers()
      let named = held.filter { user == nil || $0.record.name == user?.composed }
      guard let (record, key, contents) = named.first, named.count == 1 else {
        throw RegistryError.conflict(.locked)
      }
      let keyring = try Keyring.unlock(
        registry: store.about.uid, user: record, held: key, grants: contents.grants,
        roots: contents.roots)
      return opened(store, keyring, contents, record)
    } catch {
      try? store.close()
      throw error
    }
  }

  /// Has the kernel of this machine hold the user's keys for some time; the audit log tells of it.
  ///
  /// `seconds` is one of ``holdingTimes``. Returns when it ends.
  ///
  /// - Throws: `wrong_passphrase`; `holding_unavailable` where the kernel holds no keys.
  @discardableResult
  public func hold(
    _ passphrase: Passphrase, for seconds: Int, at now: Moment
  ) throws -> Moment {
    guard let record = contents.users.first(where: { $0.id == keyring.signer.user }) else {
      throw RegistryError.unknownUser(canBeAsked: false)
    }
    let uid = store.about.uid
    try HeldKey.hold(
      record: record, passphrase: passphrase.bytes, registry: uid, seconds: seconds)
    do {
      try perform(Deed("unlock"), at: now) { _ in }
    } catch {
      // What cannot be logged is not done.
      HeldKey.release(record: record, registry: uid)
      throw error
    }
    return Moment(seconds: now.seconds + Int64(seconds))
  }

  /// Ends the holding of a user's keys, or of everybody's where nobody is named.
  ///
  /// It is ended whatever else fails. Returns the users whose keys were held, in whose names the
  /// audit log tells of it where it can be written to.
  ///
  /// - Throws: `no_such_registry`, `unknown_user` and the like.
  @discardableResult
  public static func lock(at folder: String, user: String?, now: Moment) throws -> [String] {
    let store = try Store.open(at: folder)
    defer { try? store.close() }
    let uid = store.about.uid
    let held = try store.heldUsers().filter { user == nil || $0.record.name == user?.composed }
    let registries = held.compactMap { record, key, contents in
      (try? Keyring.unlock(
        registry: uid, user: record, held: key, grants: contents.grants, roots: contents.roots))
        .map { opened(store, $0, contents, record) }
    }
    if let user {
      guard let record = try store.users().first(where: { $0.name == user.composed }) else {
        throw RegistryError.unknownUser(canBeAsked: false)
      }
      HeldKey.release(record: record, registry: uid)
    } else {
      HeldKey.releaseAll(registry: uid)
    }
    for registry in registries { try? registry.perform(Deed("lock"), at: now) { _ in } }
    return held.map(\.record.name)
  }
}

extension Store {
  /// The users who work here and whose keys are held, each with the key.
  fileprivate func heldUsers() throws -> [(
    record: UserRecord, key: Key, contents: KeyContents
  )] {
    let contents = try keyContents()
    return contents.users.filter { $0.removedBy == nil }.compactMap { record in
      HeldKey.find(record: record, registry: about.uid).map { (record, $0, contents) }
    }
  }
}

extension Problem {
  fileprivate static let locked = Problem(
    "locked",
    message: Wording(vi: "sổ đang khóa", en: "the registry is locked"),
    hint: Wording(vi: "mở bằng ‘kieubao unlock’", en: "unlock it with ‘kieubao unlock’"))
}
