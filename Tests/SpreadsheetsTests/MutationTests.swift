import Facts
import Foundation
import Spreadsheets
import Testing

/// What a fuzzer does for hours, for a moment and always alike.
@Suite struct MutationTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// Reads all there is of a file: rows or a problem come of it, twice the same, never a crash.
  private func read(_ bytes: [UInt8]) throws {
    do throws(Problem) {
      let path = try? scratch.file(bytes)
      let reader = try SheetReader.open(path: path ?? "")
      let first = rows(of: reader)
      _ = try reader.hiddenColumns()
      try reader.rewind()
      #expect(rows(of: reader) == first)
      _ = try reader.mergedRanges()
    } catch {
      #expect(!error.code.isEmpty)
    }
  }

  private func rows(of reader: SheetReader) -> [SheetRow] {
    var rows: [SheetRow] = []
    while let row = try? reader.nextRaw() {
      #expect(row.fonts.count == row.count)
      rows.append(row.row)
    }
    return rows
  }

  private static let texts: [[UInt8]] = [
    Array("\u{FEFF}STT;Họ tên;\"Ghi \"\"chú\"\"\"\r\n1;'=An;\"a\nb\"\n\n2;+84905;\n".utf8),
    Array("sep=|\nTT|Ten\n1|Nguy".utf8) + [0xD4] + Array("n\n".utf8),
    [0xFF, 0xFE] + "a\tb\n\"c\td\"\t😀\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
  ]

  private static let sheet =
    "<?xml version='1.0' encoding='UTF-8'?><worksheet xmlns:r='r'><cols><col min='2' max='3' "
    + "hidden='1'/></cols><sheetData><row r='1' hidden='1'><c r='A1' s='1' t='s'><v>1</v></c>"
    + "<c r='B1' t='inlineStr'><is><r><rPr><rFont val='VNI'/></rPr><t>ă&amp;_x0041_</t></r></is></c>"
    + "<c r='C1' s='1'><f>A1</f><v>24604.5</v></c><c t='b'><v>1</v></c></row><row><c t='d'>"
    + "<v>2024-02-29T00:00</v></c><c><f>B1</f></c></row></sheetData><mergeCells>"
    + "<mergeCell ref='A1:B2'/></mergeCells></worksheet>"

  private static let workbook = StoredZip.workbook(
    sheet: sheet, shared: "<sst><si><t>a</t></si><si><r><t>b</t></r><rPh><t>x</t></rPh></si></sst>",
    styles: "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='dd/mm/yyyy'/></numFmts><fonts>"
      + "<font><name val='.VnTime'/></font></fonts><cellXfs><xf/><xf numFmtId='164' fontId='0'/>"
      + "</cellXfs></styleSheet>")

  @Test(arguments: texts)
  func `a text cut at any length is read or refused`(text: [UInt8]) throws {
    for length in text.indices { try read(Array(text[..<length])) }
  }

  @Test func `a workbook cut anywhere is refused`() throws {
    let bytes = Self.workbook.bytes
    #expect(try scratch.rows(bytes).count == 2)
    let directory = bytes.count - 500
    for length in Array(stride(from: 4, to: directory, by: 9)) + Array(directory..<bytes.count) {
      #expect(throws: Problem.self) { try scratch.rows(Array(bytes[..<length])) }
    }
  }

  @Test func `a part cut anywhere is read or refused`() throws {
    for (index, part) in Self.workbook.entries.enumerated() {
      let step = part.name == "xl/s.xml" ? 1 : 9
      for length in stride(from: 0, to: part.bytes.count, by: step) {
        var zip = Self.workbook
        zip.entries[index].bytes.removeSubrange(length...)
        try read(zip.bytes)
      }
    }
  }

  @Test(arguments: UInt64(0)..<6)
  func `bytes changed, lost, doubled and moved give rows or a problem`(seed: UInt64) throws {
    var dice = Dice(seed)
    for round in 0..<100 {
      if round % 3 == 0, let text = Self.texts.randomElement(using: &dice) {
        try read(Self.changed(text, &dice))
      } else {
        var zip = Self.workbook
        let index = Int.random(in: 0..<zip.entries.count, using: &dice)
        zip.entries[index].bytes = Self.changed(zip.entries[index].bytes, &dice)
        try read(zip.bytes)
      }
    }
  }

  private static func changed(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &dice) {
      guard let at = bytes.indices.randomElement(using: &dice) else { return bytes }
      let end = min(bytes.count, at + Int.random(in: 1...20, using: &dice))
      switch Int.random(in: 0..<5, using: &dice) {
      case 0: bytes[at] = UInt8.random(in: 0...255, using: &dice)
      case 1: bytes.removeSubrange(at..<end)
      case 2: bytes.insert(contentsOf: bytes[at..<end], at: at)
      case 3: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &dice)
      default:
        bytes.insert(
          contentsOf: Array("<>\"'&;,\n\u{FEFF}\0=0".utf8).shuffled(using: &dice)[..<2], at: at)
      }
    }
    return bytes
  }
}
