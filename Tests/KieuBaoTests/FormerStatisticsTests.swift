import Foundation
import KieuBao
import Testing

/// Statistics in the units before 1/7/2025.
struct FormerStatisticsTests {
  let world: World
  var registry: Registry { world.registry }
  static let today = Moment.noon.dayInVietnam

  init() throws {
    world = try World()
    for number in 0..<12 {
      try world.register(
        "Lê Thị Mận",
        [
          .home: .text("20356"), .country: .text("US"),
          .homeAsWritten: .text(
            number < 6 ? "xã Tam Thanh, TP Tam Kỳ" : "phường An Phú, TP Tam Kỳ"),
        ])
    }
    for _ in 0..<11 {
      try world.register("Trần Văn Nam", [.home: .text("24235"), .country: .text("US")])
    }
  }

  private func export(_ registry: Registry, _ units: UnitSystem) throws -> StatisticsExport {
    try registry.statistics(units: units, asOf: Self.today, at: .noon)
  }

  @Test func `are the same for whoever counts, with the words of addresses or without`() throws {
    let head = try export(registry, .former)
    let statistician = try export(try world.hire("bình", as: .statistician), .former)
    #expect(head.release.files == statistician.release.files)
    #expect(head.untold == [.commune: 12, .district: 0, .province: 0])
    #expect(statistician.untold == head.untold)
  }

  @Test func `count those whose former commune is one and those whose is not`() throws {
    let table = try #require(
      export(registry, .former).release.tables
        .first { $0.name == "residents_home_country" })
    #expect(table.figure(.persons, at: ["24235", "_T"]) == .shown(11))
    #expect(table.figure(.persons, at: ["502_X", "_T"]) == .shown(12))
    #expect(table.figure(.persons, at: ["49", "_T"]) == .shown(12))
  }

  @Test func `are kept apart in the log, and say when the others were drawn up`() throws {
    #expect(try export(registry, .today).otherUnits == nil)
    #expect(try export(registry, .today).otherUnits == nil)
    #expect(try export(registry, .former).otherUnits == .noon)
    #expect(try export(registry, .today).otherUnits == .noon)
    #expect(try export(registry, .today).untold.isEmpty)
    #expect(try registry.verifyAudit(at: .noon).findings.isEmpty)
  }
}
