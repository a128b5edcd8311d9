import Foundation
import GRDB
import KieuBao
import Privacy
import Sealing
import Storage
import Testing

/// Who can open what once keys were renewed.
struct RenewedKeysTests {
  let world: World
  let folder: String

  init() throws {
    world = try World()
    folder = world.folder.path
    let demonstration = try Demonstration(persons: 8, seed: 4, asOf: Moment.noon.dayInVietnam)
    _ = try demonstration.fill(world.registry, at: .noon)
    try world.registry.edit(.init(rawValue: 1), PersonForm([.note: .text("cũ")]), at: .noon)
    try world.registry.close()
  }

  private func open() throws -> Registry {
    try Registry.open(at: folder, user: "an", passphrase: .sample, now: .noon)
  }

  @Test func `whoever left opens nothing after the renewal, not even with a copy of all old keys`()
    throws
  {
    let keys = try hire("bình", as: .head)
    #expect(try keys.opened(in: folder) > 20)
    try leave("bình")

    let registry = try open()
    let rotation = try registry.rotateKeys(at: .noon)
    #expect(rotation.renewed.contains("root"))
    #expect(rotation.holders == ["an"])
    try registry.edit(.init(rawValue: 1), PersonForm([.note: .text("mới")]), at: .noon)
    _ = try registry.register(
      PersonDraft(PersonForm([.name: .text("Lê Mới")]), asOf: Moment.noon.dayInVietnam), at: .noon)
    #expect(try keys.opened(in: folder) == 0)
    #expect(try KeyFile(folder).contents.grants.allSatisfy { $0.user == 1 })
    #expect(try registry.check(at: .noon) == [])
    // The root they knew is no longer a root, and is not renewed once more without need.
    #expect(try registry.rotationPlan(at: .noon).renewed.contains("root") == false)
    try registry.close()
  }

  @Test func `keys that were drawn before somebody left are drawn once more`() throws {
    struct Stop: Error {}
    let keys = try hire("bình", as: .officer)
    var registry = try open()
    #expect(throws: Stop.self) {
      _ = try registry.rotateKeys(KeyKind.usual, chunk: 5, at: .noon) {
        if $0.step == .boxes, $0.done > 0 { throw Stop() }
      }
    }
    try registry.close()
    let copied = try KeyFile(folder).unlock("bình")
    try leave("bình")
    registry = try open()
    let rotation = try registry.rotateKeys(at: .noon)
    #expect(!rotation.isContinued)
    #expect(!rotation.renewed.contains("root"))
    #expect(try copied.opened(in: folder) + keys.opened(in: folder) == 0)
    #expect(try registry.keys(at: .noon).allSatisfy { $0.boxesLeft == 0 })
    try registry.close()
  }

  @Test func `a colleague holds of the new keys what he held of the old`() throws {
    let held: Set<KeyName> = [.integrity, .dataClass(.profile), .dataClass(.contribution)]
    _ = try hire("bình", as: .statistician)
    let registry = try open()
    try registry.rotateKeys(at: .noon)
    try registry.close()
    let vault = try KeyFile(folder).unlock("bình").vault
    for name in KeyName.all {
      #expect(vault.epochs(of: name) == (held.contains(name) ? [1, 2] : []), "\(name.text)")
    }
  }

  @Test func `nobody who wrote himself into the key file is given a new key`() throws {
    _ = try hire("bình", as: .auditor)
    try KeyFile(folder).change { contents in
      let grant = contents.grants[0]
      contents.grants.append(
        GrantRecord(
          key: "class/identity", epoch: 1, user: 2, grantedBy: 1, sealed: grant.sealed,
          signature: grant.signature))
    }
    let registry = try open()
    #expect(throws: RegistryError.tampered("keys.sqlite")) {
      try registry.rotateKeys(at: .noon)
    }
    try registry.close()
  }

  @Test func `nobody who came back from before his removal is given a new key`() throws {
    _ = try hire("bình", as: .officer)
    let before = try KeyFile(folder).contents
    try leave("bình")
    try KeyFile(folder).change { $0 = before }
    let registry = try open()
    #expect(throws: RegistryError.tampered("keys.sqlite")) {
      try registry.rotateKeys(at: .noon)
    }
    try registry.close()
  }

  @Test func `no new key is shared on the word of a grant that the root did not sign`() throws {
    _ = try hire("bình", as: .auditor)
    try KeyFile(folder).change { contents in
      guard let place = contents.grants.firstIndex(where: { $0.user == 2 }) else { return }
      let grant = contents.grants[place]
      contents.grants[place] = GrantRecord(
        key: grant.key, epoch: grant.epoch, user: 2, grantedBy: 1,
        sealed: contents.grants[0].sealed, signature: grant.signature)
    }
    let registry = try open()
    #expect(throws: SealingError.foreignKeyRecord) { try registry.rotateKeys(at: .noon) }
    try registry.close()
  }

  @Test func `exact values are found by new tags, and the old index keys are gone`() throws {
    let registry = try open()
    let phone = Personal("0905123987")
    let form = PersonForm([.name: .text("Lê Có Máy"), .phones: .texts([phone.revealed])])
    let id = try registry.register(
      PersonDraft(form, asOf: Moment.noon.dayInVietnam), at: .noon)
    let before = try tags()
    try registry.rotateKeys([.indexes], at: .noon)
    let after = try tags()
    #expect(after.count == before.count)
    #expect(after != before)
    #expect(try registry.find(phone, at: .noon).persons.map(\.id) == [id])
    #expect(try registry.check(at: .noon) == [])
    try registry.close()
    let left = try KeyFile(folder).contents.grants.filter { $0.key.hasPrefix("index/") }
    #expect(left.count == BlindIndex.allCases.count)
    #expect(left.allSatisfy { $0.epoch == 2 })
  }

  @Test func `an import that comes again after the renewal changes nothing`() throws {
    let file = world.folder.appending(path: "persons.csv").path
    try Data("record_id,full_name\nA-1,Lê Một\nA-2,Lê Hai\n".utf8)
      .write(to: URL(filePath: file))
    let registry = try open()
    _ = try registry.importFile(ImportRequest(.persons, path: file), at: .noon)
    try registry.rotateKeys(at: .noon)
    let outcome = try registry.importFile(ImportRequest(.persons, path: file), at: .noon)
    #expect((outcome[.same], outcome[.add]) == (2, 0))
    try registry.close()
  }

  @Test func `the line of roots is followed, and then known by heart`() throws {
    let old = try KeyFile(folder).unlock("an")
    let registry = try open()
    try registry.rotateKeys([.root], at: .noon)
    try registry.close()
    let file = try KeyFile(folder)
    #expect(file.contents.roots.map(\.epoch) == [2])
    #expect(try !file.unlock("an").knowsNewestRoot)
    try open().close()
    #expect(try KeyFile(folder).unlock("an").knowsNewestRoot)
    #expect(throws: SealingError.foreignKeyRecord) { try forgeRoot(by: old) }
    let again = try #require(try? KeyFile(folder))
    #expect(throws: SealingError.foreignKeyRecord) { try again.unlock("an") }
  }

  @Test(arguments: ["signature", "sign_public"])
  func `a root that the one before did not sign is refused`(column: String) throws {
    let registry = try open()
    try registry.rotateKeys([.root], at: .noon)
    try registry.close()
    try write("UPDATE root SET \(column) = randomblob(length(\(column)))", to: "keys.sqlite")
    #expect(throws: SealingError.foreignKeyRecord) { try open() }
  }

  @Test func `a user’s own pairs are renewed; what the old ones signed still counts`() throws {
    let former = try KeyFile(folder).contents.users[0]
    let registry = try open()
    let wrong = Passphrase(Array("ba từ dễ nhớ".utf8), cost: .least)
    #expect(throws: SealingError.wrongPassphrase) {
      try registry.rotateKeys([.own], passphrase: wrong, at: .noon)
    }
    try registry.rotateKeys([.own], passphrase: .sample, at: .noon)
    try registry.edit(.init(rawValue: 1), PersonForm([.note: .text("mới")]), at: .noon)
    #expect(try registry.verifyAudit(at: .noon).findings == [])
    try registry.close()
    let contents = try KeyFile(folder).contents
    #expect(contents.users[0].boxPublic != former.boxPublic)
    #expect(contents.users[0].signPublic != former.signPublic)
    #expect(contents.former.map(\.record.signPublic) == [former.signPublic])
    let again = try open()
    #expect(try again.verifyAudit(at: .noon).findings == [])
    try again.close()
  }

  @Test func `the recovery sheets get every new key, vouched for by the new root`() throws {
    let registry = try open()
    var sheets: [[String]] = []
    try registry.createRecovery(at: .noon) { sheets = $0.map(\.lines) }
    let rotation = try registry.rotateKeys([.classes, .indexes, .integrity, .root], at: .noon)
    #expect(rotation.isForSheets)
    #expect(try registry.keys(at: .noon).allSatisfy(\.isWithSheets))
    try registry.close()
    let contents = try KeyFile(folder).contents
    let uid = try KeyFile(folder).uid
    let root = try #require(contents.roots.last).signPublic
    #expect(contents.recovery?.isVouchedFor(by: root, registry: uid) == true)
    #expect(contents.recoveryGrants.allSatisfy { $0.isVouchedFor(by: root, registry: uid) })
    let epochs = Dictionary(grouping: contents.recoveryGrants, by: \.key)
      .mapValues { $0.map(\.epoch).sorted() }
    for name in KeyName.all {
      let isKept = name.text.hasPrefix("class/") || name == .integrity
      #expect(epochs[name.text] == (isKept ? [1, 2] : [2]), "\(name.text)")
    }
    _ = try Registry.recover(
      at: folder, with: Array(sheets.suffix(2)), as: "an", passphrase: .sample, now: .noon)
    let again = try open()
    #expect(try again.check(at: .noon) == [])
    try again.close()
  }
}

extension RenewedKeysTests {
  /// Takes a user in, and returns the keys as the user could keep them.
  private func hire(_ name: String, as role: Role) throws -> Keyring {
    let registry = try open()
    try registry.addUser(name, as: role, passphrase: .sample, at: .noon)
    try registry.close()
    return try KeyFile(folder).unlock(name)
  }

  private func leave(_ name: String) throws {
    let registry = try open()
    try registry.removeUser(name, because: try #require(Reason("left")), at: .noon)
    try registry.close()
  }

  private func write(_ sql: String, to file: String) throws {
    let queue = try DatabaseQueue(path: "\(folder)/\(file)")
    try queue.write { try $0.execute(sql: sql) }
    try queue.close()
  }

  private func tags() throws -> [String] {
    let queue = try DatabaseQueue(path: "\(folder)/registry.sqlite")
    defer { try? queue.close() }
    return try queue.read {
      try String.fetchAll(
        $0, sql: "SELECT blind_index || ' ' || tag || ' ' || person FROM person_tag")
    }
  }

  /// Puts another root in the place of the one there is, as somebody could who has the old one.
  private func forgeRoot(by old: Keyring) throws {
    let file = try KeyFile(folder)
    let forged = try old.renewRoot(
      users: [], former: [], grants: [],
      holders: [KeyHolder(user: 1, boxPublic: file.contents.users[0].boxPublic, keys: [.root])])
    try file.change { $0.roots = [forged.root] }
    _ = try open()
  }
}
