/// A workbook made of texts with a line `====` between them: its sheet, shared texts, styles, list
/// of sheets and relations; the last ones as they usually are when they are missing.
enum Parts {
  static func packed(_ bytes: [UInt8]) -> [UInt8] {
    var texts = bytes.split(separator: Array("\n====\n".utf8)).map { Array($0) }
    for usual in usual.dropFirst(texts.count) { texts.append(Array(usual.utf8)) }
    let names = [
      "xl/sheet.xml", "xl/shared.xml", "xl/styles.xml", "xl/book.xml", "xl/_rels/book.xml.rels",
    ]
    return stored([("_rels/.rels", Array(root.utf8))] + Array(zip(names, texts)))
  }

  private static let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
  private static let root =
    "<Relationships><Relationship Id='a' Type='\(kind)officeDocument' Target='xl/book.xml'/>"
    + "</Relationships>"

  private static let usual = [
    "<worksheet/>", "<sst/>", "<styleSheet/>",
    "<workbook xmlns:r='r'><sheets><sheet name='S' r:id='a'/></sheets></workbook>",
    "<Relationships><Relationship Id='a' Type='\(kind)worksheet' Target='sheet.xml'/>"
      + "<Relationship Id='b' Type='\(kind)sharedStrings' Target='shared.xml'/>"
      + "<Relationship Id='c' Type='\(kind)styles' Target='styles.xml'/></Relationships>",
  ]

  /// A zip archive of parts that are not packed.
  private static func stored(_ parts: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var (file, directory): ([UInt8], [UInt8]) = ([], [])
    for part in parts {
      let size = UInt32(part.bytes.count)
      let common: [UInt8] =
        [20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0x58] + little(crc(part.bytes)) + little(size)
        + little(size) + little(UInt16(part.name.utf8.count)) + [0, 0]
      directory += [0x50, 0x4B, 1, 2, 20, 0] + common + [UInt8](repeating: 0, count: 10)
      directory += little(UInt32(file.count)) + Array(part.name.utf8)
      file += [0x50, 0x4B, 3, 4] + common + Array(part.name.utf8) + part.bytes
    }
    let count = little(UInt16(parts.count))
    return file + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + count + count
      + little(UInt32(directory.count)) + little(UInt32(file.count)) + [0, 0]
  }

  private static func little(_ number: some FixedWidthInteger) -> [UInt8] {
    (0..<(number.bitWidth / 8)).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }

  private static let table: [UInt32] = (0..<256).map { start in
    (0..<8).reduce(UInt32(start)) { crc, _ in
      crc & 1 == 1 ? 0xEDB8_8320 ^ (crc >> 1) : crc >> 1
    }
  }

  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ ($0 >> 8) }
  }
}
