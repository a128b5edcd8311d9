import KieuBao
import Sealing
import Storage
import Testing

/// The key file of a registry, as anybody who can write it may change it.
struct KeyFile {
  let folder: String
  let uid: [UInt8]
  let contents: KeyContents

  init(_ folder: String) throws {
    self.folder = folder
    let store = try Store.open(at: folder)
    uid = store.about.uid
    contents = try store.keyContents()
    try store.close()
  }

  func change(_ change: (inout KeyContents) throws -> Void) throws {
    let store = try Store.open(at: folder)
    try store.transaction { changes in
      var contents = try changes.keyContents()
      try change(&contents)
      changes.setKeyContents(contents)
    }
    try store.close()
  }

  func unlock(_ name: String) throws -> Keyring {
    let user = try #require(contents.users.first { $0.name == name })
    return try Keyring.unlock(
      registry: uid, user: user, passphrase: Array("bốn từ dễ nhớ".utf8), grants: contents.grants,
      roots: contents.roots)
  }
}

extension Keyring {
  /// How many boxes of a registry open with these keys, live ones and those of the history.
  func opened(in folder: String) throws -> Int {
    let store = try Store.open(at: folder)
    defer { try? store.close() }
    return try store.transaction { changes in
      changes.isTrial = true
      let seeds = try changes.seeds()
      var count = 0
      for table in SealedTable.allCases {
        for dataClass in table.classes {
          count += try vault.check(
            changes.scan(table, dataClass), seeds: seeds, imprints: 1
          ).count(where: \.opens)
        }
        for row in try changes.allRows(of: table) {
          for former in try changes.formerBoxes(of: row) {
            let seed = try #require(try changes.seed(of: former.subject))
            let address = row.address(former.dataClass)
            let opened = try? vault.reseal(
              former.box, at: address, openedWith: seed, version: 1, sealedWith: seed)
            if opened != nil { count += 1 }
          }
        }
      }
      return count
    }
  }
}
