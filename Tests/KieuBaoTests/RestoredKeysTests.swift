import Facts
import Foundation
import GRDB
import Sealing
import Storage
import Testing

@testable import KieuBao

/// A restore takes the users and keys of today, whatever they were when the backup was made.
struct RestoredKeysTests {
  let office: BackupWorld
  let one: Person.ID

  init() throws {
    office = try BackupWorld()
    one = try office.world.register("Lê Văn Một", [.phones: .texts(["0912345671"])])
  }

  @Test func `after keys were renewed an older backup is restored, its tags made anew`() throws {
    try office.backUp()
    try office.world.registry.rotateKeys(at: .noon)
    let (restored, _) = try office.restore()
    #expect(try restored.check(at: .noon).isEmpty)
    let found = try restored.find(Personal(text: "0912345671"), at: .noon)
    #expect(found.persons.map(\.id) == [one])
    try restored.close()
  }

  @Test func `users taken in and removed since stay so`() throws {
    let registry = office.world.registry
    try registry.addUser("bình", as: .officer, passphrase: .sample, at: .noon)
    try office.backUp()
    try registry.addUser("chi", as: .auditor, passphrase: .sample, at: .noon)
    try registry.removeUser("bình", because: #require(Reason("left")), at: .noon)
    try registry.close()
    let restoration = try Restoration(
      of: office.path("data.age"), with: office.key, to: office.folder)
    #expect(restoration.users == ["an", "chi"])
    #expect(throws: RegistryError.self) {
      try restoration.plan(as: "bình", .sample, at: .noon)
    }
    #expect(throws: RegistryError.self) { try restoration.plan(as: "chi", .sample, at: .noon) }
    _ = try restoration.plan(as: "an", .sample, at: .noon)
    _ = try restoration.perform(at: .noon)
    let restored = try Registry.open(
      at: office.folder, user: "an", passphrase: .sample, now: .noon)
    #expect(try restored.check(at: .noon).isEmpty)
    #expect(
      try restored.users(at: .noon).filter { $0.removed == nil }.map(\.name) == ["an", "chi"])
    try restored.close()
  }

  @Test func `users put into the key file behind the log's back are not made good`() throws {
    try office.backUp()
    try office.world.registry.addUser("chi", as: .auditor, passphrase: .sample, at: .noon)
    try office.world.registry.close()
    let queue = try DatabaseQueue(path: "\(office.folder)/keys.sqlite")
    try queue.write {
      try $0.execute(sql: "DELETE FROM key_grant WHERE user = 2")
      try $0.execute(sql: "DELETE FROM user WHERE id = 2")
    }
    try queue.close()
    let error = #expect(throws: RegistryError.self) { try office.restore() }
    #expect(error?.code == "check_failed")
  }

  @Test func `recovery sheets made since stay those that count`() throws {
    try office.world.registry.createRecovery(at: .noon) { _ in }
    try office.backUp()
    try office.world.registry.createRecovery(at: .noon) { _ in }
    let (registry, _) = try office.restore()
    #expect(try registry.check(at: .noon).isEmpty)
    try registry.close()
  }
}
