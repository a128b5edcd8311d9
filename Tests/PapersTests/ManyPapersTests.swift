import Facts
import Papers
import Testing

@Suite struct ManyPapersTests {
  private let papers = Sample.allCases.map(\.paper)

  @Test func `each paper is a section that lies as it says and counts its pages from 1`() throws {
    let body = try Archive(Paper.docx(of: papers)).part("word/document.xml")
    let sections = body.all("w:sectPr")
    #expect(sections.count == papers.count)
    let lies = sections.map { $0.all("w:pgSz").first?.attributes["w:orient"] }
    #expect(lies == papers.map { $0.orientation == .portrait ? "portrait" : "landscape" })
    for section in sections {
      #expect(section.all("w:pgNumType", "w:start", "1").count == 1)
      #expect(section.all("w:titlePg").count == 1)
      #expect(section.all("w:headerReference").count == 2)
      // Without a type, a section begins on a new page.
      #expect(section.all("w:type").isEmpty)
    }
    #expect(body.paragraphs(in: "Title") == papers.map(\.title))
  }

  @Test func `each shows its own footer, which stands in the file once`() throws {
    let archive = try Archive(Paper.docx(of: papers))
    let links = try archive.part("word/_rels/document.xml.rels")
    let shown = try archive.part("word/document.xml").all("w:sectPr").flatMap { section in
      try section.all("w:footerReference").map { reference in
        let id = reference.attributes["r:id"] ?? ""
        let target = links.all("Relationship", "Id", id).first?.attributes["Target"] ?? ""
        return try archive.part("word/" + target).text
      }
    }
    #expect(shown == papers.flatMap { [$0.footer ?? "", $0.footer ?? ""] })
    #expect(archive.parts.count { $0.name.hasPrefix("word/footer") } == 2)
  }

  @Test func `one of many is as it is alone`() throws {
    for sample in Sample.allCases {
      #expect(try Paper.docx(of: [sample.paper]) == sample.paper.docx())
    }
  }

  @Test func `codes of all papers are in the file`() throws {
    let letters = (1...3).map { Paper(title: "x", blocks: [.code(Paper.Code("LETTER-\($0)"))]) }
    let archive = try Archive(Paper.docx(of: letters))
    #expect(archive.parts.count { $0.name.hasSuffix(".png") } == 3)
    #expect(try archive.part("word/document.xml").all("w:drawing").count == 3)
  }

  @Test func `no paper is nothing to print`() throws {
    #expect(
      try #require(throws: Problem.self) { try Paper.docx(of: []) }.code == "nothing_to_print")
    #expect(try Node(parsing: Paper.html(of: [])).all("article").isEmpty)
  }

  @Test func `in HTML each begins on a new page and lies as it says`() throws {
    let page = try Node(parsing: Paper.html(of: papers))
    let articles = page.all("article")
    #expect(
      articles.map { $0.attributes["class"] }
        == papers.map { $0.orientation == .portrait ? "paper portrait" : "paper landscape" })
    #expect(articles.map { $0.attributes["lang"] } == papers.map(\.language.rawValue))
    #expect(articles.flatMap { $0.all("h1") }.map(\.text) == papers.map(\.title))
    let style = try #require(page.all("style").first).text
    #expect(style.contains("@page landscape{size:A4 landscape"))
    #expect(style.contains(".paper+.paper{break-before:page}"))
    #expect(style.count { $0 == "{" } == style.count { $0 == "}" })
  }
}
