import Facts
import Papers
import Testing

/// What Decree 30/2020/NĐ-CP, appendix I, asks for beyond the head.
@Suite struct LayoutTests {
  @Test func `one addressee stands in the middle, on one line`() throws {
    let paper = Paper(title: "x", blocks: [.addressees(["Ủy ban Trung ương"])])
    #expect(try paper.body().paragraphs(in: "Addressee1") == ["Kính gửi: Ủy ban Trung ương"])
    let line = try #require(
      try Node(parsing: paper.html()).all("p", "class", "centre addressee").first)
    #expect(line.text == "Kính gửi: Ủy ban Trung ương")
  }

  @Test func `several stand below each other, their dashes below the colon`() throws {
    let paper = Paper(
      language: .vi, title: "x", blocks: [.addressees(["Ban A", "Ban B;", "Ban C"])])
    let body = try paper.body()
    #expect(body.paragraphs(in: "Addressees") == ["Kính gửi:"])
    #expect(body.paragraphs(in: "Addressee") == ["-Ban A;", "-Ban B;", "-Ban C."])
    let lines = body.all("w:p").filter { !$0.all("w:pStyle", "w:val", "Addressee").isEmpty }
    // 30 mm, then "Kính gửi" of 3.570 × 13 pt, then 4 mm for the dash, in twentieths of a point.
    #expect(
      lines.flatMap { $0.all("w:ind") }.allSatisfy {
        $0.attributes == ["w:left": String(1701 + 928 + 227), "w:hanging": "227"]
      })
    let page = try Node(parsing: paper.html()).all("div", "class", "addressees")
    #expect(page.flatMap { $0.all("li") }.map(\.text) == ["- Ban A;", "- Ban B;", "- Ban C."])
  }

  @Test func `no page has signatures alone`() throws {
    let body = try Sample.submission.paper.body()
    let table = try #require(body.all("w:body").first?.children.lastIndex { $0.name == "w:tbl" })
    let before = body.children[0].children[..<table].suffix(2)
    #expect(before.first?.all("w:keepNext").count == 1)
    #expect(before.last?.all("w:pStyle").first?.attributes["w:val"] == "BeforeSignatures")
    let free = Paper(title: "x", blocks: [.paragraph("y")])
    #expect(try free.body().all("w:keepNext").isEmpty)
  }

  @Test func `the secretary signs left, the chair right, the recipients stand below`() throws {
    let tables = try Sample.minutes.paper.body().all("w:tbl")
    #expect(
      tables.last?.all("w:tc").map(\.text) == ["Thư kýTrần Thị Ví Dụ", "Chủ trìPhạm Văn Thử"])
    let body = try Sample.minutes.paper.body().children[0]
    let table = try #require(body.children.lastIndex { $0.name == "w:tbl" })
    #expect(
      body.children[(table + 1)...].map(\.text).filter { !$0.isEmpty } == [
        "Nơi nhận:", "- Thành viên Hội đồng;", "- Lưu: VT, HĐTĐKT.",
      ])
  }

  /// Sizes in half points: 12 for the nation and the bodies, 13 for the text, the number and the
  /// page number, 14 for the title, 12 and 11 for the recipients.
  @Test(arguments: [
    ("Superior", 24), ("Issuer", 24), ("Motto", 26), ("Number", 26), ("DateLine", 26),
    ("Title", 28),
    ("Subtitle", 26), ("Body", 26), ("Addressees", 26), ("Capacity", 26), ("Name", 26),
    ("Recipients", 24), ("Recipient", 22), ("PageNumber", 26),
  ])
  func `letters have the sizes of the decree`(_ style: String, _ size: Int) throws {
    let styles = try Archive(Sample.submission.paper.docx()).part("word/styles.xml")
    let found = try #require(styles.all("w:style", "w:styleId", style).first)
    #expect(found.all("w:sz").map { $0.attributes["w:val"] } == [String(size)])
  }

  @Test func `paragraphs are 6 pt apart, justified, their first line indented by 1 cm`() throws {
    let styles = try Archive(Sample.submission.paper.docx()).part("word/styles.xml")
    let body = try #require(styles.all("w:style", "w:styleId", "Body").first)
    #expect(body.all("w:spacing").first?.attributes["w:before"] == "120")
    #expect(body.all("w:ind").first?.attributes["w:firstLine"] == "567")
    #expect(body.all("w:jc").first?.attributes["w:val"] == "both")
  }
}
