import Papers
import Testing

@Suite struct TemplateLoopTests {
  private let fields = TemplateFields(
    ["name": "Lê Thị Bưởi", "empty": " "],
    lists: [
      "gifts": [
        TemplateFields(
          ["what": "sách", "note": ""], lists: ["to": [TemplateFields(["who": "A"])]]),
        TemplateFields(
          ["what": "xe lăn", "note": "mới"],
          lists: ["to": [TemplateFields(["who": "B"]), TemplateFields(["who": "C"])]]),
      ], "none": [],
    ])

  @Test(arguments: [
    ("{{#gifts}}{{what}}; {{/gifts}}", "sách; xe lăn; "),
    (
      "Quà: {{#gifts}}[{{what}}{{?note}} ({{note}}){{/note}}]{{/gifts}}.",
      "Quà: [sách][xe lăn (mới)]."
    ),
    (
      "{{#gifts}}{{what}}:{{#to}} {{who}}{{/to}} của {{name}}. {{/gifts}}",
      "sách: A của Lê Thị Bưởi. xe lăn: B C của Lê Thị Bưởi. "
    ),
    ("a{{#none}}{{anything}}{{/none}}b", "ab"), ("{{?empty}}x{{/empty}}y", "y"),
    ("{{?none}}x{{/none}}{{?gifts}}y{{/gifts}}", "y"),
  ])
  func `words of a paragraph are repeated or left out`(_ template: String, _ text: String) throws {
    #expect(try TemplateFile(paragraph(template)).document(fields).lines == [text])
    let letters = template.map { #"<w:r><w:t xml:space="preserve">\#($0)</w:t></w:r>"# }.joined()
    #expect(try TemplateFile("<w:p>\(letters)</w:p>").document(fields).lines == [text])
  }

  @Test func `paragraphs are repeated, the lines of the tags alone are gone`() throws {
    let file = TemplateFile(
      paragraph("Đầu") + paragraph("{{#gi", "fts}}") + paragraph("- {{what}}")
        + paragraph("{{?note}}") + paragraph("  {{note}}") + paragraph("{{/note}}")
        + paragraph(" {{/gifts}} ") + paragraph("Cuối"))
    #expect(
      try file.document(fields).lines == ["Đầu", "- sách", "- xe lăn", "  mới", "Cuối"])
  }

  @Test func `tags at the edges of paragraphs take these whole`() throws {
    let file = TemplateFile(
      paragraph("Gồm: {{#gifts}}") + paragraph("{{what}}") + paragraph("hết{{/gifts}}")
        + paragraph("{{#gifts}}+ {{what}}") + paragraph("{{/gifts}}Xong"))
    #expect(
      try file.document(fields).lines == [
        "Gồm: ", "sách", "hết", "xe lăn", "hết", "+ sách", "+ xe lăn", "Xong",
      ])
  }

  @Test(arguments: [
    [["{{#gifts}}{{what}}", "x", "{{note}}{{/gifts}}"]],
    [["{{#gifts}}", "", ""], ["{{what}}", "x", "{{note}}"], ["", "", "{{/gifts}}"]],
    [["{{what}}{{#gifts}}", "x", "{{/gifts}}{{note}}"]],
  ])
  func `a row is repeated for each item, with one cell to another`(_ rows: [[String]]) throws {
    let file = TemplateFile(table([["Quà", "Số", "Ghi chú"]] + rows + [["Cộng", "2", ""]]))
    let made = try file.document(fields).all("w:tr").map { $0.all("w:tc").map(\.text) }
    #expect(
      made == [
        ["Quà", "Số", "Ghi chú"], ["sách", "x", ""], ["xe lăn", "x", "mới"], ["Cộng", "2", ""],
      ])
  }

  @Test func `a loop within a cell repeats its paragraphs, and the cell ends in one`() throws {
    let cells = ["{{#gifts}}", "{{what}}", "{{/gifts}}"].map { paragraph($0) }.joined()
    let file = TemplateFile(
      "<w:tbl><w:tr><w:tc>\(cells)</w:tc><w:tc>"
        + cells.replacing("gifts", with: "none").replacing("{{what}}", with: "-")
        + "</w:tc></w:tr></w:tbl>")
    let made = try file.document(fields).all("w:tc")
    #expect(made.map { $0.children.map(\.name) } == [["w:p", "w:p"], ["w:p"]])
    #expect(made.map(\.text) == ["sáchxe lăn", ""])
  }

  @Test func `a table of which no row is left is none`() throws {
    let file = TemplateFile(table([["{{#none}}", "{{what}}{{/none}}"]]) + paragraph("hết"))
    let document = try file.document(fields)
    #expect(document.all("w:tbl").isEmpty)
    #expect(document.lines == ["hết"])
  }

  @Test func `what is to be one of a kind is not repeated`() throws {
    let drawing =
      #"<w:r><w:drawing><wp:inline><wp:docPr id="1" name="a"/></wp:inline></w:drawing></w:r>"#
    let mark = #"<w:bookmarkStart w:id="0" w:name="x"/><w:bookmarkEnd w:id="0"/>"#
    let file = TemplateFile(
      paragraph("{{#gifts}}") + #"<w:p w14:paraId="1A2B3C4D">\#(mark)\#(drawing)</w:p>"#
        + paragraph("{{/gifts}}") + #"<w:p w14:paraId="77">\#(mark)<w:r><w:t>hết</w:t></w:r></w:p>"#
    )
    let document = try file.document(fields)
    #expect(Set(document.all("wp:docPr").compactMap { $0.attributes["id"] }).count == 2)
    #expect(document.all("w:bookmarkStart").count == 1)
    #expect(document.all("w:p").compactMap { $0.attributes["w14:paraId"] } == ["77"])
  }
}
