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
    #expect(entry.rows == "set backup \(made.fileDigest); set former-head \(former.hash)")
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

  @Test func `with a copy of the keys a registry is rebuilt in a new folder`() throws {
    try office.backUp()
    try office.copyKeys()
    let folder = office.path("new")
    let (registry, restored) = try office.restore(to: folder, keys: "keys.age")
    #expect(try registry.check(at: .noon).isEmpty)
    #expect(restored.plan.keysMadeAt == .noon)
    #expect(try registry.keyCopies().map(\.place) == [office.path("keys.age")])
    try registry.close()
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        == ["keys.sqlite", "registry.sqlite"])
  }

  @Test func `a copy of the keys that is older than the data is told of`() throws {
    try office.copyKeys()
    let three = try office.world.register("Lê Văn Ba")
    try office.backUp()
    let folder = office.path("new")
    let (registry, restored) = try office.restore(to: folder, keys: "keys.age")
    #expect(restored.plan.unknown == ["person": 1])
    #expect(restored.plan.erasedPersons == 0)
    #expect(throws: (any Error).self) { try registry.person(three, at: .noon) }
    #expect(try registry.check(at: .noon).isEmpty)
    try registry.close()
  }

  @Test func `today's key file is never put aside for a copy`() throws {
    try office.backUp()
    try office.copyKeys()
    let error = #expect(throws: Problem.self) {
      try office.restore(keys: "keys.age")
    }
    #expect(error?.code == "key_file_present")
  }

  @Test func `a restore without any key file asks for a copy, and leaves no folder behind`() throws
  {
    try office.backUp()
    let folder = office.path("new")
    let error = #expect(throws: Problem.self) { try office.restore(to: folder) }
    #expect(error?.code == "key_copy_needed")
    #expect(!FileManager.default.fileExists(atPath: folder))
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

  @Test func `copies of the keys are stale after an erasure, and made anew where they are`() throws
  {
    try office.copyKeys("a.age")
    try office.copyKeys("b.age")
    #expect(try office.world.registry.keyCopies().allSatisfy { !$0.isStale })
    try office.erasePersonWhollyForTests(one)
    #expect(try RegistryCard.keyCopies(at: office.folder).allSatisfy(\.isStale))
    try FileManager.default.removeItem(atPath: office.path("b.age"))
    let renewals = try office.world.registry.renewKeyCopies(for: office.lock, at: .noon)
    #expect(renewals.map { $0.failure == nil } == [true, false])
    #expect(try office.world.registry.keyCopies().map(\.isStale) == [false, true])
    try office.world.registry.forgetKeyCopy(at: office.path("b.age"), at: .noon)
    #expect(try office.world.registry.keyCopies().map(\.place) == [office.path("a.age")])
    #expect(throws: Problem.self) {
      try office.world.registry.forgetKeyCopy(at: office.path("b.age"), at: .noon)
    }
  }

  @Test func `a copy of the keys that could not be written is not noted`() throws {
    #expect(throws: Problem.self) {
      try office.world.registry.copyKeys(
        to: office.path("no/such/folder.age"), for: office.lock, at: .noon)
    }
    #expect(try office.world.registry.keyCopies().isEmpty)
  }

  @Test func `cut off after the data were put in place, the next to open ends the restore`() throws
  {
    try office.backUp()
    try office.world.register("Lê Văn Ba")
    try office.world.registry.close()
    let place = try Workplace(in: office.outside.path)
    let opened = try OpenedBackup(
      of: office.path("data.age"), with: office.key, as: .data, in: place)
    let keys = "\(office.folder)/keys.sqlite"
    let store = try Store.openToRestore(data: opened.path, keys: keys)
    let contents = try store.keyContents()
    let keyring = try Keyring.unlock(
      registry: store.about.uid, user: contents.users[0], passphrase: Passphrase.sample.bytes,
      grants: contents.grants)
    let half = Registry(
      store: store, keyring: keyring, contents: contents, user: contents.users[0])
    _ = try half.restore(opened.digest, former: nil, isTrial: false, at: .noon)
    try store.close()
    // Before the rename the registry is as it was.
    let untouched = try Registry.open(
      at: office.folder, user: nil, passphrase: .sample, now: .noon)
    #expect(try untouched.persons(at: .noon).persons.count == 3)
    try untouched.close()
    // And after it, as it will be; what was pending was forgotten above, so it is done again.
    let again = try Store.openToRestore(data: try data(of: place), keys: keys)
    let registry = Registry(
      store: again, keyring: keyring, contents: contents, user: contents.users[0])
    _ = try registry.restore(opened.digest, former: nil, isTrial: false, at: .noon)
    try again.close()
    _ = try Store.replaceData(
      in: office.folder, by: "\(place.path)/again.sqlite", entry: 1,
      holding: DataHold(at: office.folder))
    let ended = try Registry.open(at: office.folder, user: nil, passphrase: .sample, now: .noon)
    #expect(try ended.persons(at: .noon).persons.count == 2)
    #expect(try ended.check(at: .noon).isEmpty)
    try ended.close()
  }

  /// The backup's data once more, under another name.
  private func data(of place: Workplace) throws -> String {
    let path = "\(place.path)/again.sqlite"
    try FileManager.default.removeItem(atPath: "\(place.path)/registry.sqlite")
    let opened = try OpenedBackup(
      of: office.path("data.age"), with: office.key, as: .data, in: place)
    try FileManager.default.moveItem(atPath: opened.path, toPath: path)
    return path
  }
}

extension BackupWorld {
  /// Erases a person with the gifts that are the person's alone.
  func erasePersonWhollyForTests(_ person: Person.ID) throws {
    try world.registry.perform(Deed("contribution.erase"), at: .noon) { session in
      for id in try session.changes.contributions(of: .person(person.rawValue)) {
        let row = try session.row(id, of: .contribution, named: "C")
        try session.changes.setGivers([], of: id, isNew: false)
        try session.delete(row)
      }
    }
    try erase(person)
  }
}
