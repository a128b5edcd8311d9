import Spreadsheets
import Testing

@Suite struct DelimiterTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  static let files: [(String, [String])] = [
    ("STT|Họ tên\n1|An, Ba\n2|Tư, Năm\n", ["2", "Tư, Năm"]),
    (
      "UBND xã X, huyện Y\nDANH SÁCH, năm 2025\n\nSTT;Tên;Nước\n1;An;Mỹ\n2;Ba;Đức\n",
      ["2", "Ba", "Đức"]
    ),
    ("Tên;Cao;Nặng\nAn;1,5;2,5\nBa;1,6;2,7\n", ["Ba", "1,6", "2,7"]),
    ("STT;Nơi ở\n1;Núi Thành, Quảng Nam\n2;Sầm Sơn, Thanh Hoá\n", ["2", "Sầm Sơn, Thanh Hoá"]),
    ("STT,Tên,Điện thoại\n1,An,0905;0906\n2,Ba,0907;0908\n", ["2", "Ba", "0907;0908"]),
    ("Tên,Tên khác\nAn,A|B|C\nBa,D|E|G\n", ["Ba", "D|E|G"]),
    ("STT,Tên,Ghi chú\n1,An,\"a;b;c;d\"\n2,\"B;a\",\"x\ny;z;t;\"\n", ["2", "B;a", "x\ny;z;t;"]),
    ("STT\tTên\tQuê\n1\tAn\tX, Y, Z\n2\tBa\tU, V, T\n", ["2", "Ba", "U, V, T"]),
    ("sep=;\nTên;Tiền\nAn;1,5\n", ["An", "1,5"]),
    ("\"sep=|\"\r\nTên|Tiền\r\nAn|1,5;2\r\n", ["An", "1,5;2"]),
    ("sep=\t\nTên\tTiền\nAn\t1,5\n", ["An", "1,5"]),
    ("sep=5\nTên,Tiền\nAn,1\n", ["An", "1"]),
    ("Tên\nAn\nBa Tư\n", ["Ba Tư"]),
  ]

  @Test(arguments: files)
  func `the delimiter is the one that cuts the records evenly`(
    text: String, last: [String]
  ) throws {
    #expect(try scratch.rows(text).last?.cells == last)
  }

  @Test func `a line that names the delimiter is no row, at a second reading either`() throws {
    let reader = try SheetReader.open(path: scratch.file(Array("\u{FEFF}sep=;\na;b\n".utf8)))
    for _ in 1...2 {
      #expect(try reader.next() == SheetRow(number: 2, cells: ["a", "b"]))
      #expect(try reader.next() == nil)
      try reader.rewind()
    }
  }
}
