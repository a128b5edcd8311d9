import Testing

@testable import Naming

struct SortKeyTests {
  private func names(_ text: String) -> [String] {
    text.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map(String.init)
  }

  @Test(arguments: [ExpectedOrder.givenNames, ExpectedOrder.communes])
  func `texts sort as ICU sorts Vietnamese`(expected: String) {
    let names = names(expected)
    #expect(names.count > 100)
    #expect(names.reversed().sorted { SortKey($0) < SortKey($1) } == names)
  }

  @Test func `persons sort by given, middle and family name`() {
    let persons = names(ExpectedOrder.persons).map(PersonName.init(stored:))
    #expect(persons.count > 100)
    #expect(persons.reversed().sorted { $0.sortKey < $1.sortKey } == persons)
  }

  @Test(arguments: [
    ("Lê An", "Lê Ân"), ("Lê Hòa", "Lê Hoá"), ("Lê Hoa", "Lê Hòa"), ("Trần Thị An", "Lê Văn An"),
    ("Lê An", "Trần An"), ("Lê An", "Lê Bá An"), ("An", "Lê An"), ("Vũ Hà (Zoe)", "Vũ Hải (Amy)"),
    ("Lê Zung", "Lê Йон"), ("Trần Zung An", "Lê Bá-An"), ("Lê Dung", "Lê Đào"),
  ])
  func `one name comes before the other`(first: String, second: String) {
    let (first, second) = (PersonName(stored: first).sortKey, PersonName(stored: second).sortKey)
    #expect(first < second)
    #expect(!(second < first))
  }

  @Test func `case and the place of the tone mark do not count`() {
    #expect(PersonName(stored: "LÊ THÚY").sortKey == PersonName(stored: "Lê Thuý").sortKey)
  }
}
