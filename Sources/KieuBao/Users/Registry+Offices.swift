public import Facts
import Sealing
import Storage

extension Registry {
  /// Gives a user another role: keys that are new to it are shared, others are taken away.
  ///
  /// What the user was certified as before is kept, so that older entries stay provable.
  ///
  /// - Throws: `not_found`; `last_head`; `not_permitted` for keys that who gives them does not hold.
  public func changeRole(of name: String, to role: Role, at now: Moment) throws {
    try govern(Deed("user.role"), at: now) { session, contents in
      let place = try contents.place(ofWorking: name)
      let user = contents.users[place]
      let held = contents.keys(of: user.id)
      if user.office != role.office {
        contents.former.append(FormerUser(user.withoutSecrets, until: session.lastEntry(of: user)))
        contents.users[place] = try keyring.appoint(user, to: role.office)
      }
      contents.grants.removeAll { grant in
        grant.user == user.id && !(KeyName(text: grant.key).map(role.keys.contains) ?? false)
      }
      contents.grants += try keyring.share(
        role.keys.subtracting(held), with: contents.users[place])
      try refuseHeadless(contents)
      session.concern(user: user.id)
    }
  }

  /// Changes the passphrase of the user who opened the registry.
  ///
  /// - Throws: `wrong_passphrase` when the old one is not right, which is logged; `bad_passphrase`;
  ///   `same_passphrase`.
  public func changePassphrase(
    from old: Passphrase, to new: Passphrase, at now: Moment
  ) throws {
    try new.checkStrength()
    guard old.bytes != new.bytes else { throw RegistryError.conflict(.samePassphrase) }
    do {
      try govern(Deed("user.passphrase"), at: now) { session, contents in
        try rewrap(&contents, from: old, to: new, cost: new.cost)
        session.concern(user: session.user)
      }
      noteRootIsKnown()
    } catch SealingError.wrongPassphrase {
      try? store.noteFailedUnlock(at: now)
      throw SealingError.wrongPassphrase
    }
  }

  /// Gives a user who forgot the passphrase new pairs of keys under another one.
  ///
  /// The old pairs open nothing from then on; entries they signed stay provable.
  ///
  /// - Throws: `not_found`, `bad_passphrase`; `own_passphrase` for one's own, which
  ///   ``changePassphrase(from:to:at:)`` changes; `not_permitted`.
  public func resetPassphrase(
    of name: String, to passphrase: Passphrase, at now: Moment
  ) throws {
    try passphrase.checkStrength()
    try govern(Deed("user.reset"), at: now) { session, contents in
      let place = try contents.place(ofWorking: name)
      let user = contents.users[place]
      guard user.id != session.user else { throw RegistryError.conflict(.ownPassphrase) }
      let (record, grants) = try keyring.enrol(
        id: user.id, name: user.name, office: user.office ?? Role.head.office,
        sharing: contents.keys(of: user.id), passphrase: passphrase.bytes, cost: passphrase.cost)
      contents.former.append(FormerUser(user.withoutSecrets, until: session.lastEntry(of: user)))
      contents.users[place] = record
      contents.grants.removeAll { $0.user == user.id }
      contents.grants += grants
      try prove(passphrase, opens: record, in: contents)
      session.concern(user: user.id)
    }
  }

  /// Seals the user's secrets anew, so that they name the newest root.
  ///
  /// Where nothing can be written the older root serves on: it leads to the newest.
  func adoptRoot(_ passphrase: Passphrase, at now: Moment) {
    let isSealed: Void? = try? govern(Deed("user.root"), at: now) { session, contents in
      guard let user = contents.place(of: session.user).map({ contents.users[$0] }) else { return }
      try rewrap(&contents, from: passphrase, to: passphrase, cost: user.cost)
      session.concern(user: session.user)
    }
    if isSealed != nil { noteRootIsKnown() }
  }

  private func noteRootIsKnown() {
    var keyring = keyring
    keyring.knowsNewestRoot = true
    go(on: keyring, contents)
  }

  private func rewrap(
    _ contents: inout KeyContents, from old: Passphrase, to new: Passphrase, cost: PassphraseCost
  ) throws {
    guard let place = contents.place(of: keyring.signer.user) else { return }
    let user = try contents.users[place].rewrapped(
      registry: store.about.uid, passphrase: old.bytes, as: new.bytes, cost: cost,
      root: keyring.rootPublic)
    try prove(new, opens: user, in: contents)
    contents.users[place] = user
  }
}

extension Session {
  /// The last entry that what a user was certified as counts for: who changes the own office signs
  /// this entry as what he or she was.
  fileprivate func lastEntry(of user: UserRecord) -> Int64 {
    user.id == self.user ? entry : entry - 1
  }
}

extension UserRecord {
  /// As a former certificate is kept.
  fileprivate var withoutSecrets: UserRecord {
    UserRecord(
      id: id, name: name, salt: [], passes: 0, memory: 0, secrets: [], boxPublic: boxPublic,
      signPublic: signPublic, office: office, certificate: certificate)
  }
}

extension Problem {
  fileprivate static let samePassphrase = Problem(
    "same_passphrase", field: "passphrase",
    message: Wording(
      vi: "mật khẩu mới trùng mật khẩu cũ", en: "the new passphrase is the old one"))

  fileprivate static let ownPassphrase = Problem(
    "own_passphrase", field: "user",
    message: Wording(
      vi: "không đặt lại mật khẩu của chính mình", en: "one's own passphrase is not reset"),
    hint: Wording(
      vi: "đổi bằng ‘kieubao user passphrase’, không nêu tên",
      en: "change it with ‘kieubao user passphrase’, without a name"))
}
