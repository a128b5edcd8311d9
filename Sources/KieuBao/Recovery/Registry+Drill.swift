public import Facts
import Sealing
import Storage

/// What a drill with recovery sheets proved.
public struct RecoveryDrill: Equatable, Sendable {
  /// Which sheets of which set were used, and how many are needed.
  public let sheets: [Int]
  public let set: Int
  public let needed: Int

  /// How many keys they opened, each generation counted.
  public let keys: Int

  /// Whether the sheets name the newest root; else new ones should be made.
  public let knowsNewestRoot: Bool

  /// What did not hold; empty when the sheets open all there is.
  public let findings: [Finding]

  /// Whether the audit log tells of the drill, which somebody must sign.
  public let isLogged: Bool
}

extension Registry {
  /// Proves that sheets open all there is: every key in use, every box and the state of the registry.
  ///
  /// Nothing is changed; the audit log tells of it.
  ///
  /// - Throws: `recovery_…` errors for sheets that are wrong, too few or of another set.
  public func drillRecovery(with sheets: [[String]], at now: Moment) throws -> RecoveryDrill {
    try perform(Deed("recovery.drill"), at: now) { session in
      let drill = try RecoveryDrill(
        sheets, session.changes, store.about.uid, comparing: vault, at: now)
      if drill.findings.isEmpty, let record = try session.changes.keyContents().recovery {
        session.note("drilled", record.digest(registry: store.about.uid).hex)
      }
      return drill
    }
  }

  /// The same where no passphrase is known: nobody can sign, so that the audit log does not tell of
  /// it.
  public static func drillRecovery(
    at folder: String, with sheets: [[String]], now: Moment
  ) throws -> RecoveryDrill {
    let store = try Store.open(at: folder)
    defer { try? store.close() }
    return try store.transaction { changes in
      changes.isTrial = true
      return try RecoveryDrill(sheets, changes, store.about.uid, comparing: nil, at: now)
    }
  }
}

extension RecoveryDrill {
  fileprivate init(
    _ texts: [[String]], _ changes: Changes, _ registry: [UInt8], comparing vault: Vault?,
    at now: Moment
  ) throws {
    let contents = try changes.keyContents()
    let reading = try RecoveryReading(texts, contents, registry: registry)
    let keys = reading.keys
    guard let record = contents.recovery else { throw Problem.noRecovery }
    (sheets, set, needed) = (reading.numbers, record.generation, record.threshold)
    self.keys = KeyName.all.reduce(0) { $0 + keys.vault.epochs(of: $1).count }
    (knowsNewestRoot, isLogged) = (keys.knowsNewestRoot, vault != nil)
    var missing = Set(contents.keysWithoutSheets)
    if let vault { missing.formUnion(keys.vault.lacks(of: vault)) }
    // What the sheets open is looked through as somebody would who had nothing else.
    let session = Session(changes, try keys.keyring(as: RecoveryPair.user), at: now)
    var verification = Verification(
      registry: registry,
      signers: Signers(contents, root: keys.rootPublic, registry: registry))
    try verification.follow(changes)
    try verification.compare(with: session)
    findings = missing.sorted().map(Finding.keyMissing) + verification.findings
  }
}

extension Finding {
  fileprivate static func keyMissing(_ key: String) -> Finding {
    Finding(
      "key_missing", key,
      Wording(
        vi: "phiếu khôi phục không mở được khóa này", en: "the recovery sheets do not open this key"
      ))
  }
}
