import Facts
import Testing

@testable import Localities

struct FormerHomeTests {
  @Test(arguments: [
    ("20356", "xã Tam Thanh, TP Tam Kỳ, Quảng Nam", "20359", PlaceGrade.certain),
    ("20356", "Tam Thanh", "20359", .likely), ("20356", "P. An Phú, Tam Kỳ", "20356", .likely),
    ("00025", "phường Cống Vị, quận Ba Đình, Hà Nội", "00007", .likely),
  ])
  func `the address as written tells the former commune`(
    code: String, text: String, former: String, grade: PlaceGrade
  ) throws {
    let home = FormerHome.of(try CommuneCode(code), asWritten: text)
    #expect(home.commune?.code == former)
    #expect(home.district == home.commune?.district)
    #expect(home.province == home.commune?.province)
    #expect(home.grade == grade)
  }

  @Test(arguments: ["", "xã Gò Nổi", "phường Ba Đình, Hà Nội", "Tân Phú", "xyz"])
  func `a text that names no former part of it counts for nothing`(text: String) throws {
    let quangPhu = try CommuneCode("20356")
    #expect(FormerHome.of(quangPhu, asWritten: text) == FormerHome.of(quangPhu))
  }

  @Test func `without a text the levels are told on which all predecessors agree`() throws {
    let home = FormerHome.of(try CommuneCode("20356"))
    #expect(home.commune == nil)
    #expect(home.district?.code == "502" && home.province?.code == "49")
    #expect(FormerHome.of(try CommuneCode("24235")).commune?.name == "Krông Na")
    #expect(FormerHome.of(try CommuneCode("21548")).district?.name == "Lý Sơn")
  }

  @Test func `every commune keeps a former province, almost every one a district`() {
    var counts: [FormerUnit.Level: Int] = [:]
    for commune in Gazetteer.communes {
      let home = FormerHome.of(commune.code)
      for level in FormerUnit.Level.allCases where home.unit(level) != nil {
        counts[level, default: 0] += 1
      }
      let origins = Set(commune.code.predecessors.map(\.unit))
      #expect(home.commune.map(origins.contains) ?? true)
    }
    #expect(counts[.province] == 3321)
    #expect((counts[.district] ?? 0) > 3000)
    #expect((counts[.commune] ?? 0) > 100)
  }

  @Test(arguments: [
    ("20356", "xã Tam Thanh, TP Tam Kỳ", "xã Tam Thanh, thành phố Tam Kỳ, tỉnh Quảng Nam", true),
    (
      "20356", nil,
      "thành phố Tam Kỳ, tỉnh Quảng Nam (nay: phường Quảng Phú, thành phố Đà Nẵng)", false
    ),
    ("24235", nil, "xã Krông Na, huyện Buôn Đôn, tỉnh Đắk Lắk", true),
    // An island district that had no communes is told in whole.
    ("21548", nil, "huyện Lý Sơn, tỉnh Quảng Ngãi", true),
  ])
  func `a report shows the former address, and the present one where a part is missing`(
    code: String, text: String?, address: String, isWhole: Bool
  ) throws {
    let commune = try CommuneCode(code)
    let home = FormerHome.of(commune, asWritten: text)
    #expect(home.address(of: commune).vi == address)
    #expect((home.isWhole, home.tells(.commune)) == (isWhole, isWhole))
    #expect(home.tells(.district) && home.tells(.province))
  }

  @Test func `a commune of no list is not known in former units`() {
    let commune = CommuneCode(stored: "99999")
    let home = FormerHome.of(commune)
    #expect(home.smallest == nil && !home.tells(.province))
    #expect(home.address(of: commune).vi == "không xác định (nay: 99999)")
  }
}
