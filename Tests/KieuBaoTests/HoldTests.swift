import Facts
import KieuBao
import Testing

/// Nobody is put forward while a complaint, an inspection or a disciplinary matter is open.
struct HoldTests {
  let world: World
  var registry: Registry { world.registry }
  private let day = Moment.noon.dayInVietnam

  init() throws {
    world = try World()
    let id = try world.register("Lê Văn Một")
    let gift = GiftForm([
      .kind: .text("cash"), .date: .text("2026"), .amount: .text("50000000"),
      .currency: .text("VND"),
    ])
    _ = try registry.record(Personal(Gift(gift, asOf: day)), of: [.person(id)], at: .noon)
  }

  private func nominees(on day: Day? = nil) throws -> [String] {
    let list = try registry.nominees(
      by: .builtIn, NominationScope(asOf: day ?? self.day), at: .noon)
    return list.nominations.nominations.map(\.giver.description)
      + list.nominations.leftOut.map { "\($0.giver) \($0.reason.rawValue)" }
  }

  private func hold(from: Day, until: Day? = nil) throws -> Hold.ID {
    try registry.hold(
      .person(.init(rawValue: 1)),
      HoldTerms(kind: .complaint, from: from, until: until, document: "TB 12"), at: .noon)
  }

  @Test func `a hold that stands leaves out, and the reason is told`() throws {
    #expect(try nominees() == ["P1"])
    _ = try hold(from: day)
    #expect(try nominees() == ["P1 under_review"])
  }

  @Test func `a hold that was lifted, or is over, stands no more`() throws {
    let id = try hold(from: Day(sinceEpoch: day.sinceEpoch - 10))
    try registry.release(id, on: Day(sinceEpoch: day.sinceEpoch - 1), at: .noon)
    #expect(try nominees() == ["P1"])
    #expect(try nominees(on: Day(sinceEpoch: day.sinceEpoch - 1)) == ["P1 under_review"])
  }

  @Test func `a hold on a record that was joined to another holds the other`() throws {
    let twin = try world.register("Lê Văn Một")
    _ = try registry.hold(.person(twin), HoldTerms(kind: .inspection, from: day), at: .noon)
    #expect(try nominees() == ["P1"])
    try registry.merge(twin, into: .init(rawValue: 1), at: .noon)
    #expect(try nominees() == ["P1 under_review"])
  }

  @Test func `it is erased with the person, and told in the access report before`() throws {
    _ = try hold(from: day)
    let report = try registry.accessReport(
      on: .person(.init(rawValue: 1)), on: day, at: .noon)
    #expect(report.sections.first { $0.key == "holds" }?.records.count == 1)
    _ = try registry.erase(Person.ID(rawValue: 1), because: .request, at: .noon)
    #expect(try registry.holds(at: .noon).isEmpty)
    #expect(try registry.check(at: .noon).isEmpty)
  }

  @Test func `it cannot end before it begins`() throws {
    #expect(throws: Problem.self) {
      _ = try hold(from: day, until: Day(sinceEpoch: day.sinceEpoch - 1))
    }
  }
}
