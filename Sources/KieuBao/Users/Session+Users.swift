import Facts
import Sealing
import Storage

extension Session {
  /// Users and keys, refused where somebody changed them behind the log's back.
  ///
  /// - Throws: `check_failed`.
  func checkedContents() throws -> KeyContents {
    let contents = try changes.keyContents()
    let entries = try changes.usersEntries()
    guard !entries.isEmpty else { return contents }
    let signers = Signers(contents, root: root, registry: vault.registry)
    // Only what somebody who governs signed counts: anybody who writes the file can add a row.
    for sequence in entries {
      guard let told = try governed(sequence, signers) else { continue }
      guard told == digest(ofUsers: contents) else { break }
      return contents
    }
    throw RegistryError.tampered(Store.keyFile)
  }

  /// The digest of the users that an entry binds; nil where the entry is not as it was signed, or
  /// was signed by somebody who does not govern.
  private func governed(_ sequence: Int64, _ signers: Signers) throws -> String? {
    var (entry, previous) = (AuditRow?.none, [UInt8](repeating: 0, count: 32))
    try changes.entries(from: sequence - 1, atMost: sequence == 1 ? 1 : 2) { row in
      if row.sequence == sequence { entry = row } else { previous = row.hash }
    }
    guard let entry, let signature = entry.signature,
      let signer = signers.signer(of: entry.user, at: sequence), signer.governs,
      AuditText(entry, after: previous, registry: vault.registry).hash == entry.hash,
      Signer.verify(signature, of: entry.hash, by: signer.signPublic)
    else { return nil }
    return TrailText(entry.rows).digests["users"]
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
