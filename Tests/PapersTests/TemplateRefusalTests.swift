import Facts
import Foundation
import Papers
import Testing

@Suite struct TemplateRefusalTests {
  private func problem(_ file: TemplateFile) throws -> Problem {
    try #require(throws: Problem.self) { _ = try Template(template: file.bytes()) }
  }

  private func with(_ name: String, _ text: String) -> TemplateFile {
    TemplateFile(paragraph("x"), others: [(name, text)])
  }

  @Test(arguments: [
    ("{{name", "template_bad_placeholder"), ("{{name} }", "template_bad_placeholder"),
    ("name}}", "template_bad_placeholder"), ("{{}}", "template_bad_placeholder"),
    ("{{họ và tên}}", "template_bad_placeholder"), ("{{{name}}}", "template_bad_placeholder"),
    ("{{a{{b}}", "template_bad_placeholder"), ("{{##a}}", "template_bad_placeholder"),
    ("{{#a}}x", "template_unclosed"), ("x{{/a}}", "template_unclosed"),
    ("{{?a}}x", "template_unclosed"), ("{{#a}}{{#b}}x{{/a}}{{/b}}", "template_unclosed"),
    ("x{{#a}}y", "template_misplaced"),
  ])
  func `braces that are not right are told with their place`(_ text: String, _ code: String) throws
  {
    let problem = try problem(TemplateFile(paragraph("y"), header: paragraph(text)))
    #expect(problem.code == code)
    #expect(problem.message.vi.contains("word/header1.xml"))
    #expect(problem.hint != nil)
  }

  @Test func `a beginning without its end in the same place is refused`() throws {
    let row = "<w:tbl><w:tr><w:tc>\(paragraph("{{#a}}x"))</w:tc></w:tr></w:tbl>"
    #expect(try problem(TemplateFile(row + paragraph("{{/a}}"))).code == "template_unclosed")
    #expect(try problem(TemplateFile(paragraph("{{#a}}") + row)).code == "template_unclosed")
  }

  @Test func `only a first word of what stands in wrong braces is repeated`() throws {
    let problem = try problem(TemplateFile(paragraph("{{ten, ông Phạm Văn Thử}}")))
    #expect(problem.message.vi.contains("{{ten"))
    #expect(!problem.message.vi.contains("Phạm"))
  }

  @Test func `a name nobody fills in is told with its part and the names there are`() throws {
    let template = try Template(
      template: TemplateFile(
        paragraph("{{#list}}{{nmae}}{{/list}}"), header: paragraph("{{number}}")
      ).bytes())
    let fields = TemplateFields(
      ["number": "5"], lists: ["list": [TemplateFields(["name": "Phạm Văn Thử"])]])
    let problem = try #require(throws: Problem.self) { try template.filled(with: fields) }
    #expect(problem.code == "template_unknown_field")
    #expect(problem.field == "nmae")
    #expect(problem.message.en == "there is nothing to fill {{nmae}} with (word/document.xml)")
    #expect(problem.hint?.vi == "dùng được: name, number, #list")
  }

  @Test(arguments: [
    "{{#no}}x{{/no}}", "{{?no}}x{{/no}}", "{{?empty}}{{no}}{{/empty}}", "{{list}}",
    "{{#empty}}x{{/empty}}",
  ])
  func `unknown lists and conditions are told as well, even where nothing is shown`(_ text: String)
    throws
  {
    let fields = TemplateFields(["empty": ""], lists: ["list": []])
    let problem = try #require(throws: Problem.self) {
      try TemplateFile(paragraph(text)).filled(fields)
    }
    #expect(problem.code == "template_unknown_field")
  }

  private static let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  private static let locked = old + Array("EncryptedPackage".utf8.map { [$0, 0] }.joined())
  private static let strangers: [([UInt8], String)] = [
    ([], "template_not_docx"), (Array("Kính gửi {{name}}".utf8), "template_not_docx"),
    (Array("PK\u{3}\u{4}".utf8), "template_damaged"), (old, "template_not_docx"),
    (locked, "template_encrypted"),
  ]

  @Test(arguments: strangers)
  func `what is no DOCX file is told as such`(_ bytes: [UInt8], _ code: String) throws {
    #expect(
      try #require(throws: Problem.self) { try Template(template: bytes) }.code == code)
  }

  @Test func `a package that is no plain document is refused`() throws {
    var file = TemplateFile(paragraph("x"))
    file.parts.removeAll { $0.name == "word/document.xml" }
    #expect(try problem(file).code == "template_damaged")
    file.parts.removeAll { $0.name == "[Content_Types].xml" }
    #expect(try problem(file).code == "template_not_docx")
    let workbook = TemplateFile(paragraph("x")).replacing("wordprocessingml.document", "x.sheet")
    #expect(try problem(workbook).code == "template_not_docx")
    let other = TemplateFile(paragraph("x")).replacing(
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "urn:other")
    #expect(try problem(other).code == "template_not_docx")
  }

  @Test func `macros are refused, by their parts and by their types`() throws {
    #expect(try problem(with("word/vbaProject.bin", "x")).code == "template_has_macros")
    #expect(try problem(with("word/activeX/activeX1.xml", "<x/>")).code == "template_has_macros")
    let macro = TemplateFile(paragraph("x")).replacing(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
      "application/vnd.ms-word.document.macroEnabled.main+xml")
    #expect(try problem(macro).code == "template_has_macros")
  }

  @Test(arguments: [
    ("attachedTemplate", "http://example.vn/a.dotm"), ("image", "https://example.vn/a.png"),
    ("oleObject", "file:///a"), ("subDocument", "a.docx"), ("frame", "x"), ("mailMergeSource", "x"),
  ])
  func `what would be fetched when the file is opened is refused`(_ kind: String, _ target: String)
    throws
  {
    let links = TemplateFile.links([(kind, target, "External")])
    let problem = try problem(with("word/_rels/settings.xml.rels", links))
    #expect(problem.code == "template_reaches_out")
    #expect(problem.message.en.contains(kind))
    let chunk = TemplateFile.links([("aFChunk", "a.html", nil)])
    #expect(
      try self.problem(with("word/_rels/document.xml.rels", chunk)).code == "template_reaches_out")
  }

  @Test func `a link that a person follows, and a picture within, are no reason`() throws {
    let links = TemplateFile.links([
      ("hyperlink", "https://example.vn", "External"), ("image", "media/a.png", nil),
    ])
    #expect(throws: Never.self) {
      _ = try Template(template: with("word/_rels/document.xml.rels", links).bytes())
    }
  }

  @Test(arguments: [
    #"<w:fldSimple w:instr=" INCLUDEPICTURE &quot;http://example.vn/a.png&quot; "/>"#,
    #"<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> dde</w:instrText></w:r><w:r><w:instrText>auto c:\\x</w:instrText></w:r>"#,
    #"<w:r><w:pict><v:shape><v:imagedata src="http://example.vn/a.png"/></v:shape></w:pict></w:r>"#,
  ])
  func `fields that read other files are refused`(_ content: String) throws {
    let file = TemplateFile("<w:p>\(content)</w:p>")
    #expect(try problem(file).code == "template_reaches_out")
  }

  @Test(arguments: ["PAGE", "HYPERLINK \\l x", "DATE", "NUMPAGES", "REF ddelink"])
  func `other fields are kept`(_ code: String) throws {
    let file = TemplateFile(
      #"<w:p><w:fldSimple w:instr=" \#(code) "><w:r><w:t>{{a}}</w:t></w:r></w:fldSimple></w:p>"#)
    let made = try file.document(TemplateFields(["a": "2"]))
    #expect(made.all("w:fldSimple").map { $0.attributes["w:instr"] } == [" \(code) "])
    #expect(made.text == "2")
  }

  @Test func `entities and declarations are refused in every part that is read`() throws {
    let bomb = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
    for name in ["[Content_Types].xml", "_rels/.rels", "word/document.xml", "docProps/core.xml"] {
      var file = TemplateFile(paragraph(name == "word/document.xml" ? "&b;" : "x"))
      let place = try #require(file.parts.firstIndex { $0.name == name })
      file.parts[place].text =
        bomb + file.parts[place].text.replacing(#"<?xml version="1.0"?>"#, with: "")
      #expect(try problem(file).code == "template_has_entities")
    }
  }

  @Test func `what is too deep, too crowded or too large is refused at once`() throws {
    let deep = String(repeating: "<w:sdt>", count: 5_000)
    #expect(try problem(TemplateFile(deep)).code == "template_too_large")
    let crowded = (0..<400).map { " a\($0)='x'" }.joined()
    #expect(try problem(TemplateFile("<w:p\(crowded)/>")).code == "template_too_large")
    let long = String(repeating: " ", count: 17 << 20)
    #expect(try problem(TemplateFile(long)).code == "template_too_large")
    let many = (0..<2_000).map { ("word/a\($0).bin", "x") }
    #expect(try problem(TemplateFile("", others: many)).code == "template_too_large")
  }

  @Test func `a loop within itself comes to an end`() throws {
    let open = String(repeating: "{{#a}}", count: 9)
    let file = TemplateFile(paragraph(open + "x" + String(repeating: "{{/a}}", count: 9)))
    let fields = TemplateFields(lists: ["a": Array(repeating: TemplateFields(), count: 100)])
    let problem = try #require(throws: Problem.self) { try file.filled(fields) }
    #expect(problem.code == "template_result_too_large")
  }

  @Test func `names that lead elsewhere or stand twice are refused`() throws {
    #expect(try problem(with("../a.xml", "<x/>")).code == "template_damaged")
    #expect(try problem(with("/etc/a", "x")).code == "template_damaged")
    #expect(try problem(with("WORD/document.xml", "<x/>")).code == "template_damaged")
  }
}

extension TemplateFile {
  /// The file with other words in all its parts.
  fileprivate func replacing(_ old: String, _ new: String) -> TemplateFile {
    var file = self
    file.parts = parts.map { ($0.name, $0.text.replacing(old, with: new)) }
    return file
  }
}
