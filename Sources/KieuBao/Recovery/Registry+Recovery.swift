public import Facts
import Sealing
import Storage

extension Registry {
  /// Makes recovery sheets, any `needed` of which open the registry when passphrases are lost.
  ///
  /// They are proved, read back from their lines, before the former ones lose their worth; and
  /// handed out before that, too: where `handOut` throws, everything stays as it was. The sheets are
  /// kept nowhere.
  ///
  /// - Throws: `recovery_sheet_count` unless 2 ≤ `needed` ≤ `count` ≤ 9; `not_permitted` to who does
  ///   not govern or lacks a key; `check_failed` where users or keys were changed behind the log's
  ///   back.
  @discardableResult
  public func createRecovery(
    sheets count: Int = 3, needed: Int = 2, at now: Moment,
    handOut: ([RecoveryPage]) throws -> Void
  ) throws -> RecoveryStatus {
    let contents = try perform(Deed("recovery.create"), at: now) { session in
      var contents = try session.checkedContents()
      let pages = try share(with: count, needed, in: &contents, at: now)
      for some in pages.choices(of: needed) {
        let reading = try RecoveryReading(
          some.map(\.lines), contents, registry: store.about.uid)
        guard reading.keys.vault.lacks(of: vault).isEmpty, contents.keysWithoutSheets.isEmpty else {
          throw RegistryError.conflict(.unproved)
        }
      }
      try handOut(pages)
      session.note("recovery", contents.recovery?.digest(registry: store.about.uid).hex ?? "")
      session.changes.setKeyContents(contents)
      return contents
    }
    go(on: keyring, contents)
    guard let record = contents.recovery else { throw Problem.noRecovery }
    return RecoveryStatus(record, contents)
  }

  /// Shares every key with a new set of sheets.
  private func share(
    with count: Int, _ needed: Int, in contents: inout KeyContents, at now: Moment
  ) throws -> [RecoveryPage] {
    let (uid, secret) = (store.about.uid, try RecoverySecret.draw())
    let generation = (contents.recovery?.generation ?? 0) + 1
    guard generation <= Int(UInt16.max) else { throw RecoveryFault.sheetCount }
    let sheets = try secret.split(
      into: count, threshold: needed, registry: uid, generation: generation)
    let pair = try RecoveryPair(secret)
    contents.recovery = try keyring.certify(
      RecoveryRecord(
        generation: generation, threshold: needed, sheets: count, boxPublic: pair.boxPublic,
        root: try secret.seal(root: keyring.rootPublic, registry: uid, generation: generation),
        madeAt: now.seconds, signature: []))
    contents.recoveryGrants = try keyring.share(
      Set(KeyName.all), with: RecoveryPair.user, boxPublic: pair.boxPublic)
    return sheets.map { RecoveryPage($0, of: count) }
  }
}

extension Array {
  /// Every way to choose a number of elements, in order.
  func choices(of count: Int) -> [[Element]] {
    guard count > 0 else { return [[]] }
    return indices.flatMap { place in
      Array(self[(place + 1)...]).choices(of: count - 1).map { [self[place]] + $0 }
    }
  }
}

extension Problem {
  fileprivate static let unproved = Problem(
    "recovery_unproved",
    message: Wording(
      vi: "phiếu mới không mở được mọi khóa; bộ phiếu cũ vẫn giữ nguyên",
      en: "the new sheets do not open every key; the former ones stay valid"),
    hint: Wording(
      vi: "chạy lại; nếu vẫn vậy, chạy ‘kieubao check’",
      en: "try again; if it stays so, run ‘kieubao check’"))
}
