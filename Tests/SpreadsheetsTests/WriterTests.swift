import Facts
import Foundation
import Testing

@testable import Spreadsheets

@Suite struct WriterTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  static let table = Table(
    noun: "person", title: Wording(vi: "Danh sách kiều bào", en: "Overseas Vietnamese"),
    columns: [
      Column("full_name", Wording(vi: "Họ và tên", en: "Full name"), width: 26),
      Column("dob", Wording(vi: "Ngày sinh", en: "Date of birth"), width: 12),
      Column("phones", Wording(vi: "Điện thoại", en: "Phones")),
      Column("total_vnd", Wording(vi: "Tổng (đồng)", en: "Total (VND)")),
      Column("present", Wording(vi: "Có mặt", en: "Present")),
    ],
    rows: [
      [
        .text("Đặng Thị Hường"), .date(PartialDate(year: 1967, month: 5, day: 12)),
        .list(["+84905123456", "+17145550101"]), .integer(5_000_000), .flag(true),
      ],
      [
        .text("=HYPERLINK(\"http://a.b\")"), .date(PartialDate(year: 1970, month: 5)), .empty,
        Amount("1234.5").map(Cell.amount) ?? .empty, .flag(false),
      ],
      [
        .text("http://a.b"), .date(PartialDate(year: 1895, month: 1, day: 2)), .empty, .integer(-7),
      ],
    ],
    excluded: [Exclusion("deceased", Wording(vi: "đã mất", en: "deceased"), count: 2)],
    notes: [Wording(vi: "Theo quy chế 2025.", en: "By the rules of 2025.")])

  @Test func `CSV has English keys, exact values and no live formula`() throws {
    var bytes: [UInt8] = []
    try Self.table.writeCSV { bytes += $0 }
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        full_name,dob,phones,total_vnd,present
        Đặng Thị Hường,1967-05-12,"+84905123456; +17145550101",5000000,true
        "'=HYPERLINK(""http://a.b"")",1970-05,,1234.5,false
        http://a.b,1895-01-02,,-7

        """)
  }

  @Test func `a CSV file begins with the mark by which Excel knows UTF-8`() throws {
    try Self.table.writeCSV(to: scratch.path("t.csv"))
    #expect(try scratch.bytes("t.csv").starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(try scratch.names == ["t.csv"])
  }

  @Test(arguments: [
    ("=1", "\"'=1\""), ("+84905123456", "+84905123456"), ("+1-1", "\"'+1-1\""),
    ("+1; +2", "\"+1; +2\""), ("+1; =2", "\"'+1; =2\""), ("@SUM(A1)", "\"'@SUM(A1)\""),
    ("-5", "\"'-5\""), ("'=1", "\"''=1\""), ("'a", "'a"), ("\tx", "\"'\tx\""), ("＝1", "\"'＝1\""),
    ("+1234567890123456", "\"'+1234567890123456\""), ("", "\"\""), ("a;b", "\"a;b\""),
  ])
  func `a text that a spreadsheet would run is marked`(text: String, written: String) throws {
    var bytes: [UInt8] = []
    var writer = CSVWriter { bytes += $0 }
    try writer.write([text])
    try writer.finish()
    #expect(String(decoding: bytes, as: UTF8.self) == written + "\n")
  }

  @Test func `a workbook says its title, notes, header, rows and who was left out`() throws {
    let path = scratch.path("t.xlsx")
    try Self.table.writeXLSX(to: path, in: .vi)
    let rows = try Scratch.rows(at: path)
    #expect(
      rows.map(\.cells) == [
        ["Danh sách kiều bào"], ["Theo quy chế 2025."],
        ["Họ và tên", "Ngày sinh", "Điện thoại", "Tổng (đồng)", "Có mặt"],
        ["Đặng Thị Hường", "1967-05-12", "+84905123456; +17145550101", "5000000", "Có"],
        ["=HYPERLINK(\"http://a.b\")", "05/1970", "", "1234.5", "Không"],
        ["http://a.b", "02/01/1895", "", "-7"],
        ["Có trong danh sách: 3 trên tổng số 5."],
        ["Không đưa vào danh sách – đã mất: 2."],
      ])
    #expect(rows.map(\.number) == [1, 2, 4, 5, 6, 7, 9, 10])
    #expect(try scratch.names == ["t.xlsx"])
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect((mode as? NSNumber)?.intValue == 0o600)
  }

  @Test func `a workbook of many lists has a sheet for each, no two named alike`() throws {
    let long = Table(
      noun: "x",
      title: Wording(vi: "Danh sách: người/nơi [cũ] rất rất rất dài", en: "History"),
      columns: [Column("a", Wording(vi: "A", en: "A"))], rows: [])
    try Table.writeXLSX([long, long, Self.table], to: scratch.path("t.xlsx"), in: .vi)
    let reader = try SheetReader.open(path: scratch.path("t.xlsx"))
    #expect(reader.sheet == "Danh sách  người nơi  cũ  rất")
    #expect(try reader.next()?.cells == ["Danh sách: người/nơi [cũ] rất rất rất dài"])
    try Table.writeXLSX([long, long], to: scratch.path("t.xlsx"), in: .en)
    #expect(try SheetReader.open(path: scratch.path("t.xlsx")).sheet == "History (2)")
  }

  @Test(arguments: [
    ("", 1), ("một hai ba", 1), ("một hai bốn", 2), ("a\nb\n", 3), ("aaaaaaaaaaaaaaaaaaaaa", 3),
    ("một hai ba bốn năm sáu", 3),
  ])
  func `a text is broken between words, and inside words longer than a line`(
    text: String, lines: Int
  ) {
    #expect(TextLines.count(text, width: 10) == lines)
  }

  @Test func `the name of a sheet neither begins nor ends as Excel forbids`() {
    #expect(
      SheetNames.of(["'Tên' ", "tên", "'", "[]"]) == ["Tên", "tên (2)", "Sheet", "Sheet (2)"])
  }

  @Test func `a text too long for a workbook is refused and nothing is written`() throws {
    let table = Table(
      noun: "x", title: Wording(vi: "x", en: "x"),
      columns: [Column("a", Wording(vi: "A", en: "A"))],
      rows: [[.text("ok")], [.text(String(repeating: "ế", count: 32_768))]])
    let problem = try #require(throws: Problem.self) {
      try table.writeXLSX(to: scratch.path("t.xlsx"), in: .vi)
    }
    #expect((problem.code, problem.row, problem.field) == ("cell_too_long", 2, "a"))
    #expect(try scratch.names == [])
  }

  @Test func `a writing that fails leaves no trace`() throws {
    struct Stop: Error {}
    let file = try OutgoingFile(at: scratch.path("t.csv"))
    var writer = CSVWriter(to: file)
    try writer.write(["a", "b", "problem"])
    file.discard()
    #expect(throws: (any Error).self) { try writer.finish() }
    #expect(try scratch.names == [])
  }

  @Test func `rejected rows go to a file with their problem in the last column`() throws {
    let file = try OutgoingFile(at: scratch.path("r.csv"))
    var writer = CSVWriter(to: file)
    try writer.write(["họ tên", "problem"])
    try writer.write(["=x", "ngày sinh không hợp lệ"])
    try writer.finish()
    try file.finish()
    let rows = try Scratch.rows(at: scratch.path("r.csv"))
    #expect(rows.map(\.cells) == [["họ tên", "problem"], ["=x", "ngày sinh không hợp lệ"]])
  }
}
