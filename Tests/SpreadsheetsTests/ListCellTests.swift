import Spreadsheets
import Testing

struct ListCellTests {
  @Test(arguments: [
    (["Kevin", "An"], "Kevin; An"), (["một; hai"], #""một; hai""#),
    ([#""Út" Lê"#], #""""Út"" Lê""#),
    ([#"Lê "Út""#, "x"], #"Lê "Út"; x"#), ([], ""),
  ])
  func `holds several texts as a person would write them`(values: [String], cell: String) {
    #expect(ListCell.text(values) == cell)
    #expect(ListCell.values(of: cell) == values)
  }

  @Test(arguments: [
    ("a;b", ["a", "b"]), (" a ;; b ; ", ["a", "b"]), (#""a;b" ; c"#, ["a;b", "c"]),
    (#""chưa đóng; x"#, ["chưa đóng; x"]), ("", []), (" ; ", []),
  ])
  func `is read as people type it too`(cell: String, values: [String]) {
    #expect(ListCell.values(of: cell) == values)
  }

  @Test func `gives back whatever was put into it`() {
    let signs = [";", "\"", "\"\"", " x", "a", "; ", "\u{301}", "é", "'", ",", "y\"", "\";\""]
    var dice = Dice(7)
    for _ in 0..<2000 {
      let values = (0..<Int.random(in: 0...3, using: &dice)).map { _ in
        (0..<Int.random(in: 1...5, using: &dice)).map { _ in
          signs.randomElement(using: &dice) ?? ""
        }.joined()
      }
      .map { $0.drop { $0 == " " } }.filter { !$0.isEmpty && $0.last != " " }.map(String.init)
      #expect(
        ListCell.values(of: ListCell.text(values)).map { Array($0.utf8) }
          == values.map { Array($0.utf8) })
    }
  }
}
