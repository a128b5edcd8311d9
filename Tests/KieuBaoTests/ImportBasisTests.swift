import Foundation
import GRDB
import KieuBao
import Testing

/// An import may say on what ground its data is used; what came with it goes with it.
struct ImportBasisTests {
  let world: World
  var registry: Registry { world.registry }
  let today = Moment.noon.dayInVietnam

  init() throws {
    world = try World()
  }

  @discardableResult
  private func take(
    _ kind: ImportKindOfFile, _ text: String, _ ground: Ground? = nil, for purposes: Purpose...
  ) throws -> ImportOutcome {
    let file = URL.temporaryDirectory.appending(path: "\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(text.utf8).write(to: file)
    let basis = try ground.map {
      try ImportBasis($0, for: purposes, document: "Danh sách số 12")
    }
    return try registry.importFile(
      ImportRequest(kind, path: file.path, basis: basis), at: .noon)
  }

  private func standing(_ number: Int64, _ purpose: Purpose) throws -> BasisStanding? {
    try registry.consents(of: .person(.init(rawValue: number)), at: .noon)[purpose]?.standing
  }

  private func edit(_ sql: String) throws {
    let queue = try DatabaseQueue(path: world.folder.appending(path: "registry.sqlite").path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  private func rows(_ sql: String) throws -> Int {
    let queue = try DatabaseQueue(path: world.folder.appending(path: "registry.sqlite").path)
    defer { try? queue.close() }
    return try queue.read { try Int.fetchOne($0, sql: sql) ?? 0 }
  }

  @Test func `one record a purpose covers all whom it added, and nobody else`() throws {
    try world.register("Phạm Thị Bích Ngọc")
    try take(
      .persons, "record_id,full_name\nA,Lê Lợi\nB,Lê Lai\n", .consent, for: .registry, .statistics)
    #expect(try rows("SELECT count(*) FROM basis") == 2)
    for number in [2, 3] as [Int64] {
      #expect(try standing(number, .statistics) == .held(.consent))
      #expect(try standing(number, .invitation) == .unrecorded)
    }
    #expect(try standing(1, .registry) == .unrecorded)
    #expect(try registry.persons(at: .noon).account.unrecorded == 1)
    #expect(try registry.check(at: .noon) == [])
  }

  @Test func `whom it changed gets a record of their own, but nobody is overruled`() throws {
    try take(.persons, "record_id,full_name\nA,Lê Lợi\nB,Lê Lai\n")
    _ = try registry.refuse(
      try Refusal(
        .withdrawal, of: [.registry], on: Day(sinceEpoch: today.sinceEpoch - 9), asOf: today),
      of: .person(.init(rawValue: 2)), at: .noon)
    let outcome = try take(
      .persons, "record_id,full_name,host_city\nA,Lê Lợi,Praha\nB,Lê Lai,Brno\n", .consent,
      for: .registry)
    #expect(outcome.refusing == 1)
    #expect(try standing(1, .registry) == .held(.consent))
    #expect(try standing(2, .registry) == .withdrawn)
    #expect(try registry.check(at: .noon) == [])
  }

  @Test func `taken back, it leaves nothing of its grounds`() throws {
    try take(.persons, "record_id,full_name\nA,Lê Lợi\n")
    try take(
      .persons, "record_id,full_name,host_city\nA,Lê Lợi,Praha\nB,Lê Lai,Brno\n", .task,
      for: .registry, .invitation)
    #expect(try rows("SELECT count(*) FROM basis") == 4)
    _ = try registry.undoImport(.init(rawValue: 2), at: .noon)
    #expect(try rows("SELECT count(*) FROM basis") == 0)
    #expect(try standing(1, .registry) == .unrecorded)
    #expect(try registry.check(at: .noon) == [])
  }

  @Test func `somebody who said no since keeps the import from being taken back`() throws {
    try take(.persons, "record_id,full_name\nA,Lê Lợi\n", .consent, for: .registry)
    _ = try registry.refuse(
      try Refusal(.withdrawal, of: [.registry], on: today, asOf: today),
      of: .person(.init(rawValue: 1)), at: .noon)
    #expect(try standing(1, .registry) == .withdrawn)
    #expect(throws: RegistryError.self) {
      try registry.undoImport(.init(rawValue: 1), at: .noon)
    }
    #expect(try standing(1, .registry) == .withdrawn)
  }

  @Test func `a ground cannot be moved to another import`() throws {
    try take(.persons, "record_id,full_name\nA,Lê Lợi\n", .consent, for: .registry)
    try take(.persons, "record_id,full_name\nB,Lê Lai\n")
    try edit("UPDATE basis SET batch = 2")
    #expect(throws: RegistryError.tampered("basis 1")) { try registry.persons(at: .noon) }
    #expect(try registry.check(at: .noon).map(\.code) == ["basis_wrong"])
    #expect(try registry.verifyAudit(at: .noon).findings.map(\.code) == ["basis_wrong"])
  }

  @Test func `a person moved under another import’s ground is named`() throws {
    try take(.persons, "record_id,full_name\nA,Lê Lợi\n", .consent, for: .registry)
    try take(.persons, "record_id,full_name\nB,Lê Lai\n")
    try edit("UPDATE person SET batch = 1 WHERE id = 2")
    #expect(
      try registry.verifyAudit(at: .noon).findings.map { "\($0.code) \($0.place)" }
        == ["batch_wrong person 2"])
  }

  @Test func `relatives have the ground of their own import`() throws {
    try take(.persons, "record_id,full_name\nA,Lê Lợi\n")
    try take(
      .relatives, "relative_id,record_id,full_name\nR,A,Lê Thị Mẹ\n", .consent, for: .registry)
    let relative = try registry.consents(of: .relative(.init(rawValue: 1)), at: .noon)
    #expect(relative[.registry]?.standing == .held(.consent))
    #expect(try standing(1, .registry) == .unrecorded)
  }

  @Test func `rows of a restricted person are passed over`() throws {
    try take(.persons, "record_id,full_name\nA,Lê Lợi\n")
    let id = Person.ID(rawValue: 1)
    try registry.edit(id, PersonForm([.status: .text("restricted")]), at: .noon)
    let changed = try take(.persons, "record_id,full_name,host_city\nA,Lê Lợi,Praha\n")
    let kin = try take(.relatives, "relative_id,record_id,full_name\nR,A,Lê Thị Mẹ\n")
    let gifts = try take(
      .contributions, "contribution_id,record_id,given_on,kind\nC,A,2024,cash\n")
    for outcome in [changed, kin, gifts] {
      #expect(outcome[.skip] == 1)
      #expect(outcome.batch == nil)
    }
    try registry.edit(id, PersonForm([.status: .text("active")]), at: .noon)
    #expect(try registry.person(id, at: .noon).contact.value?.revealed.city == nil)
  }
}
