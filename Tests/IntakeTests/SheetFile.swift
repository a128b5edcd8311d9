import Facts
import Foundation
import Intake
import Spreadsheets
import Testing

/// A file of sheets as offices make them, each with the records that should come of it.
///
/// A sheet begins with `=== its name | kind=relatives | bytes=tcvn3 | file=xlsx`, and its records
/// with `---`, one a line: values as `key value`, one ` | ` apart, in any order, those of the
/// relatives named in the row below it after `+`. With `bytes`, each character stands for a byte of
/// an old encoding.
struct WrittenSheet: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let kind: ListKind
  let isWorkbook, isBytewise: Bool
  let text: String
  let expected: [String]

  static func all(in file: String) -> [WrittenSheet] {
    let path = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/\(file)")
    guard let text = try? String(contentsOf: path, encoding: .utf8) else { return [] }
    return "\n\(text)".components(separatedBy: "\n=== ").dropFirst().map(WrittenSheet.init)
  }

  private init(_ block: String) {
    let parts = block.components(separatedBy: "\n---\n")
    let lines = parts[0].split(separator: "\n", maxSplits: 1).map(String.init)
    let marks = lines[0].components(separatedBy: " | ")
    testDescription = marks[0]
    kind = ListKind.allCases.first { marks.contains("kind=\($0)") } ?? .persons
    isWorkbook = marks.contains("file=xlsx")
    isBytewise = lines[0].contains("bytes=")
    text = lines.count > 1 ? lines[1] : ""
    expected = parts.count > 1 ? Self.records(parts[1]) : []
  }

  private static func records(_ text: String) -> [String] {
    text.split(separator: "\n").map { line in
      let isRelative = line.hasPrefix("+ ")
      let values = line.dropFirst(isRelative ? 2 : 0).components(separatedBy: " | ")
      return (isRelative ? "+ " : "") + values.sorted().joined(separator: " | ")
    }
  }
}

extension WrittenSheet {
  /// The records of the sheet, in the form of ``expected``.
  func records() throws -> [String] {
    try understood().records.flatMap { row in
      [row.values.sorted] + row.relatives.map { "+ " + $0.sorted }
    }
  }

  func understood() throws -> Understood {
    if isWorkbook { return try workbook() }
    let bytes = isBytewise ? text.unicodeScalars.map { UInt8($0.value) } : Array(text.utf8)
    return try Understood(bytes: bytes, as: kind)
  }

  private func workbook() throws -> Understood {
    let folder = FileManager.default.temporaryDirectory
    let (csv, xlsx) = ("\(UUID()).csv", "\(UUID()).xlsx")
    let paths = [csv, xlsx].map { folder.appending(path: $0).path }
    defer { for path in paths { try? FileManager.default.removeItem(atPath: path) } }
    try Data(text.utf8).write(to: URL(filePath: paths[0]))
    let reader = try SheetReader.open(path: paths[0])
    var rows: [[Cell]] = []
    while let row = try reader.next() { rows.append(row.cells.map(Self.cell)) }
    let width = rows.map(\.count).max() ?? 0
    let headings = rows[0].map { Column("", Wording(vi: $0.plain, en: $0.plain)) }
    let blank = Column("", Wording(vi: "", en: ""))
    let columns = headings + [Column](repeating: blank, count: width - headings.count)
    let filled = rows.dropFirst().map { $0 + [Cell](repeating: .empty, count: width - $0.count) }
    try Table(
      noun: "row", title: Wording(vi: "Biểu", en: "Biểu"), columns: columns, rows: filled,
      isCounted: false
    ).writeXLSX(to: paths[1], in: .vi)
    return try Understood(path: paths[1], as: kind)
  }

  private static func cell(_ text: String) -> Cell {
    if text.isEmpty { return .empty }
    return Int(text).map { .integer($0) } ?? .text(text)
  }
}

extension [String: String] {
  fileprivate var sorted: String { map { "\($0) \($1)" }.sorted().joined(separator: " | ") }
}
