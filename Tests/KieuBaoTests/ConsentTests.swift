import Foundation
import GRDB
import KieuBao
import Sealing
import Storage
import Testing

/// Each purpose takes only those it may, and tells how many it left out.
struct ConsentTests {
  let world: World
  var registry: Registry { world.registry }
  let today = Moment.noon.dayInVietnam

  init() throws {
    world = try World()
    for (number, name) in ["Lê Lợi", "Trần Thị Bưởi", "Đỗ Ước"].enumerated() {
      let id = try world.register(
        name, [.country: .text("US"), .home: .text("20356"), .dob: .text("1960")])
      let gift = GiftForm([
        .kind: .text("cash"), .date: .text("2026-0\(number + 1)-05"),
        .amount: .text("900000000"), .currency: .text("VND"),
      ])
      _ = try registry.record(Personal(Gift(gift, asOf: today)), of: [.person(id)], at: .noon)
    }
  }

  private func person(_ number: Int64) -> DataSubject { .person(.init(rawValue: number)) }

  private func grant(
    _ subject: DataSubject, _ purposes: Purpose..., ground: Ground = .consent, daysAgo: Int = 0,
    until: Day? = nil
  ) throws -> Consents {
    let grant = try BasisGrant(
      ground, for: purposes, on: Day(sinceEpoch: today.sinceEpoch - daysAgo), until: until,
      evidence: Evidence(document: "Phiếu số 5", channel: .paper), asOf: today)
    return try registry.grant(grant, to: subject, at: .noon)
  }

  private func refuse(
    _ kind: Refusal.Kind, _ subject: DataSubject, _ purposes: Purpose..., daysAgo: Int = 0
  ) throws -> Consents {
    let day = Day(sinceEpoch: today.sinceEpoch - daysAgo)
    return try registry.refuse(
      try Refusal(kind, of: purposes, on: day, document: "Thư 7", asOf: today), of: subject,
      at: .noon)
  }

  private func code(_ work: () throws -> Void) -> String? {
    do {
      try work()
      return nil
    } catch {
      return (error as? any Explained)?.code
    }
  }

  private var nominees: NomineeList {
    get throws {
      try registry.nominees(
        by: .builtIn, NominationScope(asOf: today), namingLeftOut: true, at: .noon)
    }
  }

  private var chosen: Set<Int64> {
    get throws {
      Set(try nominees.nominations.nominations.compactMap(\.giver.person?.rawValue))
    }
  }

  private func restrict(_ number: Int64) throws {
    try registry.edit(
      .init(rawValue: number), PersonForm([.status: .text("restricted")]), at: .noon)
  }

  private func edit(_ sql: String) throws {
    let queue = try DatabaseQueue(path: world.folder.appending(path: "registry.sqlite").path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  @Test func `what was granted is told with its proof`() throws {
    let consents = try grant(person(1), .commendation, .invitation)
    #expect(consents[.commendation]?.standing == .held(.consent))
    #expect(consents[.registry]?.standing == .unrecorded)
    #expect(consents[.publication]?.refusal == .noBasis)
    let record = try #require(try registry.consents(of: person(1), at: .noon).records.first)
    #expect(record.basis == Basis(.commendation, ground: .consent, granted: today))
    #expect(record.evidence.value?.revealed.document == "Phiếu số 5")
    #expect(try registry.check(at: .noon) == [])
  }

  @Test func `nominees are those who did not say no, and the others are counted`() throws {
    #expect(try chosen == [1, 2, 3])
    #expect(try nominees.account?.unrecorded == 3)
    _ = try grant(person(1), .commendation)
    _ = try refuse(.withdrawal, person(2), .commendation)
    _ = try refuse(.objection, person(3), .commendation)
    let list = try nominees
    #expect(try chosen == [1])
    #expect(list.account?.unrecorded == 0)
    #expect(list.table.excluded.map(\.reason) == ["consent_withdrawn", "objected"])
    #expect(list.leftOutTable().rows.allSatisfy { $0[1] == .empty })
    #expect(list.table.notes.contains { $0.vi.hasPrefix("Mục đích sử dụng: xét khen thưởng") })
    let (_, explanation) = try registry.explain(
      .person(.init(rawValue: 2)), by: .builtIn, NominationScope(asOf: today), at: .noon)
    #expect(explanation.rules.allSatisfy { $0.refusal == .consentWithdrawn })
  }

  @Test func `another purpose goes on`() throws {
    _ = try refuse(.withdrawal, person(2), .invitation)
    #expect(try chosen == [1, 2, 3])
  }

  @Test func `a consent of an earlier day lifts nothing, one of a later day does`() throws {
    _ = try refuse(.withdrawal, person(1), .commendation, daysAgo: 5)
    _ = try grant(person(1), .commendation, daysAgo: 9)
    #expect(try !chosen.contains(1))
    _ = try grant(person(1), .commendation, ground: .task, daysAgo: 1)
    #expect(try !chosen.contains(1))
    _ = try grant(person(1), .commendation, daysAgo: 1)
    #expect(try chosen.contains(1))
    _ = try refuse(.withdrawal, person(1), .commendation)
    #expect(try !chosen.contains(1))
    #expect(code { _ = try refuse(.withdrawal, person(1), .commendation) } == "already_refused")
    #expect(try registry.verifyAudit(at: .noon).findings == [])
  }

  @Test func `a required ground leaves out who has none, and whose ran out`() throws {
    try registry.setPolicy("basis/commendation", to: "required", from: today, at: .noon)
    _ = try grant(person(1), .commendation)
    _ = try grant(
      person(2), .commendation, daysAgo: 30, until: Day(sinceEpoch: today.sinceEpoch - 1))
    #expect(try chosen == [1])
    #expect(try nominees.table.excluded.map(\.reason) == ["no_basis"])
    try registry.setPolicy(
      "basis/commendation", to: "task", document: "Kế hoạch 12", from: today, at: .noon)
    _ = try refuse(.objection, person(3), .commendation)
    #expect(try chosen == [1, 2])
    #expect(try nominees.account?.note.vi.contains("Kế hoạch 12") == true)
  }

  @Test func `guests are invited by their own purpose, and leave the list when they say no`() throws
  {
    let programme = Programme(name: "Xuân Quê hương", date: today)
    let event = try registry.add(programme, at: .noon)
    _ = try refuse(.objection, person(3), .invitation)
    let list = try registry.invite(to: event, by: .everybody, at: .noon)
    #expect(Set(list.list.rows.map(\.person.rawValue)) == [1, 2])
    #expect(list.list.exclusions.map(\.reason) == ["objected"])
    _ = try refuse(.withdrawal, person(1), .invitation)
    try restrict(2)
    let after = try registry.guests(of: event, at: .noon)
    #expect(after.list.rows.isEmpty)
    #expect(Set(after.list.exclusions.map(\.reason)) == ["consent_withdrawn", "restricted"])
  }

  @Test func `statistics lose the person and what the person gave`() throws {
    let before = try registry.statistics(asOf: today, at: .noon)
    #expect((before.residents, before.gifts) == (3, 3))
    _ = try refuse(.withdrawal, person(1), .statistics)
    try restrict(2)
    let joint = GiftForm([
      .kind: .text("cash"), .date: .text("2026"), .amount: .text("10"), .currency: .text("VND"),
    ])
    _ = try registry.record(
      Personal(Gift(joint, asOf: today)),
      of: [.person(.init(rawValue: 1)), .person(.init(rawValue: 3))], at: .noon)
    let after = try registry.statistics(asOf: today, at: .noon)
    #expect((after.residents, after.gifts) == (1, 2))
    #expect(after.excluded["consent_withdrawn"] == 1)
    #expect(after.excluded["restricted"] == 1)
    #expect(after.excluded["giver_excluded"] == 3)
    #expect(after.account.unrecorded == 1)
  }

  @Test func `lists and searches pass over who said no to the registry`() throws {
    _ = try refuse(.withdrawal, person(1), .registry)
    let list = try registry.persons(at: .noon)
    #expect(list.persons.map(\.id.rawValue).sorted() == [2, 3])
    #expect(list.excluded["consent_withdrawn"] == 1)
    #expect(try registry.find(Personal("le loi"), at: .noon).persons.isEmpty)
    #expect(try registry.find(Personal("P1"), at: .noon).excluded["consent_withdrawn"] == 1)
  }

  @Test func `of a restricted person nothing is shown or changed until the restriction is lifted`()
    throws
  {
    try restrict(1)
    let id = Person.ID(rawValue: 1)
    let shown = try registry.person(id, at: .noon)
    #expect(shown.isRestricted && shown.identity.value == nil && shown.contact.value == nil)
    #expect(shown.profile.value?.revealed == Profile(status: .restricted))
    #expect(try registry.find(Personal("le loi"), at: .noon).persons.isEmpty)
    #expect(
      try registry.persons(PersonFilter(status: .restricted), at: .noon).persons.isEmpty)
    #expect(try !chosen.contains(1))
    #expect(try nominees.leftOutTable().rows.allSatisfy { $0[1] == .empty })
    #expect(try registry.contributions(at: .noon).restricted == 1)
    let city = PersonForm([.city: .text("Praha")])
    #expect(code { try registry.edit(id, city, at: .noon) } == "restricted")
    #expect(code { _ = try registry.relatives(of: id, at: .noon) } == "restricted")
    #expect(code { _ = try registry.contributions(of: .person(id), at: .noon) } == "restricted")
    #expect(code { _ = try registry.undo(try registry.auditHead().sequence, at: .noon) } != nil)
    let both = PersonForm([.status: .text("active"), .city: .text("Praha")])
    #expect(code { try registry.edit(id, both, at: .noon) } == "restricted")
    try registry.edit(id, PersonForm([.status: .text("active")]), at: .noon)
    #expect(try registry.person(id, at: .noon).identity.value?.revealed.name.text == "Lê Lợi")
  }

  @Test func `a relative has a say of their own`() throws {
    let id = Person.ID(rawValue: 1)
    let draft = try RelativeDraft(RelativeForm([.name: .text("Lê Thị Mẹ")]), asOf: today)
    let relative = try registry.addRelatives([draft], of: id, at: .noon)[0]
    _ = try refuse(.withdrawal, .relative(relative), .registry)
    #expect(try registry.relatives(of: id, at: .noon).relatives.count == 1)
    let around = try registry.relatives(of: id, onlyAgreed: true, at: .noon)
    #expect((around.relatives.count, around.refused) == (0, 1))
    #expect(try registry.consents(of: person(1), at: .noon).records.isEmpty)
    #expect(try registry.persons(at: .noon).persons.count == 3)
    _ = try refuse(.withdrawal, person(1), .statistics)
    #expect(try registry.consents(of: .relative(relative), at: .noon).records.count == 1)
  }

  @Test func `a policy changed behind the log’s back stops every output, and is named`() throws {
    try registry.setPolicy("basis/commendation", to: "required", from: today, at: .noon)
    #expect(try registry.policies(at: .noon).contains { $0.value == "required" })
    try edit("UPDATE policy SET value = 'default'")
    #expect(throws: RegistryError.tampered("policy")) { try nominees }
    #expect(try registry.verifyAudit(at: .noon).findings.map(\.code) == ["policy_changed"])
    try edit("DELETE FROM policy")
    #expect(throws: RegistryError.tampered("policy")) { try registry.persons(at: .noon) }
  }

  @Test(arguments: [
    ("basis/commendation", "consent", nil), ("basis/commendation", "vital", "Kế hoạch 12"),
    ("basis/commendation", "task", nil), ("basis/weather", "required", nil),
  ])
  func `a policy must be one, and silence is no consent`(
    name: String, value: String, document: String?
  ) throws {
    #expect(throws: Problem.self) {
      try registry.setPolicy(name, to: value, document: document, from: today, at: .noon)
    }
  }

  @Test func `a withdrawal taken to another person does not open`() throws {
    _ = try refuse(.withdrawal, person(1), .commendation)
    try edit("UPDATE basis SET person = 2")
    #expect(throws: SealingError.self) { try nominees }
    #expect(
      try registry.verifyAudit(at: .noon).findings.map(\.place)
        == ["basis 1 (profile)", "basis 1 (identity)"])
  }
}
