import Facts
import Naming
import Testing

@testable import Localities

struct HomePlaceTests {
  @Test(arguments: [
    ("xã Gò Nổi, Đà Nẵng", "20587"), ("P. Quảng Phú, TP Đà Nẵng", "20356"),
    ("X.Gò Nổi - Tp.Đà Nẵng", "20587"),
    ("PHƯỜNG QUẢNG PHÚ, THÀNH PHỐ ĐÀ NẴNG", "20356"), ("phuong quang phu, da nang", "20356"),
    ("Xã Hoà Vang – TP. Đà Nẵng", "20320"), ("Thôn 2, xã Gò Nổi, Đà Nẵng, Việt Nam", "20587"),
    ("phường Văn Miếu - Quốc Tử Giám, Hà Nội", "00226"),
    ("phường Văn Miếu - Quốc Tử Giám - Hà Nội", "00226"),
    ("xã Bố Hạ, tỉnh Bắc Ninh", "07294"), ("phường Bố Hạ, TP Bắc Ninh", "07294"),
    ("xã Ba Tơ, Quảng Ngãi", "21484"), ("xã Ba Tô, Quảng Ngãi", "21523"),
  ])
  func `a present commune with its province is recognised`(text: String, code: String) {
    #expect(HomePlace.resolve(text)?.code == code)
    #expect(HomePlace.resolve(text.decomposed)?.code == code)
  }

  @Test(arguments: [
    "", ",", "Đà Nẵng", "Gò Nổi, Đà Nẵng", "xã Gò Nổi", "phường Gò Nổi, Đà Nẵng",
    "xã Gò Nỗi, Đà Nẵng",
    "xã Gò Nổi, tỉnh Đà Nẵng", "xã Gò Nổi, Quảng Nam", "xã Gò Nổi, huyện Điện Bàn, Đà Nẵng",
    "xã Gò Nổi, H. Duy Xuyên, Đà Nẵng", "phường Quảng Phú, TP Tam Kỳ, Đà Nẵng",
    "P. Quảng Phú, TX Điện Bàn",
    "phường Hòa Hiệp Nam - Quận Liên Chiểu - TP.Đà Nẵng", "xa ba to, quang ngai",
    "phường Đông Sơn, TP Thanh Hóa",
    "phường Đông Sơn, Thanh Hóa", "xã Gò Nổi, phường Quảng Phú, Đà Nẵng", "xã , Đà Nẵng",
    "xã Gò Nổi, Đà Nẵng, Đà Nẵng",
  ])
  func `what is not certain stays open`(text: String) {
    #expect(HomePlace.resolve(text) == nil)
  }

  @Test func `every commune is recognised by its own words or stays open`() {
    for commune in Gazetteer.communes {
      let isOpen = HomePlace.homonyms.contains(commune.code.code)
      for text in [commune.address, commune.address.uppercased(), tonePlaced(commune.address)] {
        let found = HomePlace.resolve(text)
        #expect(found == nil || found == commune.code)
        let isPlain = !words(of: commune.name).contains(where: \.isMarked)
        #expect((found == nil) == isOpen || isPlain)
      }
      let plain = commune.address.split(separator: ",").map(folded).joined(separator: ", ")
      let found = HomePlace.resolve(plain)
      #expect(found == nil || found == commune.code)
    }
  }

  @Test func `homonyms are communes in force`() {
    #expect(HomePlace.homonyms.count == 81)
    #expect(HomePlace.plainHomonyms.count == 31)
    #expect(HomePlace.homonyms.isDisjoint(with: HomePlace.plainHomonyms))
    #expect(
      HomePlace.homonyms.union(HomePlace.plainHomonyms).allSatisfy {
        Gazetteer.commune($0) != nil
      })
  }

  @Test func `a huge text is not looked at`() {
    #expect(HomePlace.resolve(String(repeating: "xã Gò Nổi, ", count: 100_000) + "Đà Nẵng") == nil)
  }
}
