import Foundation
import Sealing
import Storage
import Testing

@testable import KieuBao

struct UserTests {
  let world: World
  var head: Registry { world.registry }

  init() throws {
    world = try World()
    try world.register("Lê Thị Mận", [.phones: .texts(["0912345678"]), .country: .text("US")])
  }

  @Test func `users are listed with role, since and removal`() throws {
    _ = try world.hire("bình", as: .officer)
    let own = try Role("award-clerk", classes: [.profile, .identity], duties: [.read, .list])
    _ = try world.hire("chi", as: own)
    try head.removeUser("bình", because: try #require(Reason("left")), at: .noon)
    let users = try head.users(at: .noon)
    #expect(users.map(\.name) == ["an", "bình", "chi"])
    #expect(users.map(\.role.name) == ["head", "officer", "award-clerk"])
    #expect(users[2].role == own)
    #expect(users.map(\.since) == [.noon, .noon, .noon])
    #expect(users.map(\.removed) == [nil, .noon, nil])
    #expect(users[1].role.classes.isEmpty)
    #expect(try world.found().isEmpty)
    #expect(try head.check(at: .noon).isEmpty)
  }

  @Test(arguments: ["an", "bình", "bi\u{0300}nh"])
  func `no name is given twice, not even that of one who left`(name: String) throws {
    _ = try world.hire("bình", as: .officer)
    try head.removeUser("bình", because: try #require(Reason("left")), at: .noon)
    #expect(
      code { try head.addUser(name, as: .officer, passphrase: .of("x"), at: .noon) }
        == "user_exists")
  }

  @Test func `the last holder of all keys is neither removed nor demoted, by nobody`() throws {
    let governor = try world.hire(
      "bình", as: try Role("governor", classes: [.profile], duties: [.govern]))
    let reason = try #require(Reason("left"))
    for registry in [head, governor] {
      #expect(code { try registry.removeUser("an", because: reason, at: .noon) } == "last_head")
      #expect(code { try registry.changeRole(of: "an", to: .auditor, at: .noon) } == "last_head")
    }
    let other = try world.hire("chi", as: .head)
    try other.removeUser("an", because: reason, at: .noon)
    #expect(code { try other.removeUser("chi", because: reason, at: .noon) } == "last_head")
    #expect(try other.verifyAudit(at: .noon).findings.isEmpty)
  }

  @Test func `nobody shares a key that he does not hold`() throws {
    let governor = try world.hire(
      "bình", as: try Role("governor", classes: [.profile], duties: [.govern]))
    #expect(
      code { try governor.addUser("chi", as: .officer, passphrase: .of("chi"), at: .noon) }
        == "not_permitted")
    #expect(code { try governor.changeRole(of: "bình", to: .head, at: .noon) } == "not_permitted")
    try governor.addUser("chi", as: .auditor, passphrase: .of("chi"), at: .noon)
    #expect(try governor.users(at: .noon).count == 3)
  }

  @Test func `a new role takes keys away and gives others, and older entries stay proved`() throws {
    let officer = try world.hire("bình", as: .officer)
    _ = try officer.find(Personal("man"), at: .noon)
    try head.changeRole(of: "bình", to: .statistician, at: .noon)
    #expect(code { try officer.find(Personal("man"), at: .noon) } == "user_changed")
    let statistician = try world.open("bình")
    #expect(statistician.role == .statistician)
    #expect(!statistician.vault.opens(.identity))
    try head.changeRole(of: "bình", to: .officer, at: .noon)
    #expect(try world.open("bình").find(Personal("man"), at: .noon).total == 1)
    #expect(try world.found().isEmpty)
  }

  @Test func `who gives up the own office signs that as what he was`() throws {
    _ = try world.hire("bình", as: .head)
    try head.changeRole(of: "an", to: .auditor, at: .noon)
    #expect(head.role == .auditor)
    #expect(code { try head.find(Personal("man"), at: .noon) } == "not_permitted")
    #expect(try world.found().isEmpty)
  }

  @Test func `one's own passphrase is changed by who knows the old one`() throws {
    let auditor = try world.hire("bình", as: .auditor)
    let salt = try #require(auditor.contents.users.last).salt
    #expect(
      code { try auditor.changePassphrase(from: .of("an"), to: .of("mới"), at: .noon) }
        == "wrong_passphrase")
    #expect(try head.auditEntries(at: .noon).contains { $0.deed == "unlock.failed" })
    #expect(
      code { try auditor.changePassphrase(from: .of("bình"), to: .of("bình"), at: .noon) }
        == "same_passphrase")
    try auditor.changePassphrase(from: .of("bình"), to: .of("bình hai"), at: .noon)
    #expect(try #require(auditor.contents.users.last).salt != salt)
    #expect(code { try world.open("bình") } == "wrong_passphrase")
    #expect(try world.open("bình", with: .of("bình hai")).role == .auditor)
    #expect(try auditor.verifyAudit(at: .noon).findings.isEmpty)
  }

  @Test func `a head resets a forgotten passphrase with new pairs of keys`() throws {
    let officer = try world.hire("bình", as: .officer)
    _ = try officer.find(Personal("man"), at: .noon)
    let former = try #require(head.contents.users.last)
    try head.resetPassphrase(of: "bình", to: .of("bình hai"), at: .noon)
    let now = try #require(head.contents.users.last)
    #expect(now.boxPublic != former.boxPublic && now.signPublic != former.signPublic)
    #expect(code { try world.open("bình") } == "wrong_passphrase")
    #expect(code { try officer.find(Personal("man"), at: .noon) } == "user_changed")
    let again = try world.open("bình", with: .of("bình hai"))
    #expect(try again.find(Personal("0912345678"), at: .noon).total == 1)
    #expect(again.role == .officer)
    #expect(try world.found().isEmpty)
    #expect(
      code { try head.resetPassphrase(of: "an", to: .of("x"), at: .noon) }
        == "own_passphrase")
  }

  @Test func `who still names an older root adopts the newest when opening`() throws {
    _ = try world.hire("bình", as: .head)
    let renewed = try head.govern(Deed("key.rotate"), at: .noon) { _, contents in
      let holders = contents.users.map { user in
        KeyHolder(user: user.id, boxPublic: user.boxPublic, keys: contents.keys(of: user.id))
      }
      let renewed = try head.keyring.renewRoot(
        users: contents.users, former: contents.former, grants: contents.grants, holders: holders)
      (contents.users, contents.grants) = (renewed.users, renewed.grants)
      contents.roots.append(renewed.root)
      return renewed
    }
    head.go(on: renewed.keyring, head.contents)
    let before = try head.auditHead().sequence
    let first = try world.open("bình")
    #expect(first.keyring.knowsNewestRoot)
    let second = try world.open("bình")
    #expect(second.keyring.knowsNewestRoot)
    let adoptions = try head.auditEntries(at: .noon).filter { $0.deed == "user.root" }
    #expect(adoptions.map(\.sequence) == [before + 1])
    #expect(try world.found().isEmpty)
    // Having gone over to the newest root, a user needs the older one no more.
    let uid = head.store.about.uid
    let bình = try #require(second.contents.users.last)
    _ = try Keyring.unlock(
      registry: uid, user: bình, passphrase: Passphrase.of("bình").bytes,
      grants: second.contents.grants, roots: [])
  }

  @Test func `a registry from before the log bound its users is accepted, and bound from then on`()
    throws
  {
    let old = try World(unbound: true)
    #expect(try old.found().isEmpty)
    _ = try old.hire("bình", as: .auditor)
    #expect(try old.found().isEmpty)
    try old.write("UPDATE user SET removed_by = 1 WHERE id = 2")
    #expect(try old.found() == ["users_changed keys.sqlite"])
  }
}

/// The code of the error that work ends with; nil when it ends well.
func code<Result>(_ work: () throws -> Result) -> String? {
  do {
    _ = try work()
    return nil
  } catch {
    return (error as? any Explained)?.code ?? "\(error)"
  }
}
