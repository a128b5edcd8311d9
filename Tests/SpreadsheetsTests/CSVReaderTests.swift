import Facts
import Foundation
import Spreadsheets
import Testing

@Suite struct CSVReaderTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  static let records: [(String, [SheetRow])] = [
    ("a,b\n1,2\n", [row(1, "a", "b"), row(2, "1", "2")]),
    ("a,b\r\n1,2", [row(1, "a", "b"), row(2, "1", "2")]),
    ("a,b\r1,2\r", [row(1, "a", "b"), row(2, "1", "2")]),
    ("\u{FEFF}a,b\n", [row(1, "a", "b")]),
    ("a;b,c;d\n1;2;3", [row(1, "a", "b,c", "d"), row(2, "1", "2", "3")]),
    ("a\tb\n1\t2,5", [row(1, "a", "b"), row(2, "1", "2,5")]),
    ("\"a;;;\",b\n", [row(1, "a;;;", "b")]),
    ("DANH SÁCH\na;b\n", [row(1, "DANH SÁCH"), row(2, "a", "b")]),
    ("\"a \"\"b\"\" c\",\"\"\"\"\n", [row(1, "a \"b\" c", "\"")]),
    ("a,\"x\ny\r\nz\rw\"\nb\n", [row(1, "a", "x\ny\r\nz\rw"), row(5, "b")]),
    ("a\n\n,,\n,b,,\n", [row(1, "a"), row(2), row(3), row(4, "", "b")]),
    ("Lê \"Tony\" Thái,x\n", [row(1, "Lê \"Tony\" Thái", "x")]),
    ("=+420601555705,+17145550701\n", [row(1, "=+420601555705", "+17145550701")]),
    ("'=1,''=1,'a,'+84905123456,o'-1\n", [row(1, "=1", "'=1", "'a", "+84905123456", "o'-1")]),
    ("a,\"\"", [row(1, "a")]),
  ]

  static func row(_ number: Int, _ cells: String...) -> SheetRow {
    SheetRow(number: number, cells: cells)
  }

  @Test(arguments: records)
  func `a record is read as it is written`(text: String, rows: [SheetRow]) throws {
    #expect(try scratch.rows(text) == rows)
  }

  static let faults: [([UInt8], String, Int?, String?)] = [
    ([], "file_is_empty", nil, nil),
    ([0xEF, 0xBB, 0xBF], "file_is_empty", nil, nil),
    (Array("a,b\nc,\"d\ne\n".utf8), "unclosed_quote", 2, "column_2"),
    (Array("a\n\"b\"c\n".utf8), "text_after_quote", 2, "column_1"),
    (Array("\u{FEFF}a\nb\n\"\n\",".utf8) + [0xE9, 0x0A], "not_utf8", 3, nil),
    (Array("Lê\n".utf8) + [0xC3], "not_utf8", 2, nil),
    (Array("a\nb".utf8) + [0] + Array("c\n".utf8), "nul_byte", 2, nil),
    ([0xFF, 0xFE, 0x41, 0, 0x0A, 0, 0x00, 0xD8, 0x41, 0], "not_utf8", 2, nil),
  ]

  @Test(arguments: faults)
  func `what cannot be read is told with its row`(
    bytes: [UInt8], code: String, row: Int?, field: String?
  ) throws {
    let problem = try #require(throws: Problem.self) { try scratch.rows(bytes) }
    #expect((problem.code, problem.row) == (code, row))
    #expect(problem.field == field)
  }

  @Test func `the rows before a fault are handed over`() throws {
    let reader = try SheetReader.open(path: scratch.file(Array("a\nb\n\"c".utf8)))
    #expect(try reader.next()?.cells == ["a"])
    #expect(try reader.next()?.cells == ["b"])
    #expect(throws: Problem.self) { try reader.next() }
  }

  @Test func `a cell holds 32,767 characters and no more, as in Excel`() throws {
    let longest = String(repeating: "ế", count: 32_767)
    #expect(try scratch.rows("a\n\"\(longest)\"\n")[1].cells == [longest])
    let problem = try #require(throws: Problem.self) {
      try scratch.rows("a\nb,\(longest)x\n")
    }
    #expect(
      (problem.code, problem.row, problem.field) == ("cell_too_long", 2, "column_2"))
  }

  @Test func `a quote left open in a long file is told where it was opened`() throws {
    let text = "a\n1,\"x\n" + String(repeating: "some,cells\n", count: 500_000)
    let problem = try #require(throws: Problem.self) { try scratch.rows(text) }
    #expect((problem.code, problem.row, problem.field) == ("cell_too_long", 2, "column_2"))
  }

  @Test func `more than 1,000 columns are refused`() throws {
    let widest = String(repeating: "x,", count: 999) + "x\n"
    #expect(try scratch.rows(widest)[0].cells.count == 1_000)
    let problem = try #require(throws: Problem.self) { try scratch.rows("x," + widest) }
    #expect((problem.code, problem.row) == ("too_many_columns", 1))
  }

  @Test(arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian])
  func `UTF-16 with its mark is read`(encoding: String.Encoding) throws {
    let text = "Họ,tên\n" + String(repeating: "Đặng 😀,Huyền\n", count: 30_000)
    let bytes = try #require("\u{FEFF}\(text)".data(using: encoding))
    let rows = try scratch.rows(Array(bytes))
    #expect(rows.count == 30_001)
    #expect(rows.dropFirst().allSatisfy { $0.cells == ["Đặng 😀", "Huyền"] })
  }

  @Test func `a file of many pieces is read like one of a single piece`() throws {
    let lines = (0..<60_000).map { "\($0),\"Trần \"\"\($0)\"\"\",Huế\r\n" }
    let rows = try scratch.rows(lines.joined())
    #expect(rows.count == 60_000)
    for (index, row) in rows.enumerated()
    where row.cells != ["\(index)", "Trần \"\(index)\"", "Huế"] {
      Issue.record("row \(row.number) differs")
    }
    #expect(rows.last?.number == 60_000)
  }

  @Test func `reading can begin again, and tells how far it is`() throws {
    let reader = try SheetReader.open(path: scratch.file(Array("a,b\nc,d\n".utf8)))
    #expect(reader.format == .csv)
    #expect(reader.sheet == nil)
    let first = try reader.next()
    try reader.rewind()
    #expect(try reader.next() == first)
    #expect(try reader.next()?.number == 2)
    #expect(try reader.next() == nil)
    #expect(try reader.next() == nil)
    #expect((reader.progress.consumed, reader.progress.total) == (8, 8))
  }

  @Test func `bytes of a cell can be seen without making a text`() throws {
    let reader = try SheetReader.open(path: scratch.file(Array("Đà,\"b\"\"c\"\n".utf8)))
    let row = try #require(try reader.nextRaw())
    #expect((row.number, row.count) == (1, 2))
    #expect(row.withUTF8(at: 0) { $0.count } == 4)
    #expect(row.text(at: 1) == "b\"c")
  }

  @Test(arguments: [
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "ảnh"), ([0xFF, 0xD8, 0xFF, 0xE0], "ảnh"),
    (Array("%PDF-1.7".utf8), "PDF"), ([0x1F, 0x8B, 8], "nén"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], ".xls cũ"),
    (Array("SQLite format 3\0".utf8), "cơ sở dữ liệu"),
    (Array("\n <html><table>".utf8), "trang web"),
  ])
  func `what is no table is told what it is`(bytes: [UInt8], word: String) throws {
    let problem = try #require(throws: Problem.self) { try scratch.rows(bytes) }
    #expect(problem.code == "not_a_spreadsheet")
    #expect(problem.message.vi.contains(word))
    #expect(problem.hint != nil)
  }

  @Test func `a path that is no file is refused`() throws {
    #expect(throws: Problem.self) { try SheetReader.open(path: scratch.path("none")) }
    #expect(throws: Problem.self) { try SheetReader.open(path: scratch.folder.path) }
    #expect(throws: Problem.self) { try SheetReader.open(path: "/dev/zero") }
  }
}
