import Facts
import Papers
import Printing
import Testing

private let millimetre = 72 / 25.4

private func card(_ number: Int, name: String = "Trần Thị Ví Dụ") -> Cards.Card {
  Cards.Card(
    [
      Cards.Line("Xuân Quê hương", size: 11),
      Cards.Line(name, size: 18, isBold: true, isCaps: true), Cards.Line("số n\(number)"),
    ], code: Paper.Code("KB:E12:\(number)", side: 28))
}

@Suite struct CardTests {
  @Test func `cards fill sheets of A4, each with its lines and its code`() throws {
    let file = try PrintedFile(Cards(cards: (1...12).map { card($0) }).pdf())
    let pages = try file.pages()
    #expect(pages.count == 2)
    #expect(pages.allSatisfy { abs($0.width - 210 * millimetre) < 0.01 })
    #expect(pages[0].text.filter { $0.hasPrefix("n") } == (1...10).map { "n\($0)" })
    #expect(pages[1].text.filter { $0.hasPrefix("n") } == ["n11", "n12"])
    #expect(try file.codes(onPage: 2) == ["KB:E12:11", "KB:E12:12"])
  }

  @Test(arguments: [
    "Trần Thị Ví Dụ", "Nguyễn Hoàng Thị Phương Thảo Nguyên Bảo Trân Châu",
    "Wolfeschlegelsteinhausenbergerdorff", "",
  ])
  func `a name stays on its card, left of the code`(_ name: String) throws {
    let words = try PrintedFile(Cards(cards: [card(1, name: name)]).pdf()).pages()[0].words
    // Two columns of 90 mm and five rows of 55 mm stand in the middle of the sheet.
    let (left, top) = (15 * millimetre, 11 * millimetre)
    #expect(words.map(\.text).joined().contains(name.uppercased().replacing(" ", with: "")))
    for word in words {
      #expect(word.left > left && word.right < left + (90 - 28) * millimetre)
      #expect(word.top > top && word.bottom < top + 55 * millimetre)
    }
  }

  @Test func `lines that are too many are made smaller, and only then left out`() throws {
    let lines = (1...12).map { Cards.Line("dòng \($0)", size: 14) }
    let words = try PrintedFile(Cards(cards: [Cards.Card(lines)]).pdf()).words()
    #expect(words.count == 24)
    let many = (1...200).map { Cards.Line("dòng \($0)", size: 14) }
    let page = try PrintedFile(Cards(cards: [Cards.Card(many)]).pdf()).pages()[0]
    #expect(page.words.count > 24)
    #expect(page.words.allSatisfy { $0.bottom < (11 + 55) * millimetre })
  }

  @Test(arguments: [
    ((90, 55), 10), ((85, 54), 10), ((190, 277), 1), ((140, 90), 3), ((20, 15), 162),
    ((20, 20), 117),
  ])
  func `as many cards stand on a sheet as fit`(_ size: (Int, Int), _ count: Int)
    throws
  {
    let cards = (1...count + 1).map { Cards.Card([Cards.Line("n\($0)", size: 8)]) }
    let file = try PrintedFile(Cards(width: size.0, height: size.1, cards: cards).pdf())
    let pages = try file.pages()
    #expect(pages.map { $0.words.count } == [count, 1])
    #expect(
      pages.flatMap(\.words).allSatisfy { word in
        word.left > 0 && word.top > 0 && word.right < pages[0].width
          && word.bottom < pages[0].height
      })
  }

  @Test(arguments: [(0, 55), (-90, 55), (90, 10), (191, 55), (90, 278), (Int.max, Int.max)])
  func `cards that no sheet holds are told`(_ width: Int, _ height: Int) throws {
    let problem = try #require(throws: Problem.self) {
      try Cards(width: width, height: height, cards: [card(1)]).pdf()
    }
    #expect(problem.code == "card_size")
  }

  @Test func `no card and no envelope is told`() throws {
    for print in [Cards(cards: []).pdf, Envelopes(sender: ["x"], addressees: []).pdf] {
      #expect(try #require(throws: Problem.self) { try print() }.code == "nothing_to_print")
    }
  }

  @Test(arguments: Envelopes.Size.allCases)
  func `each envelope is a page of its own size, from whom above, to whom right below`(
    _ size: Envelopes.Size
  ) throws {
    let envelopes = Envelopes(
      size: size, sender: ["Ủy ban MTTQ", "24 Trần Phú"],
      addressees: [
        ["Ông Nguyễn Văn Mẫu", "12 Bạch Đằng", "thành phố Đà Nẵng"],
        ["Bà Lê Thị Bưởi", "1234 Very Long Street Name Avenue, Apartment 5678", "CANADA"],
      ])
    let pages = try PrintedFile(envelopes.pdf()).pages()
    #expect(pages.count == 2)
    for (page, name) in zip(pages, ["Mẫu", "Bưởi"]) {
      #expect(abs(page.width - Double(size.millimetres.width) * millimetre) < 0.01)
      #expect(abs(page.height - Double(size.millimetres.height) * millimetre) < 0.01)
      #expect(page.words.prefix(3).allSatisfy { $0.bottom < page.height / 2 })
      let addressee = page.words.drop { $0.text != "Ông" && $0.text != "Bà" }
      #expect(addressee.contains { $0.text == name })
      #expect(addressee.allSatisfy { $0.left > page.width * 0.4 && $0.top > page.height * 0.45 })
      #expect(addressee.allSatisfy { $0.right < page.width && $0.bottom < page.height })
    }
  }

  @Test func `the same cards give the same bytes`() throws {
    let cards = Cards(cards: (1...3).map { card($0) })
    #expect(try cards.pdf() == cards.pdf())
  }
}
