import Facts
import Spreadsheets
import Testing

@Suite struct SheetLayoutTests {
  let scratch: Scratch
  static let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

  /// A workbook of a hidden sheet, a chart, and two sheets to be seen.
  static let several = StoredZip([
    "_rels/.rels":
      "<Relationships><Relationship Id='a' Type='\(kind)officeDocument' Target='xl/workbook.xml'/></Relationships>",
    "xl/workbook.xml":
      "<workbook xmlns:r='r'><sheets><sheet name='Cũ' state='veryHidden' r:id='a'/>"
      + "<sheet name='Biểu đồ' r:id='d'/><sheet name='Nga &amp; Đức' r:id='b'/>"
      + "<sheet name='DS  Kiều bào' r:id='c'/></sheets></workbook>",
    "xl/_rels/workbook.xml.rels":
      "<Relationships><Relationship Id='a' Type='\(kind)worksheet' Target='a.xml'/>"
      + "<Relationship Id='b' Type='\(kind)worksheet' Target='b.xml'/>"
      + "<Relationship Id='c' Type='\(kind)worksheet' Target='c.xml'/>"
      + "<Relationship Id='d' Type='\(kind)chartsheet' Target='d.xml'/></Relationships>",
    "xl/a.xml": sheet("a"), "xl/b.xml": sheet("b"), "xl/c.xml": sheet("c"),
  ])

  init() throws { scratch = try Scratch() }

  private static func sheet(_ text: String) -> String {
    "<worksheet><sheetData><row><c t='str'><v>\(text)</v></c></row></sheetData></worksheet>"
  }

  private func reader(_ zip: StoredZip, _ choice: SheetChoice = .firstVisible) throws
    -> SheetReader
  {
    try SheetReader.open(path: scratch.file(zip.bytes), sheet: choice)
  }

  @Test func `the sheets of a workbook are told with those that are hidden`() throws {
    let sheets = [
      SheetName(name: "Cũ", number: 1, isVisible: false),
      SheetName(name: "Nga & Đức", number: 3, isVisible: true),
      SheetName(name: "DS  Kiều bào", number: 4, isVisible: true),
    ]
    #expect(try SheetReader.sheets(ofFile: scratch.file(Self.several.bytes)) == sheets)
    #expect(try reader(Self.several).sheets == sheets)
    #expect(try SheetReader.sheets(ofFile: scratch.file(Array("a,b".utf8))).isEmpty)
  }

  @Test(arguments: [
    (SheetChoice.firstVisible, "b"), (.numbered(4), "c"), (.numbered(1), "a"),
    (.named("ds kiều bào"), "c"), (.named("ds kie\u{302}\u{300}u ba\u{300}o "), "c"),
    (.named("Cũ"), "a"), (.named("nga & đức"), "b"),
  ])
  func `a sheet is chosen by its name or its number`(choice: SheetChoice, text: String) throws {
    let reader = try reader(Self.several, choice)
    #expect(try reader.next()?.cells == [text])
  }

  @Test(arguments: [SheetChoice.numbered(0), .numbered(2), .numbered(5), .named("Không có")])
  func `a sheet that is not there is told`(choice: SheetChoice) throws {
    let problem = try #require(throws: Problem.self) { try reader(Self.several, choice) }
    #expect(problem.code == "no_such_sheet")
    #expect(problem.hint?.vi.contains("1 đến 4") == true)
  }

  @Test func `a text file is one sheet without a name`() throws {
    let path = try scratch.file(Array("a,b".utf8))
    #expect(try SheetReader.open(path: path, sheet: .numbered(1)).next()?.cells == ["a", "b"])
    #expect(throws: Problem.self) { try SheetReader.open(path: path, sheet: .numbered(2)) }
    let reader = try SheetReader.open(path: path)
    #expect(try reader.hiddenColumns().isEmpty)
    #expect(try reader.mergedRanges().isEmpty)
  }

  @Test func `hidden rows and columns and merged cells are told, and nothing is left out`() throws {
    let sheet =
      "<worksheet><cols><col min='1' max='1' width='3'/><col min='2' max='3' hidden='1'/>"
      + "<col min='6' max='16384' hidden='true'/></cols><sheetData>"
      + "<row r='1'><c r='A1'><v>1</v></c></row><row r='2' hidden='1'><c r='C2'><v>2</v></c></row>"
      + "<row r='3' hidden='0'/></sheetData><mergeCells><mergeCell ref='A1:C1'/>"
      + "<mergeCell ref='$B$2:AB10'/><mergeCell ref='A5'/><mergeCell ref='nonsense'/></mergeCells>"
      + "</worksheet>"
    let reader = try reader(StoredZip.workbook(sheet: sheet))
    #expect(try reader.hiddenColumns() == Set([1, 2] + (5..<1_000)))
    #expect(try reader.next()?.isHidden == false)
    #expect(
      try reader.mergedRanges() == [
        MergedRange(rows: 1...1, columns: 0...2), MergedRange(rows: 2...10, columns: 1...27),
      ])
    #expect(try reader.next() == SheetRow(number: 2, cells: ["", "", "2"], isHidden: true))
    #expect(try reader.next()?.isHidden == false)
    #expect(try reader.next() == nil)
  }

  @Test func `too many merged ranges are refused`() throws {
    var limits = SheetLimits()
    limits.mergedRanges = 2
    let ranges = (1...3).map { "<mergeCell ref='A\($0):B\($0)'/>" }.joined()
    let zip = StoredZip.workbook(
      sheet: "<worksheet><sheetData/><mergeCells>\(ranges)</mergeCells></worksheet>")
    let reader = try SheetReader.open(path: scratch.file(zip.bytes), limits: limits)
    let problem = try #require(throws: Problem.self) { try reader.mergedRanges() }
    #expect(problem.code == "too_many_merged_ranges")
  }

  static let styles =
    "<styleSheet><fonts><font><name val='Arial'/></font><font><sz val='9'/>"
    + "<name val='.VnTimeH'/></font><font/></fonts><cellXfs><xf fontId='0'/><xf fontId='1'/>"
    + "<xf fontId='2'/></cellXfs><dxfs><dxf><font><name val='No'/></font></dxf></dxfs></styleSheet>"

  @Test func `the font of a cell is that of its first run, or else of its style`() throws {
    let shared =
      "<sst><si><t>a</t></si><si><r><rPr><rFont val='VNI-Times'/></rPr><t>b</t></r>"
      + "<r><rPr><rFont val='Arial'/></rPr><t>c</t></r></si><si><r><t>d</t></r>"
      + "<r><rPr><rFont val='VNI-Times'/></rPr><t>e</t></r></si></sst>"
    let run = "<r><rPr><rFont val='VPS Times'/></rPr><t>f</t></r>"
    let row =
      "<row><c t='s'><v>0</v></c><c t='s' s='1'><v>0</v></c><c t='s' s='1'><v>1</v></c>"
      + "<c t='s' s='1'><v>2</v></c><c t='inlineStr' s='1'><is>\(run)</is></c>"
      + "<c t='str' s='2'><v>g</v></c><c/><c s='9'><v>1</v></c></row>"
    let reader = try reader(StoredZip.rows(row, shared: shared, styles: Self.styles))
    let raw = try #require(try reader.nextRaw())
    #expect(raw.row.cells == ["a", "a", "bc", "de", "f", "g", "", "1"])
    #expect(
      raw.fonts == ["Arial", ".VnTimeH", "VNI-Times", ".VnTimeH", "VPS Times", nil, nil, nil])
    #expect(raw.fontNumber(at: 1) == raw.fontNumber(at: 3))
    #expect(raw.fontNumber(at: 6) == 0)
  }

  @Test func `a formula is not computed, and one without a value is told`() throws {
    let row =
      "<row><c><f>1+1</f><v>2</v></c><c><f>A1</f></c><c t='str'><f>\"\"</f><v></v></c><c/>"
      + "<c><f>WEBSERVICE(\"http://a.b\")</f><v/></c></row><row><c><v>1</v></c></row>"
    let rows = try scratch.rows(StoredZip.rows(row).bytes)
    #expect(
      rows == [
        SheetRow(number: 1, cells: ["2"], uncomputed: [1, 4]), SheetRow(number: 2, cells: ["1"]),
      ])
  }
}
