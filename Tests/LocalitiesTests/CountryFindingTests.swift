import Facts
import Naming
import Testing

@testable import Localities

struct CountryFindingTests {
  @Test(arguments: ["Đông Đức", "dong duc", "TÂY ĐỨC", "CHDC Đức", " DDR "])
  func `a state that joined another is that one, with a note`(text: String) {
    for form in [text, text.decomposed] {
      let finding = Country.find(form)
      #expect(finding.country?.code == "DE")
      #expect(finding.grade == .certain)
      #expect(finding.note?.en.contains("no longer exists") == true)
      #expect(finding.asWritten == text.trimmed)
    }
  }

  @Test(arguments: [
    ("Tiệp Khắc", "CZ", 2), ("Liên Xô", "RU", 15), ("LX", "RU", 15), ("Nam Tư cũ", "RS", 7),
  ])
  func `a state that went apart stays open, with its heirs`(text: String, code: String, count: Int)
  {
    let finding = Country.find(text)
    #expect(finding.country == nil)
    #expect(finding.grade == .open)
    #expect(finding.candidates.first?.code == code)
    #expect(finding.candidates.count == count)
    #expect(finding.candidates.allSatisfy(Country.all.contains))
    #expect(finding.asWritten == text)
    #expect(finding.note?.vi.contains("\(count) nước") == true)
  }

  @Test(arguments: [
    ("Mỹ", "US", false), ("MY", "US", false), ("CHLB Đức", "DE", false), ("Praha", "CZ", true),
    ("Cali", "US", true),
  ])
  func `a present country is certain`(text: String, code: String, hasNote: Bool) {
    let finding = Country.find(text)
    #expect(finding.country?.code == code)
    #expect(finding.candidates == [finding.country])
    #expect((finding.note != nil) == hasNote)
  }

  @Test(arguments: [("HK", ["HK", "US"]), ("Campuchai", ["KH"]), ("", []), ("Narnia", [])])
  func `what is no country's name is open or unknown, and says why`(text: String, codes: [String]) {
    let finding = Country.find(text)
    #expect(finding.country == nil)
    #expect(finding.candidates.map(\.code) == codes)
    #expect(finding.grade == (codes.isEmpty ? .unknown : .open))
    #expect(finding.note != nil)
  }

  @Test func `it finds what the reading reads, and nothing else`() {
    for entry in Country.table {
      #expect(Country.find(entry.name.vi).country == entry.country)
      #expect(Country.find(entry.country.code, reading: .codesFirst).country == entry.country)
    }
  }
}
