import Facts
import Foundation
import Spreadsheets
import Testing

/// Files that are something else than their name says.
@Suite struct StrangerTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func problem(_ bytes: [UInt8], _ name: String = "list.xlsx") throws -> Problem {
    let path = try scratch.file(bytes, name)
    return try #require(throws: Problem.self) { try SheetReader.open(path: path) }
  }

  /// A file of Microsoft's old container with one name in its directory.
  private static func compound(_ name: String) -> [UInt8] {
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    bytes += [UInt8](repeating: 0, count: 512 * 3 - bytes.count)
    (bytes[0x1E], bytes[0x30]) = (9, 1)
    return bytes + name.utf8.flatMap { [$0, 0] } + [UInt8](repeating: 0, count: 512)
  }

  @Test func `a workbook with a password is told from an old one and from a letter`() throws {
    #expect(try problem(Self.compound("EncryptedPackage")).code == "workbook_encrypted")
    #expect(try problem(Self.compound("Workbook")).message.vi.contains(".xls cũ"))
    #expect(try problem(Self.compound("WordDocument")).message.vi.contains("văn bản"))
    var wild = Self.compound("Workbook")
    wild.replaceSubrange(0x30..<0x34, with: [0xFF, 0xFF, 0xFF, 0xFF])
    #expect(try problem(wild).code == "not_a_spreadsheet")
  }

  @Test func `a zip archive that is no workbook is told what it is`() throws {
    #expect(try problem(StoredZip(["content.xml": ""]).bytes).message.vi.contains(".ods"))
    #expect(try problem(StoredZip(["photo.jpg": "x"]).bytes).message.vi.contains("tệp nén"))
    #expect(
      try problem(StoredZip(["[Content_Types].xml": "<a/>"]).bytes).code == "workbook_damaged")
    let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    let roots = { (target: String) in
      "<Relationships><Relationship Id='a' Type='\(kind)' Target='\(target)'/></Relationships>"
    }
    let binary = StoredZip(["_rels/.rels": roots("xl/workbook.bin")])
    #expect(try problem(binary.bytes).message.vi.contains(".xlsb"))
    let letter = StoredZip([
      "_rels/.rels": roots("word/document.xml"), "word/document.xml": "<w:document xmlns:w='w'/>",
    ])
    #expect(try problem(letter.bytes).message.vi.contains("văn bản"))
  }

  @Test func `a page of the web is refused whatever it is called`() throws {
    for text in ["<table><tr>", "\u{FEFF}<!DOCTYPE html>", "<!-- x --><html>", "MIME-Version: 1.0"]
    {
      #expect(try problem(Array(text.utf8), "list.xls").code == "not_a_spreadsheet")
    }
  }

  @Test func `a workbook under the name of a CSV file is read, and the other way round`() throws {
    let book = StoredZip.rows("<row><c><v>7</v></c></row>").bytes
    #expect(try Scratch.rows(at: scratch.file(book, "list.csv"))[0].cells == ["7"])
    #expect(try Scratch.rows(at: scratch.file(Array("7,8".utf8), "a.xlsx"))[0].cells == ["7", "8"])
  }

  @Test func `a part that stands twice is refused`() throws {
    var zip = StoredZip.rows("<row><c><v>1</v></c></row>")
    var other = zip.entries[3]
    other.name = "XL/s.xml"
    zip.entries.append(other)
    #expect(try problem(zip.bytes).code == "workbook_damaged")
  }
}
