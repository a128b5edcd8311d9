import Facts
import Privacy
import Sealing
import Storage

extension Registry {
  /// Restores the data that this registry was opened on, with today's keys; in a trial nothing is
  /// kept.
  ///
  /// - Returns: What is left out, and the entry of the log after which it goes on.
  func restore(
    _ digest: String, former: FormerData?, isTrial: Bool, at now: Moment
  ) throws -> (left: LeftOut, newestSubject: Int64) {
    try permit(.restore)
    guard role.duties.contains(.backup) else { throw RegistryError.conflict(.mayNotRestore(role)) }
    return try store.restoringTransaction { changes in
      changes.isTrial = isTrial
      changes.leavesRemnants = true
      let session = Session(changes, keyring, at: now)
      let noted = try changes.notedNumbering()
      let newest = try max(noted["subject", default: 0], changes.lastSeededSubject())
      let left = try LeftOut(changes, newest: newest)
      try verify(session, left, former)
      // Numbers of rows; the generations of keys stand there too, by names with a stroke.
      changes.raiseNumbering(to: noted.filter { !$0.key.contains("/") })
      let lost = try former?.head ?? changes.notedHead()
      let isLost = try !changes.hasEntry(lost)
      changes.setKeyContents(try changes.keyContents().ending(at: changes.head.sequence))
      try changes.lowerKeyCopies(to: changes.head.sequence)
      try session.leaveOut(left)
      try session.renewTagsOfRestored()
      session.note("backup", digest)
      if isLost { session.note("former-head", lost.hash.hex) }
      try session.noteUsers()
      if let sheets = try changes.keyContents().recovery {
        session.note("recovery", sheets.digest(registry: store.about.uid).hex)
      }
      try append(
        .restore, session.trail, session.newState, with: session.vault, to: changes, at: now)
      return (left, newest)
    }
  }

  /// Refuses data that are not what their own log tells, but for what cannot be opened any more.
  ///
  /// Users and keys may be newer than the data: then they are held against the newer log, where that
  /// can be read, and in any case against the root.
  private func verify(_ session: Session, _ left: LeftOut, _ former: FormerData?) throws {
    var verification = try verification(in: session, isFull: true)
    if verification.findings.isEmpty {
      try verification.compare(with: session, lost: left.rows)
    }
    let codes = Set(verification.findings.map(\.code))
    let finding = verification.findings.first {
      !["users_changed", "recovery_changed"].contains($0.code)
    }
    if let finding { throw BackupProblem.damaged(at: finding.place) }
    guard let former else { return }
    let contents = try session.changes.keyContents()
    let recovery = contents.recovery?.digest(registry: store.about.uid).hex
    guard
      former.tells("users", former.usersEntry, session.digest(ofUsers: contents))
        ?? !codes.contains("users_changed"),
      former.tells("recovery", former.recoveryEntry, recovery)
        ?? !codes.contains("recovery_changed")
    else { throw RegistryError.tampered(Store.keyFile) }
  }
}

extension FormerData {
  /// Whether the log binds something to what it is in the key file; nil where it does not say so, or
  /// says less than the backup.
  fileprivate func tells(_ name: String, _ entry: String?, _ digest: String?) -> Bool? {
    guard let told = entry.flatMap({ TrailText($0).digests[name] }) else { return nil }
    if told == digest { return true }
    return hasCommon ? false : nil
  }
}

extension Deed {
  static let restore = Deed("backup.restore")
}

extension KeyContents {
  /// The same users, whose certificates count no further than an entry where they ended later: the
  /// log goes another way from there.
  fileprivate func ending(at entry: Int64) -> KeyContents {
    var contents = self
    contents.users = users.map { user in
      guard let end = user.removedBy, end > entry else { return user }
      return user.removed(by: entry)
    }
    var kept: [FormerUser] = []
    for former in former.sorted(by: { $0.until < $1.until }) {
      if former.until <= entry {
        kept.append(former)
      } else if !kept.contains(where: { $0.record.id == former.record.id && $0.until == entry }) {
        kept.append(FormerUser(former.record, until: entry))
      }
    }
    contents.former = kept
    return contents
  }
}

extension Problem {
  fileprivate static func mayNotRestore(_ role: Role) -> Problem {
    Problem(
      "not_permitted",
      message: Wording(
        vi: "vai trò “\(role.title.vi)” không có quyền khôi phục",
        en: "the role “\(role.title.en)” may not restore a backup"),
      hint: Wording(
        vi: "cần người vừa được sao lưu vừa quản lý người dùng và khóa",
        en: "it takes somebody who may back up and also govern users and keys"))
  }
}
