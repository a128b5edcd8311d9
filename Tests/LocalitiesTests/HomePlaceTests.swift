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
    ("phường Hòa Hiệp Nam - Quận Liên Chiểu - TP.Đà Nẵng", "20194"),
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
    "phường Văn Miếu - Quốc Tử Giám, Hà Nội", "xa ba to, quang ngai",
    "phường Đông Sơn, TP Thanh Hóa",
    "phường Đông Sơn, Thanh Hóa", "xã Gò Nổi, phường Quảng Phú, Đà Nẵng", "xã , Đà Nẵng",
  ])
  func `what is not certain stays open`(text: String) {
    #expect(HomePlace.resolve(text) == nil)
  }

  @Test func `every commune is recognised by its own words or stays open`() {
    let communes = Gazetteer.communes.enumerated()
    var found = 0
    for commune in communes.filter({ $0.offset % 5 == 0 }).map(\.element) {
      let address = commune.address
      let texts = [address, tonePlaced(address.uppercased())]
      for code in texts.compactMap(HomePlace.resolve) {
        #expect(commune.code.today == [code])
        #expect(!Homonyms.marked.contains(commune.code.code))
        found += 1
      }
      let plain = address.split(separator: ",").map(folded).joined(separator: ", ")
      let code = HomePlace.resolve(plain)
      #expect(code == nil || commune.code.today == [code])
      #expect(code == nil || !Homonyms.plain.contains(commune.code.code))
    }
    #expect(found > communes.count / 5 * 2 * 9 / 10)
  }

  @Test func `homonyms are communes in force`() {
    #expect(Homonyms.marked.count == 81)
    #expect(Homonyms.plain.count == 31)
    #expect(Homonyms.marked.isDisjoint(with: Homonyms.plain))
    #expect(
      Homonyms.marked.union(Homonyms.plain).allSatisfy {
        Gazetteer.commune($0) != nil
      })
  }

  @Test func `a huge text is not looked at`() {
    #expect(HomePlace.resolve(String(repeating: "xã Gò Nổi, ", count: 100_000) + "Đà Nẵng") == nil)
  }
}

/// Communes in force that share kind, name and province with an older one that is no part of them.
///
/// Found once by comparing the lists of the units in force and of those before 1/7/2025 with the
/// official table of what became of each, by another program.
private enum Homonyms {
  static let marked = Set(
    """
    01051 01351 01465 01768 01822 03334 03356 03618 04273 04924 05899 06079 06148 06172 06445 \
    06463 06481 06541 08566 08773 08824 08848 10096 10570 11581 12148 12337 12517 12583 12613 \
    13879 14872 14890 15124 15520 15544 16264 16378 16792 17059 17530 18100 18652 18919 19945 \
    21244 21892 22291 22810 22870 23143 23194 23602 23710 23782 23798 24073 24310 25792 25975 \
    26005 26209 26704 26725 27031 27721 28336 28468 28471 28696 28702 28840 29938 30163 31012 \
    31031 31147 31231 31666 32227 32236
    """.split(separator: " ").map(String.init))

  /// Further ones of which the same holds once the marks of both names are left out.
  static let plain = Set(
    """
    00541 02143 02578 03076 03712 03943 04078 08812 09871 13474 15271 15724 15772 15880 15889 \
    15910 16000 16033 16804 16837 17779 19789 21220 21289 21484 24328 25807 25864 27826 27877 \
    30157
    """.split(separator: " ").map(String.init))
}
