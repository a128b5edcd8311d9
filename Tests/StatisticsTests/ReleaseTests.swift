import Facts
import Foundation
import Localities
import Spreadsheets
import Testing

@testable import Statistics

struct ReleaseTests {
  let residents: [Resident]
  let gifts: [GiftRecord]
  let release: Release

  init() throws {
    (residents, gifts, release) = try Self.sample.get()
  }

  /// Made once for all tests.
  private static let sample = Result {
    var dice = Dice(3)
    let residents = Samples.residents(900, &dice, communes: 20)
    let gifts = Samples.gifts(1200, &dice, communes: 20)
    return (
      residents, gifts, try Release(residents: residents, gifts: gifts, Samples.definition())
    )
  }

  @Test func `the release is safe, hides something and shows much`() {
    #expect(release.audit.isSafe)
    #expect(release.audit.hidden > 100)
    #expect(release.audit.hidden * 3 < release.audit.figures * 2)
    #expect(
      release.tables.map(\.name) == [
        "residents_home_country", "residents_category_sex", "residents_age_sex",
        "residents_year_left", "contributions_locality_year", "contributions_year_kind",
        "contributions_not_valued_year", "contributions_not_valued_kind",
      ])
  }

  @Test func `what is shown is what a plain recount finds`() throws {
    let table = try #require(release.tables.first { $0.name == "residents_category_sex" })
    for category in Facts.Category.allCases {
      for sex in Sex.allCases {
        let count = residents.count { $0.category == category && $0.sex == sex }
        let figure = table.figure(.persons, at: [category.rawValue, sex.rawValue])
        #expect(figure == .hidden || figure == .shown(Int64(count)))
        #expect(!(1..<10 ~= count) || figure == .hidden)
      }
    }
    let years = try #require(release.tables.first { $0.name == "contributions_year_kind" })
    for kind in ContributionKind.allCases {
      let some = gifts.filter { $0.kind == kind }
      let value = some.reduce(0) { $0 + ($1.valueVND ?? 0) }
      let givers = Set(some.flatMap { $0.givers.map(\.giver) }).count
      for (measure, expected) in [
        (Measure.gifts, Int64(some.count)), (.valueVND, value), (.givers, Int64(givers)),
      ] {
        let figure = years.figure(measure, at: ["_T", kind.rawValue])
        #expect(figure == .hidden || figure == .shown(expected))
      }
    }
    let missing = try #require(
      release.tables.first { $0.name == "contributions_not_valued_kind" })
    let unvalued = gifts.count { $0.valueVND == nil }
    #expect(missing.figure(.notValued, at: ["_T"]) == .shown(Int64(unvalued)))
  }

  @Test func `nobody is lost: the lowest cells of every kind of resident add up`() {
    let count = ResidentCount(residents, release.definition)
    for table in count.frame.tables.indices {
      let total = count.persons[count.frame.variables[table][0]]
      #expect(total == 900)
    }
  }

  @Test func `the same data in another order give the same bytes`() throws {
    var dice = Dice(99)
    let other = try Release(
      residents: residents.shuffled(using: &dice), gifts: gifts.shuffled(using: &dice),
      Samples.definition())
    #expect(other.files == release.files)
  }

  @Test func `the files alone give the same tables and the same attack`() throws {
    let publication = try Publication(metadata: Self.metadata(release), rows: Self.rows(release))
    #expect(publication.tables == release.tables)
    #expect(try publication.audit() == release.audit)
  }

  @Test func `a hidden figure put back in a file is found with what it gives away`() throws {
    var rows = Self.rows(release)
    var table = try #require(rows["residents_home_country"])
    let line = try #require(table.firstIndex { $0.last == "C" })
    let codes = Array(table[line][0...1])
    let count = residents.count { ($0.home?.code, $0.country?.code) == (codes[0], codes[1]) }
    table[line][3...4] = [String(max(1, count)), "A"]
    rows["residents_home_country"] = table
    let publication = try Publication(metadata: Self.metadata(release), rows: rows)
    let result = Result { try publication.audit() }
    switch result {
    case .success(let audit): #expect(audit.leaks.contains { $0.table == "residents_home_country" })
    case .failure(let error): #expect((error as? Problem)?.code == "tables_disagree")
    }
  }

  @Test(arguments: ["-1", "x", "", "1e3", "99999999999999999999"])
  func `a value that is no number is refused with its row`(_ value: String) throws {
    var rows = Self.rows(release)
    let line = try #require(rows["residents_year_left"]?.firstIndex { $0.last == "A" })
    rows["residents_year_left"]?[line][2] = value
    #expect {
      try Publication(metadata: Self.metadata(release), rows: rows)
    } throws: {
      ($0 as? Problem)?.code == "bad_release" && ($0 as? Problem)?.row == line + 1
    }
  }

  @Test func `a table too small to be told is not told at all`() throws {
    let few = try Release(
      residents: Array(residents.prefix(9)), gifts: Array(gifts.prefix(2)), Samples.definition())
    for table in few.tables {
      #expect(table.figures.allSatisfy { $0.allSatisfy { $0 == .hidden || $0 == .shown(0) } })
    }
    let none = try Release(residents: [], gifts: [], Samples.definition())
    #expect(none.audit.hidden == 0)
  }

  @Test(arguments: [11, 13, 17, 23, 29, 41, 60, 90, 150, 300])
  func `registries of any size give a safe release`(_ size: Int) throws {
    for seed in 0..<2 {
      var dice = Dice(UInt64(size * 10 + seed))
      let release = try Release(
        residents: Samples.residents(size, &dice, communes: 5),
        gifts: Samples.gifts(size, &dice, communes: 5), Samples.definition(3 + seed * 4))
      #expect(release.audit.isSafe)
    }
  }

  @Test func `an unsafe set of tables is refused`() throws {
    let table = Sketch.table([20, 30, 40, 15, 5, 25, 14, 11, 12], hiding: [("b", "y")])
    #expect { try Release([table], Samples.definition()) } throws: {
      ($0 as? Problem)?.code == "output_unsafe"
    }
  }

  @Test func `a workbook shows every table and says what the dots mean`() {
    let sheets = release.sheets
    #expect(sheets.count == 12)
    #expect(
      sheets.allSatisfy { sheet in sheet.rows.allSatisfy { $0.count == sheet.columns.count } })
    #expect(sheets.allSatisfy { $0.noun.count <= 31 })
    #expect(sheets.allSatisfy { $0.notes.first?.vi.contains("…") == true })
    #expect(sheets[0].rows.contains { $0.contains(.text("…")) })
  }

  @Test func `a threshold below three is refused`() {
    #expect { try Definition(asOf: Samples.day, threshold: 2) } throws: {
      ($0 as? Problem)?.code == "threshold_too_low"
    }
  }

  private static func metadata(_ release: Release) throws -> Data {
    try #require(release.files.first { $0.path == "metadata.json" }).bytes
  }

  private static func rows(_ release: Release) -> [String: [[String]]] {
    var rows: [String: [[String]]] = [:]
    for file in release.files where file.path.hasSuffix(".csv") {
      let name = String(file.path.dropFirst("tables/".count).dropLast(4))
      rows[name] = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
    }
    return rows
  }
}
