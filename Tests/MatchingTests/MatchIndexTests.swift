import Facts
import Localities
import Naming
import Testing

@testable import Matching

struct MatchIndexTests {
  private let world = InventedRegistry(records: 240, seed: 11)

  private func record(
    _ id: Int64, _ name: String, dob: String? = nil,
    _ change: (inout MatchRecord) -> Void = { _ in }
  ) -> MatchRecord {
    var record = MatchRecord(id: id, names: [PersonName(stored: name)])
    record.dob = dob.flatMap { PartialDate($0) }
    change(&record)
    return record
  }

  /// An index of a small registry and some more records.
  private func index(_ records: MatchRecord...) -> MatchIndex {
    var index = MatchIndex(world.records)
    for record in records { index.insert(record) }
    return index
  }

  @Test func `two records are compared the same from both sides`() throws {
    let index = MatchIndex(world.records)
    let byID = Dictionary(uniqueKeysWithValues: world.records.map { ($0.id, $0) })
    for match in index.pairs() {
      let (a, b) = (try #require(byID[match.a]), try #require(byID[match.b]))
      #expect(match.a < match.b)
      #expect(index.matches(of: a).contains(match))
      #expect(index.matches(of: b).contains(match))
    }
  }

  @Test func `what is found does not depend on the order of the records`() {
    let found = MatchIndex(world.records).pairs()
    #expect(!found.isEmpty)
    #expect(MatchIndex(world.records.reversed()).pairs() == found)
    #expect(MatchIndex(world.records.sorted { $0.id % 17 < $1.id % 17 }).pairs() == found)
  }

  @Test func `records put in one by one, replaced and taken out leave the same index`() {
    var index = MatchIndex(world.records.prefix(120))
    for record in world.records.suffix(120) { index.insert(record) }
    index.insert(record(1, "Người Khác"))
    index.insert(record(9999, "Người Lạ"))
    for record in world.records where record.id == 1 { index.insert(record) }
    index.remove(9999)
    #expect(index.count == 240)
    #expect(index.pairs() == MatchIndex(world.records).pairs())
  }

  @Test func `a record that is not in the index is compared as if it were`() throws {
    let whole = MatchIndex(world.records)
    for match in whole.pairs().prefix(20) {
      var rest = whole
      rest.remove(match.b)
      let left = try #require(world.records.first { $0.id == match.b })
      let found = try #require(rest.matches(of: left).first { $0.a == match.a })
      #expect(abs(found.score - match.score) < 1e-3)
      #expect(found.reasons.map(\.code) == match.reasons.map(\.code))
    }
  }

  @Test func `a record is never matched with itself`() {
    let twice = record(1, "Đoàn Ngọc Quế", dob: "1950-02-03")
    let index = index(twice, twice)
    #expect(!index.matches(of: twice).contains { $0.a == $0.b })
    #expect(!index.pairs().contains { $0.a == $0.b })
  }

  @Test func `a blank agrees with no blank`() {
    let (one, other) = (record(5001, "Đàm Quế Chi"), record(5002, "Đàm Quế Chi"))
    let codes = index(one, other).matches(of: one).flatMap { $0.reasons.map(\.code) }
    #expect(codes.isEmpty || codes == ["name_equal"])
    let unnamed = MatchIndex([MatchRecord(id: 1, names: []), MatchRecord(id: 2, names: [])])
    #expect(unnamed.pairs().isEmpty)
  }

  @Test func `a rare name weighs more than a common one`() throws {
    let weight = { (name: String) throws -> Double in
      let pair = [1001, 1002].map { self.record($0, name, dob: "1961-04-09") }
      let match = try #require(self.index(pair[0], pair[1]).matches(of: pair[0]).first)
      return try #require(match.reasons.first { $0.code == "name_equal" }).weight
    }
    #expect(try weight("Nguyễn Văn Hùng") + 6 < weight("Khuất Bá Kiêm"))
  }

  @Test func `brothers, couples and twins are not one person`() {
    let household = { (record: inout MatchRecord) in
      record.home = world.records.compactMap(\.home).first
      (record.phones, record.emails) = (["+14085550123"], ["nha@example.org"])
      (record.country, record.city, record.yearLeft) = (Country(stored: "US"), "San Jose", 1981)
    }
    let people = [
      record(2001, "Trương Văn Lộc", dob: "1970-05-06", household),
      record(2002, "Trương Văn Thọ", dob: "1970-05-06", household),
      record(2003, "Trương Văn Phúc", dob: "1973-01-16", household),
      record(2004, "Lê Thị Hạnh", dob: "1971-08-16", household),
      record(2005, "Trương Lộc", dob: "1943-05-02", household),
    ]
    let ids = Set(people.map(\.id))
    let found = index(people[0], people[1], people[2], people[3], people[4]).pairs()
    #expect(!found.contains { ids.contains($0.a) && ids.contains($0.b) && $0.verdict == .same })
    #expect(!found.contains { $0.a == 2001 && $0.b == 2002 })
  }

  @Test func `who stands three times in a small list is found each time`() {
    let people = [
      record(1, "Quách Thị Mộng Thường", dob: "1971-08-23"),
      record(2, "Quách Thị Mộng Thường", dob: "1971"), record(3, "Quách Thị Mộng Thường"),
      record(4, "Lều Văn Bá", dob: "1950"), record(5, "Lê Thị Hạnh", dob: "1971"),
    ]
    let found = MatchIndex(people).pairs()
    #expect(found.map { [$0.a, $0.b] }.sorted { $0[1] < $1[1] }.first == [1, 2])
    #expect(found.count == 3)
  }

  @Test func `the number of a paper decides`() throws {
    let one = record(3001, "Nguyễn Văn Hùng", dob: "1960-05-06") { $0.idNumber = "048060001234" }
    let same = record(3002, "Hung Nguyen", dob: "1960") { $0.idNumber = "048 060 001 234" }
    let other = record(3003, "Nguyễn Văn Hùng", dob: "1960-05-06") { $0.idNumber = "048060009999" }
    let found = index(one, same, other).matches(of: one)
    #expect(found.first { $0.b == 3002 }?.verdict == .same)
    #expect(found.first { $0.b == 3003 }?.verdict != .same)
  }

  @Test func `in a registry of invented families those of one person are found`() {
    let world = InventedRegistry(records: 2000, seed: 5)
    let truth = world.truth
    let found = MatchIndex(world.records).pairs()
    let isTrue = { (match: Match) in truth.contains([match.a, match.b]) }
    let sure = found.filter { $0.verdict == .same }
    #expect(truth.count > 120)
    #expect(Double(sure.count(where: isTrue)) >= 0.99 * Double(sure.count))
    #expect(Double(sure.count(where: isTrue)) >= 0.7 * Double(truth.count))
    #expect(Double(found.count(where: isTrue)) >= 0.93 * Double(truth.count))
    #expect(Double(found.count(where: isTrue)) >= 0.93 * Double(found.count))
  }
}
