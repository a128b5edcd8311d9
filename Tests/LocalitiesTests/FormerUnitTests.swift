import Facts
import Naming
import Testing

@testable import Localities

struct FormerUnitTests {
  @Test func `there are the 63 provinces, 696 districts and 10,035 communes of before 1/7/2025`() {
    #expect(FormerUnit.provinces.count == 63)
    #expect(FormerUnit.districts.count == 696)
    #expect(FormerUnit.communes.count == 10_035)
    #expect(FormerUnit.retired.count == 727)
    #expect(FormerUnit.districts.count { $0.kind == .district } == 508)
    #expect(FormerUnit.districts.count { $0.kind == .urbanDistrict } == 49)
    #expect(FormerUnit.communes.count { $0.kind == .commune } == 7695)
    #expect(FormerUnit.communes.count { $0.kind == .ward } == 1724)
    #expect(FormerUnit.communes.count { $0.kind == .township } == 616)
    #expect(FormerUnit.provinces.count { $0.kind == .centralCity } == 6)
  }

  @Test func `the official table has 10,571 edges, and each is seen from both ends`() {
    let forth = FormerUnit.communes.flatMap { unit in unit.successors.map { (unit, $0) } }
    #expect(forth.count == 10_565)
    let back = Catalogue.shipped.communes.flatMap { commune in
      commune.code.predecessors.map {
        ($0.unit, Succession(commune: commune.code, extent: $0.extent))
      }
    }
    #expect(back.count == 10_571)
    #expect(back.count { $0.0.level == .district } == 6)
    let seen = Set(back.map { "\($0.0.line)\($0.0.level)\($0.1)" })
    #expect(forth.allSatisfy { seen.contains("\($0.0.line)\($0.0.level)\($0.1)") })
    #expect(Catalogue.shipped.communes.allSatisfy { !$0.code.predecessors.isEmpty })
  }

  @Test func `9,595 communes went whole to one, the rest went apart`() {
    let extents = FormerUnit.communes.map { $0.successors.map(\.extent) }
    #expect(extents.count { $0 == [.whole] } == 9595)
    #expect(extents.count { $0.count == 1 } == 9595)
    #expect(extents.count { $0.count > 1 && $0.count(where: \.hasPeople) == 1 } == 59)
    #expect(!extents.contains { $0.isEmpty })
  }

  @Test func `every successor is in force and lies in the province its old one came to`() {
    for unit in FormerUnit.communes {
      for successor in unit.successors {
        #expect(unit.presentProvinces == [successor.commune.province].compactMap(\.self))
      }
    }
  }

  @Test func `every line is read, in the order of codes`() {
    for units in [FormerUnit.provinces, .init(FormerUnit.districts), FormerUnit.communes] {
      let codes = units.compactMap(\.code)
      #expect(codes.count == units.count)
      #expect(zip(codes, codes.dropFirst()).allSatisfy { $0 < $1 })
      #expect(units.allSatisfy { $0.kind != nil && $0.province != nil && !$0.name.isEmpty })
      #expect(codes.allSatisfy { FormerUnit(code: $0)?.code == $0 })
    }
    #expect(FormerUnit.communes.allSatisfy { $0.district != nil })
    #expect(FormerUnit.retired.allSatisfy { $0.heir?.level == .commune && !$0.successors.isEmpty })
    #expect(FormerUnit.olderProvinces.allSatisfy { !$0.presentProvinces.isEmpty })
  }

  @Test func `names are in NFC with the tone mark in its traditional place`() {
    let units = FormerUnit.provinces + FormerUnit.districts + FormerUnit.communes
    for unit in units + FormerUnit.retired + FormerUnit.olderProvinces {
      for name in unit.spellings.map(String.init) {
        #expect(Array(name.utf8) == Array(tonePlaced(name).utf8))
        #expect(name.first?.isLowercase == false && name.last != " ")
      }
    }
  }

  @Test(arguments: [
    ("20359", "xã Tam Thanh, thành phố Tam Kỳ, tỉnh Quảng Nam", ["20356"]),
    ("00007", "phường Cống Vị, quận Ba Đình, thành phố Hà Nội", ["00008", "00025"]),
    ("26890", "phường 1, quận Gò Vấp, thành phố Hồ Chí Minh", ["26890"]),
    ("502", "thành phố Tam Kỳ, tỉnh Quảng Nam", ["20335", "20341", "20350", "20356"]),
    ("536", "huyện Lý Sơn, tỉnh Quảng Ngãi", ["21548"]),
  ])
  func `a former unit has an address and successors`(
    code: String, address: String, successors: [String]
  ) throws {
    let unit = try #require(FormerUnit(code: code))
    #expect(unit.address == address)
    #expect(unit.successors.map(\.commune.code) == successors)
    #expect(unit.lastDay == Day(year: 2025, month: 6, day: 30))
  }

  @Test func `codes were used again, so that a former unit is not told by its code alone`() {
    let reused = Catalogue.shipped.communes.filter { FormerUnit(code: $0.code.code) != nil }
    #expect(reused.count == 3316)
    #expect(reused.count { FormerUnit(code: $0.code.code)?.name != $0.name } > 1800)
  }

  @Test func `a district lies in its province and has its communes`() throws {
    let quangNam = try #require(FormerUnit(code: "49"))
    let districts = FormerUnit.districts.filter { $0.province == quangNam }
    #expect(quangNam.communes.count == 233)
    #expect(districts.reduce(0) { $0 + $1.communes.count } == 233)
    let tamKy = try #require(FormerUnit(code: "502"))
    #expect(tamKy.communes.allSatisfy { $0.district == tamKy })
    #expect(tamKy.province?.code == "49")
  }

  @Test func `what is general knowledge says so`() {
    let haTay = FormerUnit.olderProvinces.first { $0.name == "Hà Tây" }
    #expect(haTay?.isUnchecked == true)
    #expect(haTay?.years == "1965–1975; 1991–2008")
    #expect(haTay?.presentProvinces.map(\.code) == ["01"])
    #expect(FormerUnit(code: "49")?.isUnchecked == false)
  }
}
