import Facts
import Foundation
import Papers
import Testing

/// A template as LibreOffice 7.4 wrote it, with a table, a header and a text box in two forms.
@Suite struct TemplateFixtureTests {
  static func bytes() throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    return try Array(Data(contentsOf: folder.appending(path: "Fixtures/to-trinh.docx")))
  }

  static let fields = TemplateFields(
    [
      "number": "05/TTr-MTTQ", "issuer": "Ban Thường trực", "addressee": "Ủy ban Trung ương",
      "count": "2", "remark": "", "signer": "Phạm Văn Thử",
    ],
    lists: [
      "nominees": [
        TemplateFields(["tt": "1", "name": "Lê Thị Bưởi", "merit": "Ủng hộ 5 xe lăn", "note": ""]),
        TemplateFields(
          ["tt": "2", "name": "Trần Văn Ví Dụ", "merit": "Xây 2 lớp học", "note": "truy tặng"]),
      ]
    ])

  @Test func `every place of it is found`() throws {
    let template = try Template(template: Self.bytes())
    #expect(
      template.placeholders.sorted() == [
        "#nominees", "?note", "?remark", "addressee", "count", "issuer", "merit", "name", "note",
        "number", "remark", "signer", "tt",
      ])
  }

  @Test func `it is filled as an office would by hand`() throws {
    let archive = try Archive(Template(template: Self.bytes()).filled(with: Self.fields))
    let document = try archive.part("word/document.xml")
    #expect(document.lines.first == "Kính gửi: Ủy ban Trung ương")
    let rows = document.all("w:tr").map { $0.all("w:tc").map(\.text) }
    #expect(
      rows == [
        ["TT", "Họ và tên", "Thành tích"], ["1", "Lê Thị Bưởi", "Ủng hộ 5 xe lăn"],
        ["2", "Trần Văn Ví Dụ", "Xây 2 lớp học (truy tặng)"],
      ])
    #expect(
      document.all("w:txbxContent").map(\.text)
        == Array(repeating: "Người ký: Phạm Văn Thử", count: 2))
    #expect(!document.text.contains("Ghi chú"))
    let header = try #require(archive.parts.first { $0.name.contains("header") })
    #expect(try Node(parsing: header.bytes).text == "Số 05/TTr-MTTQ – Ban Thường trực")
  }

  @Test func `a code is drawn where its name stands, in the text and in the header`() throws {
    var fields = Self.fields
    fields["number"] = nil
    fields.codes = [
      "number": Paper.Code("SO-05", side: 20), "addressee": Paper.Code("SO-05", side: 25),
      "signer": Paper.Code("KY-01", side: 15),
    ]
    let archive = try Archive(Template(template: Self.bytes()).filled(with: fields))
    let pictures = archive.parts.filter { $0.name.hasSuffix(".png") }.map(\.name)
    #expect(pictures == ["word/media/code1.png", "word/media/code2.png"])
    func shown(_ name: String) throws -> [String] {
      let links = try archive.part("word/_rels/\(name).xml.rels")
      return try archive.part("word/\(name).xml").all("a:blip").compactMap { blip in
        links.all("Relationship", "Id", blip.attributes["r:embed"] ?? "").first?
          .attributes["Target"]
      }
    }
    #expect(
      try shown("document") == [
        "/word/media/code1.png", "/word/media/code2.png", "/word/media/code2.png",
      ])
    #expect(try shown("header1") == ["/word/media/code1.png"])
    #expect(try archive.part("[Content_Types].xml").all("Default", "Extension", "png").count == 1)
    let sizes = try archive.part("word/document.xml").all("wp:inline").flatMap {
      $0.all("wp:extent").compactMap { $0.attributes["cx"] }
    }
    #expect(sizes == ["900000", "540000", "540000"])
  }

  @Test func `the same values give the same bytes, and the template stays as it is`() throws {
    let template = try Template(template: Self.bytes())
    let first = try template.filled(with: Self.fields)
    var others = Self.fields
    others["addressee"] = "Nơi khác"
    #expect(try template.filled(with: others) != first)
    #expect(try template.filled(with: Self.fields) == first)
  }
}
