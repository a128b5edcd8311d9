import Facts
import Spreadsheets
import Testing

/// Workbooks as the programs of offices write them, each in its own way.
@Suite struct OfficeWorkbookTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func `an office's list saved by LibreOffice is read with all that it hides`() throws {
    let reader = try SheetReader.open(path: Scratch.fixture("libreoffice-office.xlsx"))
    #expect(reader.sheet == "Nga & Đức")
    #expect(reader.sheets.map(\.name) == ["Bìa", "Nga & Đức", "DS 2"])
    #expect(reader.sheets.map(\.isVisible) == [false, true, true])
    #expect(try reader.hiddenColumns() == [6])
    #expect(try reader.mergedRanges() == [MergedRange(rows: 1...1, columns: 0...7)])
    var (rows, fonts): ([SheetRow], [[String?]]) = ([], [])
    while let row = try reader.nextRaw() {
      rows.append(row.row)
      fonts.append(row.fonts)
    }
    #expect(rows.map(\.isHidden) == [false, false, false, true, false, false])
    #expect(fonts[2][1] == ".VnTime")
    #expect(fonts[3][1] == ".VnTimeH")
    #expect(fonts[4][1] == "Calibri")
    #expect(
      rows.dropFirst(2).map(\.cells) == [
        ["1", "NguyÔn V¨n Tý", "1967-05-12", "1970-05", "1980", "491515550103", "x", "2"],
        ["2", "trÇn thÞ", "1967-05-13", "1970-06-15", "1981-03-01", "912345000", "x"],
        ["3", "Lê Văn An", "1967-05-14", "1965", "1990", "0905 123 456", "x", "#DIV/0!"],
        ["4", "Đặng  Hường", "5.5", "0.1", "TRUE", "84905123456789", "x", "bấm"],
      ])
  }

  @Test func `a workbook in the strict form of the standard is read`() throws {
    let kind = "http://purl.oclc.org/ooxml/officeDocument/relationships/"
    let space = "xmlns='http://purl.oclc.org/ooxml/spreadsheetml/main'"
    let zip = StoredZip([
      "_rels/.rels":
        "<Relationships><Relationship Id='a' Type='\(kind)officeDocument' Target='xl/workbook.xml'/></Relationships>",
      "xl/workbook.xml":
        "<workbook \(space) xmlns:r='\(kind)' conformance='strict'><workbookPr date1904='true'/>"
        + "<sheets><sheet name='S' sheetId='1' r:id='rId1'/></sheets></workbook>",
      "xl/_rels/workbook.xml.rels":
        "<Relationships><Relationship Id='rId1' Type='\(kind)worksheet' Target='/xl/worksheets/sheet1.xml'/>"
        + "<Relationship Id='rId2' Type='\(kind)styles' Target='./styles.xml'/></Relationships>",
      "xl/worksheets/sheet1.xml":
        "<worksheet \(space)><sheetData><row r='1'><c r='A1' s='1' t='d'>"
        + "<v>1967-05-12T00:00:00.000</v></c><c r='B1' s='2' t='d'><v>1970-05-01</v></c>"
        + "<c r='C1' s='3' t='d'><v>1980-01-01T00:00:00Z</v></c><c r='D1' s='2' t='d'><v>1970-05-02</v></c>"
        + "<c r='E1' s='1'><v>0</v></c></row></sheetData></worksheet>",
      "xl/styles.xml":
        "<styleSheet \(space)><numFmts><numFmt numFmtId='164' formatCode='mm/yyyy'/>"
        + "<numFmt numFmtId='165' formatCode='yyyy'/></numFmts><cellXfs><xf/><xf numFmtId='14'/>"
        + "<xf numFmtId='164'/><xf numFmtId='165'/></cellXfs></styleSheet>",
    ])
    #expect(
      try scratch.rows(zip.bytes)[0].cells == [
        "1967-05-12", "1970-05", "1980", "1970-05-02", "1904-01-01",
      ])
  }

  @Test func `prefixes, backslashes, upper case and steps up in names do not matter`() throws {
    let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    let zip = StoredZip([
      "_rels/.rels":
        "<p:Relationships xmlns:p='p'><p:Relationship Id='a' Type='\(kind)officeDocument' Target='/XL/Workbook.xml'/></p:Relationships>",
      "xl/workbook.xml":
        "<x:workbook xmlns:x='x' xmlns:rel='r'><x:sheets><x:sheet name='S' rel:id='a'/></x:sheets></x:workbook>",
      "xl\\_rels\\Workbook.xml.rels":
        "<Relationships><Relationship Id='a' Type='\(kind)worksheet' Target='worksheets/../sheets/A.xml'/></Relationships>",
      "xl/sheets/a.xml":
        "<x:worksheet xmlns:x='x'><x:sheetData><x:row><x:c t='inlineStr'><x:is><x:t>ă</x:t></x:is></x:c>"
        + "</x:row></x:sheetData></x:worksheet>",
      "../../outside.txt": "never written",
    ])
    #expect(try scratch.rows(zip.bytes)[0].cells == ["ă"])
  }

  @Test func `a link to another file is not followed`() throws {
    var zip = StoredZip.rows("<row><c><v>1</v></c></row>")
    let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    zip.entries[2].bytes = Array(
      ("<Relationships><Relationship Id='a' Type='\(kind)worksheet' TargetMode='External' "
        + "Target='http://a.b/s.xml'/></Relationships>").utf8)
    let problem = try #require(throws: Problem.self) { try scratch.rows(zip.bytes) }
    #expect(problem.code == "no_visible_sheet")
  }

  static let formats: [(code: String, number: String, text: String)] = [
    ("[$-42A]dd/mm/yyyy", "24604", "1967-05-12"), ("dd\\-mm\\-yyyy", "24604.75", "1967-05-12"),
    ("mm/yyyy", "25689", "1970-05"), ("yyyy", "29221", "1980"),
    ("[$-42A]&quot;ngày&quot; dd &quot;tháng&quot; mm;@", "24604", "1967-05-12"),
    ("General", "491515550103", "491515550103"), ("0", "9.12345E+8", "912345000"),
    ("General", "9.12345678901234E+14", "912345678901234"), ("General", "905123456.0", "905123456"),
    ("0#########", "905123456", "0905123456"), ("0000\\ 000\\ 000", "905123456", "0905123456"),
    ("#,##0\\ \"VND\"", "5000", "5000"), ("#,##0 VND", "5000", "5000"),
    ("[h]:mm", "30.5", "30.5"), ("@", "0.1", "0.1"), ("dd/mm/yyyy", "-5", "-5"),
    ("dd/mm/yyyy", "1E+300", "1" + String(repeating: "0", count: 300)),
  ]

  @Test(arguments: formats)
  func `a number is read as its format means it`(
    code: String, number: String, text: String
  ) throws {
    let styles =
      "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='\(code)'/></numFmts>"
      + "<cellXfs><xf numFmtId='164'/></cellXfs></styleSheet>"
    let zip = StoredZip.rows("<row><c s='0'><v>\(number)</v></c></row>", styles: styles)
    #expect(try scratch.rows(zip.bytes)[0].cells == [text])
  }
}
