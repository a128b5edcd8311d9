public import Facts
import People
import Privacy
import Sealing
import Storage

/// What taking a change back did.
public struct Undone: Equatable, Sendable {
  /// The numbers of the records that are again as they were, such as `P12`.
  public let records: [String]
}

extension Registry {
  /// Takes back what one entry of the audit log changed: edits, corrections, merges, voids.
  ///
  /// What was changed again since is not touched: the later change is to be taken back first. The
  /// undoing is a change of its own, which can be taken back too.
  ///
  /// - Throws: `not_found`; `nothing_to_undo` for an entry that changed no record, or made or erased
  ///   some; `changed_since`; `restricted`; `not_permitted` when a class of fields may not be seen.
  public func undo(_ entry: Int, at now: Moment, isTrial: Bool = false) throws -> Undone {
    try perform(Deed("undo"), at: now, isTrial: isTrial) { session in
      var found: AuditRow?
      try session.changes.entries(from: Int64(entry), atMost: 1) { found = $0 }
      guard let found, found.sequence == Int64(entry) else {
        throw RegistryError.notFound("audit \(entry)")
      }
      let text = TrailText(found.rows)
      let changed = text.parts.filter { !$0.deed.versions.isEmpty }
      guard found.canBeUndone, !changed.isEmpty else {
        throw RegistryError.conflict(found.deed.hasPrefix("import.") ? .undoImport : .nothingToUndo)
      }
      return Undone(
        records: try changed.flatMap { part in
          try part.rows.joined().map { try session.takeBack(part, $0, entry: Int64(entry)) }
        })
    }
  }
}

extension AuditRow {
  /// Whether it tells of a deed on single records.
  ///
  /// Imports are taken back whole; requests, consents and users have ways of their own; a decision
  /// on a proposal stands, and so do the key that signs an event's letters and the numbers these were
  /// given: a reply is corrected by another.
  fileprivate var canBeUndone: Bool {
    let nouns: Set = [
      "person", "relative", "organisation", "contribution", "commendation", "event", "undo",
    ]
    guard !Self.lasting.contains(deed) else { return false }
    return nouns.contains(String(deed.prefix { $0 != "." })) && !deed.hasSuffix(".erase")
  }

  private static let lasting: Set = [
    "commendation.approve", "commendation.reject", "commendation.review", "commendation.decide",
    "commendation.release", "event.letters", "event.door",
    "event.invite", "event.promote", "event.reply",
  ]
}

extension Session {
  /// Brings one record back to what it was before an entry; tells its number.
  fileprivate func takeBack(
    _ part: TrailText.Part, _ id: Int64, entry: Int64
  ) throws -> String {
    guard let table = SealedTable.allCases.first(where: { $0.name == part.table }) else {
      throw RegistryError.conflict(.nothingToUndo)
    }
    let name = "\(table.letter)\(id)"
    let row = try row(id, of: table, named: name)
    if table == .person { try refuseRestricted(row) }
    let former = try changes.formerBoxes(of: row).filter { $0.replacedBy == entry }
    for dataClass in table.classes {
      guard let version = part.deed.versions[dataClass.rawValue] else { continue }
      guard row.boxes[dataClass]?.version == version else {
        throw RegistryError.conflict(.changedSince(name))
      }
      guard vault.opens(dataClass) else {
        throw SealingError.keyWithheld(KeyName.dataClass(dataClass).text)
      }
      // A box may have been written more than once in one entry: the first is what stood before.
      let first = former.first { $0.dataClass == dataClass }
      // Only a first version had nothing before it: another's history was purged.
      guard first != nil || version == 1 else { throw RegistryError.conflict(.historyGone(name)) }
      try takeBack(dataClass, of: row, to: first)
    }
    if table == .person, let restored = try changes.row(id, of: .person) {
      try changes.removeTags(of: id)
      try addTags(of: try draft(of: restored), to: id)
    }
    return name
  }

  private func takeBack(
    _ dataClass: DataClass, of row: SealedRow, to former: FormerBox?
  ) throws {
    let address = row.address(dataClass)
    let version = try nextVersion(of: dataClass, in: row)
    guard let former else {
      let seed = try seed(of: row.subject, for: address)
      let box = try vault.sealNothing(at: address, version: version, seed: seed)
      return try replace(dataClass, of: row, with: box)
    }
    if row.table == .contribution { return try restoreGift(former, in: row) }
    let box = try vault.reseal(
      former.box, at: address, openedWith: try seed(of: former.subject, for: address),
      version: version, sealedWith: try seed(of: row.subject, for: address))
    try replace(dataClass, of: row, with: box)
  }
}

extension Problem {
  fileprivate static let nothingToUndo = Problem(
    "nothing_to_undo",
    message: Wording(
      vi: "mục nhật ký này không sửa hồ sơ nào, không có gì để hoàn tác",
      en: "this entry changed no record: there is nothing to take back"),
    hint: Wording(
      vi: "xem các lần sửa của một hồ sơ bằng ‘kieubao history P12’",
      en: "‘kieubao history P12’ shows the changes of a record"))

  fileprivate static let undoImport = Problem(
    "nothing_to_undo",
    message: Wording(vi: "đây là một lần nhập tệp", en: "this is an import"),
    hint: Wording(
      vi: "hoàn tác cả lần nhập bằng ‘kieubao import undo’",
      en: "take the whole import back with ‘kieubao import undo’"))

  fileprivate static func historyGone(_ name: String) -> Problem {
    Problem(
      "history_gone",
      message: Wording(
        vi: "lịch sử của \(name) đã hết hạn lưu và đã xóa",
        en: "the history of \(name) was kept long enough and is gone"))
  }

  fileprivate static func changedSince(_ name: String) -> Problem {
    Problem(
      "changed_since",
      message: Wording(
        vi: "\(name) đã được sửa tiếp sau đó", en: "\(name) was changed again since"),
      hint: Wording(
        vi: "hoàn tác lần sửa sau trước; xem ‘kieubao history \(name)’",
        en: "take the later change back first; see ‘kieubao history \(name)’"))
  }
}
