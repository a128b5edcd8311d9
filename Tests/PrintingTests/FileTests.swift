import Facts
import Foundation
import Papers
import Printing
import Testing

@Suite struct FileTests {
  @Test func `a file tells its title and neither author nor program nor time`() throws {
    let bytes = try Sample.letter.paper.pdf()
    let facts = try PrintedFile(bytes).facts()
    #expect(facts["Title"] == "Giấy mời")
    #expect(
      Set(facts.keys).isDisjoint(with: [
        "Author", "Creator", "Producer", "CreationDate", "ModDate", "Subject", "Keywords",
      ]))
    let plain = String(decoding: bytes, as: UTF8.self).lowercased()
    for word in ["cairo", "pango", "/producer", "/creat", "/moddate", "/id [", "d:20"] {
      let isFound = plain.contains(word)
      #expect(!isFound, "\(word)")
    }
  }

  @Test func `the same paper gives the same bytes, however its letters are composed`() async throws
  {
    let bytes = try Sample.allCases.map { try $0.paper.pdf() }
    try await Task.sleep(for: .seconds(1.1))
    #expect(try Sample.allCases.map { try $0.paper.pdf() } == bytes)
    let (one, other) = ("Nguy\u{1EC5}n", "Nguye\u{302}\u{303}n")
    #expect(
      try Paper(title: one, blocks: [.paragraph(Paper.Text(one))]).pdf()
        == Paper(title: other, blocks: [.paragraph(Paper.Text(other))]).pdf())
  }

  @Test(arguments: Sample.allCases)
  func `its fonts are in it and have the measures that the decree asks for`(_ sample: Sample) throws
  {
    let fonts = try PrintedFile(sample.paper.pdf()).fonts()
    #expect(!fonts.isEmpty)
    #expect(fonts.allSatisfy { $0.isEmbedded && $0.isReadable })
    let families = ["LiberationSerif", "TimesNewRoman", "LiberationMono", "CourierNew"]
    #expect(fonts.allSatisfy { font in families.contains(where: font.name.contains) })
  }

  @Test func `all letters of Vietnamese come back as they were written`() throws {
    let vowels = "aăâeêioôơuưy"
    let tones = ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]
    var letters = vowels.flatMap { vowel in
      tones.map { (String(vowel) + $0).precomposedStringWithCanonicalMapping }
    }
    letters += ["đ", "₫", "“", "”", "–", "…"]
    let text = (letters + letters.map { $0.uppercased() }).joined(separator: " ")
    let paper = Paper(
      title: text,
      blocks: [
        .paragraph(Paper.Text(text)), .paragraph(.bold(text)), .paragraph(.italic(text)),
        .paragraph(Paper.Text([Paper.Run(text, isBold: true, isItalic: true)])),
      ])
    let file = try PrintedFile(paper.pdf())
    let written = text.split(separator: " ").map(String.init)
    #expect(
      try file.words() == written.map { $0.uppercased() }
        + Array(repeating: written, count: 4).flatMap(\.self))
    #expect(try file.fonts().allSatisfy { $0.name.contains("Serif") || $0.name.contains("Times") })
  }

  @Test(arguments: [15, 30, 60])
  func `a code on a printed page is read by a reader of codes`(_ side: Int) throws {
    let text = "KB:E12:10007:7F3A"
    let paper = Paper(
      title: "x", blocks: [.code(Paper.Code(text, side: side, caption: "KM-7"))])
    let file = try PrintedFile(paper.pdf())
    #expect(try file.codes(onPage: 1) == [text])
    #expect(try file.words() == ["X", "KM-7"])
  }

  @Test func `a code that holds too much is told`() throws {
    let code = Paper.Code(String(repeating: "x", count: 5000))
    let problem = try #require(throws: Problem.self) {
      try Paper(title: "x", blocks: [.code(code)]).pdf()
    }
    #expect(problem.code == "code_too_long")
  }

  @Test func `hundreds of letters in one file are each whole`() throws {
    let file = try PrintedFile(Paper.pdf(of: (1...100).map(Sample.letter)))
    let pages = try file.pages()
    #expect(pages.count == 100)
    for (index, page) in pages.enumerated() { #expect(page.text.contains("KM-2027-\(index + 1)")) }
    #expect(try file.codes(onPage: 100) == ["KB:E12:10100"])
  }

  @Test func `papers can be printed at the same time`() async throws {
    let alone = try Sample.list.paper.pdf()
    let together = try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<8 { group.addTask { @concurrent in try Sample.list.paper.pdf() } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(together.count == 8 && together.allSatisfy { $0 == alone })
  }
}
