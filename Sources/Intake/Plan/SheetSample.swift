import Facts
import Spreadsheets

/// The first rows of a sheet, by which it is understood.
struct SheetSample {
  var rows: [SheetRow] = []

  /// Whether the sheet goes on after them.
  var isCut = false

  init(rows: [SheetRow]) {
    self.rows = rows
  }

  /// Reads the first rows that hold anything and goes back to the start.
  init(_ reader: SheetReader, limit: Int = 500) throws(Problem) {
    while let row = try reader.next() {
      guard rows.count < limit else {
        isCut = true
        break
      }
      if !row.cells.allSatisfy(\.isBlank) { rows.append(row) }
    }
    try reader.rewind()
  }

  var width: Int { rows.map(\.cells.count).max() ?? 0 }
}

extension SheetRow {
  /// The text of a cell; empty where the row ends before it.
  func text(_ place: Int) -> String { place < cells.count ? cells[place] : "" }

  /// The places that hold anything.
  var filled: [Int] { cells.indices.filter { !cells[$0].isBlank } }
}

extension String {
  var isBlank: Bool {
    guard let first = utf8.first else { return true }
    if (0x21...0x7E).contains(first) || (0xC3...0xCB).contains(first) { return false }
    return allSatisfy { $0.isWhitespace || $0 == "\u{200B}" || $0 == "\u{FEFF}" }
  }

  /// The words one space apart.
  var tidy: String {
    let words = split { $0.isWhitespace || $0 == "\u{200B}" || $0 == "\u{FEFF}" }
    return words.joined(separator: " ")
  }
}
