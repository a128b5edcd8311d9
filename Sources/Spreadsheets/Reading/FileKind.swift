import Facts

/// What a file holds, by its first bytes.
enum FileKind: Equatable {
  case workbook
  case text(TextEncoding)

  static func of(_ file: InputFile) throws(Problem) -> FileKind {
    var buffer = [UInt8](repeating: 0, count: 64)
    let count = try file.read(at: 0, into: &buffer, from: 0)
    if let problem = try CompoundFile.problem(of: file, start: buffer[..<count]) { throw problem }
    let kind = try of(start: buffer[..<count])
    return kind == .text(.utf8(mark: false)) ? .text(try .found(in: file)) : kind
  }

  /// By its first bytes alone; a text without a mark is taken for UTF-8.
  ///
  /// - Throws: a ``Problem`` when there is nothing, or something that is no table.
  static func of(start: ArraySlice<UInt8>) throws(Problem) -> FileKind {
    if start.isEmpty { throw .emptyFile }
    if start.starts(with: [0x50, 0x4B, 3, 4]) || start.starts(with: [0x50, 0x4B, 5, 6]) {
      return .workbook
    }
    for (signature, problem) in strangers where start.starts(with: signature) { throw problem }
    if isMarkup(start) { throw .webPage }
    if start.starts(with: [0xEF, 0xBB, 0xBF]) { return .text(.utf8(mark: true)) }
    if start.starts(with: [0xFF, 0xFE]) { return .text(.utf16(bigEndian: false, mark: true)) }
    if start.starts(with: [0xFE, 0xFF]) { return .text(.utf16(bigEndian: true, mark: true)) }
    return .text(.utf8(mark: false))
  }

  private static let strangers: [([UInt8], Problem)] = [
    ([0x89, 0x50, 0x4E, 0x47], .picture), ([0xFF, 0xD8, 0xFF], .picture),
    (Array("GIF8".utf8), .picture), ([0x49, 0x49, 0x2A, 0], .picture),
    ([0x4D, 0x4D, 0, 0x2A], .picture), (Array("%PDF".utf8), .pdf),
    (Array("SQLite format 3".utf8), .database), ([0x1F, 0x8B], .packed),
    (Array("7z".utf8) + [0xBC, 0xAF], .packed), (Array("Rar!".utf8), .packed),
    (Array("MIME-Version:".utf8), .webPage), (Array("ID;PWXL".utf8), .oldWorkbook),
    (Array("age-encryption.org/".utf8), .encrypted), (Array("{\\rtf".utf8), .document),
  ]

  /// Whether it is HTML or XML, which many systems hand out under the name `.xls`.
  private static func isMarkup(_ start: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: start, as: UTF8.self).lowercased()
      .drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    return [
      "<html", "<!doctype", "<table", "<?xml", "<meta", "<head", "<style", "<!--", "<body", "<div",
    ].contains { text.hasPrefix($0) }
  }
}
