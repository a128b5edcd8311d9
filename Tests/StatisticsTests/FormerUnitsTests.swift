import Facts
import Foundation
import Localities
import Spreadsheets
import Testing

@testable import Statistics

/// Figures in the communes, districts and provinces before 1/7/2025.
struct FormerUnitsTests {
  private static func definition(_ units: UnitSystem, _ threshold: Int = 10) throws -> Definition {
    try Definition(asOf: Samples.day, threshold: threshold, units: units)
  }

  private static func residents(_ counts: [(code: String?, count: Int)]) -> [Resident] {
    counts.flatMap { code, count in
      (0..<count).map { _ in
        Resident(
          sex: .female, birthYear: 1970, home: code.map(CommuneCode.init(stored:)),
          country: Country(stored: "US"), category: .settled, yearLeft: 1995)
      }
    }
  }

  private static func homes(_ release: Release) throws -> StatTable {
    try #require(release.tables.first { $0.name == "residents_home_country" })
  }

  /// Phường Quảng Phú was made of several communes of Tam Kỳ, xã Buôn Đôn of xã Krông Na alone, đặc
  /// khu Lý Sơn of a district without communes.
  @Test func `homes are counted in commune, district and province, what is not known in _X`()
    throws
  {
    let residents = Self.residents([("20356", 12), ("24235", 15), ("21548", 11), (nil, 10)])
    let release = try Release(residents: residents, gifts: [], Self.definition(.former))
    let table = try Self.homes(release)
    let home = table.dimensions[0]
    #expect(
      home.entries.map { entry in
        [entry.code, entry.label.vi, entry.parent.map { home.entries[$0].code } ?? ""]
      } == [
        ["_T", "Tổng số", ""],
        ["49", "tỉnh Quảng Nam", "_T"], ["502", "thành phố Tam Kỳ", "49"],
        ["502_X", "Không xác định được đơn vị cũ", "502"],
        ["51", "tỉnh Quảng Ngãi", "_T"], ["536", "huyện Lý Sơn", "51"],
        ["66", "tỉnh Đắk Lắk", "_T"], ["647", "huyện Buôn Đôn", "66"],
        ["24235", "xã Krông Na", "647"],
        ["_U", "Không rõ", "_T"],
      ])
    for (code, count) in [
      ("_T", 48), ("49", 12), ("502", 12), ("502_X", 12), ("536", 11), ("647", 15), ("24235", 15),
      ("_U", 10),
    ] {
      #expect(table.figure(.persons, at: [code, "_T"]) == .shown(Int64(count)), "\(code)")
    }
  }

  @Test func `small districts of a province stand together`() throws {
    // Tam Kỳ (502) and Điện Bàn have few, Hội An enough.
    let dienBan = try #require(FormerUnit(code: "507")?.successors.first?.commune)
    let hoiAn = try #require(FormerUnit(code: "503")?.successors.first?.commune)
    let residents = Self.residents([("20356", 4), (dienBan.code, 7), (hoiAn.code, 20)])
    let release = try Release(residents: residents, gifts: [], Self.definition(.former))
    let home = try Self.homes(release).dimensions[0]
    let folded = try #require(home.entries.first { $0.code == "49_O" })
    #expect(folded.label.vi == "Các quận, huyện khác")
    #expect(!home.entries.contains { ["502", "507"].contains($0.code) })
    #expect(try Self.homes(release).figure(.persons, at: ["49_O", "_T"]) == .shown(11))
  }

  @Test func `a commune of no list is counted as not known, right below the total`() throws {
    let release = try Release(
      residents: Self.residents([("99999", 12), ("20356", 14)]), gifts: [],
      Self.definition(.former))
    #expect(try Self.homes(release).figure(.persons, at: ["_X", "_T"]) == .shown(12))
  }

  @Test func `every commune of today is counted once, under the province it lay in`() throws {
    var counts = [Int](repeating: 0, count: LocalityAxis.size)
    for commune in Gazetteer.communes { counts[LocalityAxis.number(commune.code)] = 100 }
    let axis = LocalityAxis(
      counts, try Self.definition(.former), name: "home", label: ResidentCount.home)
    let inner = axis.dimension.children.map { !$0.isEmpty }
    #expect(axis.dimension.depth == 3)
    for commune in Gazetteer.communes {
      let entry = Int(axis.entries[LocalityAxis.number(commune.code)])
      #expect(entry > 0 && !inner[entry])
      let codes = axis.dimension.lineage(of: entry).map { axis.dimension.entries[$0].code }
      let home = FormerHome.of(commune.code)
      #expect(codes.contains(try #require(home.province?.code)))
      #expect(home.district.map { codes.contains($0.code ?? "") } ?? true)
    }
  }

  @Test(arguments: [40, 150, 900])
  func `the release is safe, and its files alone give the same attack`(_ size: Int) throws {
    let all = Gazetteer.communes.map(\.code).filter { $0.code.hasPrefix("20") }
    for seed in 0..<2 {
      var dice = Dice(UInt64(size + seed))
      let residents = Samples.residents(size, &dice).map { resident in
        Resident(
          sex: resident.sex, birthYear: resident.birthYear, home: all[dice.skewed(all.count)],
          country: resident.country, category: resident.category, yearLeft: resident.yearLeft)
      }
      let gifts = Samples.gifts(size, &dice).map { gift in
        GiftRecord(
          year: gift.year, kind: gift.kind, locality: all[dice.skewed(all.count)],
          valueVND: gift.valueVND, givers: gift.givers)
      }
      let release = try Release(
        residents: residents, gifts: gifts, Self.definition(.former, 3 + seed * 7))
      #expect(release.audit.isSafe)
      let publication = try Publication(release)
      #expect(publication.units == .former)
      #expect(publication.tables == release.tables)
      #expect(try publication.audit() == release.audit)
    }
  }

  @Test(arguments: UnitSystem.allCases)
  func `the metadata say which units are used`(units: UnitSystem) throws {
    let release = try Release(
      residents: Self.residents([("20356", 12)]), gifts: [], Self.definition(units))
    let metadata = try release.metadata()
    #expect(metadata["units"] as? String == units.rawValue)
    let said = release.sheets[0].notes.map(\.vi).joined()
    #expect(said.contains("Đơn vị hành chính \(units.name.vi)."))
    #expect(try Publication(release).units == units)
  }

  @Test
  func `a release of before there was a choice is in units of today, other words are refused`()
    throws
  {
    let release = try Release(
      residents: Self.residents([("20356", 12)]), gifts: [], Self.definition(.today))
    var metadata = try release.metadata()
    metadata["units"] = nil
    #expect(try Publication(release, metadata).units == .today)
    metadata["units"] = "french"
    #expect { try Publication(release, metadata) } throws: {
      ($0 as? Problem)?.code == "bad_release"
    }
  }
}

extension Release {
  fileprivate func metadata() throws -> [String: Any] {
    let file = try #require(files.first { $0.path == "metadata.json" })
    return try #require(JSONSerialization.jsonObject(with: file.bytes) as? [String: Any])
  }
}

extension Publication {
  /// Reads a release back from its files, with other metadata where they are given.
  fileprivate init(_ release: Release, _ metadata: [String: Any]? = nil) throws {
    var rows: [String: [[String]]] = [:]
    for file in release.files where file.path.hasSuffix(".csv") {
      let name = String(file.path.dropFirst("tables/".count).dropLast(4))
      rows[name] = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
    }
    let written = try metadata ?? release.metadata()
    try self.init(metadata: JSONSerialization.data(withJSONObject: written), rows: rows)
  }
}
