import Lists
import People
import Privacy
import Sealing
import Storage

extension Session {
  /// Takes out of restored data all that must not come back.
  func leaveOut(_ left: LeftOut) throws {
    for id in left.gifts.sorted() { try takeGivers(left, outOf: id) }
    try passLetters(left)
    // Children first: what a row belongs to is deleted after it.
    for table in SealedTable.allCases.reversed() where table != .batch {
      for id in (left.rows[table] ?? []).sorted() { try take(id, of: table) }
    }
    for id in (left.rows[.batch] ?? []).sorted() {
      try changes.partFromBatch(id)
      try take(id, of: .batch)
    }
    for subject in left.history.sorted() { try changes.forgetHistory(sealedFor: subject) }
    try changes.sweepRecordTags()
  }

  private func take(_ id: Int64, of table: SealedTable) throws {
    guard let row = try changes.row(id, of: table) else { return }
    switch table {
    case .person: try changes.removeTags(of: id)
    case .contribution: try changes.setGivers([], of: id, isNew: false)
    case .request: try changes.removeClock(of: id)
    default: break
    }
    try delete(row)
  }

  /// A gift that somebody gave together with others stays theirs.
  private func takeGivers(_ left: LeftOut, outOf id: Int64) throws {
    let row = try row(id, of: .contribution, named: "C\(id)")
    let former = try gift(row)
    let givers = former.givers.filter { !left.contains($0.link) }
    try rewrite(
      row, former, as: SealedGift(former.gift, givers: givers, erasedGivers: former.erasedGivers))
    try changes.forgetHistory(of: row)
  }

  /// A letter that went to somebody who is left out goes to another guest of the household.
  private func passLetters(_ left: LeftOut) throws {
    let lost = left.rows[.person] ?? []
    guard !lost.isEmpty, vault.opens(.profile) else { return }
    var heads: [[Int64]: Person.ID] = [:]
    for row in try changes.allRows(of: .invitation) where !left.contains(.invitation, row.id) {
      guard var terms = try invitation(row).terms.value?.revealed,
        lost.contains(terms.household.rawValue)
      else { continue }
      let household = [row.links[0] ?? 0, terms.household.rawValue]
      let head = heads[household] ?? Person.ID(rawValue: row.links[1] ?? 0)
      heads[household] = head
      terms.household = head
      try replace(Personal(terms), in: row)
      try changes.forgetHistory(of: row)
    }
  }

  /// Makes all tags anew where the generation of an index key that made them is not held any more.
  func renewTagsOfRestored() throws {
    let indexes = BlindIndex.allCases.filter(vault.canTag)
    let aged = indexes.filter { index in
      changes.epochInUse(KeyName.index(index).text) != vault.newestEpoch(of: .index(index))
    }
    guard !aged.isEmpty else { return }
    let epochs = indexes.map {
      (KeyName.index($0).text, vault.newestEpoch(of: .index($0)))
    }
    try renewTags(to: Dictionary(uniqueKeysWithValues: epochs))
  }
}
