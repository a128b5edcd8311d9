import Facts
import Testing

@testable import Localities

struct PlaceTextPropertyTests {
  private static let pieces = [
    "Tân Phú", "Tam Thanh", "Sầm Sơn", "Châu Thành", "Đà Nẵng", "Quảng Nam", "Hà Tây", "Thanh Hóa",
    "xã", "P.", "TX", "TP", "H.", "Q.", "T.", "thôn", "số", "5", "05", "Q1", "(nay là", "cũ)", ",",
    "-", "/", "–", "VN", "Văn Miếu - Quốc Tử Giám", "Bà Rịa - Vũng Tàu", "T.T.Huế", "Ea H'leo",
    "\u{301}", "\u{AD}", "Đ", "越南", "🙂", "a", "550000", "\n",
  ]

  /// Addresses put together at random, the same in every run.
  private static func texts(_ count: Int) -> [String] {
    var seed: UInt64 = 20_250_701
    func next(_ limit: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % limit
    }
    return (0..<count).map { _ in
      (0...next(9)).map { _ in pieces[next(pieces.count)] }.joined(
        separator: next(3) == 0 ? "" : " ")
    }
  }

  @Test func `whatever the text, grade, commune and candidates agree`() throws {
    let near = [nil, try Locality("48"), try Locality("20356"), Locality.wholeCountry]
    for (number, text) in Self.texts(250).enumerated() {
      let finding = PlaceText.find(text, near: near[number % near.count])
      let isFound = finding.grade == .certain || finding.grade == .likely
      #expect(isFound == (finding.commune != nil), "\(text)")
      if let commune = finding.commune { #expect(finding.candidates == [commune]) }
      #expect(finding.grade != .open || !finding.candidates.isEmpty, "\(text)")
      #expect((finding.grade == .unknown) == finding.provinces.isEmpty, "\(text)")
      #expect(Set(finding.candidates.compactMap(\.province)).isSubset(of: finding.provinces))
      #expect(finding.candidates.allSatisfy { $0.commune?.isInForce == true })
      #expect(!finding.reason.vi.isEmpty && !finding.reason.en.isEmpty)
    }
  }

  @Test func `where the list is at home never makes an address certain`() throws {
    for text in Self.texts(80) {
      let (alone, near) = (PlaceText.find(text), PlaceText.find(text, near: try Locality("48")))
      #expect(near.grade != .certain || alone.grade == .certain, "\(text)")
    }
  }

  @Test(arguments: [
    String(repeating: "Tân Phú ", count: 32), String(repeating: "xã Tân Phú, ", count: 21),
    String(repeating: "Hòa Bình, ", count: 32), String(repeating: "tan phuu, ", count: 32),
  ])
  func `a text that goes on and on is soon given up`(text: String) {
    let duration = ContinuousClock().measure { _ = PlaceText.find(text) }
    #expect(duration < .seconds(5))
  }
}
