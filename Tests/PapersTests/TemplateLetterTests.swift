import Papers
import Testing

@Suite struct TemplateLetterTests {
  private let section =
    #"<w:sectPr><w:type w:val="continuous"/><w:pgSz w:w="11906" w:h="16838"/><w:pgNumType w:fmt="decimal" w:start="5"/><w:titlePg/></w:sectPr>"#
  private let fields = TemplateFields(
    lists: ["letters": ["A", "B", "C"].map { TemplateFields(["name": $0]) }])

  @Test(arguments: [
    paragraph("Trân trọng."), table([["x"]]), "<w:p><w:pPr><w:jc w:val='both'/></w:pPr></w:p>",
  ])
  func `a loop around the whole text makes letters, each a section of its own`(_ end: String) throws
  {
    let file = TemplateFile(
      paragraph("{{#letters}}") + paragraph("Kính gửi {{name}}") + end + paragraph("{{/letters}}")
        + section)
    let body = try #require(try file.document(fields).children.first)
    #expect(body.lines.filter { $0.hasPrefix("K") } == ["A", "B", "C"].map { "Kính gửi \($0)" })
    let sections = body.all("w:sectPr")
    #expect(sections.count == 3)
    for section in sections {
      #expect(section.children.map(\.name) == ["w:pgSz", "w:pgNumType", "w:titlePg"])
      #expect(section.children[1].attributes == ["w:fmt": "decimal", "w:start": "1"])
    }
    #expect(body.children.last?.name == "w:sectPr")
    let ends = body.children.indices.filter { !body.children[$0].all("w:sectPr").isEmpty }
    let starts = body.children.indices.filter { body.children[$0].text.hasPrefix("Kính") }
    #expect(starts == [0] + ends.dropLast().map { $0 + 1 })
    for properties in body.all("w:pPr") where !properties.all("w:sectPr").isEmpty {
      #expect(properties.children.last?.name == "w:sectPr")
    }
  }

  @Test func `beside other text it is a loop like any other`() throws {
    let file = TemplateFile(
      paragraph("Danh sách") + paragraph("{{#letters}}") + paragraph("{{name}}")
        + paragraph("{{/letters}}") + section)
    let document = try file.document(fields)
    #expect(document.lines == ["Danh sách", "A", "B", "C"])
    #expect(document.all("w:type").count == 1)
    #expect(document.all("w:sectPr").count == 1)
  }

  @Test func `fifteen hundred letters are made at once`() throws {
    let letter = (1...10).map { paragraph("Đoạn \($0) gửi {{na", "me}}") }.joined()
    let file = TemplateFile(
      paragraph("{{#letters}}") + letter + paragraph("{{/letters}}") + section)
    let fields = TemplateFields(
      lists: ["letters": (1...1500).map { TemplateFields(["name": "số \($0)"]) }])
    let document = try file.document(fields)
    #expect(document.all("w:p").count == 15_000)
    #expect(document.lines.last == "Đoạn 10 gửi số 1500")
  }
}
