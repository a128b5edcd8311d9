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
      let font = raw.font(at: place)
      return text.utf8.count > Self.long
        ? read(text, columns[place], font) : columns[place].read(text, font: font)
    }
    return SheetRow(
      number: raw.number, cells: cells, isHidden: raw.isHidden, uncomputed: raw.uncomputed)
  }

  /// The beginning of a long text is in the encoding of the whole: to weigh all of it in each encoding
  /// costs a second for a row of such cells.
  private func read(_ text: String, _ column: ColumnEncoding, _ font: String?) -> String {
    let encoding = column.encoding(of: Self.start(of: text), font: font)
    let face = font.flatMap { LegacyEncoding.ofFont($0) }
    let isCapitals = encoding != .unicode && face.map { $0 == (encoding, true) } ?? false
    return encoding.decode(text, isCapitals: isCapitals)
  }

  /// What is longer, in bytes, is judged by its beginning.
  private static let long = 4000

  static func start(of text: String) -> String {
    text.utf8.count > long ? String(text.prefix(1000)) : text
  }
}
