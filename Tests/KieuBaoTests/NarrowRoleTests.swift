import Foundation
import GRDB
import Privacy
import Sealing
import Storage
import Testing

@testable import KieuBao

/// A role is enforced by keys: what is not shared does not open, by whatever program.
struct NarrowRoleTests {
  let world: World
  let person: Person.ID

  init() throws {
    world = try World()
    person = try world.register(
      "Lê Thị Mận",
      [
        .dob: .text("1970"), .country: .text("US"), .phones: .texts(["0912345678"]),
        .passport: .text("B1234567"), .note: .text("x"),
      ])
    let gift = GiftForm([
      .kind: .text("cash"), .date: .text("2024"), .amount: .text("5000000"),
      .currency: .text("VND"),
    ])
    _ = try world.registry.record(
      Personal(Gift(gift, asOf: Moment.noon.dayInVietnam)), of: [.person(person)], at: .noon)
  }

  @Test(arguments: [Role.officer, .approver, .statistician, .auditor, .head])
  func `a process holds the keys of its role and no other`(role: Role) throws {
    let vault = try world.hire("bình", as: role).vault
    for name in KeyName.all { #expect(vault.holds(name) == role.keys.contains(name), "\(name)") }
    for dataClass in DataClass.allCases {
      #expect(vault.opens(dataClass) == role.classes.contains(dataClass))
    }
  }

  @Test func `a statistician opens no name, with a program of one's own either`() throws {
    let own = try world.hire("bình", as: .statistician)
    #expect(own.vault.epochs(of: .dataClass(.identity)).isEmpty)
    #expect(!own.vault.canTag(.nameAndBirthYear) && !own.vault.canTag(.record))
    let (row, seed) = try own.store.transaction { changes in
      let row = try #require(try changes.row(1, of: .person))
      return (row, try #require(try changes.seed(of: row.subject)))
    }
    #expect(throws: SealingError.keyWithheld("class/identity")) {
      let _: Personal<Identity> = try own.vault.open(
        try #require(row.boxes[.identity]), at: row.address(.identity), seed: seed)
    }
    // Others' grants are sealed to others: under this user's name none is believed.
    let contents = own.contents
    let user = try #require(contents.users.last)
    for grant in contents.grants where grant.user == 1 {
      let stolen = GrantRecord(
        key: grant.key, epoch: grant.epoch, user: user.id, grantedBy: 1, sealed: grant.sealed,
        signature: grant.signature)
      #expect(throws: SealingError.foreignKeyRecord) {
        try Keyring.unlock(
          registry: own.store.about.uid, user: user, passphrase: Passphrase.of("bình").bytes,
          grants: [stolen])
      }
    }
  }

  @Test func `a statistician counts, and is refused all that shows a person`() throws {
    let own = try world.hire("bình", as: .statistician)
    #expect(
      try own.statistics(asOf: Moment.noon.dayInVietnam, at: .noon).residents == 1)
    let refused: [() throws -> Any] = [
      { try own.person(person, at: .noon) }, { try own.persons(at: .noon) },
      { try own.find(Personal("man"), at: .noon) }, { try own.contributions(at: .noon) },
    ]
    for request in refused { #expect(code(request) == "not_permitted") }
  }

  @Test func `what a reader may not see is withheld, and nothing else`() throws {
    let own = try world.hire("bình", as: .approver)
    let seen = try own.person(person, at: .noon)
    #expect(seen.identity.value?.revealed.name.text == "Lê Thị Mận")
    #expect(seen.contact.value == nil && seen.documents.value == nil)
    #expect(try own.persons(at: .noon).persons.map(\.id) == [person])
    #expect(try own.find(Personal("man"), at: .noon).total == 1)
    #expect(try own.contributions(at: .noon).chosen.count == 1)
  }

  @Test(arguments: [
    ("man", [DataClass.profile, .contact]), ("an@example.org", [.identity, .documents]),
    ("0912345678", [.identity, .profile]),
  ])
  func `a look-up by what may not be seen is refused, not answered with nothing`(
    text: String, classes: [DataClass]
  ) throws {
    let own = try world.hire(
      "bình", as: try Role("reader", classes: Set(classes), duties: [.read]))
    #expect(code { try own.find(Personal(text), at: .noon) } == "not_permitted")
  }

  @Test(arguments: [("0912345678", DataClass.contact), ("B1234567", .documents)])
  func `a number is looked up by whoever may see its kind`(text: String, dataClass: DataClass)
    throws
  {
    let own = try world.hire("bình", as: try Role("reader", classes: [dataClass], duties: [.read]))
    #expect(try own.find(Personal(text), at: .noon).total == 1)
  }

  @Test func `an auditor proves the whole without looking into a box`() throws {
    let own = try world.hire("bình", as: .auditor)
    let report = try own.verifyAudit(at: .noon)
    #expect((report.findings, report.withheld) == ([], 6))
    let remarks = try own.check(at: .noon)
    #expect(remarks.map(\.code) == Array(repeating: "withheld", count: 6))
    #expect(remarks.count(where: { !$0.isHarmless }) == 0)
    #expect(try world.registry.verifyAudit(at: .noon).withheld == 0)
  }

  @Test(arguments: [
    ("UPDATE person SET identity = zeroblob(length(identity))", "box_rolled_back"),
    (
      """
      UPDATE person SET identity =
        CAST(substr(identity, 1, 60) || CASE substr(identity, 61, 1) WHEN x'00' THEN x'01'
        ELSE x'00' END || substr(identity, 62) AS BLOB)
      """,
      "state_wrong"
    ),
    ("UPDATE person SET circumstances = NULL", "state_wrong"),
  ])
  func `an auditor finds tampering with a box that he cannot open`(sql: String, finding: String)
    throws
  {
    let own = try world.hire("bình", as: .auditor)
    try world.write(sql, to: Store.dataFile)
    #expect(try own.verifyAudit(at: .noon).findings.map(\.code) == [finding])
  }
}

/// Somebody leaves: with passphrase, memory and copies of the files.
struct LeavingStaffTests {
  let world: World

  init() throws {
    world = try World()
    try world.register("Lê Thị Mận")
  }

  @Test func `who left opens nothing any more, and with an old copy what was there then`() throws {
    let officer = try world.hire("bình", as: .officer)
    try officer.close()
    let old = try world.copy()
    defer { try? FileManager.default.removeItem(at: old) }
    try world.registry.removeUser("bình", because: try #require(Reason("left")), at: .noon)
    try world.register("Trần Văn Nam")

    #expect(code { try world.open("bình") } == "unknown_user")
    let record = try #require(world.registry.contents.users.last)
    #expect(record.secrets.isEmpty)
    #expect(!world.registry.contents.grants.contains { $0.user == record.id })
    #expect(throws: SealingError.foreignKeyRecord) {
      try Keyring.unlock(
        registry: world.registry.store.about.uid, user: record,
        passphrase: Passphrase.of("bình").bytes, grants: world.registry.contents.grants)
    }
    let then = try Registry.open(
      at: old.path, user: "bình", passphrase: .of("bình"), now: .noon)
    #expect(try then.persons(at: .noon).total == 1)
    #expect(try then.find(Personal("nam"), at: .noon).total == 0)
    try then.close()
  }
}
