import Facts
import Papers
import Testing

@Suite struct DOCXTests {
  @Test(arguments: Sample.allCases)
  func `every part is well formed, declared, and reached`(_ sample: Sample) throws {
    let archive = try Archive(sample.paper.docx())
    #expect(archive.parts.first?.name == "[Content_Types].xml")
    for part in archive.parts where !part.name.hasSuffix(".png") {
      _ = try Node(parsing: part.bytes)
    }
    let names = Set(archive.parts.map(\.name))
    let declared = try archive.part("[Content_Types].xml").all("Override").compactMap {
      $0.attributes["PartName"].map { String($0.dropFirst()) }
    }
    let links = ["_rels/.rels", "word/_rels/document.xml.rels"]
    // Pictures are declared by the ending of their names.
    let pictures = names.filter { $0.hasSuffix(".png") }
    #expect(Set(declared).union(pictures) == names.subtracting(["[Content_Types].xml"] + links))
    let targets = try links.flatMap { link in
      try archive.part(link).all("Relationship").compactMap { $0.attributes["Target"] }
        .map { (link.hasPrefix("word") ? "word/" : "") + $0 }
    }
    #expect(Set(targets) == Set(declared).union(pictures))
  }

  @Test(arguments: Sample.allCases)
  func `each style that is used exists`(_ sample: Sample) throws {
    let archive = try Archive(sample.paper.docx())
    let styles = try archive.part("word/styles.xml").all("w:style").compactMap {
      $0.attributes["w:styleId"]
    }
    #expect(Set(styles).count == styles.count)
    let used = try ["document", "header", "empty", "footer"].flatMap {
      try archive.part("word/\($0).xml").all("w:pStyle").compactMap { $0.attributes["w:val"] }
    }
    #expect(Set(used).isSubset(of: styles))
  }

  @Test(arguments: Sample.allCases)
  func `tables are valid: cells end in a paragraph and none touches the next`(_ sample: Sample)
    throws
  {
    let document = try sample.paper.body()
    #expect(document.all("w:tc").allSatisfy { $0.children.last?.name == "w:p" })
    for table in document.all("w:tbl") {
      let columns = table.all("w:gridCol").count
      #expect(table.all("w:tr").allSatisfy { $0.all("w:tc").count == columns })
    }
    let body = try #require(document.children.first).children.map(\.name)
    #expect(body.last == "w:sectPr")
    for (one, next) in zip(body, body.dropFirst()) where one == "w:tbl" { #expect(next == "w:p") }
  }

  @Test func `the same paper gives the same bytes, without a time`() throws {
    for sample in Sample.allCases {
      let bytes = try sample.paper.docx()
      #expect(try bytes == sample.paper.docx())
      #expect(try Archive(bytes).parts.allSatisfy { $0.time == (0, 0x21) })
    }
  }

  @Test func `a header row repeats, no row is split, an empty cell is marked`() throws {
    let grid = try #require(
      try Sample.report.paper.body().all("w:tbl").first { !$0.all("w:tblHeader").isEmpty })
    let rows = grid.all("w:tr")
    #expect(rows.count == 61)
    #expect(rows.allSatisfy { !$0.all("w:cantSplit").isEmpty })
    #expect(rows.map { $0.all("w:tblHeader").count } == [1] + Array(repeating: 0, count: 60))
    #expect(rows[7].all("w:tc").map(\.text) == ["7", "8/3/2025", "–", "7.500.000"])
    #expect(
      rows[7].all("w:jc").map { $0.attributes["w:val"] } == ["center", "center", "left", "right"])
  }

  @Test func `columns share the whole width by their weights`() throws {
    let table = try #require(try Sample.wide.paper.body().all("w:tbl").dropFirst().first)
    let widths = table.all("w:gridCol").compactMap { $0.attributes["w:w"].flatMap { Int($0) } }
    // 247 mm between the margins; the weights are 4 to 12.
    #expect(widths.reduce(0, +) == 14_003)
    #expect(zip(widths, 4...12).allSatisfy { abs($0 - 14_003 * $1 / 72) <= 1 })
  }

  @Test(arguments: [
    (Sample.report, "11906", "16838", "portrait"), (.wide, "16838", "11906", "landscape"),
  ])
  func `the sheet is A4 with the margins of the decree`(
    _ sample: Sample, _ width: String, _ height: String, _ orientation: String
  ) throws {
    let body = try sample.paper.body()
    let size = try #require(body.all("w:pgSz").first).attributes
    #expect(size == ["w:w": width, "w:h": height, "w:orient": orientation])
    let margins = try #require(body.all("w:pgMar").first).attributes
    // 20 mm and 30 mm in twentieths of a point.
    #expect(
      ["w:top", "w:right", "w:bottom", "w:left"].map { margins[$0] } == [
        "1134", "1134", "1134", "1701",
      ])
  }

  @Test func `the page number stands in the header, but not on page 1`() throws {
    let archive = try Archive(Sample.report.paper.docx())
    let document = try archive.part("word/document.xml")
    #expect(document.all("w:titlePg").count == 1)
    let links = try archive.part("word/_rels/document.xml.rels")
    func header(_ type: String) throws -> Node {
      let id = try #require(document.all("w:headerReference", "w:type", type).first).attributes[
        "r:id"]
      let target = links.all("Relationship", "Id", id ?? "").first?.attributes["Target"]
      return try archive.part("word/\(target ?? "")")
    }
    #expect(try header("default").all("w:fldSimple", "w:instr", " PAGE ").count == 1)
    #expect(try header("first").text.isEmpty)
    #expect(try archive.part("word/footer.xml").text == "sổ 42:9f86d081884c7d65")
  }

  @Test func `an official head has its four corners and its rules`() throws {
    let body = try Sample.proposal.paper.body()
    let cells = try #require(body.all("w:tbl").first).all("w:tc").map(\.text)
    #expect(
      cells == [
        "Ủy ban MTTQ Việt Namthành phố Đà NẵngBan Thường trực",
        "Cộng hòa xã hội chủ nghĩa Việt NamĐộc lập - Tự do - Hạnh phúc", "Số: 05/TTr-MTTQ",
        "Đà Nẵng, ngày 05 tháng 02 năm 2026",
      ])
    let indents = body.all("w:p").filter { !$0.all("w:pBdr").isEmpty }.compactMap {
      $0.all("w:ind").first?.attributes["w:left"].flatMap { Int($0) }
    }
    // The bodies have 42 % of 9071; the motto is 12.242 × 13 pt long in Times New Roman Bold.
    let lengths = zip([3809, 5262, 9071], indents).map { $0 - 2 * $1 }
    #expect(lengths.count == 3)
    #expect(abs(lengths[1] - 3183) <= 2)
    // "BAN THƯỜNG TRỰC" is 10.037 × 12 pt long: its rule is between ⅓ and ½ of it.
    #expect((803...1204).contains(lengths[0]))
  }

  @Test func `recipients stand beside the last signature, closed by a full stop`() throws {
    let body = try Sample.proposal.paper.body()
    let row = try #require(body.all("w:tbl").last).all("w:tc")
    #expect(row[0].text == "Nơi nhận:- Như trên;- Ban Thường trực (để báo cáo);- Lưu: VT, TG.")
    #expect(row[1].text == "TM. Ban Thường trựcKT. Chủ tịchPhó Chủ tịchPhạm Văn Thử")
    let wide = try Sample.wide.paper.body()
    #expect(wide.paragraphs(in: "Recipient") == ["- Archive."])
    #expect(wide.all("w:tc").allSatisfy { $0.paragraphs(in: "Recipient").isEmpty })
  }

  @Test func `boxes and blanks are there to be filled in`() throws {
    let body = try Sample.consent.paper.body()
    #expect(body.paragraphs(in: "Tick").map { $0.prefix(1) } == ["☒", "☐", "☐", "☐"])
    let blanks = body.all("w:p").filter { !$0.all("w:pStyle", "w:val", "Blanks").isEmpty }
    #expect(blanks.map { $0.all("w:tab", "w:leader", "dot").count } == [1, 2, 1, 2])
    #expect(blanks.allSatisfy { $0.all("w:tab").last?.attributes.isEmpty == true })
  }

  @Test func `a table of a thousand rows is made whole`() throws {
    let rows = (1...1000).map { [String($0), "kiều bào \($0)"] }
    let paper = Paper(
      title: "x",
      blocks: [
        .grid(Paper.Grid(columns: [Paper.Grid.Column("a"), Paper.Grid.Column("b")], rows: rows))
      ])
    let made = try paper.body().all("w:tr").map { $0.all("w:tc").map(\.text) }
    #expect(made == [["a", "b"]] + rows)
    #expect(try Node(parsing: paper.html()).all("tr").count == 1001)
  }

  @Test func `a paper of nothing but a title is whole, and empty blocks do no harm`() throws {
    let paper = Paper(
      title: "",
      blocks: [
        .grid(Paper.Grid(columns: [], rows: [])), .entries([]), .blanks([]), .sheet([]), .list([]),
        .paragraph(""),
      ], signatures: [Paper.Signatures()], recipients: [""])
    #expect(try paper.body().all("w:sectPr").count == 1)
    #expect(try Node(parsing: paper.html()).all("h1").count == 1)
  }
}
