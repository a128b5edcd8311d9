import Foundation
import KieuBao
import Testing

/// Records of one person are found, with reasons, and nothing is joined unasked.
struct DuplicateTests {
  let world: World
  var registry: Registry { world.registry }

  /// Two records of one woman, her twin sister, and somebody else.
  let (first, second, sister): (Person.ID, Person.ID, Person.ID)

  init() throws {
    world = try World()
    first = try world.register(
      "Quách Thị Mộng Thường",
      [.dob: .text("1971-08-23"), .phones: .text("+14085550177"), .sex: .text("F")])
    second = try world.register(
      "QUACH THI MONG THUONG",
      [.dob: .text("1971-08-23"), .phones: .text("408 555 0177"), .country: .text("US")])
    sister = try world.register(
      "Quách Thị Mộng Điệp",
      [.dob: .text("1971-08-23"), .phones: .text("+14085550177"), .sex: .text("F")])
    try world.register("Lều Văn Bá", [.dob: .text("1950")])
  }

  private func pairs() throws -> [[Person.ID]] {
    try registry.duplicates(at: .noon).pairs.map { [$0.a, $0.b] }
  }

  @Test
  func `a pair has its score, its verdict and its reasons in words, and a twin sister is none`()
    throws
  {
    let report = try registry.duplicates(at: .noon)
    #expect(report.compared == 4)
    let pair = try #require(report.pairs.first { [$0.a, $0.b] == [first, second] })
    #expect(pair.resemblance.verdict == .same)
    #expect((0.9...1).contains(pair.resemblance.score))
    #expect(pair.resemblance.reasons.count >= 2)
    let words = pair.resemblance.reasons.flatMap { [$0.vi, $0.en] }.joined()
    for value in ["Quách", "Thường", "5550177", "1971"] { #expect(!words.contains(value)) }
    #expect(
      !report.pairs.contains { $0.resemblance.verdict == .same && ($0.a, $0.b) != (first, second) })
  }

  @Test func `who is merged, restricted or kept apart is not told again`() throws {
    try registry.merge(second, into: first, at: .noon)
    #expect(!(try pairs().contains([first, second])))
    try registry.unmerge(second, at: .noon)
    #expect(try pairs().contains([first, second]))
    try registry.tellApart(second, from: first, at: .noon)
    let report = try registry.duplicates(at: .noon)
    #expect(!report.pairs.contains { [$0.a, $0.b] == [first, second] })
    #expect(report.excluded["distinct"] == 1)
    #expect(try registry.check(at: .noon) == [])
  }

  @Test func `a record that is restricted is compared with none`() throws {
    try registry.edit(second, PersonForm([.status: .text("restricted")]), at: .noon)
    let report = try registry.duplicates(at: .noon)
    #expect(report.compared == 3)
    #expect(report.excluded["restricted"] == 1)
    #expect(!report.pairs.contains { $0.a == second || $0.b == second })
  }

  @Test func `a record is not told apart from itself, nor from one that is not there`() throws {
    #expect(throws: RegistryError.self) { try registry.tellApart(first, from: first, at: .noon) }
    #expect(throws: RegistryError.self) {
      try registry.tellApart(first, from: .init(rawValue: 99), at: .noon)
    }
    #expect(try registry.duplicates(at: .noon).excluded["distinct"] == 0)
  }

  @Test func `a person about to be added is compared with all, and not yet added`() throws {
    let form = PersonForm([.name: .text("Quách Thị Mộng Thường"), .dob: .text("1971")])
    let draft = try PersonDraft(form, asOf: Moment.noon.dayInVietnam)
    let stranger = try PersonDraft(
      PersonForm([.name: .text("Ông Ích Khiêm Nhường")]), asOf: Moment.noon.dayInVietnam)
    let found = try #require(try registry.lookalikes(of: [draft, stranger], at: .noon))
    #expect(found[0].map(\.person).contains(first))
    #expect(found[1].isEmpty)
    #expect(try registry.persons(at: .noon).persons.count == 4)
  }

  @Test func `blanks are no resemblance`() throws {
    let world = try World()
    for _ in 0..<3 { try world.register("Nguyễn Văn Hùng") }
    for _ in 0..<3 { try world.register("Trần Thị Lan") }
    #expect(
      try world.registry.duplicates(at: .noon).pairs.allSatisfy {
        $0.resemblance.verdict == .review
      })
  }
}
