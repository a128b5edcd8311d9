import Facts
import Foundation
import Papers
import Printing
import Testing

/// Points in a millimetre.
private let millimetre = 72 / 25.4

@Suite struct PaperTests {
  @Test(arguments: Sample.allCases)
  func `every word is printed, in order, and can be copied`(_ sample: Sample) throws {
    let printed = try PrintedFile(sample.paper.pdf()).words()
    let shown = sample.paper.shownWords
    #expect(shown.isInOrder(in: printed))
    // Composed letters, as everything else in the registry.
    #expect(
      printed.allSatisfy { $0.utf8.elementsEqual($0.precomposedStringWithCanonicalMapping.utf8) })
  }

  @Test(arguments: Sample.allCases)
  func `nothing but page numbers and footers stands in the margins`(_ sample: Sample) throws {
    let pages = try PrintedFile(sample.paper.pdf()).pages()
    #expect(!pages.isEmpty)
    for (index, page) in pages.enumerated() {
      let inside = page.words.filter { word in
        word.left > 30 * millimetre - 1 && word.right < page.width - 20 * millimetre + 1
          && word.top > 20 * millimetre - 1 && word.bottom < page.height - 20 * millimetre + 1
      }
      let margins = page.words.count - inside.count
      let footer = sample.paper.footer?.split(separator: " ").count ?? 0
      #expect(margins == footer + (index == 0 ? 0 : 1))
    }
  }

  @Test func `pages are counted from the second on, in the middle of the upper margin`() throws {
    let pages = try PrintedFile(Sample.list.paper.pdf()).pages()
    #expect(pages.count > 2)
    for (index, page) in pages.enumerated() {
      let upper = page.words.filter { $0.bottom < 20 * millimetre }
      #expect(upper.map(\.text) == (index == 0 ? [] : [String(index + 1)]))
      guard let number = upper.first else { continue }
      // The middle between margins of 30 and 20 mm.
      let middle = (page.width + 10 * millimetre) / 2
      #expect(abs((number.left + number.right) / 2 - middle) < 0.5)
      #expect((12.5...14.5).contains((number.bottom - number.top) / 1.107))
    }
  }

  @Test(arguments: [(Sample.letter, 210.0, 297.0), (.list, 297, 210)])
  func `the sheet is A4 and lies as it should`(_ sample: Sample, _ width: Double, _ height: Double)
    throws
  {
    for page in try PrintedFile(sample.paper.pdf()).pages() {
      #expect(abs(page.width - width * millimetre) < 0.01)
      #expect(abs(page.height - height * millimetre) < 0.01)
    }
  }

  @Test func `the bodies stand left of the nation, and the number left of the date`() throws {
    let words = try PrintedFile(Sample.letter.paper.pdf()).pages()[0].words
    func first(_ text: String) throws -> PrintedFile.Word {
      try #require(words.first { $0.text == text })
    }
    #expect(try first("NAM").right < first("CỘNG").left)
    #expect(try first("THƯỜNG").right < first("Độc").left)
    #expect(try abs(first("Số:").bottom - first("ngày").bottom) < 1)
    #expect(try first("GIẤY").top > first("Số:").bottom)
    // The recipients stand beside who signs, in the left half.
    let (to, signer) = (try first("Nơi"), try first("TM."))
    #expect(abs(to.top - signer.top) < 2)
    #expect(to.left < 31 * millimetre && signer.left > 105 * millimetre)
  }

  @Test func `a first line stands in by a centimetre and the others reach both margins`() throws {
    let paper = Paper(
      title: "x",
      blocks: [
        .paragraph(Paper.Text(Array(repeating: Sample.sentence, count: 3).joined(separator: " ")))
      ])
    let words = try PrintedFile(paper.pdf()).pages()[0].words.dropFirst()
    let lines = Dictionary(grouping: words) { Int($0.top.rounded()) }.sorted { $0.key < $1.key }
      .map(\.value)
    #expect(lines.count > 3)
    let lefts = lines.compactMap { $0.map(\.left).min() },
      rights = lines.compactMap { $0.map(\.right).max() }
    #expect(abs(lefts[0] - 40 * millimetre) < 1)
    #expect(lefts.dropFirst().allSatisfy { abs($0 - 30 * millimetre) < 1 })
    #expect(rights.dropLast().allSatisfy { abs($0 - 190 * millimetre) < 1 })
  }

  @Test func `signatures stay with the words before them and on one page`() throws {
    for lines in 30..<52 {
      let paper = Paper(
        title: "x", blocks: (0..<lines).map { .paragraph("dòng \($0)", .leading) },
        signatures: Sample.signatures, recipients: ["Lưu: VT"])
      let pages = try PrintedFile(paper.pdf()).pages()
      let last = try #require(pages.last).text
      #expect(["\(lines - 1)", "Nơi", "TM.", "PHÓ", "Thử"].allSatisfy(last.contains))
    }
  }

  @Test func `a heading stands with what it is over`() throws {
    for lines in 30..<42 {
      let paper = Paper(
        title: "x",
        blocks: (0..<lines).map { .paragraph("dòng \($0)", .leading) } + [
          .heading("Mục", .first), .heading("Tiểu", .second), .paragraph("nội dung"),
        ])
      let pages = try PrintedFile(paper.pdf()).pages().map(\.text)
      let page = try #require(pages.first { $0.contains("Mục") })
      #expect(page.contains("Tiểu") && page.contains("nội"))
    }
  }

  @Test func `no line of a paragraph stands alone at the end or the top of a page`() throws {
    let long = Paper.Text(Array(repeating: "chữ", count: 80).joined(separator: " "))
    for lines in 20..<40 {
      let paper = Paper(
        title: "x",
        blocks: (0..<lines).map { .paragraph("dòng \($0)", .leading) } + [.paragraph(long)])
      let counts = try PrintedFile(paper.pdf()).pages().map { page in
        Set(page.words.filter { $0.text == "chữ" }.map { Int($0.top) }).count
      }
      #expect(!counts.contains(1))
    }
  }

  @Test func `papers in one file begin on new pages with numbers of their own`() throws {
    let papers = [Sample.list, .letter, .form, .list].map(\.paper)
    let file = try PrintedFile(Paper.pdf(of: papers))
    let pages = try file.pages()
    let alone = try papers.map { try PrintedFile($0.pdf()).pages() }
    #expect(pages.map(\.text) == alone.flatMap { $0.map(\.text) })
    #expect(pages.map(\.width) == alone.flatMap { $0.map(\.width) })
    #expect(try file.facts()["Title"] == "Danh sách")
  }

  @Test func `no paper is told`() throws {
    let problem = try #require(throws: Problem.self) { try Paper.pdf(of: []) }
    #expect(problem.code == "nothing_to_print")
  }
}
