import CFuzzer
import Facts
import Glibc
import Spreadsheets

/// Reads a file in every way the reader knows, and stops the program where they do not agree.
enum Reading {
  static func check(_ bytes: [UInt8]) {
    let descriptor = unsafe memfd_create("fuzz", 0)
    defer { _ = close(descriptor) }
    guard unsafe write(descriptor, bytes, bytes.count) == bytes.count else { return }
    let path = "/proc/self/fd/\(descriptor)"
    do {
      for sheet in try SheetReader.sheets(ofFile: path, limits: limits) {
        _ = try? SheetReader.open(path: path, sheet: .numbered(sheet.number), limits: limits)
      }
      try checkRows(SheetReader.open(path: path, limits: limits))
    } catch {
      precondition(error is Problem)
    }
  }

  /// Small, so that they are met.
  private static var limits: SheetLimits {
    var limits = SheetLimits()
    (limits.cellCharacters, limits.rowBytes) = (2_000, 10_000)
    (limits.columns, limits.rows, limits.cells) = (100, 10_000, 20_000)
    limits.mergedRanges = 20
    return limits
  }

  private static func checkRows(_ reader: SheetReader) throws {
    _ = try? reader.hiddenColumns()
    let first = rows(of: reader)
    _ = try? reader.mergedRanges()
    try reader.rewind()
    precondition(rows(of: reader) == first, "a second reading differs")
    for (row, next) in zip(first, first.dropFirst()) { precondition(row.number < next.number) }
    precondition(first.allSatisfy { $0.cells.last != "" && $0.cells.count <= limits.columns })
  }

  /// The rows up to the first problem.
  private static func rows(of reader: SheetReader) -> [SheetRow] {
    var rows: [SheetRow] = []
    while let raw = try? reader.nextRaw() {
      precondition(raw.fonts.count == raw.count)
      rows.append(raw.row)
    }
    return rows
  }
}
