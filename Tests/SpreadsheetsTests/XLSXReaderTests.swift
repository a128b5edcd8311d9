import Facts
import Spreadsheets
import Testing

@Suite struct XLSXReaderTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  static let header = [
    "Họ và tên", "Ngày sinh", "Điện thoại", "Số tiền", "Mã xã", "Đúng", "Công thức",
  ]

  @Test func `a workbook of LibreOffice is read as it was filled in`() throws {
    #expect(
      try Scratch.rows(at: Scratch.fixture("libreoffice.xlsx")) == [
        SheetRow(number: 1, cells: Self.header),
        SheetRow(
          number: 2,
          cells: [
            "Đặng Thị Hường", "1967-05-12", "+84905123456", "5000000", "00267", "TRUE", "10000000",
          ]),
        SheetRow(
          number: 3,
          cells: [
            "Nguyễn Văn  An", "1970-05", "17145550101", "0.1", "", "FALSE", "Đặng Thị Hường ạ",
          ]),
        SheetRow(
          number: 4,
          cells: [
            "  dòng một\ndòng hai  ", "2024-02-29", "0905 123 456", "1234567.89", "", "", "#DIV/0!",
          ]),
        SheetRow(
          number: 6, cells: ["", "1960", "", "1000000000000000", "", "=HYPERLINK(\"x\")"]),
      ])
  }

  @Test(arguments: ["openpyxl.xlsx", "openpyxl-1904.xlsx"])
  func `a workbook of openpyxl is read alike from 1900 and from 1904`(file: String) throws {
    let reader = try SheetReader.open(path: Scratch.fixture(file))
    #expect(reader.format == .xlsx)
    #expect(reader.sheet == "Danh sách")
    var rows: [[String]] = []
    try reader.forEachRow { rows.append($0.cells) }
    #expect(rows.count == 5)
    #expect(
      rows[1] == ["Đặng Thị Hường", "1967-05-12", "+84905123456", "5000000", "00267", "TRUE"])
    #expect(rows[2] == ["Nguyễn Văn  An", "1970-05", "17145550101", "0.1", "", "FALSE"])
    #expect(rows[3] == ["  dòng một\ndòng hai  ", "2024-02-29", "0905 123 456", "1234567.89"])
    #expect(reader.progress.consumed == reader.progress.total)
    try reader.rewind()
    #expect(try reader.next()?.cells == Self.header)
  }

  @Test func `cells without a place follow one another, and gaps are empty`() throws {
    let rows = try scratch.rows(
      StoredZip.rows(
        "<row><c><v>1</v></c><c><v>2</v></c></row><row r='5'><c r='C5'><v>3</v></c><c><v>4</v></c>"
          + "<c r='XFD5' s='0'/></row><row/>"
      ).bytes)
    #expect(
      rows == [
        SheetRow(number: 1, cells: ["1", "2"]), SheetRow(number: 5, cells: ["", "", "3", "4"]),
        SheetRow(number: 6, cells: []),
      ])
  }

  @Test func `runs are joined, phonetic guides left out, escapes undone`() throws {
    let shared =
      "<sst><si><r><t>Nguyễn </t></r><r><t>An</t></r><rPh><t>x</t></rPh></si>"
      + "<si><t>a_x000D_b_x005F_x0041_ &amp; <![CDATA[<c>]]></t></si><si/></sst>"
    let rows = try scratch.rows(
      StoredZip.rows(
        "<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='s'><v>2</v></c>"
          + "<c t='inlineStr'><is><t>đ</t><rPh><t>x</t></rPh></is></c></row>", shared: shared
      ).bytes)
    #expect(rows[0].cells == ["Nguyễn An", "a\rb_x0041_ & <c>", "", "đ"])
  }

  @Test func `a long row and many rows cross the pieces they are read in`() throws {
    let text = String(repeating: "ă", count: 30_000)
    let long = (0..<40).map { "<c t='inlineStr'><is><t>\($0)\(text)</t></is></c>" }.joined()
    let many = (0..<20_000).map {
      "<row><c t='s'><v>\($0 % 3)</v></c><c t='str'><v>Trần \($0)</v></c></row>"
    }
    let rows = try scratch.rows(
      StoredZip.rows(
        many.joined() + "<row>\(long)</row>" + many.joined(),
        shared: "<sst><si><t>a</t></si><si><t>bb</t></si><si><t>ccc</t></si></sst>"
      ).bytes)
    #expect(rows.count == 40_001)
    #expect(rows[20_000].cells == (0..<40).map { "\($0)\(text)" })
    for (index, row) in rows.enumerated() where index != 20_000 {
      let number = index < 20_000 ? index : index - 20_001
      let expected = [["a", "bb", "ccc"][number % 3], "Trần \(number)"]
      if row.cells != expected || row.number != index + 1 { Issue.record("row \(row.number)") }
    }
  }
}
