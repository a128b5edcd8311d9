import Age
import Facts
import Foundation
import GRDB
import Sealing
import Storage
import Testing

@testable import KieuBao

/// A restore brings back what was, but nobody who was erased, and never half.
struct RestoreTests {
  let office: BackupWorld
  let one: Person.ID
  let two: Person.ID

  init() throws {
    office = try BackupWorld()
    let day = Moment.noon.dayInVietnam
    one = try office.world.register(
      "Lê Văn Một", [.phones: .texts(["0912345671"]), .dob: .text("1961"), .note: .text("x")])
    two = try office.world.register("Lê Văn Hai", [.phones: .texts(["0912345672"])])
    for person in [one, two] {
      let relative = RelativeForm([.name: .text("Lê Thị Mẹ")])
      _ = try office.world.registry.addRelatives(
        [RelativeDraft(relative, asOf: day)], of: person, at: .noon)
      _ = try office.gift(of: [person])
    }
    try office.world.registry.edit(one, PersonForm([.name: .text("Lê Văn Mới")]), at: .noon)
  }

  private func name(_ id: Person.ID, in registry: Registry) throws -> String? {
    try registry.person(id, at: .noon).identity.value?.revealed.name.text
  }

  @Test func `what was changed since is as it was, and the log tells of the gap`() throws {
    let made = try office.backUp()
    try office.world.registry.edit(two, PersonForm([.name: .text("Lê Văn Khác")]), at: .noon)
    let three = try office.world.register("Lê Văn Ba")
    let former = try office.world.registry.auditHead()
    let (registry, restored) = try office.restore()
    #expect(try name(two, in: registry) == "Lê Văn Hai")
    #expect(throws: (any Error).self) { try registry.person(three, at: .noon) }
    #expect(try registry.check(at: .noon).isEmpty)
    #expect(restored.plan.newer == ["backup.create": 1, "person.edit": 1, "person.add": 1])
    let entry = try #require(
      try registry.auditEntries(at: .noon).first { $0.deed == "backup.restore" })
    #expect(
      entry.rows.hasPrefix("set backup \(made.fileDigest); set former-head \(former.hash); "))
    #expect(entry.sequence == made.account.head.sequence + 1)
    try registry.close()
  }

  @Test func `no number is given twice`() throws {
    try office.backUp()
    let three = try office.world.register("Lê Văn Ba")
    let (registry, _) = try office.restore()
    let form = PersonForm([.name: .text("Lê Văn Tư")])
    let four = try registry.register(
      PersonDraft(form, asOf: Moment.noon.dayInVietnam), at: .noon)
    #expect(four.rawValue == three.rawValue + 1)
    #expect(try registry.check(at: .noon).isEmpty)
    try registry.close()
  }

  @Test func `the replaced data stay beside until they are given up`() throws {
    try office.backUp()
    try office.world.register("Lê Văn Ba")
    try office.backUp("newer.age")
    let (registry, restored) = try office.restore()
    let kept = try #require(restored.keptFile)
    #expect(RegistryCard.formerFiles(in: office.folder) == [kept])
    let mode = try FileManager.default.attributesOfItem(atPath: "\(office.folder)/\(kept)")
    #expect(mode[.posixPermissions] as? Int == 0o600)
    try registry.close()
    // One who restored the wrong backup can still go forward again.
    let (forward, _) = try office.restore("newer.age")
    #expect(try forward.persons(at: .noon).persons.count == 3)
    #expect(try forward.check(at: .noon).isEmpty)
    try forward.discardFormerData(at: .noon)
    #expect(RegistryCard.formerFiles(in: office.folder).isEmpty)
    #expect(try forward.check(at: .noon).isEmpty)
    try forward.close()
  }

  @Test func `who was erased after the backup does not come back, nor what hangs on them`() throws {
    try office.backUp()
    try office.erasePersonWhollyForTests(one)
    let (registry, restored) = try office.restore()
    #expect(restored.plan.erasedPersons == 1)
    #expect(restored.plan.erased["relative"] == 1)
    #expect(restored.plan.erased["contribution"] == 1)
    #expect(restored.plan.unknown.isEmpty)
    #expect(throws: (any Error).self) { try registry.person(one, at: .noon) }
    #expect(try name(two, in: registry) == "Lê Văn Hai")
    #expect(try registry.check(at: .noon).isEmpty)
    try registry.close()
    let queue = try DatabaseQueue(path: "\(office.folder)/registry.sqlite")
    let counts = try queue.read { db in
      try ["relative", "giver", "contribution", "person_tag", "former_box"].map {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM \($0)") ?? -1
      }
    }
    #expect(counts == [1, 1, 1, 1, 0])
  }

  @Test func `a joint gift stays with those who were not left out`() throws {
    let joint = try office.gift(of: [one, two])
    try office.backUp()
    try office.world.registry.correct(
      joint, GiftForm([:]), givers: [.person(two)], at: .noon)
    try office.erasePersonWhollyForTests(one)
    let (registry, _) = try office.restore()
    let gifts = try registry.contributions(of: .person(two), at: .noon)
    let kept = gifts.chosen.first { $0.id == joint }
    #expect(kept?.givers == [Giver.person(two)])
    #expect(try registry.check(at: .noon).isEmpty)
    try registry.close()
  }

  @Test func `a folder that was rolled back is mended by a backup`() throws {
    let old = office.path("old.sqlite")
    try office.world.registry.close()
    try FileManager.default.copyItem(atPath: "\(office.folder)/registry.sqlite", toPath: old)
    let again = try Registry.open(at: office.folder, user: nil, passphrase: .sample, now: .noon)
    _ = try again.backUp(to: office.path("data.age"), for: office.lock, at: .noon)
    try again.close()
    try FileManager.default.removeItem(atPath: "\(office.folder)/registry.sqlite")
    try FileManager.default.copyItem(atPath: old, toPath: "\(office.folder)/registry.sqlite")
    #expect(throws: StoreError.rolledBack) {
      try Registry.open(at: office.folder, user: nil, passphrase: .sample, now: .noon)
    }
    let (registry, _) = try office.restore()
    #expect(try registry.check(at: .noon).isEmpty)
    try registry.close()
  }

  @Test(arguments: ["gone", "garbage", "empty"])
  func `lost data come back though nothing is left of them`(state: String) throws {
    try office.backUp()
    try office.world.registry.close()
    let path = "\(office.folder)/registry.sqlite"
    try FileManager.default.removeItem(atPath: path)
    if state == "garbage" { try Data(repeating: 7, count: 9000).write(to: URL(filePath: path)) }
    if state == "empty" { try Data().write(to: URL(filePath: path)) }
    let (registry, restored) = try office.restore()
    #expect(try registry.check(at: .noon).isEmpty)
    #expect(try name(one, in: registry) == "Lê Văn Mới")
    #expect(restored.plan.formerHead == nil)
    let wasKept = restored.keptFile != nil
    #expect(wasKept == (state != "gone"))
    try registry.close()
  }

  @Test func `another registry's backup is refused`() throws {
    let other = try BackupWorld()
    _ = try other.world.registry.backUp(
      to: office.path("data.age"), for: office.lock, at: .noon)
    let before = try office.world.files()
    let error = #expect(throws: Problem.self) { try office.restore() }
    #expect(error?.code == "foreign_backup")
    #expect(try office.world.files()["registry.sqlite"]?.count == before["registry.sqlite"]?.count)
  }

  @Test func `while another program has the registry open nothing is replaced`() throws {
    try office.backUp()
    let restoration = try Restoration(
      of: office.path("data.age"), with: office.key, to: office.folder)
    _ = try restoration.plan(as: nil, .sample, at: .noon)
    #expect(throws: StoreError.inUse) { try restoration.perform(at: .noon) }
    #expect(try office.world.registry.check(at: .noon).isEmpty)
  }

  @Test func `a plan changes nothing`() throws {
    try office.backUp()
    try office.world.register("Lê Văn Ba")
    let head = try office.world.registry.auditHead()
    do {
      let restoration = try Restoration(
        of: office.path("data.age"), with: office.key, to: office.folder)
      let plan = try restoration.plan(as: nil, .sample, at: .noon)
      #expect(plan.newer == ["backup.create": 1, "person.add": 1])
      #expect(plan.formerHead == head)
    }
    #expect(try office.world.registry.auditHead() == head)
    #expect(try office.world.registry.check(at: .noon).isEmpty)
    #expect(try office.leftovers().isEmpty)
  }

  @Test func `who was erased since is left out with the gifts given together`() throws {
    let joint = try office.gift(of: [one, two])
    try office.backUp()
    let reason = try #require(Reason("asked-for"))
    _ = try office.world.registry.erase(one, because: reason, at: .noon)
    let (registry, restored) = try office.restore()
    #expect(restored.plan.erased == ["person": 1, "relative": 1, "contribution": 2])
    #expect(throws: (any Error).self) { try registry.person(one, at: .noon) }
    let gifts = try registry.contributions(of: .person(two), at: .noon)
    #expect(!gifts.chosen.contains { $0.id == joint })
    #expect(try registry.check(at: .noon).isEmpty)
    try registry.close()
  }
}
