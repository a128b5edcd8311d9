import Facts
import Testing

@testable import Naming

struct PersonNameTests {
  @Test(arguments: [
    ("  Lê   Lợi ", "Lê Lợi"), ("Hoàng\u{A0}Thuỵ\u{2003}Khanh", "Hoàng Thuỵ Khanh"),
    ("Đỗ Thị Hà\r\n(Kim Ha-na)", "Đỗ Thị Hà (Kim Ha-na)"), ("Lê \"Tony\" Thái", "Lê \"Tony\" Thái"),
    ("NGUYEN, Thi Thu Chau", "NGUYEN, Thi Thu Chau"), ("Đào V. Lâm", "Đào V. Lâm"),
    ("\u{FEFF}Lê\u{200B} An", "Lê An"), ("グエン・ヴァン", "グエン・ヴァン"), ("K’Brôi", "K’Brôi"),
    ("Hu\u{300}ng", "Hùng"),
  ])
  func `a name is kept as its bearer writes it`(written: String, kept: String) throws {
    let name = try PersonName(written)
    #expect(Array(name.text.utf8) == Array(kept.utf8))
    #expect(try PersonName(name.text) == name)
  }

  @Test(arguments: [
    "NGUYỄN VĂN AN", "nguyễn văn an", "Kevin Tuan Nguyen", "NGUYEN, Tuan Anh",
    "Nguyễn Thị Lan (Müller)",
    "Lan Müller-Nguyễn", "Mai Dvořáková", "Нгуен Ван Йон", "阮文安", "グエン・ヴァン・ガ", "응우옌 반 안",
    "Công Tằng Tôn Nữ Huế", "Y Bhăm Êban", "H’Hen Niê", "Trần Thị Hoà Thuỷ",
  ])
  func `names from overseas, of any script and case, stay as they are, in NFC`(name: String) throws
  {
    #expect(Array(try PersonName(name).text.utf8) == Array(name.composed.utf8))
    #expect(Array(try PersonName(name.decomposed).text.utf8) == Array(name.composed.utf8))
  }

  @Test func `the tone mark stays where it was written`() throws {
    #expect(try PersonName("Hoà").text != PersonName("Hòa").text)
  }

  @Test(arguments: [
    ("", "name_empty"), (" \n\u{A0}", "name_empty"), (".-", "name_no_letter"),
    ("Lê 2", "name_digit"), ("Lê ٢", "name_digit"), ("Lê Ⅷ", "name_digit"), ("Lê @", "name_symbol"),
    ("=An", "name_symbol"), ("Lê 😀", "name_symbol"), ("Lê \u{301}An", "name_symbol"),
    ("a\u{301}\u{315}\u{31A}\u{315}\u{31A}\u{315}\u{31A}", "name_symbol"),
    ("Lê\u{0}An", "name_control"), ("L\u{AD}u", "name_control"), ("Lê\u{202E}An", "name_control"),
    ("Lê \u{FFFD}n", "name_unreadable"), ("\u{E000}", "name_unreadable"),
    (String(repeating: "a", count: 201), "name_too_long"),
  ])
  func `what is not a name is refused by the kind of its fault`(written: String, code: String) {
    let problem = #expect(throws: Problem.self) { try PersonName(written, field: "full_name") }
    #expect(problem?.code == code)
    #expect(problem?.field == "full_name")
  }

  @Test func `a problem says nothing of the name`() {
    for written in ["Quỳnh1", "Quỳnh@", "Quỳnh\u{0}"] {
      let problem = #expect(throws: Problem.self) { try PersonName(written) }
      let said = [problem?.message.vi, problem?.message.en, problem?.hint?.vi, problem?.hint?.en]
      #expect(!said.contains { folded($0 ?? "").contains("quynh") })
    }
  }

  @Test func `two hundred letters are a name, however they are composed`() throws {
    let longest = String(repeating: "ế", count: 200)
    #expect(try PersonName(longest.decomposed).text == longest)
  }

  @Test func `a huge name is refused before it is looked at`() {
    let huge = String(repeating: "\u{65}\u{301}\u{302}", count: 2_000_000)
    let spent = ContinuousClock().measure {
      #expect(throws: Problem.self) { try PersonName(huge) }
    }
    #expect(spent < .milliseconds(20))
  }

  @Test(arguments: [
    ("e\u{301}\u{302}", "ế"), ("\u{E9}\u{302}", "ế"), ("\u{EA}\u{301}", "ế"),
    ("o\u{301}\u{31B}", "ớ"),
    ("\u{F3}\u{31B}", "ớ"), ("a\u{303}\u{306}", "ẵ"), ("a\u{323}\u{302}", "ậ"),
    ("a\u{302}\u{323}", "ậ"),
    ("\u{1EA1}\u{306}", "ặ"), ("e\u{340}\u{302}", "ề"), ("Nguye\u{303}\u{302}n", "Nguyễn"),
    ("E\u{309}\u{302}", "Ể"), ("n\u{303}", "ñ"),
  ])
  func `half-composed letters become one`(written: String, whole: String) {
    #expect(Array(written.repaired.utf8) == Array(whole.utf8))
    #expect(written.repaired.repaired == written.repaired)
  }

  @Test(arguments: [
    ("Trương Ngọc Ánh", "truong ngoc anh"), ("TRUONG NGOC ANH", "truong ngoc anh"),
    ("Truong, Ngoc-Anh", "truong ngoc anh"),
  ])
  func `spellings with and without marks share an index entry`(written: String, text: String) throws
  {
    #expect(try PersonName(written).indexText == text)
  }
}
