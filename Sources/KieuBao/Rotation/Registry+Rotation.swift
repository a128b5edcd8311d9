public import Facts
import Sealing
import Storage

extension Registry {
  /// Renews keys: what is written from then on opens only for those who hold the new ones.
  ///
  /// New keys are drawn and shared in one transaction; then all boxes of older keys, those of the
  /// history too, are sealed again at the versions they have, 2,000 records a transaction. It may be
  /// cut off anywhere: every record can be read at any moment, and the next renewal of class keys
  /// carries this one to its end first, drawing no others. Older class keys stay with those who hold
  /// them, for older backups; older index keys are destroyed.
  ///
  /// With class keys the root is renewed too, where somebody held it and does no longer. `passphrase`
  /// is the user's, and needed for ``KeyKind/own``. `progress` is told how far it has come; what it
  /// throws ends the work there.
  ///
  /// - Throws: `not_permitted` unless the user holds every key; `check_failed` where the boxes are
  ///   not what the audit log tells; `wrong_passphrase`; `foreign_key_record` where the root did not
  ///   sign all users and keys; `keys_renewed` where another process renews them.
  @discardableResult
  public func rotateKeys(
    _ kinds: Set<KeyKind> = KeyKind.usual, passphrase: Passphrase? = nil, at now: Moment,
    progress: (RotationProgress) throws -> Void = { _ in }
  ) throws -> Rotation {
    try rotateKeys(kinds, passphrase: passphrase, chunk: 2000, at: now, progress)
  }

  /// The same with another number of records a transaction.
  package func rotateKeys(
    _ kinds: Set<KeyKind>, passphrase: Passphrase? = nil, chunk: Int, at now: Moment,
    _ progress: (RotationProgress) throws -> Void = { _ in }
  ) throws -> Rotation {
    let (rotation, reseals, keyring) = try drawKeys(kinds, passphrase, at: now, progress)
    if let keyring { go(on: keyring, try store.keyContents()) }
    if reseals, rotation.records > 0 {
      try resealAll(rotation.records, by: chunk, at: now, progress)
    }
    return rotation
  }

  /// What ``rotateKeys(_:passphrase:at:progress:)`` would do.
  ///
  /// - Throws: As it does.
  public func rotationPlan(_ kinds: Set<KeyKind> = KeyKind.usual, at now: Moment) throws -> Rotation
  {
    try perform(Deed("key.plan"), at: now) { session in
      try permitRotation()
      let plan = try session.rotationPlan(kinds)
      let names = plan.kinds.flatMap(\.keys).map(\.text)
      let others = [
        plan.kinds.contains(.root) ? "root" : nil, plan.kinds.contains(.own) ? "own" : nil,
      ]
      let records =
        plan.reseals && !plan.isContinued ? try session.sealedCount() : try session.agedCount()
      return rotation(
        plan, names.sorted() + others.compactMap(\.self), records, try session.changes.keyContents()
      )
    }
  }
}

extension Registry {
  /// Does all but the sealing again, in one transaction.
  private func drawKeys(
    _ kinds: Set<KeyKind>, _ passphrase: Passphrase?, at now: Moment,
    _ progress: (RotationProgress) throws -> Void
  ) throws -> (Rotation, reseals: Bool, Keyring?) {
    try perform(.rotation, at: now) { session in
      try permitRotation()
      let plan = try session.rotationPlan(kinds)
      var renewal = try Renewal(keyring, try session.checkedContents())
      try renewal.renew(
        KeyName.all.filter { name in plan.kinds.contains { $0.keys.contains(name) } })
      if plan.kinds.contains(.root) { try renewal.renewRoot() }
      if plan.kinds.contains(.own) {
        guard let passphrase else { throw SealingError.wrongPassphrase }
        try renewal.renewPairs(passphrase: passphrase, until: session.entry)
      }
      try session.take(&renewal, plan.kinds, progress)
      let records = plan.reseals ? try session.agedCount() : 0
      return (
        rotation(plan, renewal.epochs.map(\.key), records, renewal.contents), plan.reseals,
        plan.kinds.isEmpty ? nil : renewal.keyring
      )
    }
  }

  /// Seals all boxes of older keys again.
  private func resealAll(
    _ total: Int, by chunk: Int, at now: Moment,
    _ progress: (RotationProgress) throws -> Void
  ) throws {
    var (mark, done) = (ResealMark(), 0)
    try progress(RotationProgress(step: .boxes, done: 0, total: total))
    while !mark.isEnd, done < total {
      done += try perform(.resealing, at: now) { session in
        try session.reseal(from: &mark, limit: chunk)
      }
      try progress(RotationProgress(step: .boxes, done: min(done, total), total: total))
    }
  }

  /// New keys are drawn by those who hold all of them: others could not seal the boxes again.
  private func permitRotation() throws {
    guard KeyName.all.allSatisfy(vault.holds) else {
      throw SealingError.keyWithheld(KeyName.root.text)
    }
  }

  private func rotation(
    _ plan: RotationPlan, _ renewed: [String], _ records: Int, _ contents: KeyContents
  ) -> Rotation {
    Rotation(
      isContinued: plan.isContinued, renewed: renewed,
      holders: contents.users.filter { $0.removedBy == nil }.map(\.name),
      isForSheets: contents.recovery != nil, records: records)
  }
}

extension Session {
  /// Takes renewed keys into use: what they make is made anew, the files and the log are told.
  fileprivate func take(
    _ renewal: inout Renewal, _ kinds: Set<KeyKind>,
    _ progress: (RotationProgress) throws -> Void
  ) throws {
    guard !renewal.epochs.isEmpty else { return }
    go(on: renewal.keyring)
    if kinds.contains(.integrity) { try renewState(to: vault.newestEpoch(of: .integrity)) }
    if kinds.contains(.indexes) {
      let epochs = KeyName.indexes.map { ($0.text, vault.newestEpoch(of: $0)) }
      try renewTags(to: Dictionary(uniqueKeysWithValues: epochs)) { done, total in
        try progress(RotationProgress(step: .tags, done: done, total: total))
      }
      renewal.keepNewest(of: KeyName.indexes)
    }
    for (key, epoch) in renewal.epochs { noteRenewed(key, to: epoch) }
    changes.setKeyContents(renewal.contents)
  }
}
