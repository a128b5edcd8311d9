import Facts
import People
import Privacy
import Sealing
import Storage

extension Session {
  /// The audit entry of the last purge, in the table of numbers: what lies before it may have lost
  /// its history, so that imports of before are no longer taken back.
  static let purges = "purge"

  /// Purges what is overdue, with the seeds that nothing is sealed with afterwards.
  func purge(_ due: [Dated]) throws {
    guard due.contains(where: { $0.overdue.count > 0 }) else { return }
    let used = try changes.subjectsInUse()
    for dated in due { try purge(dated) }
    for subject in try used.subtracting(changes.subjectsInUse()) {
      try changes.destroySeed(of: subject)
    }
    changes.raiseNumbering(to: [Self.purges: entry])
    changes.leavesRemnants = true
  }

  private func purge(_ dated: Dated) throws {
    let kind = dated.overdue.rule.kind
    if kind == .history {
      return try changes.forgetHistory(upTo: changes.lastEntry(before: dated.overdue.before.start))
    }
    if kind == .imports { return try forgetFileNames(ofImports: Set(dated.rows)) }
    guard let table = kind.table else { return }
    for row in try changes.rows(of: table, numbered: dated.rows) {
      try purge(row, of: kind)
    }
  }

  private func purge(_ row: SealedRow, of kind: RetentionKind) throws {
    switch kind {
    case .relatives: try erase(relative: row)
    case .invitations: try delete(row)
    case .requests:
      try changes.removeClock(of: row.id)
      try delete(row)
    case .giftTexts:
      let former = try gift(row)
      let gift = SealedGift(
        former.gift.withoutTexts, givers: former.givers, erasedGivers: former.erasedGivers)
      try replace(Personal(gift), in: row)
      try changes.forgetHistory(of: row)
    case .voidGifts: try deleteGift(row)
    case .consents:
      try replace(Personal(Evidence()), in: row)
      try changes.forgetHistory(of: row)
    case .persons, .imports, .history: break
    }
  }

  private func forgetFileNames(ofImports ids: Set<Int64>) throws {
    for batch in try changes.batches() where ids.contains(batch.id) {
      let note = try importNote(batch)
      try replace(
        Personal(BatchNote(fileName: "", at: note.at, counts: note.counts)), in: batch.row)
      try changes.forgetHistory(of: batch.row)
    }
  }
}

extension RetentionKind {
  /// The table whose rows are purged one by one; nil where it is done another way.
  fileprivate var table: SealedTable? {
    switch self {
    case .relatives: .relative
    case .invitations: .invitation
    case .requests: .request
    case .giftTexts, .voidGifts: .contribution
    case .consents: .basis
    case .persons, .imports, .history: nil
    }
  }
}
