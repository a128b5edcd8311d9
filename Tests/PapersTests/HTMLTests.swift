import Facts
import Papers
import Testing

@Suite struct HTMLTests {
  private func parsed(_ paper: Paper) throws -> Node { try Node(parsing: paper.html()) }

  @Test(arguments: Sample.allCases)
  func `a paper is well formed, and fetches and runs nothing`(_ sample: Sample) throws {
    let page = try parsed(sample.paper)
    let source = String(decoding: sample.paper.html(), as: UTF8.self)
    #expect(source.hasPrefix("<!DOCTYPE html>\n"))
    for trace in ["http:", "https:", "//", "<script", "url(", "@import", "src=", "href="] {
      #expect(!source.contains(trace))
    }
    let policy = page.all("meta", "http-equiv", "Content-Security-Policy").first
    #expect(policy?.attributes["content"]?.hasPrefix("default-src 'none';") == true)
    #expect(page.all("meta", "charset", "utf-8").count == 1)
  }

  @Test(arguments: Sample.allCases)
  func `the style sheet reads alike in HTML and in XML`(_ sample: Sample) throws {
    let style = try #require(try parsed(sample.paper).all("style").first).text
    let source = String(decoding: sample.paper.html(), as: UTF8.self)
    #expect(source.contains("<style>\(style)</style>"))
    #expect(style.count { $0 == "{" } == style.count { $0 == "}" })
  }

  @Test func `the language, the title and real headings are told`() throws {
    let page = try parsed(Sample.report.paper)
    #expect(page.attributes["lang"] == "vi")
    #expect(page.all("title").map(\.text) == ["Thông tin đang lưu giữ về một người"])
    #expect(page.all("h1").map(\.text) == ["Thông tin đang lưu giữ về một người"])
    #expect(page.all("h2").map(\.text) == ["1. Thông tin chung", "2. Đóng góp", "3. Ai đã xem"])
    #expect(page.all("h3").map(\.text) == ["Theo thời gian"])
    #expect(try parsed(Sample.wide.paper).attributes["lang"] == "en")
  }

  @Test func `a table has a header that repeats and cells that say when they are empty`() throws {
    let page = try parsed(Sample.report.paper)
    let table = try #require(page.all("table").first)
    #expect(
      table.all("thead").flatMap { $0.all("th") }.allSatisfy { $0.attributes["scope"] == "col" })
    #expect(table.all("th").map(\.text) == ["STT", "Ngày", "Nội dung", "Số tiền (đồng)"])
    let rows = table.all("tbody").flatMap { $0.all("tr") }
    #expect(rows.count == 60)
    #expect(rows[6].all("td").map(\.text) == ["7", "8/3/2025", "–", "7.500.000"])
    #expect(
      rows[6].all("td").map { $0.attributes["class"] } == [
        "centre", "centre", "leading", "trailing",
      ])
    let style = page.all("style").map(\.text).joined()
    #expect(style.contains("thead{display:table-header-group}"))
    #expect(style.contains("tr{break-inside:avoid}"))
    #expect(page.all("dd").map(\.text).contains("–"))
  }

  @Test func `boxes show and say whether they are ticked`() throws {
    let boxes = try parsed(Sample.consent.paper).all("span", "role", "img")
    #expect(boxes.map(\.text) == ["☒", "☐", "☐", "☐"])
    #expect(
      boxes.prefix(2).map { $0.attributes["aria-label"] } == ["đã đánh dấu", "chưa đánh dấu"])
  }

  @Test func `the sheet lies as the paper says`() throws {
    #expect(try parsed(Sample.report.paper).all("style")[0].text.contains("size:A4 portrait"))
    #expect(try parsed(Sample.wide.paper).all("style")[0].text.contains("size:A4 landscape"))
  }

  @Test func `groups to copy keep their spaces, and shrink when they are long`() throws {
    let short = try #require(try parsed(Sample.recovery.paper).all("pre").first)
    #expect(short.text.hasPrefix(" 1  ABCD-EFGH-IJKL-MNOP  41\n 2  "))
    #expect(short.attributes["style"] == "font-size:20pt")
    let line = String(repeating: "A", count: 60)
    let long = try parsed(Paper(title: "", blocks: [.sheet([line])])).all("pre")
    // 160 mm are 453.5 points: 60 letters need 432 of them at 12 points, and 468 at 13.
    #expect(long.first?.attributes["style"] == "font-size:12pt")
  }
}
