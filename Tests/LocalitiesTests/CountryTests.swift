import Facts
import Naming
import Testing

@testable import Localities

struct CountryTests {
  @Test func `there are the 249 codes of ISO 3166-1 and Kosovo`() {
    #expect(Country.all.count == 250)
    #expect(Set(Country.all).count == 250)
    #expect(Set(Country.table.map(\.alpha3)).count == 250)
    #expect(Country.all.contains(Country(stored: "XK")))
  }

  @Test func `every country is read by its codes and its names`() throws {
    for entry in Country.table {
      for reading in [Country.Reading.codesFirst, .wordsFirst] {
        #expect(try Country(written: entry.name.vi, reading: reading) == entry.country)
        #expect(try Country(written: entry.name.en, reading: reading) == entry.country)
      }
      #expect(try Country(written: entry.country.code) == entry.country)
      if !["nga", "lbn"].contains(entry.alpha3.lowercased()) {
        #expect(try Country(written: entry.alpha3) == entry.country)
      }
    }
  }

  @Test func `every other name is read in any case and composition`() throws {
    for line in Gazetteer.lines(of: Country.aliasLines) + Gazetteer.lines(of: Country.placeLines) {
      for name in line.dropFirst().map(String.init) {
        for form in [name, name.decomposed, name.lowercased(), tonePlaced(name)] {
          #expect(try Country(written: form).code == line[0])
        }
      }
    }
  }

  @Test(arguments: [
    ("Mỹ", "US"), ("My", "US"), ("mỹ", "US"), ("HOA KỲ", "US"), ("Hoa Ky", "US"), ("us", "US"),
    ("usa", "US"),
    ("U.S.A.", "US"), ("MY", "MY"), ("Malaysia", "MY"), ("CHLB Đức", "DE"), ("Duc", "DE"),
    ("Đài Loan", "TW"),
    ("Dai  loan", "TW"), ("Áo", "AT"), ("Ao", "AT"), ("AO", "AO"), ("Bi", "BE"), ("BI", "BI"),
    ("Nga", "RU"),
    ("NGA", "RU"), ("Hàn", "KR"), ("Na-Uy", "NO"), ("Nauy", "NO"), ("HK", "HK"), ("hk", "HK"),
    ("ČR", "CZ"),
    ("CR", "CR"), ("Mễ", "MX"), ("me", "ME"), ("Ý", "IT"), ("UK", "GB"), ("Thuỵ Sĩ", "CH"),
    (" Pháp\u{A0}", "FR"),
  ])
  func `a country is read as officials write it`(written: String, code: String) throws {
    #expect(try Country(written: written).code == code)
  }

  @Test(arguments: [
    ("MY", "US"), ("AO", "AT"), ("BI", "BE"), ("US", "US"), ("ANH", "GB"), ("DUC", "DE"),
    ("NGA", "RU"),
  ])
  func `among Vietnamese words capitals are a word`(written: String, code: String) throws {
    #expect(try Country(written: written, reading: .wordsFirst).code == code)
  }

  @Test(arguments: [
    ("", "country_empty"), ("--", "country_empty"), ("Liên Xô", "country_dissolved"),
    ("tiep khac", "country_dissolved"),
    ("Nam Tư", "country_dissolved"), ("Narnia", "country_unknown"), ("An", "country_unknown"),
    ("Mỵ", "country_unknown"),
    ("ZZ", "country_unknown"), (String(repeating: "Mỹ", count: 500), "country_unknown"),
  ])
  func `what names no present country is refused`(written: String, code: String) {
    let problem = #expect(throws: Problem.self) { try Country(written: written) }
    #expect(problem?.code == code)
  }

  @Test(arguments: ["HK", "LBN"])
  func `an abbreviation of two countries stays open among words`(written: String) {
    let problem = #expect(throws: Problem.self) {
      try Country(written: written, reading: .wordsFirst)
    }
    #expect(problem?.code == "country_ambiguous")
  }

  @Test(arguments: [
    ("Hàn Quôcc", "(KR)"), ("Campuchai", "(KH)"), ("Germny", "(DE)"), ("Nhật Bảnn", "(JP)"),
  ])
  func `a slip of the pen gets a suggestion and is not repeated`(written: String, code: String) {
    let problem = #expect(throws: Problem.self) { try Country(written: written) }
    #expect(problem?.hint?.vi.contains(code) == true)
    #expect(problem?.description.contains(written) == false)
  }

  @Test func `a city gives its country and is known to be a place`() throws {
    #expect(try Country(written: "Cali").code == "US")
    #expect(Country.isPlace("cali"))
    #expect(!Country.isPlace("Mỹ"))
  }

  @Test func `a name is said in both languages`() throws {
    #expect(try Country(written: "US").name == Wording(vi: "Hoa Kỳ", en: "United States"))
  }
}
