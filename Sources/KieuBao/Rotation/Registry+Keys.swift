public import Facts
import Sealing
import Storage

extension Registry {
  /// The keys of the registry: their generations, who holds them, and what is still sealed with
  /// older ones.
  ///
  /// - Throws: `not_permitted` unless the user may renew keys.
  public func keys(at now: Moment) throws -> [KeyAccount] {
    try perform(Deed("key.list"), at: now) { session in
      let (contents, last) = (try session.changes.keyContents(), try session.lastRenewals())
      return try KeyName.all.map { name in
        KeyAccount(
          name: name.text, epoch: contents.newestEpoch(of: name),
          since: Moment(seconds: last[name.text]?.at ?? store.about.createdAt),
          holders: contents.holders(of: name),
          isWithSheets: contents.recoveryGrants.contains { $0.key == name.text },
          boxes: try session.boxes(of: name))
      }
    }
  }
}

extension Session {
  fileprivate func boxes(of name: KeyName) throws -> [Int: Int] {
    guard case .dataClass(let dataClass) = name else { return [:] }
    return try changes.generations(of: dataClass)
  }

  /// How many rows have boxes at all.
  func sealedCount() throws -> Int {
    try SealedTable.allCases.reduce(0) { $0 + (try changes.count(of: $1)) }
  }
}

extension KeyContents {
  fileprivate func newestEpoch(of name: KeyName) -> Int {
    grants.filter { $0.key == name.text }.map(\.epoch).max() ?? 0
  }

  /// The names of the users who hold the newest generation of a key.
  fileprivate func holders(of name: KeyName) -> [String] {
    let newest = newestEpoch(of: name)
    let ids = Set(grants.filter { $0.key == name.text && $0.epoch == newest }.map(\.user))
    return users.filter { $0.removedBy == nil && ids.contains($0.id) }.map(\.name)
  }
}
