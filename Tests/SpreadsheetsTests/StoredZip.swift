/// Builds zip archives that need not be honest.
struct StoredZip {
  struct Entry {
    var name: String
    var bytes: [UInt8]
    var flags: UInt16 = 0
    var method: UInt16 = 0
    var crc: UInt32?
  }

  var entries: [Entry]

  init(_ parts: KeyValuePairs<String, String>) {
    entries = parts.map { Entry(name: $0.key, bytes: Array($0.value.utf8)) }
  }

  /// A workbook of one sheet.
  static func workbook(
    sheet: String, shared: String? = nil, styles: String? = nil, properties: String = ""
  ) -> StoredZip {
    let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    var zip = StoredZip([
      "_rels/.rels":
        "<Relationships><Relationship Id='a' Type='\(kind)officeDocument' Target='xl/workbook.xml'/></Relationships>",
      "xl/workbook.xml":
        "<workbook xmlns:r='r'>\(properties)<sheets><sheet name='S' r:id='a'/></sheets></workbook>",
      "xl/_rels/workbook.xml.rels":
        "<Relationships><Relationship Id='a' Type='\(kind)worksheet' Target='s.xml'/>"
        + "<Relationship Id='b' Type='\(kind)\(shared == nil ? "no" : "sharedStrings")' Target='t.xml'/>"
        + "<Relationship Id='c' Type='\(kind)\(styles == nil ? "no" : "styles")' Target='/xl/f.xml'/>"
        + "</Relationships>",
      "xl/s.xml": sheet,
    ])
    if let shared { zip.entries.append(Entry(name: "xl/t.xml", bytes: Array(shared.utf8))) }
    if let styles { zip.entries.append(Entry(name: "xl/f.xml", bytes: Array(styles.utf8))) }
    return zip
  }

  /// A workbook of one sheet with these rows.
  static func rows(_ rows: String, shared: String? = nil, styles: String? = nil) -> StoredZip {
    workbook(
      sheet: "<worksheet><sheetData>\(rows)</sheetData></worksheet>", shared: shared, styles: styles
    )
  }

  var bytes: [UInt8] {
    var (file, directory): ([UInt8], [UInt8]) = ([], [])
    for entry in entries {
      let crc = entry.crc ?? Self.crc(entry.bytes)
      let size = UInt32(entry.bytes.count)
      let common =
        little(UInt16(20)) + little(entry.flags) + little(entry.method)
        + little(UInt32(0x5821_0000))
        + little(crc) + little(size) + little(size) + little(UInt16(entry.name.utf8.count))
        + little(UInt16(0))
      directory +=
        [0x50, 0x4B, 1, 2] + little(UInt16(20)) + common + [UInt8](repeating: 0, count: 10)
      directory += little(UInt32(file.count)) + Array(entry.name.utf8)
      file += [0x50, 0x4B, 3, 4] + common + Array(entry.name.utf8) + entry.bytes
    }
    let count = little(UInt16(entries.count))
    let end = little(UInt32(directory.count)) + little(UInt32(file.count)) + [0, 0]
    return file + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + count + count + end
  }

  private func little(_ number: some FixedWidthInteger) -> [UInt8] {
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
