import Foundation
import KieuBao
import Storage
import Testing

@testable import KieuBao

/// The register tells what is there, and by when the impact assessment is due.
struct RegisterTests {
  let world: World

  init() throws { world = try World() }

  private func register() throws -> ProcessingRegister {
    try world.registry.processingRegister(at: .noon)
  }

  private func set(_ name: String, _ value: String, at now: Moment) throws {
    try world.registry.perform(Deed("policy.set"), at: now) { session in
      try session.changes.keep(
        PolicyRow(name: name, value: value, document: "12/QĐ", fromDay: "2026-01-01"))
    }
  }

  @Test func `it counts what is there now`() throws {
    #expect(try register().persons == 0)
    try world.register("Lê Văn Một", [.phones: .texts(["0912345678"])])
    try world.register("Lê Văn Hai")
    let register = try register()
    let counts = register.holdings.reduce(into: [:]) {
      $0["\($1.holding.table) \($1.holding.dataClass.rawValue)"] = $1.records
    }
    #expect(counts["person identity"] == 2)
    #expect(counts["person contact"] == 1)
    #expect(counts["person sensitive"] == 0)
    #expect(counts["relative identity"] == 0)
    #expect((register.persons, register.relatives) == (2, 0))
    #expect(register.holdings.count == DataKind.all.count)
  }

  @Test func `it tells who works with it, and what they may open`() throws {
    let recipients = try register().recipients
    #expect(recipients.map(\.users) == [1])
    #expect(recipients[0].role.classes == Set(DataClass.allCases))
  }

  @Test func `policies stand with the purposes and the kinds they decide on`() throws {
    #expect(try register().purposes.allSatisfy { $0.basis == nil })
    try set("basis/commendation", "assumed:task", at: .noon)
    try set("retention/invitations", "P5Y", at: .noon)
    let register = try register()
    let use = try #require(register.purposes.first { $0.purpose == .commendation })
    #expect(use.basis?.value == "assumed:task")
    #expect(register.purposes.count { $0.basis != nil } == 1)
    #expect(register.retention.map(\.name) == ["retention/invitations"])
    let text = String(decoding: register.paper(in: .vi).html(), as: UTF8.self)
    #expect(text.contains("nhiệm vụ được giao"))
    #expect(text.contains("5 năm"))
    #expect(text.contains("chưa quyết định"))
  }

  @Test func `the assessment is due 60 days after the registry was made`() throws {
    let calendar = try register().calendar
    #expect(calendar.firstProcessing == Day(year: 2026, month: 11, day: 21))
    #expect(calendar.due == Day(year: 2027, month: 1, day: 20))
    #expect(calendar.updateBy == nil)
  }

  @Test func `a change of policies or users has it updated within six months`() throws {
    try set("basis/registry", "required", at: .noon)
    let later = Moment(seconds: Moment.noon.seconds + 10 * 86_400)
    try set("basis/registry", "default", at: later)
    try world.register("Lê Văn Một")
    let calendar = try register().calendar
    #expect(calendar.lastChange?.day == Day(year: 2026, month: 12, day: 1))
    #expect(calendar.lastChange?.deed == "policy.set")
    #expect(calendar.updateBy == Day(year: 2027, month: 6, day: 1))
  }

  @Test(arguments: [
    ("2026-08-31", "2027-02-28"), ("2027-08-31", "2028-02-29"), ("2026-12-15", "2027-06-15"),
  ])
  func `six months after a month's end is a month's end`(_ from: String, to: String) throws {
    let day = try #require(PartialDate(from)?.exactDay)
    #expect(day.adding(months: 6).description == to)
  }

  @Test(arguments: [
    ("P5Y", "5 năm"), ("P18M", "18 tháng"), ("P90D", "90 ngày"), ("undecided", "chưa quyết định"),
    ("mãi", "mãi"),
  ])
  func `periods are told in words`(_ value: String, words: String) {
    #expect(ProcessingRegister.periodWords(value).vi == words)
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1.000"), (1_234_567, "1.234.567"), (-1000, "-1.000"),
  ])
  func `numbers are grouped as offices do`(_ number: Int, written: String) {
    #expect(number.written(in: .vi) == written)
  }

  @Test func `each report is an entry of the log, and needs the duty of an audit`() throws {
    _ = try register()
    _ = try world.registry.impactDraft(at: .noon)
    _ = try world.registry.breachNotice(
      of: .copy(.day(Moment.noon.dayInVietnam)), discovered: .noon, at: .noon)
    let deeds = try world.registry.auditEntries(at: .noon).map(\.deed)
    for deed in ["report.register", "report.impact", "report.breach"] {
      #expect(deeds.contains(deed))
      #expect(Duty.needed(for: deed) == .audit)
    }
  }
}
