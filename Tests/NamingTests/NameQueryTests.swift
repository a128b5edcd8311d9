import Facts
import Testing

@testable import Naming

struct NameQueryTests {
  private func rank(_ query: String, _ names: String...) throws -> NameQuery.Rank? {
    let names = names.map(PersonName.init(stored:))
    return try NameQuery(query).rank(of: names[0], Array(names.dropFirst()))
  }

  @Test(arguments: [
    ("nguyen van an", "Nguyễn Văn An", NameQuery.Rank.wholeName),
    ("an nguyen", "Nguyễn Văn An", .wholeWords), ("ngu an", "Nguyễn Văn An", .prefixes),
    ("uye an", "Nguyễn Văn An", .inside), ("hoà", "Lê Hòa", .wholeWords),
    ("Thuý", "Thúy", .wholeName),
    ("THÚY", "Lê Thuý", .wholeWords), ("Nguyễ", "Nguyễn An", .prefixes),
    ("duc", "Lê Đức", .wholeWords),
    ("Đức", "Le Duc", .wholeWords), ("Đức", "LE DUC", .wholeWords), ("hò", "Lê Hoà", .prefixes),
    ("ương", "Lê Hương", .inside), ("ha na kim", "Đỗ Hà (Kim Ha-na)", .wholeWords),
    ("Ân", "Lê An Ấn", .wholeWords), ("ивано", "Ли Иванов", .prefixes),
  ])
  func `a query finds a name`(query: String, name: String, rank: NameQuery.Rank) throws {
    #expect(try self.rank(query, name) == rank)
    #expect(try self.rank(query.decomposed, name.decomposed) == rank)
  }

  @Test(arguments: [
    ("Nguyên", "Nguyễn Văn An"), ("Hoá", "Lê Hòa"), ("Đang", "Đặng An"), ("an an", "Lê An"),
    ("binh", "Lê An"), ("hoang", "Hoà Ngân"), ("nguyenvan", "Nguyễn Văn An"), ("hana", "Kim Ha-na"),
    ("Ân", "Lê Ấn"),
  ])
  func `a query does not find another name`(query: String, name: String) throws {
    #expect(try rank(query, name) == nil)
  }

  @Test func `all words are found in one name`() throws {
    #expect(try rank("an tony", "Lê Văn An", "Tony Le") == nil)
    #expect(try rank("tony le", "Lê Văn An", "Tony Le") == .wholeName)
  }

  @Test func `each word is found in another word, the best way round`() throws {
    #expect(try rank("an anh", "Anh An") == .wholeName)
    #expect(try rank("a an anh", "Anh Ang An") == .prefixes)
    #expect(try rank("h h h", "Hà Hạ") == nil)
  }

  @Test(arguments: [
    ("", "name_empty"), ("  ", "name_empty"), ("Lê 1970", "name_digit"), ("-", "name_no_letter"),
  ])
  func `a text that is no name is refused`(text: String, code: String) {
    let problem = #expect(throws: Problem.self) { try NameQuery(text) }
    #expect(problem?.code == code)
    #expect(problem?.field == "query")
  }

  @Test func `a name is found by itself, by its fold and by each of its words`() throws {
    for name in ExpectedOrder.persons.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
      #expect(try rank(String(name), String(name)) == .wholeName)
      #expect(try rank(folded(name), String(name)) == .wholeName)
      for word in name.split(separator: " ") {
        #expect(try rank(String(word), String(name)) == .wholeWords)
      }
    }
  }

  @Test func `no name is refused early that would match`() throws {
    let names = ExpectedOrder.persons.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map(
      String.init)
    for query in ["an", "nguyễn", "thi h", "Lê t", "ng n"] {
      let scan = NameScan(try NameQuery(query))
      for name in names {
        var (early, full) = (scan, scan)
        let mayMatch = early.mayMatch(name.utf8Span.span)
        #expect(mayMatch || full.rank(name.utf8Span.span) == nil)
      }
    }
  }
}
