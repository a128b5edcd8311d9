import Facts
import Sealing
import Storage

extension Session {
  /// Users and keys, refused where somebody changed them behind the log's back.
  ///
  /// - Throws: `check_failed`.
  func checkedContents() throws -> KeyContents {
    let contents = try changes.keyContents()
    let told = try changes.lastUsersEntry().flatMap { TrailText($0).digests["users"] }
    guard told == nil || told == digest(ofUsers: contents) else {
      throw RegistryError.tampered(Store.keyFile)
    }
    return contents
  }

  /// Binds users and keys, as they will be, to the entry of the audit log.
  func noteUsers() throws { note("users", digest(ofUsers: try changes.keyContents())) }

  func digest(ofUsers contents: KeyContents) -> String {
    Sealing.digest(Array(contents.boundText(registry: vault.registry).utf8)).hex
  }
}

extension Registry {
  /// Refuses to go on as a user who was removed, or whose keys or office are others by now: what
  /// would be signed so is taken for a forgery later.
  func refuseIfReplaced(_ changes: Changes) throws {
    let number = keyring.signer.user
    let (held, now) = (contents.users.first { $0.id == number }, try changes.user(number))
    // Whom a recovery takes in stands nowhere before its own entry.
    if held == nil, now == nil { return }
    guard let held, let now, now.removedBy == nil, now.signPublic == held.signPublic,
      now.office == held.office
    else { throw RegistryError.conflict(.userReplaced) }
  }
}

extension Problem {
  fileprivate static let userReplaced = Problem(
    "user_changed",
    message: Wording(
      vi: "người dùng này vừa bị gỡ hoặc đổi vai trò", en: "this user was just removed or changed"),
    hint: Wording(
      vi: "mở lại sổ; xem bằng ‘kieubao user list’",
      en: "open the registry again; see ‘kieubao user list’"))
}
