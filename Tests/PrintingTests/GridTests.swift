import Papers
import Printing
import Testing

@Suite struct GridTests {
  @Test func `the head of a table stands on each page, and no row is split`() throws {
    let pages = try PrintedFile(Sample.list(rows: 120).pdf()).pages()
    #expect(pages.count > 5)
    for (index, page) in pages.enumerated() {
      let count = page.text.count { $0 == "Thứ" }
      #expect(count == 1)
      let first = try #require(page.words.first { $0.text == "Thứ" })
      if index > 0 { #expect(first.top < 30 * 72 / 25.4) }
    }
    for row in 1...120 {
      let counts = pages.map { $0.text.count { $0 == "r\(row)" } }.filter { $0 > 0 }
      #expect(counts == [row % 3 == 0 ? 2 : 3])
    }
  }

  @Test func `a row that is higher than a page is printed whole, in order`() throws {
    let long = (1...3000).map { "w\($0)" }
    let grid = Paper.Grid(
      columns: [Paper.Grid.Column("Trái"), Paper.Grid.Column("Phải")],
      rows: [["a", "b"], [long.joined(separator: " "), "ngắn"], ["c", "d"]])
    let pages = try PrintedFile(Paper(title: "x", blocks: [.grid(grid)]).pdf()).pages()
    #expect(pages.count > 3)
    #expect(pages.allSatisfy { $0.text.contains("Trái") })
    #expect(pages.flatMap(\.text).filter { $0.hasPrefix("w") } == long)
    let words = pages.flatMap(\.text)
    #expect(["b", "w1", "w3000", "c", "d"].isInOrder(in: words))
    #expect(words.count { $0 == "ngắn" } == 1)
    let lowest = pages.flatMap(\.words).map(\.bottom).max() ?? 0
    #expect(lowest < 277 * 72 / 25.4 + 1)
  }

  @Test func `a head that takes most of a page is printed once`() throws {
    let grid = Paper.Grid(
      columns: [Paper.Grid.Column((1...400).map { "h\($0)" }.joined(separator: " "))],
      rows: (1...200).map { ["r\($0)"] })
    let words = try PrintedFile(Paper(title: "x", blocks: [.grid(grid)]).pdf()).words()
    #expect(words.count { $0 == "h1" } == 1)
    #expect((1...200).map { "r\($0)" }.isInOrder(in: words))
  }

  @Test func `columns share the width by their weights, figures end at the right`() throws {
    let words = try PrintedFile(Sample.list.paper.pdf()).pages()[0].words
    let right = (297 - 20) * 72 / 25.4 - 4
    let amounts = words.filter { $0.text.hasSuffix(".500.000") }
    #expect(amounts.count > 3)
    #expect(amounts.allSatisfy { abs($0.right - right) < 0.5 })
    // The weights are 2, 6, 8 and 4 of 20; the width is 247 mm.
    let left = (30 + 247 * 0.1) * 72 / 25.4 + 4
    #expect(words.filter { $0.text == "Trần" }.allSatisfy { abs($0.left - left) < 0.5 })
  }

  @Test func `headings and figures that are a little too long are made smaller, not broken`() throws
  {
    let grid = Paper.Grid(
      columns: [
        Paper.Grid.Column("STT"), Paper.Grid.Column("Tiền", weight: 2, alignment: .trailing),
        Paper.Grid.Column("Nội dung", weight: 17),
      ], rows: [["1", "12.500.000", "x"]])
    let words = try PrintedFile(Paper(title: "x", blocks: [.grid(grid)]).pdf()).words()
    #expect(words == ["X", "STT", "Tiền", "Nội", "dung", "1", "12.500.000", "x"])
  }

  @Test func `a table of thousands of rows loses none`() throws {
    let rows = (1...3000).map { ["r\($0)", "kiều bào \($0)"] }
    let grid = Paper.Grid(
      columns: [Paper.Grid.Column("a"), Paper.Grid.Column("b")], rows: rows)
    let words = try PrintedFile(Paper(title: "x", blocks: [.grid(grid)]).pdf()).words()
    #expect(words.filter { $0.hasPrefix("r") } == rows.map { $0[0] })
  }
}
