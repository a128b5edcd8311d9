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
    for finding in verification.findings where finding.code != "users_changed" {
      throw BackupProblem.damaged(at: finding.place)
    }
    let told = former?.usersEntry.flatMap { TrailText($0).digests["users"] }
    let digest = session.digest(ofUsers: try session.changes.keyContents())
    // What a log that goes further says counts; one that went elsewhere may say it, too.
    let isNewer = former?.hasCommon == true && told != nil
    let isAsTold = isNewer ? told == digest : verification.findings.isEmpty || told == digest
    guard isAsTold || former == nil else { throw RegistryError.tampered(Store.keyFile) }
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
