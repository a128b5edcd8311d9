import Papers
import Printing
import Testing

/// A paper with one text wherever a text can stand.
private func paper(of text: String) -> Paper {
  Paper(
    head: Paper.Head(
      superior: text, issuer: text, number: text, dateLine: Paper.DateLine(text, nil)),
    title: text, subtitle: text,
    blocks: [
      .paragraph(Paper.Text(text) + .bold(text) + .italic(text)), .heading(text),
      .heading(text, .second), .addressees([text]), .addressees([text, text]),
      .list([Paper.Text(text)]),
      .grid(Paper.Grid(caption: text, columns: [Paper.Grid.Column(text)], rows: [[text]])),
      .entries([Paper.Entry(text, text)]), .blanks([text, text]), .tick(Paper.Text(text)),
      .sheet([text]), .note(Paper.Text(text)), .code(Paper.Code("X", caption: text)),
      .heading("cuối"),
    ],
    signatures: [
      Paper.Signatures(
        left: Paper.Signature([text], note: text, name: text),
        right: Paper.Signature([text], note: text, name: text))
    ],
    recipients: [text], footer: text)
}

@Suite struct HostileTextTests {
  @Test(arguments: [
    "", " ", "\n", "\n\n\n", "\r\n", "a\u{0}b", "\u{1B}[2J", "\u{202E}abc\u{202C}", "\u{2066}x",
    "שלום עולם", "مرحبا بالعالم", "\u{200F}abc\u{200E}", "\u{FEFF}\u{FFFC}\u{AD}\u{200B}\u{E0001}",
    "👩‍👩‍👧 𠮷 漢字 한국어", "e\u{301}\u{302}\u{303}", "\u{301}", "&amp; <b>", "%s %n ) ( \\ /Producer (x)",
    "\u{10FFFF}\u{FFFE}",
  ])
  func `a strange text is printed or left out, and the file can be read`(_ text: String) throws {
    let file = try PrintedFile(paper(of: text).pdf())
    #expect(try file.pageCount() >= 1)
    #expect(try file.fonts().allSatisfy(\.isEmbedded))
    #expect(try file.facts()["Producer"] == nil)
    #expect(try file.words().contains("cuối"))
  }

  @Test func `marks that turn the direction of writing turn nothing`() throws {
    let text = "a\u{202E}b\u{202D}c\u{2066}d\u{7}e"
    #expect(
      try PrintedFile(Paper(title: "x", blocks: [.heading(text)]).pdf()).words() == ["X", "abcde"])
  }

  @Test func `each kind of line end begins one new line, and only the first stands in`() throws {
    let text = "một\nhai\r\nba\rbốn\u{2028}năm\u{85}sáu"
    let words = try PrintedFile(Paper(title: "x", blocks: [.paragraph(Paper.Text(text))]).pdf())
      .pages()[0].words.dropFirst()
    #expect(words.map(\.text) == ["một", "hai", "ba", "bốn", "năm", "sáu"])
    #expect(Set(words.map(\.top)).count == 6)
    #expect(Set(words.dropFirst().map(\.left)).count == 1)
    #expect(words.map(\.left).max() == words.first?.left)
  }

  @Test func `a word longer than any line is broken, without a hyphen, and loses nothing`() throws {
    let word = (0..<2000).map { String($0 % 10) }.joined()
    let grid = Paper.Grid(
      columns: [Paper.Grid.Column("a"), Paper.Grid.Column("b", weight: 9)], rows: [[word, word]])
    for block in [Paper.Block.paragraph(Paper.Text(word)), .sheet([word]), .blanks([word])] {
      let words = try PrintedFile(Paper(title: "x", blocks: [block]).pdf()).words()
      #expect(words.dropFirst().joined() == word)
    }
    let printed = try PrintedFile(Paper(title: "x", blocks: [.grid(grid)]).pdf()).words()
    #expect(printed.joined().filter(\.isNumber).count >= 4000)
    #expect(!printed.joined().contains("-"))
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      String(repeating: "w", count: 10_000), "a" + String(repeating: "\u{301}\u{323}", count: 1000),
      String(repeating: "a\n", count: 2000), String(repeating: "chữ ", count: 5000),
    ])
  func `a text of any length ends`(_ text: String) throws {
    let grid = Paper.Grid(
      columns: [Paper.Grid.Column("a"), Paper.Grid.Column("b", weight: 20)], rows: [[text, text]])
    let paper = Paper(
      title: text, blocks: [.paragraph(Paper.Text(text)), .grid(grid), .heading("cuối")],
      footer: text)
    #expect(try PrintedFile(paper.pdf()).words().contains("cuối"))
    let cards = Cards(cards: [Cards.Card([Cards.Line(text)])])
    #expect(try PrintedFile(cards.pdf()).pageCount() == 1)
  }

  @Test func `empty blocks and odd tables do no harm`() throws {
    let paper = Paper(
      title: "",
      blocks: [
        .grid(Paper.Grid(columns: [], rows: [])), .grid(Paper.Grid(columns: [], rows: [[], []])),
        .grid(Paper.Grid(columns: [Paper.Grid.Column("a")], rows: [])), .entries([]), .blanks([]),
        .addressees([]),
        .sheet([]), .list([]), .paragraph(""), .code(Paper.Code("X", side: -5)),
        .code(Paper.Code("X", side: 100_000)), .pageBreak, .pageBreak,
        .grid(Paper.Grid(columns: [], rows: [(0..<300).map(String.init)])),
      ], signatures: [Paper.Signatures()], recipients: [""])
    let file = try PrintedFile(paper.pdf())
    #expect(try file.pageCount() >= 2)
    #expect(try file.words().contains("a"))
  }

  @Test func `a footer or a list of recipients of any length leaves room for the paper`() throws {
    let lines = (0..<500).map { "dòng \($0)" }
    let paper = Paper(
      title: "x", blocks: [.paragraph("nội dung")],
      signatures: [Paper.Signatures(right: Paper.Signature(["Chủ tịch"], name: "Lê Thị Bưởi"))],
      recipients: lines, footer: lines.joined(separator: "\n"))
    let words = try PrintedFile(paper.pdf()).words()
    #expect(["nội", "dung", "CHỦ", "TỊCH", "Bưởi"].isInOrder(in: words))
    #expect((0..<499).map { "\($0);" }.isInOrder(in: words))
  }
}
