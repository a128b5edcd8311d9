import Foundation
import KieuBao
import Testing

/// What the office decided to keep for a time goes after it, and nothing else does.
struct RetentionTests {
  let world: World
  var registry: Registry { world.registry }

  init() throws {
    world = try World(persons: 3)
  }

  private func decide(_ kind: RetentionKind, _ period: String) throws {
    try registry.keep(
      kind, for: Period(period), document: "QĐ 15/QĐ-MTTQ", from: World.day, at: .noon)
  }

  private func later(_ years: Int) throws -> Day {
    try #require(Day(year: World.day.year + years, month: 12, day: 1))
  }

  @Test func `nothing is due before the office decides`() throws {
    #expect(try registry.overdue(asOf: later(90), at: .noon) == [])
    #expect(try registry.retentionRules(at: .noon).allSatisfy { $0.period == nil })
    let (purged, _) = try registry.purge(asOf: later(90), at: .noon)
    #expect(purged.isEmpty)
  }

  @Test func `a rule needs a document`() throws {
    #expect(throws: Problem.self) {
      try registry.keep(
        .history, for: Period("P1Y"), document: nil, from: World.day, at: .noon)
    }
  }

  @Test(arguments: [
    (RetentionKind.relatives, 3), (.invitations, 3), (.giftTexts, 6), (.history, 11),
  ])
  func `a trial tells the numbers of the run, and the run leaves nothing due`(
    kind: RetentionKind, count: Int
  ) throws {
    try decide(kind, "P5Y")
    #expect(try registry.overdue(asOf: later(1), at: .noon).map(\.count) == [0])
    let due = try registry.overdue(asOf: later(6), at: .noon)
    #expect(due.map(\.rule.kind) == [kind])
    #expect(due.map(\.count) == [count])
    let before = try world.totals()
    let (tried, _) = try registry.purge(asOf: later(6), isTrial: true, at: .noon)
    let (purged, isScrubbed) = try registry.purge(asOf: later(6), at: .noon)
    #expect(tried == due)
    #expect(purged == due)
    #expect(isScrubbed)
    #expect(try registry.overdue(asOf: later(6), at: .noon).map(\.count) == [0])
    #expect(try world.totals() == before)
    #expect(try registry.check(at: .noon) == [])
  }

  @Test func `void gifts go without a remainder`() throws {
    let id = try world.give("77", to: [.person(world.person(1))], purpose: "nhầm")
    try registry.void(id, reason: "ghi nhầm", at: .noon)
    try decide(.voidGifts, "P1Y")
    let before = try world.totals()
    #expect(try registry.purge(asOf: later(2), at: .noon).purged.map(\.count) == [1])
    let gifts = try registry.contributions(includingVoid: true, at: .noon).chosen
    #expect(!gifts.contains { $0.id == id })
    #expect(try world.totals() == before)
    #expect(try registry.check(at: .noon) == [])
  }

  @Test func `idle persons are proposed and never purged`() throws {
    let idle = try world.register("Ngô Thị Lặng")
    try decide(.persons, "P5Y")
    let due = try registry.overdue(asOf: later(6), at: .noon)
    #expect(due.map(\.persons) == [[idle]])
    #expect(try registry.purge(asOf: later(6), at: .noon).purged.isEmpty)
    #expect(try registry.person(idle, at: .noon).id == idle)
  }

  @Test func `purged history is not mistaken for fields that were empty`() throws {
    let id = world.person(1)
    let before = try registry.person(id, at: .noon)
    let entry = try #require(
      try registry.history(of: RecordNumber(id), at: .noon).last { $0.entry.deed == "person.edit" })
    try decide(.history, "P1Y")
    _ = try registry.purge(asOf: later(2), at: .noon)
    #expect(throws: RegistryError.self) { try registry.undo(entry.entry.sequence, at: .noon) }
    #expect(try registry.person(id, at: .noon) == before)
  }

  @Test(arguments: [
    ("P5Y", "2021-11-21"), ("P18M", "2025-05-21"), ("P9M", "2026-02-21"), ("P90D", "2026-08-23"),
    ("p1y6m", "2025-05-21"), ("P9Y21D", "2017-10-31"),
  ])
  func `periods are counted back by the calendar`(text: String, day: String) throws {
    #expect(try #require(Period(text)).before(World.day).description == day)
  }

  @Test(arguments: ["", "P", "5Y", "P-1Y", "P1W", "P0Y", "P101Y", "P1YX"])
  func `no other text is a period`(text: String) {
    #expect(Period(text) == nil)
  }

  @Test func `a period that ends in a shorter month ends on its last day`() throws {
    let day = try #require(Day(year: 2024, month: 3, day: 31))
    #expect(try #require(Period("P1M")).before(day).description == "2024-02-29")
  }

  @Test func `the name of an imported file goes, and the import can no longer be undone`() throws {
    let file = URL.temporaryDirectory.appending(path: "\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data("record_id,full_name\nA,Lê Lợi\n".utf8).write(to: file)
    let outcome = try registry.importFile(ImportRequest(.persons, path: file.path), at: .noon)
    try decide(.imports, "P1Y")
    #expect(try registry.purge(asOf: later(2), at: .noon).purged.map(\.count) == [1])
    #expect(try registry.batches(at: .noon).map(\.fileName) == [""])
    #expect(throws: RegistryError.self) {
      try registry.undoImport(try #require(outcome.batch), at: .noon)
    }
    #expect(try registry.check(at: .noon) == [])
  }
}
