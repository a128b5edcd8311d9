import Facts
import Papers
import Testing

/// Texts that try to be more than texts.
private let hostile = [
  "<script>alert(1)</script>", "a & b &amp; c", "\"quoted\" 'once'", "]]>", "<!-- -->",
  "</style></title></main>", "&#0; &#x1F;", "Đặng Thị Ngọc Ánh – “kiều bào”", "  blanks  kept  ",
  "e\u{301}", "👩‍👩‍👧 𠮷",
]

/// A paper with one text wherever a text can stand.
private func paper(of text: String) -> Paper {
  Paper(
    head: Paper.Head(
      superior: text, issuer: text, number: text, dateLine: Paper.DateLine(text, nil)),
    title: text, subtitle: text,
    blocks: [
      .paragraph(Paper.Text(text) + .bold(text) + .italic(text)), .heading(text),
      .heading(text, .second), .list([Paper.Text(text)]),
      .grid(Paper.Grid(caption: text, columns: [Paper.Grid.Column(text)], rows: [[text]])),
      .entries([Paper.Entry(text, text)]), .blanks([text]), .tick(Paper.Text(text)),
      .sheet([text]), .note(Paper.Text(text)), .addressees([text]),
      .code(Paper.Code("X", caption: text)),
    ],
    signatures: [
      Paper.Signatures(left: Paper.Signature([text], note: text, name: text))
    ],
    recipients: [text], footer: text)
}

@Suite struct TextTests {
  @Test(arguments: hostile)
  func `a text stays a text wherever it stands`(_ text: String) throws {
    let page = try Node(parsing: paper(of: text).html())
    let plain = try Node(parsing: paper(of: "x").html())
    let (names, plainNames) = (page.names, plain.names)
    #expect(names == plainNames)
    #expect(page.all("title").map(\.text) == [text])
    #expect(page.all("td").map(\.text) == [text])
    #expect(page.text.components(of: text) == plainCount(page: true))
    let body = try paper(of: text).body()
    #expect(body.names == (try paper(of: "x").body().names))
    #expect(body.text.components(of: text) == plainCount(page: false))
  }

  /// How often the text stands on the paper; the page has it in its footer and its title as well.
  private func plainCount(page: Bool) -> Int { page ? 29 : 27 }

  @Test func `characters that XML forbids and controls are left out`() throws {
    let forbidden = (0..<0xA0).filter { $0 < 0x20 || $0 >= 0x7F }.filter {
      ![0x09, 0x0A, 0x0D, 0x85].contains($0)
    }
    let scalars = (forbidden + [0xFFFE, 0xFFFF, 0x1FFFE, 0x202E, 0x2066]).compactMap(
      Unicode.Scalar.init)
    #expect(scalars.count == 61 + 5)
    var text = "A"
    for scalar in scalars { text.unicodeScalars.append(scalar) }
    text += "Z"
    #expect(try Node(parsing: paper(of: text).html()).all("td").map(\.text) == ["AZ"])
    #expect(try paper(of: text).body().paragraphs(in: "Cell") == ["AZ"])
  }

  @Test(arguments: ["a\nb", "a\r\nb", "a\rb", "a\u{2028}b", "a\u{85}b"])
  func `each kind of line end begins one new line`(_ text: String) throws {
    let paper = Paper(title: "x", blocks: [.paragraph(Paper.Text(text))])
    #expect(try Node(parsing: paper.html()).all("br").count == 1)
    #expect(try paper.body().all("w:br").count == 1)
    #expect(try paper.body().all("w:t").map(\.text).suffix(2) == ["a", "b"])
  }

  @Test func `equal papers give equal bytes, however their letters are composed`() throws {
    let (one, other) = (paper(of: "Nguy\u{1EC5}n"), paper(of: "Nguye\u{302}\u{303}n"))
    #expect(one == other)
    #expect(one.html() == other.html())
    #expect(try one.docx() == other.docx())
    #expect(one.html() != paper(of: "Nguyen").html())
  }
}

extension Node {
  /// The names of all elements, in order.
  fileprivate var names: [String] { [name] + children.flatMap(\.names) }
}

extension String {
  /// How often a text stands in it.
  fileprivate func components(of text: String) -> Int {
    var (count, rest) = (0, self[...])
    while let found = rest.firstRange(of: text) {
      count += 1
      rest = rest[found.upperBound...]
    }
    return count
  }
}
