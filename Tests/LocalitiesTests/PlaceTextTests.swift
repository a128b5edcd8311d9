import Facts
import Naming
import Testing

@testable import Localities

struct PlaceTextTests {
  @Test(arguments: [
    ("TT. Núi Thành, huyện Núi Thành, Quảng Nam", "20965"), ("xã Tam Thanh, TP Tam Kỳ", "20356"),
    ("X.Đại Quang, H.Đại Lộc, T.Quảng Nam", "20515"), ("Quảng Nam, Tam Kỳ, Tam Thanh", "20356"),
    ("tam thanh tam ky quang nam", "20356"), ("xã Gò Nổi, Đà Nẵng", "20587"),
    ("P.5, Q.3, TPHCM", "27154"), ("P5 Q.Gò Vấp HCM", "26876"),
    ("12 Nguyễn Trãi, P. Bến Thành, Q.1, TP.HCM", "26743"),
    ("thôn Tân Phú, xã Tam Thăng, TP Tam Kỳ, Quảng Nam, VN", "20335"),
    ("P. Kim Long, TP Huế, TT-Huế", "19774"), ("xã Phú Mỹ, huyện Phú Vang, T.T.Huế", "19930"),
    ("Vĩnh Phúc / Ba Đình / HN", "00008"),
    ("xã Tam Thanh cũ (nay là phường Quảng Phú), Đà Nẵng", "20356"),
    ("Tổ 5, phường Tô Hiệu, thành phố Sơn La", "03646"), ("huyện Lý Sơn, Quảng Ngãi", "21548"),
    ("thị trấn Lâm, huyện Ý Yên, tỉnh Nam Định", "13795"),
    ("phường 1, thành phố Bạc Liêu, tỉnh Bạc Liêu", "31825"),
    ("TT P Rao, huyện Đông Giang, tỉnh Quảng Nam", "20467"),
    ("TT Prao, huyện Đông Giang, tỉnh Quảng Nam", "20467"),
  ])
  func `an address of any age is certain where nothing speaks against it`(
    text: String, code: String
  ) {
    for form in [text, text.decomposed, text.uppercased(), tonePlaced(text)] {
      let finding = PlaceText.find(form)
      #expect(finding.grade == .certain)
      #expect(finding.commune?.code == code)
    }
  }

  @Test(arguments: [
    ("Tam Thanh - Tam Kỳ", "20356", "levels"), ("xã Gò Nỗi, Đà Nẵng", "20587", "marks"),
    ("phường Gò Nổi, Đà Nẵng", "20587", "kind"), ("xã Gò Nổi", "20587", "levels"),
    ("xã Tam Phúu, TP Tam Kỳ, Quảng Nam", "20356", "letter"),
    ("xã Tam Thanh, TP Tam Lỳ, Quảng Nam", "20356", "letter"),
    ("phường Quảng Phú, TP Tam Kỳ, Đà Nẵng", "20356", "former province or district"),
    ("xã Gò Nổi, Quảng Nam", "20587", "former province or district"),
    ("xã Phụng Thượng, huyện Phúc Thọ, Hà Tây", "09715", "older province"),
    ("phường Đông Sơn, TP Thanh Hóa", "14797", "another unit"),
    ("phường Văn Miếu - Quốc Tử Giám - Hà Nội", "00226", "split"),
    ("xã Kỳ Thượng, TX. Kỳ Anh, Hà Tĩnh", "18844", "kind"),
  ])
  func `what has a flaw is likely, and the reason tells the flaw`(
    text: String, code: String, reason: String
  ) {
    let finding = PlaceText.find(text)
    #expect(finding.grade == .likely)
    #expect(finding.commune?.code == code)
    #expect(finding.reason.en.contains(reason))
  }

  @Test(arguments: [
    ("Sầm Sơn", ["16516", "16531"]), ("Tam Kỳ, Quảng Nam", ["20335", "20341", "20350", "20356"]),
    ("xã Tam Thăn, TP Tam Kỳ, Quảng Nam", ["20335", "20356"]),
    ("xa ba to, quang ngai", ["21484", "21523"]), ("Gò Nổi", ["20587"]),
    ("phường Cống Vị, quận Ba Đình, Hà Nội", ["00008", "00025"]),
    ("phường Đông Sơn, Thanh Hóa", ["14797", "14812", "16378"]),
    ("xã Gò Nổi, phường Quảng Phú, Đà Nẵng", ["20356", "20587"]),
  ])
  func `what may be several is left to a person`(text: String, codes: [String]) {
    let finding = PlaceText.find(text)
    #expect(finding.grade == .open)
    #expect(finding.commune == nil)
    #expect(finding.candidates.map(\.code).filter(codes.contains) == codes)
  }

  @Test(arguments: [
    ("Đà Nẵng", ["48"]), ("tỉnh Quảng Nam", ["48"]), ("Thanh Hóa", ["38"]), ("TT-Huế", ["46"]),
    ("BR-VT", ["79"]), ("ĐN", ["48", "68", "75"]), ("Quảng Nam - Đà Nẵng", ["48"]),
    ("Nghĩa Bình", ["51", "52"]), ("Hà Tây", ["01"]), ("Sài Gòn", ["79"]), ("Hà Bắc", ["24"]),
    ("Việt Nam, Hà Nội", ["01"]),
  ])
  func `a province alone is a province`(text: String, codes: [String]) {
    let finding = PlaceText.find(text)
    #expect(finding.grade == .provinceOnly)
    #expect(finding.provinces.map(\.code) == codes)
    #expect(finding.commune == nil && finding.candidates.isEmpty)
  }

  @Test(arguments: [
    "", ",", " - ", "xyz", "Việt Nam", "Cộng hòa Séc", "không rõ", "12345", "🙂",
    String(repeating: "a ", count: 100),
    String(repeating: "xã Gò Nổi, ", count: 100_000),
  ])
  func `what names no place is unknown`(text: String) {
    let finding = PlaceText.find(text)
    #expect(finding.grade == .unknown)
    #expect(finding.candidates.isEmpty && finding.provinces.isEmpty)
  }

  @Test func `where a list is at home settles what would stay open, but never for certain`() throws
  {
    let (ward, city) = (try Locality("20356"), try Locality("48"))
    #expect(PlaceText.find("Tam Thanh").grade == .open)
    for (text, near) in [("Tam Thanh", ward), ("phường An Phú", city)] {
      let finding = PlaceText.find(text, near: near)
      #expect(finding.grade == .likely)
      #expect(finding.commune?.code == "20356")
      #expect(finding.reason.en.contains("own area"))
    }
    #expect(
      PlaceText.find("Tân Phú, Đồng Nai", near: city).candidates.allSatisfy {
        $0.province?.code == "75"
      })
    #expect(PlaceText.find("xã Gò Nổi, Đà Nẵng", near: try Locality("38")).grade == .certain)
  }

  @Test func `the reason repeats no word of the text`() {
    for text in ["xã Tam Thanh, TP Tam Kỳ", "Sầm Sơn", "xã Gò Nỗi, Đà Nẵng", "Nghĩa Bình"] {
      let reason = PlaceText.find(text).reason
      for word in ["Tam", "Sầm", "Gò", "Nỗi", "Nghĩa"] {
        #expect(!reason.vi.contains(word) && !reason.en.contains(word))
      }
    }
  }
}

struct FormerAddressTests {
  /// All of them in a release build; some in a debug build, which is fifty times slower.
  private static let communes: [FormerUnit] = {
    #if DEBUG
    FormerUnit.communes.enumerated().filter { $0.offset % 37 == 5 }.map(\.element)
    #else
    FormerUnit.communes
    #endif
  }()

  private static func spellings(of unit: FormerUnit) throws -> [String] {
    let (district, province) = (try #require(unit.district), try #require(unit.province))
    let kind = try #require(unit.kind)
    let short = kind == .commune ? "X." : kind == .ward ? "P." : "TT "
    let shortDistrict =
      switch district.kind {
      case .urbanDistrict: "Q."
      case .town: "TX."
      case .city: "TP."
      default: "H."
      }
    return [
      unit.address, unit.address.uppercased(),
      "\(short)\(unit.name) - \(shortDistrict)\(district.name) - \(province.name)",
      unit.address.split(separator: ",").map(folded).joined(separator: ", "),
    ]
  }

  @Test func `every commune that went whole to one is resolved to it in four spellings`() throws {
    var (certain, likely, plain) = (0, 0, 0)
    for unit in Self.communes {
      let successors = unit.successors
      guard successors.count == 1 else { continue }
      for (number, text) in try Self.spellings(of: unit).enumerated() {
        let finding = PlaceText.find(text)
        if number == 3, finding.grade == .open {
          // Without marks another commune of the district may have the same letters.
          #expect(finding.candidates.contains(successors[0].commune))
          plain += 1
        } else {
          #expect(finding.commune == successors[0].commune, "\(unit.code ?? "") \(number)")
          #expect(finding.formerUnits.contains(unit), "\(unit.code ?? "") \(number)")
        }
        if finding.grade == .certain { certain += 1 }
        if finding.grade == .likely { likely += 1 }
      }
    }
    #expect(certain > 20 * likely)
    #expect(certain > 200 * plain)
  }

  @Test func `a split commune is never certain, and all its parts with people are candidates`()
    throws
  {
    for unit in FormerUnit.communes where unit.successors.count > 1 {
      let texts = try Self.spellings(of: unit)
      #if DEBUG
      guard (unit.code ?? "").hasSuffix("6") else { continue }
      #endif
      let parts = unit.successors.filter(\.extent.hasPeople).map(\.commune)
      for text in texts {
        let finding = PlaceText.find(text)
        #expect(finding.grade == (parts.count == 1 ? .likely : .open) || finding.grade == .open)
        #expect(Set(finding.candidates).isSuperset(of: parts), "\(unit.code ?? "")")
      }
    }
  }

  @Test func `a retired commune is likely at best, and leads where its heir leads`() throws {
    for unit in FormerUnit.retired.enumerated().filter({ $0.offset % 23 == 0 }).map(\.element) {
      let (district, province) = (try #require(unit.district), try #require(unit.province))
      let word = Int(unit.name) == nil ? "" : "phường "
      let finding = PlaceText.find(
        "\(word)\(unit.name), \(district.fullName), \(province.fullName)")
      let codes = unit.successors.filter(\.extent.hasPeople).map(\.commune)
      guard finding.formerUnits.contains(unit) else {
        #expect(finding.formerUnits.contains { $0.vintage == .untilMid2025 })
        continue
      }
      #expect(finding.grade != .certain)
      #expect(Set(finding.candidates).isSuperset(of: codes))
    }
  }
}
