import Facts
import Testing

@testable import Naming

struct TonePlacementTests {
  /// Each row: the traditional place, the other place, the letters without a tone.
  static let rows: [(first: String, second: String, plain: String)] =
    syllablesOfTwoPlaces.split(separator: "\n").flatMap { line in
      let parts = line.split(whereSeparator: { ": ".contains($0) }).map(String.init)
      return stride(from: 1, to: parts.count, by: 2).map {
        (parts[$0], parts[$0 + 1], parts[0])
      }
    }

  @Test func `there are 360 syllables with two places`() {
    #expect(Self.rows.count == 360)
    #expect(Set(Self.rows.map(\.first)).count == 360)
  }

  @Test(arguments: rows)
  func `both places are one syllable`(first: String, second: String, plain: String) {
    #expect(first != second)
    for form in [first, second, first.decomposed, second.decomposed] {
      #expect(Array(tonePlaced(form).utf8) == Array(first.utf8))
      #expect(tonePlaced(form.uppercased()) == first.uppercased())
    }
    #expect(words(of: first) == words(of: second))
    #expect(words(of: first) != words(of: plain))
    #expect(SortKey(first) == SortKey(second))
  }

  @Test(arguments: [
    ("tóan", "toán"), ("hòang", "hoàng"), ("thuở", "thuở"), ("qúy", "quý"), ("quý", "quý"),
    ("gìa", "già"),
    ("gìn", "gìn"), ("gịữ", "gịữ"), ("khuỷu", "khuỷu"), ("ngoaì", "ngoài"), ("mùa", "mùa"),
    ("cưả", "cửa"),
    ("thứơng", "thướng"), ("Café", "Café"), ("Dvořáková", "Dvořáková"), ("Nguyễn", "Nguyễn"),
    ("ờ", "ờ"),
  ])
  func `the mark goes to the letter that carries the syllable`(written: String, placed: String) {
    #expect(tonePlaced(written) == placed.composed)
    #expect(tonePlaced(tonePlaced(written)) == tonePlaced(written))
  }

  @Test func `what stands between syllables stays`() {
    #expect(tonePlaced("Xã Hoà-Thuỷ,  2 Khoẻ") == "Xã Hòa-Thủy,  2 Khỏe")
  }

  @Test func `every name of the samples of order is in place already`() {
    for names in [ExpectedOrder.givenNames, ExpectedOrder.persons, ExpectedOrder.communes] {
      #expect(tonePlaced(names) == names.composed)
    }
  }
}
