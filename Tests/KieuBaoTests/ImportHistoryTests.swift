import Foundation
import GRDB
import KieuBao
import Sealing
import Storage
import Testing

/// Imports, edits and undoing in every order: nothing is lost, and nothing is left behind.
struct ImportHistoryTests {
  let world: World
  var registry: Registry { world.registry }

  init() throws {
    world = try World()
  }

  @discardableResult
  private func take(_ kind: ImportKindOfFile, _ text: String) throws -> ImportOutcome {
    let file = URL.temporaryDirectory.appending(path: "\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(text.utf8).write(to: file)
    return try registry.importFile(ImportRequest(kind, path: file.path), at: .noon)
  }

  private func undo(_ number: Int64) throws {
    _ = try registry.undoImport(.init(rawValue: number), at: .noon)
  }

  private func edit(_ file: String = "registry.sqlite", _ sql: String) throws {
    let queue = try DatabaseQueue(path: world.folder.appending(path: file).path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  @Test func `an import is not taken back over a later edit of its rows`() throws {
    try take(.persons, "record_id,full_name\nA,Lê Lợi\n")
    try registry.edit(
      .init(rawValue: 1), PersonForm([.phones: .texts(["+16502530000"])]), at: .noon)
    #expect(throws: RegistryError.self) { try undo(1) }
    #expect(try registry.person(.init(rawValue: 1), at: .noon).contact.value?.revealed.phones != [])
  }

  @Test func `a person whose seed opens another record’s history stays`() throws {
    try take(.persons, "record_id,full_name\nA,Lê Lợi\n")
    try take(.persons, "record_id,full_name\nB,Lê Lai\n")
    let form = GiftForm([.kind: .text("cash"), .date: .text("2024")])
    let gift = try registry.record(
      Personal(Gift(form, asOf: Moment.noon.dayInVietnam)),
      of: [.person(.init(rawValue: 1))], at: .noon)
    try registry.correct(gift, GiftForm(), givers: [.person(.init(rawValue: 2))], at: .noon)
    #expect(throws: RegistryError.self) { try undo(1) }
    #expect(try registry.check(at: .noon) == [])
  }

  @Test func `imports of one row are taken back one after the other, the latest first`() throws {
    try take(.persons, "record_id,full_name,host_city\nA,Lê Lợi,Một\n")
    try take(.persons, "record_id,full_name,host_city\nA,Lê Lợi,Hai\n")
    try take(.persons, "record_id,full_name,host_city\nA,Lê Lợi,Ba\n")
    #expect(throws: RegistryError.self) { try undo(2) }
    try undo(3)
    #expect(try city == "Hai")
    try undo(2)
    #expect(try city == "Một")
    try undo(1)
    #expect(try registry.persons(at: .noon).total == 0)
    for finding in try registry.check(at: .noon) {
      Issue.record("\(finding.code) \(finding.place)")
    }
    #expect(try registry.verifyAudit(at: .noon).findings == [])
  }

  private var city: String? {
    get throws { try registry.person(.init(rawValue: 1), at: .noon).contact.value?.revealed.city }
  }

  @Test func `a row that comes again leaves the office’s givers as they are`() throws {
    try take(.persons, "record_id,full_name\nA,Lê Lợi\nB,Lê Lai\n")
    let gifts = "contribution_id,record_id,given_on,kind\nC,A,2024,cash\n"
    try take(.contributions, gifts)
    try registry.correct(
      .init(rawValue: 1), GiftForm(), givers: [.person(.init(rawValue: 2))], at: .noon)
    #expect(try take(.contributions, gifts).counts == [.same: 1])
    let found = try registry.contributions(at: .noon).chosen
    #expect(found.map(\.givers) == [[.person(.init(rawValue: 2))]])
  }

  @Test func `a look at what an import would do is logged`() throws {
    try take(.persons, "record_id,full_name,phone\nA,Lê Lợi,+16502530000\n")
    let file = URL.temporaryDirectory.appending(path: "\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data("record_id,full_name\nA,Lê Lợi\n".utf8).write(to: file)
    _ = try registry.importFile(
      ImportRequest(.persons, path: file.path, isTrial: true), keepingItems: true, at: .noon)
    let log = try registry.auditEntries(about: .init(rawValue: 1), at: .noon)
    #expect(log.first?.deed == "import.persons.trial")
  }

  @Test func `a lost tie to the sender’s key is found`() throws {
    try take(.persons, "record_id,full_name\nA,Lê Lợi\n")
    try edit("registry.sqlite", "DELETE FROM record_tag")
    #expect(try registry.check(at: .noon).map(\.code) == ["record_tag_wrong"])
  }

  @Test func `a tie turned to another row stops the next import`() throws {
    try take(.persons, "record_id,full_name\nA,Lê Lợi\nB,Lê Lai\n")
    try edit("registry.sqlite", "UPDATE record_tag SET row = 3 - row")
    #expect(throws: RegistryError.self) { try take(.persons, "record_id,full_name\nA,Lê Văn\n") }
  }

  @Test func `seeds that a cut-off command left are swept away`() throws {
    try take(.persons, "record_id,full_name\nA,Lê Lợi\n")
    try edit("keys.sqlite", "INSERT INTO seed VALUES (50, randomblob(32)), (51, randomblob(32))")
    #expect(try registry.check(at: .noon) == [])
  }

  @Test(arguments: [
    "INSERT INTO exchange_rate VALUES ('USD', '2024-01-01', '1', NULL)",
    "UPDATE exchange_rate SET rate = '99999'",
  ])
  func `rates changed behind the log’s back are found, and not built upon`(sql: String) throws {
    let rate = try #require(Amount("16000"))
    let day = try #require(PartialDate("2020-01-01")?.exactDay)
    let currency = try #require(Currency("AUD"))
    if sql.hasPrefix("UPDATE") {
      try registry.keep([.init(currency, from: day, rate: rate)], source: nil, at: .noon)
    }
    try edit("registry.sqlite", sql)
    #expect(try registry.verifyAudit(at: .noon).findings.map(\.code) == ["rates_changed"])
    #expect(throws: RegistryError.tampered("exchange_rate")) {
      try registry.keep([.init(currency, from: day, rate: rate)], source: nil, at: .noon)
    }
  }

  @Test func `a void gift is not honoured`() throws {
    let person = try world.register("Lê Lợi")
    let form = GiftForm([.kind: .text("cash"), .date: .text("2024")])
    let day = Moment.noon.dayInVietnam
    let gift = try registry.record(
      Personal(Gift(form, asOf: day)), of: [.person(person)], at: .noon)
    try registry.void(gift, reason: "ghi nhầm", at: .noon)
    let award = Award(form: "giay_khen_xa", formName: "Giấy khen", date: PartialDate(day))
    #expect(throws: RegistryError.self) {
      try registry.record(award, to: .person(person), for: [gift], at: .noon)
    }
  }

  @Test func `the words of an old home do not stay with a new one`() throws {
    let person = try world.register("Lê Lợi", [.home: .text("thôn 3, xã Gò Nổi, Đà Nẵng")])
    try registry.edit(person, PersonForm([.home: .text("15298")]), at: .noon)
    let found = try registry.person(person, at: .noon)
    #expect(found.profile.value?.revealed.home?.code == "15298")
    #expect(found.identity.value?.revealed.homeAsWritten == nil)
  }

  @Test(arguments: ["10.000", "26.125", "1.000.000", "-5", "5,5", "1e3"])
  func `an amount that can be read two ways is not guessed at`(text: String) {
    let form = GiftForm([
      .kind: .text("cash"), .date: .text("2024"), .amount: .text(text), .currency: .text("USD"),
    ])
    #expect(throws: FormProblems.self) { try Gift(form, asOf: Moment.noon.dayInVietnam) }
  }
}
