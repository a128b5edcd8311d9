import Facts
import Privacy
import Sealing
import Storage
import Synchronization

extension Registry {
  /// Runs work as one transaction that ends with one entry of the audit log.
  ///
  /// In a trial everything is thrown away at the end but what was read, which is logged.
  @discardableResult
  func perform<Result>(
    _ deed: Deed, at now: Moment, isTrial: Bool = false, _ work: (Session) throws -> Result
  ) throws -> Result {
    try permit(deed)
    var (readRows, leavesRemnants) = (Trail?.none, false)
    let result = try transaction { changes in
      try changes.sweepSeeds()
      let session = Session(changes, keyring, at: now)
      let result = try work(session)
      if changes.changesUsers {
        try session.noteUsers()
        // Keys and passphrases that no longer count are to be found nowhere.
        changes.leavesRemnants = true
      }
      if isTrial {
        changes.isTrial = true
        readRows = session.trail.reads
      } else {
        try append(
          deed, session.trail, session.newState, with: session.vault, to: changes, at: now)
        if session.trail.changesSomething { Self.savings.store(true, ordering: .relaxed) }
        leavesRemnants = changes.leavesRemnants
      }
      return result
    }
    // Where another program reads just now, whoever opens the registry next does it.
    if leavesRemnants { _ = try? store.scrub(patience: 0) }
    if let readRows, !readRows.text.isEmpty {
      try transaction { changes in
        let trial = Deed("\(deed.name).trial", for: deed.purpose)
        try append(trial, readRows, nil, with: vault, to: changes, at: now)
      }
    }
    return result
  }

  /// Runs work on both files, unless the user's keys are others by now.
  private func transaction<Result>(_ work: (Changes) throws -> Result) throws -> Result {
    try store.transaction { changes in
      // Else something new could be sealed with a key that somebody who left still has.
      guard try changes.standing(of: keyring.signer.user) == standing else {
        try refuseIfReplaced(changes)
        // The rows are as they were and a search in them says otherwise: to try again is no remedy.
        if try changes.keyContents().standing(of: keyring.signer.user) == standing {
          throw StoreError.damaged(file: Store.keyFile)
        }
        throw RegistryError.keysRenewed
      }
      return try work(changes)
    }
  }

  /// Whether this process has saved anything, or is about to: a change that is being committed
  /// cannot be called back, and nobody is to be told that nothing was saved.
  public static var hasSaved: Bool { savings.load(ordering: .relaxed) }

  /// Notes that from now on something is being saved that cannot be called back.
  static func noteSaving() { savings.store(true, ordering: .relaxed) }

  private static let savings = Atomic(false)

  func append(
    _ deed: Deed, _ trail: Trail, _ newState: (state: RegistryState, epoch: Int)?,
    with vault: Vault, to changes: Changes, at now: Moment
  ) throws {
    let head = changes.head
    let next = try newState ?? nextState(after: head, trail)
    let text = AuditText(
      registry: store.about.uid, previous: head.hash, sequence: head.sequence + 1,
      at: now.seconds, user: keyring.signer.user, deed: deed.name,
      purpose: deed.purpose.rawValue, rows: trail.text,
      state: try vault.seal(next.state, entry: head.sequence + 1, epoch: next.epoch).bytes)
    try changes.append(text.row(signedBy: keyring.signer))
  }

  /// The state after what a trail tells, under the generation of the key that is in use.
  private func nextState(
    after head: Head, _ trail: Trail
  ) throws -> (state: RegistryState, epoch: Int) {
    guard let sealed = head.state else {
      return (RegistryState.empty.adding(trail.change), vault.newestEpoch(of: .integrity))
    }
    guard let opened = try vault.open(sealed) else {
      throw RegistryError.tampered("audit \(sealed.entry)")
    }
    return (opened.adding(trail.change), sealed.epoch)
  }
}
