public import Facts
import Sealing
import Storage

/// Who works with a registry again after a recovery.
public struct Recovered: Equatable, Sendable {
  public let user: String

  /// Whether the user is new, and not one whose passphrase was lost.
  public let isNew: Bool

  /// Which set of sheets was used; it stays valid, and has been on a table.
  public let set: Int
}

extension Registry {
  /// Opens a registry with recovery sheets alone, and gives every key to one user under a new
  /// passphrase: to one who governs and held every key, or to a new head.
  ///
  /// The user's pairs are new; the audit log tells of it, signed with the new one. That the new
  /// passphrase opens everything is proved before the old one loses its worth. The sheets stay valid.
  ///
  /// - Throws: `recovery_…` errors for sheets that are wrong, too few or of another set;
  ///   `recovery_user` for a user who may not govern; `user_exists` for one who left;
  ///   `recovery_incomplete` where the sheets lack a key; `check_failed` where users or keys were
  ///   changed behind the log's back; `bad_passphrase`, `foreign_key_record`.
  @discardableResult
  public static func recover(
    at folder: String, with sheets: [[String]], as name: String, passphrase: Passphrase, now: Moment
  ) throws -> Recovered {
    try passphrase.checkStrength()
    let name = try CleanText.line(name, field: "user", limit: 64)
    let store = try Store.open(at: folder)
    defer { try? store.close() }
    let contents = try store.keyContents()
    let reading = try RecoveryReading(sheets, contents, registry: store.about.uid)
    let former = contents.users.first { $0.name == name }
    try contents.refuse(former, reading.keys, registry: store.about.uid)
    let (user, keyring, grants) = try contents.enrol(
      name, after: former, with: reading.keys, passphrase, registry: store.about.uid)
    let registry = opened(store, keyring, contents, user)
    try registry.perform(Deed("recovery.use"), at: now) { session in
      guard try session.checkedContents() == contents else {
        throw RegistryError.conflict(.changedMeanwhile)
      }
      if former == nil { session.concern(user: user.id) }
      session.changes.setKeyContents(
        contents.giving(grants, to: user, after: former, until: session.entry - 1))
    }
    HeldKey.release(record: user, registry: store.about.uid)
    return Recovered(
      user: name, isNew: former == nil, set: contents.recovery?.generation ?? 0)
  }
}

extension KeyContents {
  /// Refuses who may not be given every key, and records that the root did not sign.
  fileprivate func refuse(
    _ user: UserRecord?, _ recovered: RecoveredKeys, registry: [UInt8]
  ) throws {
    let root = recovered.rootPublic
    guard users.allSatisfy({ $0.isVouchedFor(by: root, registry: registry) }) else {
      throw SealingError.foreignKeyRecord
    }
    guard keysWithoutSheets.isEmpty, KeyName.all.allSatisfy(recovered.vault.holds) else {
      throw RegistryError.conflict(.incomplete)
    }
    guard let user else { return }
    guard user.removedBy == nil else { throw RegistryError.conflict(.userLeft) }
    let held = Set(grants.filter { $0.user == user.id }.compactMap { KeyName(text: $0.key) })
    guard Role(user.office, keys: held).duties.contains(.govern), held.isSuperset(of: KeyName.all)
    else { throw RegistryError.conflict(.notAHead) }
  }

  /// Makes a user's pairs, and proves that the passphrase opens all that the sheets did.
  fileprivate func enrol(
    _ name: String, after former: UserRecord?, with recovered: RecoveredKeys,
    _ passphrase: Passphrase, registry: [UInt8]
  ) throws -> (UserRecord, Keyring, [GrantRecord]) {
    let id = former?.id ?? (users.map(\.id).max() ?? 0) + 1
    let (user, grants) = try recovered.keyring(as: id).enrol(
      id: id, name: name, office: former?.office ?? Role.head.office, sharing: Set(KeyName.all),
      passphrase: passphrase.bytes, cost: passphrase.cost)
    let keyring = try Keyring.unlock(
      registry: registry, user: user, passphrase: passphrase.bytes, grants: grants, roots: roots)
    guard keyring.vault.lacks(of: recovered.vault).isEmpty else {
      throw RegistryError.conflict(.incomplete)
    }
    return (user, keyring, grants)
  }

  /// The users and keys with a user's new ones; what was signed up to an entry counts as before.
  fileprivate func giving(
    _ grants: [GrantRecord], to user: UserRecord, after former: UserRecord?, until entry: Int64
  ) -> KeyContents {
    var contents = self
    contents.users.removeAll { $0.id == user.id }
    contents.users.append(user)
    contents.users.sort { $0.id < $1.id }
    contents.grants.removeAll { $0.user == user.id }
    contents.grants += grants
    // Where the pair was renewed at that very entry, this one has signed nothing.
    if let former,
      !contents.former.contains(where: { $0.record.id == user.id && $0.until >= entry })
    {
      contents.former.append(FormerUser(former, until: entry))
    }
    return contents
  }
}

extension Problem {
  fileprivate static let incomplete = Problem(
    "recovery_incomplete",
    message: Wording(
      vi: "phiếu khôi phục không mở được mọi khóa của sổ",
      en: "the recovery sheets do not open every key of the registry"),
    hint: Wording(
      vi: "xem khóa nào thiếu bằng ‘kieubao recovery show’",
      en: "see which are missing with ‘kieubao recovery show’"))

  fileprivate static let notAHead = Problem(
    "recovery_user", field: "user",
    message: Wording(
      vi: "người này không quản lý người dùng hoặc không giữ đủ các khóa",
      en: "this user does not govern, or did not hold every key"),
    hint: Wording(
      vi: "nêu tên người phụ trách, hoặc một tên mới để thêm người phụ trách mới",
      en: "name a head, or a new name to take a new head in"))

  fileprivate static let userLeft = Problem(
    "user_exists", field: "user",
    message: Wording(vi: "người này đã thôi việc", en: "this user has left"),
    hint: Wording(
      vi: "chọn tên khác: nhật ký cũ vẫn gọi người trước bằng tên này",
      en: "choose another: older entries of the log go by this name"))

  fileprivate static let changedMeanwhile = Problem(
    "user_changed",
    message: Wording(
      vi: "người dùng hoặc khóa của sổ vừa được đổi", en: "users or keys were just changed"),
    hint: Wording(vi: "chạy lại lệnh này", en: "run this command again"))
}
