public import Facts
import Sealing
import Storage

extension Registry {
  /// All users in the order they came, those who left among them.
  ///
  /// - Throws: `check_failed` when the key file is not what the audit log tells.
  public func users(at now: Moment) throws -> [User] {
    try perform(Deed("user.list"), at: now) { session in
      let contents = try session.checkedContents()
      var since: [Int64: Int64] = [1: store.about.createdAt]
      for entry in try session.changes.enrolments() {
        for user in TrailText(entry.rows).users { since[user] = entry.at }
      }
      return try contents.users.map { user in
        let removed = try user.removedBy.flatMap { try session.changes.time(ofEntry: $0) }
        return User(
          number: Int(user.id), name: user.name, role: contents.role(of: user.id),
          since: since[user.id].map { Moment(seconds: $0) },
          removed: removed.map { Moment(seconds: $0) })
      }
    }
  }

  /// Takes a user in: with keys of its own, certified for a role, and given the role's keys alone.
  ///
  /// - Throws: `user_exists`, `bad_passphrase`; `not_permitted` for keys that who gives them does
  ///   not hold; `missing`, `too_long`.
  public func addUser(
    _ name: String, as role: Role, passphrase: Passphrase, at now: Moment
  ) throws {
    let name = try CleanText.line(name, field: "user", limit: 64)
    try passphrase.checkStrength()
    try govern(Deed("user.add"), at: now) { session, contents in
      guard !contents.users.contains(where: { $0.name == name }) else {
        throw RegistryError.conflict(.userExists)
      }
      let id = (contents.users.map(\.id).max() ?? 0) + 1
      let (user, grants) = try keyring.enrol(
        id: id, name: name, office: role.office, sharing: role.keys,
        passphrase: passphrase.bytes, cost: passphrase.cost)
      contents.users.append(user)
      contents.grants += grants
      try prove(passphrase, opens: user, in: contents)
      session.concern(user: id)
    }
  }

  /// Takes a user's keys and secrets away; what the user did stays provable, and the name is not
  /// given again.
  ///
  /// What the user knew until now stays known: renew the keys afterwards.
  ///
  /// - Throws: `unknown_user`; `last_head` when nobody would be left who holds every key.
  public func removeUser(_ name: String, because reason: Reason, at now: Moment) throws {
    try govern(Deed("user.remove"), at: now) { session, contents in
      let place = try contents.place(ofWorking: name)
      let user = contents.users[place]
      contents.users[place] = user.removed(by: session.entry)
      contents.grants.removeAll { $0.user == user.id }
      try refuseHeadless(contents)
      session.concern(user: user.id)
      session.because(reason)
    }
  }
}

extension Registry {
  /// Changes who works here and what they hold, and goes on with it.
  func govern<Result>(
    _ deed: Deed, at now: Moment, _ work: (Session, inout KeyContents) throws -> Result
  ) throws -> Result {
    let (result, after) = try perform(deed, at: now) { session in
      var contents = try session.checkedContents()
      let result = try work(session, &contents)
      session.changes.setKeyContents(contents)
      return (result, contents)
    }
    go(on: keyring, after)
    return result
  }

  /// Refuses a change after which nobody could give anybody any key.
  func refuseHeadless(_ contents: KeyContents) throws {
    let isKept = contents.hasHead(
      vouchedForBy: keyring.rootPublic, registry: store.about.uid)
    guard isKept else { throw RegistryError.conflict(.lastHead) }
  }

  /// Opens a user's new secrets before the old ones go.
  func prove(_ passphrase: Passphrase, opens user: UserRecord, in contents: KeyContents) throws {
    _ = try Keyring.unlock(
      registry: store.about.uid, user: user, passphrase: passphrase.bytes,
      grants: contents.grants, roots: contents.roots)
  }
}

extension KeyContents {
  /// The place of a user who works here, by name.
  func place(ofWorking name: String) throws -> Int {
    let name = name.composed
    guard let place = users.firstIndex(where: { $0.name == name && $0.removedBy == nil }) else {
      throw RegistryError.conflict(.noSuchUser)
    }
    return place
  }
}

extension Problem {
  fileprivate static let userExists = Problem(
    "user_exists", field: "user",
    message: Wording(
      vi: "tên này đang có hoặc đã từng có người dùng", en: "a user has or had this name"),
    hint: Wording(
      vi: "chọn tên khác: nhật ký cũ vẫn gọi người trước bằng tên này",
      en: "choose another: older entries of the log go by this name"))

  fileprivate static let noSuchUser = Problem(
    "not_found", field: "user",
    message: Wording(
      vi: "không có người dùng này đang làm việc", en: "no user of this name works here"),
    hint: Wording(vi: "xem bằng ‘kieubao user list’", en: "see ‘kieubao user list’"))

  fileprivate static let lastHead = Problem(
    "last_head",
    message: Wording(
      vi: "đây là người cuối cùng giữ đủ các khóa và được quản lý người dùng",
      en: "this is the last user who holds every key and governs users"),
    hint: Wording(
      vi: "thêm một người phụ trách khác trước: kieubao user add TÊN --role head",
      en: "take another head in first: kieubao user add NAME --role head"))
}
