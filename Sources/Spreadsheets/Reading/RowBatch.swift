/// The rows read in one go: their text in one buffer that is used again and again.
final class RowBatch {
  /// UTF-8 of the cells, in no order a reader may rely on.
  var text: [UInt8] = []

  /// The texts that cells of a workbook share.
  var shared = SharedTexts()
  var cells: [CellPlace] = []
  var rows: [RowPlace] = []

  func clear() {
    cells.removeAll(keepingCapacity: true)
    rows.removeAll(keepingCapacity: true)
  }

  /// Ends a row that holds the cells added since the last one, without the empty ones at its end.
  func endRow(number: Int) {
    let first = rows.last?.end ?? 0
    while cells.count > first, cells[cells.count - 1].count == 0 { cells.removeLast() }
    rows.append(RowPlace(number: number, end: cells.count))
  }
}

/// Where the text of a cell stands.
struct CellPlace {
  var start: Int
  var count: Int
  var isShared = false

  static let empty = CellPlace(start: 0, count: 0)
}

/// Which row it is, and where its cells end in the batch.
struct RowPlace {
  let number: Int
  let end: Int
}

/// A row whose cells have not been made into texts: for those who look at bytes first.
///
/// Good until the next row is asked for.
package struct RawRow {
  let batch: RowBatch
  let cells: Range<Int>

  /// The row as a spreadsheet numbers it, from 1.
  package let number: Int

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
    SheetRow(number: number, cells: (0..<count).map { text(at: $0) })
  }
}
