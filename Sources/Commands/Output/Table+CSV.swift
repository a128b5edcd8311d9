import KieuBao

extension Table {
  /// Writes the rows as CSV (RFC 4180, lines ended with LF) under the columns' English keys.
  func writeCSV(to sink: Sink) throws {
    var writer = TextWriter(sink)
    try writer.line(columns.map(\.key).map(\.csvField).joined(separator: ","))
    for row in rows { try writer.line(row.map(\.csvField).joined(separator: ",")) }
    try writer.finish()
  }
}

/// What a spreadsheet program looks for to know that a CSV file is UTF-8.
let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

extension Cell {
  /// Words are made harmless, numbers and dates cannot be formulas.
  fileprivate var csvField: String {
    switch self {
    case .text, .list: plain.withoutFormula.csvField
    default: plain.csvField
    }
  }
}

extension String {
  /// The text with an apostrophe before a beginning that would make it a formula.
  ///
  /// After OWASP's advice on CSV injection. Signed numbers such as `+84912345678`, also several, compute nothing and stay.
  fileprivate var withoutFormula: String {
    guard let first = utf8.first, "=+-@\t\r".utf8.contains(first) else { return self }
    let isNumbers = split(separator: ";", omittingEmptySubsequences: false).allSatisfy { part in
      let digits = part.drop { $0 == " " }.utf8.drop { "+-".utf8.contains($0) }
      let signs = part.utf8.count { "+-".utf8.contains($0) }
      return signs < 2 && !digits.isEmpty && digits.allSatisfy { (0x30...0x39).contains($0) }
    }
    return isNumbers ? self : "'" + self
  }

  fileprivate var csvField: String {
    guard utf8.contains(where: { "\",\n\r".utf8.contains($0) }) || hasPrefix(" ") || hasSuffix(" ")
    else { return self }
    return "\"" + replacing("\"", with: "\"\"") + "\""
  }
}
