import Facts
import Foundation
import Papers
import Testing

@Suite struct TemplateTests {
  private let fields = TemplateFields(
    ["name": "Lê Thị Bưởi", "place": "Praha", "empty": " "],
    lists: [
      "gifts": [
        TemplateFields(["what": "sách", "sum": "2"]),
        TemplateFields(["what": "xe lăn", "sum": "5"]),
      ], "none": [],
    ])

  @Test(arguments: [
    ["Kính gửi {{name}}!"], ["Kính gửi {", "{name}}!"], ["Kính gửi {{", "name", "}}!"],
    ["Kính gửi {{na", "me}", "}!"], ["Kính gửi ", "{", "{", "n", "a", "m", "e", "}", "}", "!"],
    ["Kính gửi {{ name }}!"],
  ])
  func `a place is found however its letters are spread over runs`(_ texts: [String]) throws {
    let noise = #"<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="1" w:name="_GoBack"/>"#
    let runs = texts.map {
      #"<w:r w:rsidR="00A1"><w:t xml:space="preserve">\#($0)</w:t></w:r>"#
    }
    let file = TemplateFile("<w:p>\(runs.joined(separator: noise))</w:p>")
    #expect(try file.document(fields).lines == ["Kính gửi Lê Thị Bưởi!"])
  }

  @Test func `a value is written in the hand of the first letter`() throws {
    func run(_ look: String, _ text: String) -> String {
      #"<w:r><w:rPr><w:\#(look)/></w:rPr><w:t xml:space="preserve">\#(text)</w:t></w:r>"#
    }
    let file = TemplateFile(
      "<w:p>\(run("i", "tên: {"))\(run("b", "{na"))\(run("u", "me}} ở {{place}}."))</w:p>")
    let runs = try file.document(fields).all("w:r").filter { !$0.text.isEmpty }
    #expect(runs.map(\.text) == ["tên: Lê Thị Bưởi", " ở Praha."])
    #expect(runs.map { $0.children[0].children.map(\.name) } == [["w:i"], ["w:u"]])
  }

  @Test func `links, insertions and text boxes have places, too, and deletions none`() throws {
    let box =
      "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>\(paragraph("{{pl", "ace}}"))"
      + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    let file = TemplateFile(
      "<w:p><w:hyperlink><w:r><w:t>{{na</w:t></w:r></w:hyperlink><w:r><w:t>me}}</w:t></w:r>"
        + "<w:ins><w:r><w:t> {{place}}</w:t></w:r></w:ins>"
        + "<w:del><w:r><w:delText>{{gone}}</w:delText></w:r></w:del>\(box)</w:p>")
    let document = try file.document(fields)
    #expect(document.all("w:t").map(\.text).joined() == "Lê Thị Bưởi PrahaPraha")
    #expect(document.all("w:txbxContent").map(\.text) == ["Praha"])
    #expect(document.all("w:delText").map(\.text) == ["{{gone}}"])
  }

  @Test func `headers and notes are filled, other parts kept byte for byte`() throws {
    let settings = TemplateFile.part("w:settings", "<w:zoom w:percent='100'/>")
    let file = TemplateFile(
      paragraph("x"), header: paragraph("Số {{num", "ber}}"),
      others: [("word/settings.xml", settings), ("word/media/a.bin", "\u{1}{{name}}")])
    let archive = try Archive(file.filled(TemplateFields(["number": "05"])))
    #expect(try archive.part("word/header1.xml").text == "Số 05")
    #expect(archive.parts.map(\.name) == file.parts.map(\.name))
    for part in file.parts where !["word/header1.xml", "docProps/core.xml"].contains(part.name) {
      #expect(archive.parts.first { $0.name == part.name }?.bytes == Array(part.text.utf8))
    }
  }

  @Test func `who made a template, and when, does not go out`() throws {
    let archive = try Archive(TemplateFile(paragraph("x")).filled(fields))
    let properties = try archive.part("docProps/core.xml")
    #expect(properties.children.map(\.name) == ["dc:title"])
    #expect(properties.text == "Mẫu tờ trình")
    #expect(archive.parts.allSatisfy { $0.time == (0, 0x21) })
  }

  @Test(arguments: [
    "<w:p/>", "a & b < c", "{{place}}", "{{#gifts}}", "]]>", "&amp;", "\"'", "Đặng – “ơ”",
  ])
  func `a value is a text and nothing else`(_ value: String) throws {
    let file = TemplateFile(paragraph("{{name}} {{pl", "ace}}") + paragraph("{{", "name}", "}"))
    let document = try file.document(TemplateFields(["name": value, "place": "}}"]))
    #expect(document.lines == ["\(value) }}", value])
    #expect(document.all("w:p").count == 2)
  }

  @Test func `line feeds are breaks, controls are left out`() throws {
    let file = TemplateFile(paragraph("{{name}}"))
    let document = try file.document(TemplateFields(["name": "a\nb\u{1}\u{7}c\r\nd\u{202E}"]))
    #expect(document.all("w:t").map(\.text) == ["a", "bc", "d"])
    #expect(document.all("w:br").count == 2)
  }

  @Test func `the names a template asks for are told as they are written`() throws {
    let file = TemplateFile(
      paragraph("{{name}} {{?place}}{{place}}{{/place}}")
        + table([["{{#gifts}}{{what}}", "{{name}}{{/gifts}}"]]),
      header: paragraph("{{number}}"))
    let template = try Template(template: file.bytes())
    #expect(
      template.placeholders == ["name", "?place", "place", "#gifts", "what", "number"])
  }

  @Test func `a file without places comes out with the same text`() throws {
    for sample in Sample.allCases {
      let template = try Template(template: sample.paper.docx())
      #expect(template.placeholders.isEmpty)
      let (before, after) = (
        try Archive(sample.paper.docx()), try Archive(template.filled(with: TemplateFields()))
      )
      for (one, other) in zip(before.parts, after.parts) where one.name != "docProps/core.xml" {
        #expect(one.bytes == other.bytes)
      }
    }
  }
}
