public import Facts
import Foundation
import Sealing
import Storage

/// A backup on its way back into a registry's folder.
///
/// The backup is opened and prepared in a place of its own; what stands in the folder stays as it is
/// until the very end of ``perform(at:)``, and after a failure.
///
/// ```swift
/// let restoration = try Restoration(of: "so.age", with: key, to: folder)
/// let plan = try restoration.plan(as: "an", passphrase, at: now)
/// let restored = try restoration.perform(at: now)
/// ```
public final class Restoration {
  private let folder: String
  private let place: Workplace
  private let opened: OpenedBackup
  private let keys: OpenedBackup?
  private let store: Store
  private let common: Storage.Head
  private var registry: Registry?

  /// What the backup says of itself.
  public var backup: BackupAccount { BackupAccount(opened.manifest) }

  /// Who works with the registry, by the key file that is used.
  public let users: [String]

  /// Opens a backup for a folder, which is made where it is not there.
  ///
  /// `keyCopy` is a copy of the key file, for a folder that has none: today's key file is always
  /// used where there is one, so that nobody who was erased comes back.
  ///
  /// - Throws: `wrong_age_key`, `age_damaged`, `backup_unreadable`, `backup_damaged`,
  ///   `newer_backup`, `wrong_backup_kind`, `foreign_backup`; `key_copy_needed`, `key_file_present`;
  ///   `disk_full`, `not_writable`.
  public init(
    of path: String, with key: BackupKey, to folder: String,
    keyCopy: (path: String, key: BackupKey)? = nil
  ) throws {
    let place = try Workplace(in: folder, making: true)
    (self.folder, self.place) = (folder, place)
    let present = "\(folder)/\(Store.keyFile)"
    let hasKeys = FileManager.default.fileExists(atPath: present)
    if hasKeys, keyCopy != nil { throw BackupProblem.keysPresent }
    if !hasKeys, keyCopy == nil { throw BackupProblem.keysNeeded }
    let opened = try OpenedBackup(of: path, with: key, as: .data, in: place)
    let snapshot = try opened.snapshot()
    (self.opened, common) = (opened, snapshot.head)
    try snapshot.close()
    let keys = try keyCopy.map { try OpenedBackup(of: $0.path, with: $0.key, as: .keys, in: place) }
    self.keys = keys
    if let keys { try Store.checkKeys(at: keys.path) }
    // Whatever a deed that was cut off has left to do in the key file is done first.
    if hasKeys { try? Store.open(at: folder).close() }
    do {
      store = try Store.openToRestore(data: opened.path, keys: keys?.path ?? present)
    } catch StoreError.foreign {
      throw BackupProblem.foreign
    }
    users = try store.users().filter { $0.removedBy == nil }.map(\.name)
  }

  deinit { try? store.close() }
}

extension Restoration {
  /// Opens the keys as one of ``users`` and tries the whole restore, keeping nothing.
  ///
  /// - Throws: `unknown_user`, `wrong_passphrase`, `not_permitted`; `backup_damaged` where records do
  ///   not open or are not what the backup's log tells.
  public func plan(
    as user: String?, _ passphrase: Passphrase, at now: Moment
  ) throws -> RestorationPlan {
    let contents = try store.keyContents()
    let users = contents.users.filter { $0.removedBy == nil }
    guard let record = users.first(where: { $0.name == user?.composed || user == nil }),
      user != nil || users.count == 1
    else { throw RegistryError.unknownUser(canBeAsked: user == nil) }
    let keyring = try Keyring.unlock(
      registry: store.about.uid, user: record, passphrase: passphrase.bytes,
      grants: contents.grants, roots: contents.roots)
    let registry = Registry(store: store, keyring: keyring, contents: contents, user: record)
    self.registry = registry
    let former = FormerData(at: folder, after: common)
    let (left, _) = try registry.restore(
      opened.digest, former: former, isTrial: true, at: now)
    return plan(former, left)
  }

  private func plan(_ former: FormerData?, _ left: LeftOut) -> RestorationPlan {
    RestorationPlan(
      opened.manifest, former, left,
      keysMadeAt: keys.map { Moment(seconds: $0.manifest.madeAt) })
  }

  /// Restores, as it was planned; the data that stood in the folder are kept beside.
  ///
  /// - Throws: `registry_in_use` while another program has the registry open; as
  ///   ``plan(as:_:at:)``. The registry is then as it was.
  public func perform(at now: Moment) throws -> RestoredRegistry {
    guard let registry else { preconditionFailure("a restore is planned first") }
    let hold = try DataHold(at: folder)
    defer { hold.release() }
    let former = hold.formerData(after: common)
    let (left, _) = try registry.restore(
      opened.digest, former: former, isTrial: false, at: now)
    let noted = try store.notedHead()
    try store.close()
    Registry.noteSaving()
    let kept = try Store.replaceData(
      in: folder, by: opened.path, entry: max(noted.sequence, former?.head.sequence ?? 0),
      holding: hold)
    if let keys { try Store.placeKeys(keys.path, in: folder) }
    hold.release()
    let settled = try Store.open(at: folder)
    let head = try settled.notedHead()
    try settled.close()
    return RestoredRegistry(
      plan: plan(former, left),
      head: AuditHead(sequence: Int(head.sequence), hash: head.hash.hex), keptFile: kept)
  }
}
