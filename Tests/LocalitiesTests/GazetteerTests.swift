import Facts
import Naming
import Testing

@testable import Localities

struct GazetteerTests {
  @Test func `there are 34 provinces and 3,321 communes`() {
    #expect(Gazetteer.provinces.count == 34)
    #expect(Gazetteer.communes.count == 3321)
    #expect(Gazetteer.provinces.count { $0.kind(on: .firstDay) == .city } == 6)
    #expect(Gazetteer.provinces.count { $0.kind == .city } == 9)
    #expect(Gazetteer.communes.count { $0.kind(on: .firstDay) == .commune } == 2621)
    #expect(Gazetteer.communes.count { $0.kind(on: .firstDay) == .ward } == 687)
    #expect(Gazetteer.communes.count { $0.kind == .ward } == 709)
    #expect(Gazetteer.communes.count { $0.kind == .specialZone } == 13)
  }

  @Test func `every line is read, in the order of codes`() {
    let communes = Gazetteer.communes.map(\.code.code)
    #expect(communes.count == Gazetteer.lines(of: Gazetteer.communeLines).count)
    #expect(zip(communes, communes.dropFirst()).allSatisfy { $0 < $1 })
    #expect(communes.allSatisfy { $0.utf8.count == 5 })
    #expect(Gazetteer.provinces.count == Gazetteer.lines(of: Gazetteer.provinceLines).count)
  }

  @Test func `every commune lies in a province and is found by its code`() throws {
    for commune in Gazetteer.communes {
      #expect(commune.province.province != nil)
      #expect(try CommuneCode(commune.code.code).commune == commune)
    }
    let counts = Gazetteer.provinces.map { Gazetteer.communes(of: $0.code).count }
    #expect(counts.reduce(0, +) == 3321)
    #expect(!counts.contains(0))
  }

  @Test func `names are in NFC with the tone mark in its traditional place`() {
    for name in Gazetteer.communes.map(\.name) + Gazetteer.provinces.map(\.name) {
      #expect(Array(name.utf8) == Array(name.composed.utf8))
      #expect(!name.isEmpty && name.first != " " && name.last != " ")
    }
  }

  @Test func `a unit has the kind it had on the day`() throws {
    let day = try #require(Day(year: 2026, month: 9, day: 20))
    let eve = Day(sinceEpoch: day.sinceEpoch - 1)
    let bacNinh = try #require(Gazetteer.province("24"))
    #expect(
      [bacNinh.kind(on: eve), bacNinh.kind(on: day), bacNinh.kind] == [.province, .city, .city])
    let boHa = try #require(Gazetteer.commune("07294"))
    #expect([boHa.kind(on: eve), boHa.kind(on: day), boHa.kind] == [.commune, .ward, .ward])
  }

  @Test(arguments: [
    ("20356", "phường Quảng Phú, thành phố Đà Nẵng"), ("00004", "phường Ba Đình, thành phố Hà Nội"),
    ("07294", "phường Bố Hạ, thành phố Bắc Ninh"), ("15298", "xã Lĩnh Toại, tỉnh Thanh Hóa"),
  ])
  func `a commune is written with its province`(code: String, address: String) throws {
    #expect(try CommuneCode(code).commune?.address == address)
  }
}

struct LocalityTests {
  @Test(arguments: [
    ("00001", "commune_unknown"), ("7294", "commune_code"), ("123", "commune_code"),
    ("2035A", "commune_code"),
    ("", "commune_code"), ("203560", "commune_code"), ("-2035", "commune_code"),
    ("２０３５６", "commune_code"),
  ])
  func `a wrong commune code is refused`(written: String, code: String) {
    let problem = #expect(throws: Problem.self) { try CommuneCode(written, field: "home") }
    #expect(problem?.code == code)
    #expect(problem?.field == "home")
    #expect((problem?.hint?.en.contains("leading zero") ?? false) == (written == "7294"))
  }

  @Test(arguments: ["20356", "48", "VN"])
  func `a locality is read by the code it has`(code: String) throws {
    #expect(try Locality(code).code == code)
  }

  @Test(arguments: [
    ("", "locality_code"), ("Đà Nẵng", "locality_code"), ("99", "province_code"),
    ("4", "province_code"),
    ("00001", "commune_unknown"), ("999", "commune_code"),
  ])
  func `a wrong locality is refused`(written: String, code: String) {
    let problem = #expect(throws: Problem.self) { try Locality(written) }
    #expect(problem?.code == code)
  }

  @Test func `a locality contains what lies in it`() throws {
    let (quangPhu, baDinh) = (try CommuneCode("20356"), try CommuneCode("00004"))
    #expect(try Locality("20356").contains(quangPhu))
    #expect(try Locality("48").contains(quangPhu))
    #expect(Locality.wholeCountry.contains(quangPhu))
    #expect(try !Locality("48").contains(baDinh))
    #expect(try !Locality("20356").contains(baDinh))
  }

  @Test func `a locality has a name to print`() throws {
    #expect(try Locality("48").name == "thành phố Đà Nẵng")
    #expect(try Locality("20356").name == "phường Quảng Phú, thành phố Đà Nẵng")
    #expect(try Locality("vn").name == "Việt Nam")
  }
}

extension Day {
  /// The first day of the units in force.
  fileprivate static let firstDay = Day(sinceEpoch: 20_270)
}
