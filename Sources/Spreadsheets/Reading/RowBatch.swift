/// The rows read in one go: their text in one buffer that is used again and again.
final class RowBatch {
  /// UTF-8 of the cells, in no order a reader may rely on.
  var text: [UInt8] = []

  /// The texts that cells of a workbook share.
  var shared = SharedTexts()

  /// The fonts that cells of a workbook name.
  var fonts = FontNames()
  var cells: [CellPlace] = []
  var rows: [RowPlace] = []

  func clear() {
    cells.removeAll(keepingCapacity: true)
    rows.removeAll(keepingCapacity: true)
  }

  /// Ends a row that holds the cells added since the last one, without the empty ones at its end.
  func endRow(number: Int, isHidden: Bool = false, uncomputed: [UInt16] = []) {
    let first = rows.last?.end ?? 0
    while cells.count > first, cells[cells.count - 1].count == 0 { cells.removeLast() }
    rows.append(
      RowPlace(number: number, end: cells.count, isHidden: isHidden, uncomputed: uncomputed))
  }
}

/// Where the text of a cell stands.
struct CellPlace {
  var start: Int
  var count: Int
  var isShared = false

  /// The number of its font; 0 where none is told.
  var font: UInt16 = 0

  static let empty = CellPlace(start: 0, count: 0)
}

/// Which row it is, and where its cells end in the batch.
struct RowPlace {
  let number: Int
  let end: Int
  let isHidden: Bool

  /// The columns of formulas without a value.
  let uncomputed: [UInt16]
}

/// A row whose cells have not been made into texts: for those who look at bytes first.
///
/// Good until the next row is asked for.
package struct RawRow {
  let batch: RowBatch
  let cells: Range<Int>
  let place: RowPlace

  /// The row as a spreadsheet numbers it, from 1.
  package var number: Int { place.number }

  /// Whether the sheet hides it, by hand or by a filter.
  package var isHidden: Bool { place.isHidden }

  /// The columns of formulas whose value the file does not hold, by their indices from 0.
  package var uncomputed: [Int] { place.uncomputed.map(Int.init) }

  /// How many cells there are, up to the last that holds anything.
  package var count: Int { cells.count }

  package func text(at index: Int) -> String {
    let place = batch.cells[cells.lowerBound + index]
    let range = place.start..<(place.start + place.count)
    return place.isShared
      ? String(decoding: batch.shared.text[range], as: UTF8.self)
      : String(decoding: batch.text[range], as: UTF8.self)
  }

  /// Shows the UTF-8 of a cell without copying it.
  package func withUTF8<Result>(
    at index: Int, _ look: (Swift.Span<UInt8>) throws -> Result
  ) rethrows -> Result {
    let place = batch.cells[cells.lowerBound + index]
    let text = place.isShared ? batch.shared.text : batch.text
    return try look(text.span.extracting(place.start..<(place.start + place.count)))
  }

  /// The row with its cells as texts.
  package var row: SheetRow {
    SheetRow(
      number: number, cells: (0..<count).map { text(at: $0) }, isHidden: isHidden,
      uncomputed: uncomputed)
  }
}

extension RawRow {
  /// The font of a cell, such as `.VnTime`: of its first run where it has several; nil where the
  /// file tells none.
  package func font(at index: Int) -> String? {
    batch.fonts[fontNumber(at: index)]
  }

  /// The font of a cell as a number, the same for the same name as long as the reader lives; 0
  /// where the file tells none.
  package func fontNumber(at index: Int) -> Int {
    Int(batch.cells[cells.lowerBound + index].font)
  }

  /// The fonts of the cells, one for each.
  package var fonts: [String?] { (0..<count).map { font(at: $0) } }
}
