import Foundation
import Sealing
import Storage
import Testing

@testable import KieuBao

/// Users with programs of their own, and whoever can write the key file, are found out.
struct ForgeryTests {
  let world: World

  init() throws {
    world = try World()
    try world.register("Lê Thị Mận")
  }

  @Test func `an entry in another's name, signed with one's own key, is found`() throws {
    let officer = try world.hire("bình", as: .officer)
    try officer.forge("person.show", "read person 1", as: 1)
    let number = try officer.auditHead().sequence
    #expect(try world.found() == ["signature_wrong audit \(number)"])
  }

  @Test(arguments: ["person.edit", "commendation.approve", "user.add", "person.erase.trial"])
  func `a deed beyond the signer's office is found`(deed: String) throws {
    let statistician = try world.hire("bình", as: .statistician)
    try statistician.forge(deed)
    let number = try statistician.auditHead().sequence
    #expect(try world.found() == ["not_permitted audit \(number)"])
  }

  @Test func `an entry of a user who was removed is found, those before are not`() throws {
    let officer = try world.hire("bình", as: .officer)
    _ = try officer.find(Personal("man"), at: .noon)
    try world.registry.removeUser("bình", because: try #require(Reason("left")), at: .noon)
    #expect(try world.found().isEmpty)
    try officer.forge("person.find", "read person 1")
    let number = try officer.auditHead().sequence
    #expect(try world.found() == ["signature_wrong audit \(number)"])
  }

  @Test func `a user put into the key file by nobody's right is found and can sign nothing`() throws
  {
    let officer = try world.hire("bình", as: .officer)
    let uid = world.registry.store.about.uid
    // A root of one's own certifies whom one likes; it is not the root that all others know.
    let (keyring, user, _) = try Keyring.create(
      registry: uid, user: "ma", office: Role.head.office, passphrase: Passphrase.of("ma").bytes,
      cost: .least)
    try officer.store.transaction { changes in
      var contents = try changes.keyContents()
      contents.users.append(
        UserRecord(
          id: 9, name: "ma", salt: user.salt, passes: user.passes, memory: user.memory,
          secrets: user.secrets, boxPublic: user.boxPublic, signPublic: user.signPublic,
          office: user.office, certificate: user.certificate))
      changes.setKeyContents(contents)
    }
    #expect(try world.found() == ["user_foreign user 9", "users_changed keys.sqlite"])
    #expect(code { try world.registry.users(at: .noon) } == "check_failed")
    #expect(
      code { try world.registry.addUser("chi", as: .head, passphrase: .of("chi"), at: .noon) }
        == "check_failed")
    try officer.forge("person.list", as: 9, signedBy: keyring.signer)
    let number = try officer.auditHead().sequence
    #expect(try world.found().contains("signature_wrong audit \(number)"))
  }

  @Test(arguments: [
    ("UPDATE user SET removed_by = NULL WHERE id = 2", ["users_changed keys.sqlite"]),
    (
      "UPDATE user SET role = 'head' WHERE id = 3",
      ["user_foreign user 3", "users_changed keys.sqlite"]
    ),
    ("DELETE FROM key_grant WHERE user = 3 AND key = 'integrity'", ["users_changed keys.sqlite"]),
    (
      """
      INSERT INTO key_grant SELECT key, epoch, 3, granted_by, sealed, signature FROM key_grant
      WHERE user = 1 AND key = 'class/identity'
      """, ["grant_foreign class/identity 1, user 3", "users_changed keys.sqlite"]
    ),
    ("UPDATE former_user SET until = until + 1", ["users_changed keys.sqlite"]),
  ])
  func `an edited key file is found out`(sql: String, findings: [String]) throws {
    for name in ["bình", "chi"] { _ = try world.hire(name, as: .auditor) }
    try world.registry.removeUser("bình", because: try #require(Reason("left")), at: .noon)
    try world.registry.changeRole(of: "chi", to: .statistician, at: .noon)
    #expect(try world.found().isEmpty)
    try world.write(sql)
    #expect(try world.found() == findings)
    #expect(try world.registry.check(at: .noon).map(\.code).contains("users_changed"))
  }

  @Test func `of an older key file beside newer data nobody is deceived`() throws {
    _ = try world.hire("bình", as: .officer)
    let old = try world.copy()
    defer { try? FileManager.default.removeItem(at: old) }
    try world.registry.removeUser("bình", because: try #require(Reason("left")), at: .noon)
    try world.registry.close()
    for name in [Store.keyFile, Store.keyFile + "-wal", Store.keyFile + "-shm"] {
      try? FileManager.default.removeItem(at: world.folder.appending(path: name))
      try? FileManager.default.copyItem(
        at: old.appending(path: name), to: world.folder.appending(path: name))
    }
    let again = try world.open("an", with: .sample)
    #expect(try again.verifyAudit(at: .noon).findings.map(\.code) == ["users_changed"])
    #expect(code { try again.users(at: .noon) } == "check_failed")
    try again.close()
  }
}
