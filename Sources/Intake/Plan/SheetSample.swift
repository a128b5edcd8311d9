import Facts
import Naming
import Spreadsheets

/// The first rows of a sheet, by which it is understood.
struct SheetSample {
  private(set) var rows: [SheetRow] = []
  private(set) var decoding: CellDecoding
  private(set) var hiddenColumns: Set<Int>
  private(set) var merged: [MergedRange]
  let countsFrom1904: Bool

  /// Reads the first rows that hold anything and goes back to the start; each column is read in the
  /// encoding its cells speak for, or in the one that is told.
  init(
    _ reader: SheetReader, told: [Int: LegacyEncoding] = [:], limit: Int = 500
  ) throws(Problem) {
    countsFrom1904 = reader.countsFrom1904
    var guesses: [EncodingGuess] = []
    var (count, looked) = (0, 0)
    while count < limit, looked < limit * 20, let raw = try reader.nextRaw() {
      looked += 1
      if raw.count > 0 { count += 1 }
      while guesses.count < raw.count { guesses.append(EncodingGuess()) }
      for place in 0..<raw.count {
        let start = CellDecoding.start(of: raw.text(at: place))
        guesses[place].add(start, font: raw.font(at: place))
      }
    }
    try reader.rewind()
    var columns = EncodingGuess.best(of: guesses)
    for (place, encoding) in told where place < columns.count {
      columns[place] = ColumnEncoding(told: encoding)
    }
    decoding = CellDecoding(columns: columns)
    hiddenColumns = try reader.hiddenColumns()
    merged = try reader.mergedRanges()
    while rows.count < limit, looked > 0, let raw = try reader.nextRaw() {
      looked -= 1
      let row = decoding.row(raw)
      if !row.cells.allSatisfy(\.isBlank) { rows.append(row) }
    }
    try reader.rewind()
  }
}

extension SheetSample {
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
    if isTidy { return self }
    let words = split { $0.isWhitespace || $0 == "\u{200B}" || $0 == "\u{FEFF}" }
    return words.joined(separator: " ")
  }

  /// Whether its bytes show that there is nothing to tidy: single spaces, and no sign that could be
  /// a space of another kind.
  private var isTidy: Bool {
    var last = UInt8(ascii: " ")
    for byte in utf8 {
      switch byte {
      case 0x20 where last == 0x20: return false
      case 0..<0x20, 0xC2, 0xE2, 0xE3, 0xEF: return false
      default: last = byte
      }
    }
    return last != 0x20
  }
}
