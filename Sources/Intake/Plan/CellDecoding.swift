import Facts
import Naming
import Spreadsheets

/// Makes Unicode of the rows of a sheet, by the encoding of each column.
struct CellDecoding: Equatable {
  /// By place.
  var columns: [ColumnEncoding]

  func row(_ raw: RawRow) -> SheetRow {
    let cells = (0..<raw.count).map { place in
      let text = raw.text(at: place)
      guard place < columns.count,
        text.utf8.contains(where: { $0 >= 0x80 || $0 == 0x2B || $0 == 0x5E })
          || (place < columns.count && columns[place].encoding == .viqr)
      else { return text }
      return columns[place].read(text, font: raw.font(at: place))
    }
    return SheetRow(
      number: raw.number, cells: cells, isHidden: raw.isHidden, uncomputed: raw.uncomputed)
  }
}
