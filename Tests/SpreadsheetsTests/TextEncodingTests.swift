import Facts
import Foundation
import Spreadsheets
import Testing

@Suite struct TextEncodingTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func open(_ bytes: [UInt8]) throws -> (isBytewise: Bool, rows: [SheetRow]) {
    let reader = try SheetReader.open(path: scratch.file(bytes))
    var rows: [SheetRow] = []
    try reader.forEachRow { rows.append($0) }
    return (reader.isBytewise, rows)
  }

  @Test func `every byte stands as its character of CP1252, the undefined ones too`() throws {
    let bytes = (0x80...0xFF).map { UInt8($0) }
    let known = try #require(
      String(data: Data([0x80, 0x9F, 0xB5, 0xAD]), encoding: .windowsCP1252))
    let file = try open(Array("họ\n".utf8) + bytes)
    #expect(file.isBytewise)
    let scalars = Array(file.rows[1].cells[0].unicodeScalars)
    #expect(scalars.count == 128)
    for undefined in [0x81, 0x8D, 0x8F, 0x90, 0x9D] {
      #expect(scalars[undefined - 0x80] == Unicode.Scalar(UInt32(undefined)))
    }
    #expect([0x80, 0x9F, 0xB5, 0xAD].map { scalars[$0 - 0x80] } == Array(known.unicodeScalars))
    #expect(Set(scalars).count == 128)
  }

  @Test func `a file of TCVN3 is read byte by byte`() throws {
    // "Nguyễn Văn Tý" in TCVN3.
    let name: [UInt8] =
      Array("Nguy".utf8) + [0xD4] + Array("n V".utf8) + [0xA8]
      + Array("n T".utf8) + [0xFD]
    let file = try open(Array("TT,Ten\n1,".utf8) + name)
    #expect(file.isBytewise)
    #expect(file.rows[1].cells == ["1", "NguyÔn V¨n Tý"])
  }

  @Test func `a byte that is no UTF-8 counts wherever it stands`() throws {
    let plain = String(repeating: "1,Nguyen Van An,Ha Noi\n", count: 60_000)
    let file = try open(Array(plain.utf8) + Array("2,L".utf8) + [0xEA, 0x0A])
    #expect(file.isBytewise)
    #expect(file.rows.last?.cells == ["2", "Lê"])
    #expect(file.rows.count == 60_001)
  }

  @Test(arguments: [3, 4, 5, 255, 262_143, 262_144, 262_145])
  func `characters that are cut between two pieces are whole`(offset: Int) throws {
    let text = String(repeating: "x", count: offset) + "ễ😀\n"
    let file = try open(Array(text.utf8.suffix(30_000)))
    #expect(!file.isBytewise)
    let long = [String(repeating: "y\n", count: (offset - 1) / 2), "ễ😀ễ😀\n"].joined()
    let other = try open(Array(long.utf8))
    #expect(!other.isBytewise)
    #expect(other.rows.last?.cells == ["ễ😀ễ😀"])
  }

  @Test(arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian])
  func `UTF-16 is known without its mark too`(encoding: String.Encoding) throws {
    let text = "STT\tHọ và tên\n1\tĐặng Thị Hường\n"
    let bytes = try #require(text.data(using: encoding))
    let file = try open(Array(bytes))
    #expect(file.rows.map(\.cells) == [["STT", "Họ và tên"], ["1", "Đặng Thị Hường"]])
    #expect(!file.isBytewise)
  }
}
