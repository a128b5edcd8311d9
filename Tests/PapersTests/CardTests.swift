import Facts
import Papers
import Testing

@Suite struct CardTests {
  private func cards(_ count: Int, code: Bool = false) -> [Cards.Card] {
    (1...count).map { number in
      Cards.Card(
        [
          Cards.Line("Xuân quê hương", size: 11, isCaps: true),
          Cards.Line("Lê Thị Bưởi \(number)", size: 20, isBold: true),
        ], code: code && number % 2 == 1 ? Paper.Code("GM-\(number)", side: 80) : nil)
    }
  }

  private func body(_ cards: Cards) throws -> Node {
    try Archive(cards.docx()).part("word/document.xml")
  }

  @Test(arguments: [(90, 55, 2), (60, 40, 3), (95, 55, 2), (96, 55, 1), (190, 277, 1), (20, 15, 9)])
  func `as many stand side by side as a sheet has room for`(
    _ width: Int, _ height: Int, _ across: Int
  ) throws {
    let table = try #require(
      try body(Cards(width: width, height: height, cards: cards(20))).all("w:tbl").first)
    #expect(table.all("w:gridCol").count == across)
    let rows = table.all("w:tr")
    #expect(rows.count == (20 + across - 1) / across)
    #expect(rows.flatMap { $0.all("w:tc") }.count == 20)
    let names = table.all("w:tc").map { $0.paragraphs(in: "CardLine").last }
    #expect(names == (1...20).map { "Lê Thị Bưởi \($0)" })
    let left = (20 % across == 0 ? [] : [String(across - 20 % across)])
    #expect(rows.last?.all("w:gridAfter").compactMap { $0.attributes["w:val"] } == left)
  }

  @Test func `cards have their exact size and dotted grey lines around`() throws {
    let body = try body(Cards(cards: cards(3)))
    #expect(
      body.all("w:trHeight").map(\.attributes)
        == Array(
          repeating: ["w:val": "3118", "w:hRule": "exact"], count: 2))
    #expect(body.all("w:gridCol").map { $0.attributes["w:w"] } == ["5102", "5102"])
    let lines = try #require(body.all("w:tblBorders").first).children
    #expect(lines.count == 6)
    #expect(lines.allSatisfy { $0.attributes["w:val"] == "dotted" })
    // 15 mm left and right of two cards of 90 mm, 10 mm above.
    let margins = try #require(body.all("w:pgMar").first).attributes
    #expect(["w:left", "w:right", "w:top"].map { margins[$0] } == ["850", "850", "567"])
  }

  @Test func `a short line keeps its size, a long one becomes smaller until it fits`() throws {
    let long = "Công Tằng Tôn Nữ Hoàng Phương Thảo Nguyên"
    let texts = [
      "Bùi An", long, String(repeating: "rất dài ", count: 60), String(repeating: "W", count: 60),
    ]
    let sizes = try texts.map { text in
      let card = Cards.Card([Cards.Line(text, size: 20, isBold: true)])
      let body = try body(Cards(cards: [card]))
      return body.all("w:sz").first?.attributes["w:val"].flatMap { Int($0) } ?? 0
    }
    #expect(sizes[0] == 40)
    // Longer than the card even at three quarters of 20 pt, at which it is wrapped.
    #expect(sizes[1] == 30)
    #expect((12..<30).contains(sizes[2]))
    #expect(sizes[3] == 12)
  }

  @Test func `a code stands at the right, no larger than the card has room for`() throws {
    let archive = try Archive(Cards(cards: cards(4, code: true)).docx())
    let body = try archive.part("word/document.xml")
    #expect(body.all("w:gridCol").count == 4)
    #expect(body.all("w:tr").map { $0.all("w:tc").count } == [3, 3])
    #expect(body.all("w:drawing").count == 2)
    #expect(archive.parts.count { $0.name.hasSuffix(".png") } == 2)
    // 45 mm: half of the card's width.
    #expect(body.all("wp:extent").allSatisfy { $0.attributes["cx"] == "1620000" })
    for table in body.all("w:tr") {
      let spans = table.all("w:tc").map { cell in
        cell.all("w:gridSpan").first?.attributes["w:val"].flatMap { Int($0) } ?? 1
      }
      #expect(spans == [1, 1, 2])
    }
  }

  @Test(arguments: [(19, 55), (191, 55), (90, 14), (90, 278), (-1, 0)])
  func `what is no size for a card is told`(_ width: Int, _ height: Int) throws {
    let cards = Cards(width: width, height: height, cards: cards(1))
    #expect(try #require(throws: Problem.self) { try cards.docx() }.code == "card_size")
  }

  @Test func `nothing is nothing to print`() throws {
    let problem = try #require(throws: Problem.self) { try Cards(cards: []).docx() }
    #expect(problem.code == "nothing_to_print")
    let other = try #require(throws: Problem.self) {
      try Envelopes(sender: [], addressees: []).docx()
    }
    #expect(other.code == "nothing_to_print")
  }
}

@Suite struct EnvelopeTests {
  private let envelopes = [["Ông Trần Văn Ví Dụ", "Số 12 <Hoa> & Sữa"], ["Bà Lê Thị Bưởi"], []]

  @Test(arguments: [
    (Envelopes.Size.dl, "12472", "6236"), (.c5, "12983", "9184"), (.c6, "9184", "6463"),
  ])
  func `each is a page of its size`(_ size: Envelopes.Size, _ width: String, _ height: String)
    throws
  {
    let file = Envelopes(size: size, sender: ["Ủy ban", "Đà Nẵng"], addressees: envelopes)
    let body = try Archive(file.docx()).part("word/document.xml")
    #expect(
      body.all("w:pgSz").map(\.attributes) == [
        ["w:w": width, "w:h": height, "w:orient": "landscape"]
      ])
    #expect(body.all("w:pageBreakBefore").count == 2)
    #expect(body.all("w:headerReference").isEmpty)
    let tables = body.all("w:tbl").map { $0.all("w:tc").map { $0.paragraphs(in: "EnvelopeLine") } }
    #expect(tables == envelopes.map { [["Ủy ban", "Đà Nẵng"], [], [], $0] })
    // What stands on a page is lower than the page between its margins.
    let room = try #require(Int(height)) - 567 - 284
    for table in body.all("w:tbl") {
      let heights = table.all("w:trHeight").compactMap {
        $0.attributes["w:val"].flatMap { Int($0) }
      }
      #expect(heights.reduce(0, +) < room - 100)
    }
  }

  @Test func `the first lines are bold, and one size goes for an address`() throws {
    let long = ["Bà Lê Thị Bưởi", String(repeating: "Hội người Việt ", count: 8)]
    let file = Envelopes(size: .c6, sender: ["A", "B"], addressees: [long])
    let body = try Archive(file.docx()).part("word/document.xml")
    #expect(body.all("w:r").map { $0.all("w:b").count } == [1, 0, 1, 0])
    let sizes = body.all("w:sz").compactMap { $0.attributes["w:val"].flatMap { Int($0) } }
    #expect(sizes == [22, 22, 21, 21])
  }

  @Test func `the same envelopes give the same bytes`() throws {
    let file = Envelopes(sender: ["A"], addressees: envelopes)
    #expect(try file.docx() == file.docx())
  }
}
