import Facts
import Papers
import Spreadsheets
import Testing

@Suite struct PaperTests {
  @Test(arguments: [
    ((2026, 2, 5), "Đà Nẵng, ngày 05 tháng 02 năm 2026"),
    ((2026, 1, 31), "Đà Nẵng, ngày 31 tháng 01 năm 2026"),
    ((2026, 3, 9), "Đà Nẵng, ngày 09 tháng 3 năm 2026"),
    ((2026, 9, 10), "Đà Nẵng, ngày 10 tháng 9 năm 2026"),
    ((2026, 12, 1), "Đà Nẵng, ngày 01 tháng 12 năm 2026"),
  ])
  func `days below 10 and the months 1 and 2 get a 0`(_ date: (Int, Int, Int), _ line: String)
    throws
  {
    let day = try #require(Day(year: date.0, month: date.1, day: date.2))
    #expect(Paper.DateLine("Đà Nẵng", day).text(in: .vi) == line)
  }

  @Test func `a date line says the day in English, or leaves dots to write on`() throws {
    let day = try #require(Day(year: 2026, month: 2, day: 5))
    #expect(Paper.DateLine("Huế", day).text(in: .en) == "Huế, 5 February 2026")
    #expect(Paper.DateLine(nil, nil).text(in: .vi) == "………, ngày …… tháng …… năm ……")
    #expect(Paper.DateLine("Huế", nil).text(in: .en) == "Huế, date: ………………")
  }

  @Test(arguments: [(5, "05/TTr-MTTQ"), (10, "10/TTr-MTTQ"), (123, "123/TTr-MTTQ")])
  func `numbers below 10 get a 0`(_ number: Int, _ written: String) {
    #expect(Paper.Head.number(number, "TTr-MTTQ") == written)
  }

  @Test func `rows of a table lose nothing, be they short or long`() {
    let grid = Paper.Grid(
      columns: [Paper.Grid.Column("a"), Paper.Grid.Column("b")], rows: [["1"], ["1", "2", "3"]])
    #expect(grid.columns.map(\.heading) == ["a", "b", ""])
    #expect(grid.rows == [["1", "", ""], ["1", "2", "3"]])
  }

  @Test func `a list becomes a table with its figures at the right`() {
    let table = Table(
      noun: "gift", title: Wording(vi: "Quà", en: "Gifts"),
      columns: [
        Column("place", Wording(vi: "Nơi", en: "Place"), width: 30),
        Column("count", Wording(vi: "Số", en: "Count"), width: 10),
      ],
      rows: [[.text("Huế"), .empty], [.text("Vinh"), .integer(3)]])
    let grid = Paper.Grid(table, in: .vi)
    #expect(grid.caption == "Quà")
    #expect(grid.columns.map(\.heading) == ["Nơi", "Số"])
    #expect(grid.columns.map(\.weight) == [30, 10])
    #expect(grid.columns.map(\.alignment) == [.leading, .trailing])
    #expect(grid.rows == [["Huế", ""], ["Vinh", "3"]])
  }

  @Test func `texts are joined in their hands`() {
    let text: Paper.Text = "số \(2) " + .bold("đậm") + .italic("nghiêng")
    #expect(text.runs.map(\.text) == ["số 2 ", "đậm", "nghiêng"])
    #expect(text.runs.map(\.isBold) == [false, true, false])
    #expect(text.runs.map(\.isItalic) == [false, false, true])
  }
}
