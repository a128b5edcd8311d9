import Facts
import Spreadsheets
import Testing

extension HostileWorkbookTests {
  @Test func `a tag of countless attributes is refused at once`() throws {
    let some = (0..<300).map { "a\($0)=''" }.joined(separator: " ")
    #expect(try code(StoredZip.rows("<row \(some)/>").bytes) == "workbook_malformed")
    let spaces = (0..<300).map { "xmlns:a\($0)='b'" }.joined(separator: " ")
    #expect(try code(StoredZip.rows("<row \(spaces)/>").bytes) == "workbook_malformed")
    let many = times("a='>' ", 90_000)
    #expect(try code(StoredZip.rows("<row \(many)/>").bytes) == "workbook_too_large")
  }

  @Test func `a directory that says it is endless is refused before it is read`() throws {
    var bytes = Self.good.bytes
    let end = bytes.count - 22
    bytes.replaceSubrange((end + 8)..<(end + 12), with: [0xFF, 0xFF, 0xFF, 0xFF])
    #expect(try code(bytes) == "workbook_too_large")
    // The record and the locator of ZIP64: a hundred million entries.
    let record: [UInt8] =
      [0x50, 0x4B, 6, 6] + [UInt8](repeating: 0, count: 28)
      + [0, 0xE1, 0xF5, 5] + [UInt8](repeating: 0, count: 20)
    let locator: [UInt8] =
      [0x50, 0x4B, 6, 7, 0, 0, 0, 0, UInt8(end & 0xFF), UInt8(end >> 8)]
      + [UInt8](repeating: 0, count: 10)
    let good = Self.good.bytes
    #expect(try code(good[..<end] + record + locator + good[end...]) == "workbook_too_large")
  }

  @Test func `an encoding that no workbook has is refused`() throws {
    let sheet = { (name: String) in
      "<?xml version='1.0' encoding='\(name)'?><worksheet><sheetData/></worksheet>"
    }
    #expect(try scratch.rows(StoredZip.workbook(sheet: sheet("utf-8")).bytes).isEmpty)
    var wide = Self.good
    let text =
      "<?xml version='1.0' encoding='UTF-16'?><worksheet><sheetData><row><c t='str'>"
      + "<v>Đặng</v></c></row></sheetData></worksheet>"
    wide.entries[3].bytes =
      [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try scratch.rows(wide.bytes)[0].cells == ["Đặng"])
    for name in ["ISO-8859-1", "UTF-7", "nonsense"] {
      #expect(try code(StoredZip.workbook(sheet: sheet(name)).bytes) == "workbook_malformed")
    }
  }

  @Test func `bytes that are no UTF-8 are refused`() throws {
    var zip = Self.good
    zip.entries[3].bytes =
      Array("<worksheet><sheetData><row><c t='str'><v>L".utf8)
      + [0xEA] + Array("</v></c></row></sheetData></worksheet>".utf8)
    #expect(try code(zip.bytes) == "workbook_malformed")
  }

  @Test func `styles, links and sheets without end are refused`() throws {
    var limits = SheetLimits()
    limits.styles = 3
    for list in [
      "<fonts>\(times("<font/>", 5))</fonts>", "<cellXfs>\(times("<xf/>", 5))</cellXfs>",
    ] {
      let zip = StoredZip.rows("<row/>", styles: "<styleSheet>\(list)</styleSheet>")
      #expect(try code(zip.bytes, limits) == "workbook_too_large")
    }
    limits = SheetLimits()
    limits.parts = 6
    var zip = Self.good
    zip.entries[1].bytes = Array(
      "<workbook><sheets>\(times("<sheet name='a'/>", 9))</sheets></workbook>".utf8)
    #expect(try code(zip.bytes, limits) == "workbook_too_large")
  }

  @Test func `markup that holds nothing is not read without end`() throws {
    var limits = SheetLimits()
    limits.quietBytes = 10_000
    let junk = times("<a/>", 60_000)
    let shared = StoredZip.rows("<row/>", shared: "<sst>\(junk)</sst>")
    #expect(try code(shared.bytes, limits) == "workbook_too_large")
    let sheet = StoredZip.workbook(sheet: "<worksheet>\(junk)<sheetData/></worksheet>")
    #expect(try code(sheet.bytes, limits) == "workbook_too_large")
    let many = StoredZip.rows(times("<row ht='15' spans='1:12'/>", 60_000))
    #expect(try scratch.rows(many.bytes, limits: limits).count == 60_000)
  }

  private func times(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }
}
