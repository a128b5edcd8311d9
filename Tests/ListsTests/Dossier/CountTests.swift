import Foundation
import Testing

@testable import Lists

struct CountTests {
  @Test func `words are those of ICU, but for linh, which ICU has as the southern lẻ`() {
    let formatter = NumberFormatter()
    formatter.locale = Locale(identifier: "vi")
    formatter.numberStyle = .spellOut
    for number in 0...999 {
      let spelt = formatter.string(from: NSNumber(value: number))
      #expect(Count.words(of: number) == spelt?.replacing("lẻ", with: "linh"))
    }
  }

  @Test(arguments: [
    (0, "00 (không)"), (5, "05 (năm)"), (10, "10 (mười)"), (15, "15 (mười lăm)"),
    (21, "21 (hai mươi mốt)"), (24, "24 (hai mươi tư)"), (105, "105 (một trăm linh năm)"),
    (1_234, "1.234"),
  ])
  func `a count stands in figures and in words`(number: Int, text: String) {
    #expect(Count(number).text == text)
    #expect(Count(reading: text) == Count(number))
  }

  @Test(arguments: ["5 (năm)", "05 (bốn)", "05", "năm", "", "-5 (năm)", "05 (năm) "])
  func `figures and words that differ are no count`(text: String) {
    #expect(Count(reading: text) == nil)
  }

  @Test func `a headcount is read as it is written, and not where it does not add up`() throws {
    let text =
      "06 (sáu) trường hợp, gồm 04 (bốn) cá nhân, 01 (một) tập thể, 01 (một) hộ gia đình; "
      + "trong đó truy tặng: 01 (một)"
    let read = try #require(Headcount(reading: text))
    #expect(read.kinds == [.individual: 4, .collective: 1, .family: 1])
    #expect(read.posthumous == 1)
    #expect(Headcount(reading: text.replacing("06 (sáu)", with: "07 (bảy)")) == nil)
    #expect(Headcount(reading: text.replacing("hộ gia đình", with: "gia đình")) == nil)
    #expect(Headcount(reading: "06 (sáu) trường hợp") == nil)
  }
}
