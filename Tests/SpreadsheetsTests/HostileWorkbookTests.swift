import Facts
import Spreadsheets
import Testing

@Suite struct HostileWorkbookTests {
  let scratch: Scratch
  static let good = StoredZip.rows(
    "<row><c t='s'><v>0</v></c></row>", shared: "<sst><si><t>a</t></si></sst>")

  init() throws { scratch = try Scratch() }

  func code(_ bytes: [UInt8], _ limits: SheetLimits = SheetLimits()) throws -> String {
    try #require(throws: Problem.self) { try scratch.rows(bytes, limits: limits) }.code
  }

  @Test func `the workbook the others are made from is good`() throws {
    #expect(try scratch.rows(Self.good.bytes) == [SheetRow(number: 1, cells: ["a"])])
  }

  @Test func `a file cut anywhere is refused`() throws {
    let bytes = Self.good.bytes
    for length in stride(from: 4, to: bytes.count, by: 7) {
      #expect(throws: Problem.self) { try scratch.rows(Array(bytes[..<length])) }
    }
  }

  @Test func `any byte changed gives a row or a problem, never a crash`() throws {
    let bytes = Self.good.bytes
    var dice = Dice(7)
    for _ in 0..<600 {
      var changed = bytes
      changed[Int.random(in: 4..<bytes.count, using: &dice)] = UInt8.random(
        in: 0...255, using: &dice)
      do { _ = try scratch.rows(changed) } catch { #expect(error is Problem) }
    }
  }

  @Test(arguments: 0..<5)
  func `a missing part is told`(index: Int) throws {
    var zip = Self.good
    zip.entries.remove(at: index)
    #expect(throws: Problem.self) { try scratch.rows(zip.bytes) }
  }

  @Test func `a wrong checksum, a password and a strange packing are refused`() throws {
    var zip = Self.good
    zip.entries[3].crc = 1
    #expect(try code(zip.bytes) == "workbook_damaged")
    zip = Self.good
    zip.entries[1].flags = 1
    #expect(try code(zip.bytes) == "workbook_encrypted")
    zip = Self.good
    zip.entries[3].method = 12
    #expect(try code(zip.bytes) == "workbook_damaged")
  }

  @Test(arguments: [
    "<!DOCTYPE w [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]><worksheet><sheetData><row><c t='str'><v>&b;</v></c></row></sheetData></worksheet>",
    "<!DOCTYPE w SYSTEM 'file:///etc/passwd'><worksheet/>",
  ])
  func `declarations of entities are refused`(sheet: String) throws {
    #expect(try code(StoredZip.workbook(sheet: sheet).bytes) == "workbook_has_entities")
  }

  @Test(arguments: [
    "<worksheet><sheetData><row>", "<worksheet></sheetData>", "", "garbage",
    "<worksheet><sheetData><row><c t='str'><v>&undeclared;</v></c></row></sheetData></worksheet>",
    "<worksheet><sheetData><row r='2'/><row r='1'/></sheetData></worksheet>",
    "<worksheet><sheetData><row r='99999999999999999999'/></sheetData></worksheet>",
    "<worksheet><sheetData><row><c r='B1'/><c r='A1'/></row></sheetData></worksheet>",
    "<worksheet><sheetData><row><c r='1A'/></row></sheetData></worksheet>",
    "<worksheet><sheetData><row><c t='s'><v>1</v></c></row></sheetData></worksheet>",
    "<worksheet><sheetData><row><c t='s'><v>-1</v></c></row></sheetData></worksheet>",
  ])
  func `a sheet that makes no sense is refused`(sheet: String) throws {
    #expect(try code(StoredZip.workbook(sheet: sheet).bytes) == "workbook_malformed")
  }

  @Test func `no visible sheet is told`() throws {
    var zip = Self.good
    zip.entries[1].bytes = Array(
      "<workbook xmlns:r='r'><sheets><sheet name='S' state='hidden' r:id='a'/></sheets></workbook>"
        .utf8)
    #expect(try code(zip.bytes) == "no_visible_sheet")
  }

  @Test func `whatever there is too much of is refused`() throws {
    var limits = SheetLimits()
    limits.cellCharacters = 5
    let row = { (cells: String) in StoredZip.rows("<row>\(cells)</row>").bytes }
    #expect(try code(row("<c t='str'><v>sáu ký</v></c>"), limits) == "cell_too_long")
    #expect(try code(row("<c t='str'><v>\(blanks(200_000))</v></c>"), limits) == "cell_too_long")
    limits = SheetLimits()
    limits.rows = 2
    #expect(try code(StoredZip.rows("<row/><row/><row/>").bytes, limits) == "too_many_rows")
    limits.cells = 2
    #expect(try code(row("<c/><c/><c/>"), limits) == "workbook_too_large")
    limits = SheetLimits()
    limits.columns = 3
    #expect(try code(row("<c r='D1'><v>1</v></c>"), limits) == "too_many_columns")
    limits.rowBytes = 3
    #expect(try code(row("<c><v>12</v></c><c><v>34</v></c>"), limits) == "row_too_long")
  }

  @Test func `parts that unpack to too much are refused`() throws {
    var limits = SheetLimits()
    limits.sheetBytes = 100_000
    #expect(try code(StoredZip.rows(blanks(100_000)).bytes, limits) == "workbook_too_large")
    limits = SheetLimits()
    limits.quietBytes = 100_000
    #expect(try code(StoredZip.rows(blanks(400_000)).bytes, limits) == "workbook_too_large")
    limits = SheetLimits()
    limits.workbookBytes = 500
    #expect(try code(Self.good.bytes, limits) == "workbook_too_large")
    limits = SheetLimits()
    limits.parts = 4
    #expect(try code(Self.good.bytes, limits) == "workbook_too_large")
    limits = SheetLimits()
    limits.sharedTexts = 0
    #expect(try code(Self.good.bytes, limits) == "workbook_too_large")
    limits = SheetLimits()
    limits.sharedBytes = 0
    #expect(try code(Self.good.bytes, limits) == "workbook_too_large")
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}
