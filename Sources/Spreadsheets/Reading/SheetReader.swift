package import Facts

/// Reads the rows of a CSV file or of a workbook's first visible sheet, one after another.
///
/// What it is, is decided by what stands in the file and not by its name. Memory does not grow with
/// the file, but for the texts that the cells of a workbook share.
package final class SheetReader {
  /// What the file turned out to be.
  package let format: SheetFormat

  /// The name of the sheet; nil for CSV.
  package let sheet: String?

  private let source: any RowSource
  private var position = 0

  init(format: SheetFormat, sheet: String?, source: any RowSource) {
    self.format = format
    self.sheet = sheet
    self.source = source
  }

  /// Opens a file.
  ///
  /// - Throws: a ``Problem`` when the file cannot be read, is empty, or is something else.
  package static func open(
    path: String, limits: SheetLimits = SheetLimits()
  ) throws(Problem) -> SheetReader {
    let file = try InputFile(path: path)
    switch try FileKind.of(file) {
    case .workbook:
      let source = try XLSXSource(file, limits: limits)
      return SheetReader(format: .xlsx, sheet: source.sheetName, source: source)
    case .text(let encoding):
      let source = try CSVSource(file, encoding: encoding, limits: limits)
      return SheetReader(format: .csv, sheet: nil, source: source)
    }
  }
}

extension SheetReader {
  /// The next row, blank ones included; nil after the last.
  ///
  /// - Throws: a ``Problem`` with the row where the file cannot be read on.
  package func next() throws(Problem) -> SheetRow? {
    try nextRaw()?.row
  }

  /// The next row without texts made of its cells, good until the one after it is asked for.
  package func nextRaw() throws(Problem) -> RawRow? {
    let batch = source.batch
    while position == batch.rows.count {
      position = 0
      guard try source.refill() else { return nil }
    }
    let first = position == 0 ? 0 : batch.rows[position - 1].end
    let place = batch.rows[position]
    position += 1
    return RawRow(batch: batch, cells: first..<place.end, number: place.number)
  }

  /// Hands over each row that is left.
  package func forEachRow(_ body: (SheetRow) throws -> Void) throws {
    while let row = try next() { try body(row) }
  }

  /// Goes back to the first row.
  package func rewind() throws(Problem) {
    position = 0
    source.batch.clear()
    try source.rewind()
  }

  /// How far the reading has come.
  package var progress: SheetProgress {
    SheetProgress(consumed: source.consumed, total: source.total)
  }
}

/// The kinds of file that can be read.
package enum SheetFormat: Sendable {
  case csv, xlsx
}

/// How many bytes have been read, of how many: of the file in CSV, of the unpacked sheet in XLSX.
package struct SheetProgress: Equatable, Sendable {
  package let consumed: Int
  package let total: Int
}

/// Where rows come from.
protocol RowSource: AnyObject {
  var batch: RowBatch { get }
  var consumed: Int { get }
  var total: Int { get }

  /// Puts the next rows in place of those of the batch; false when there are none.
  func refill() throws(Problem) -> Bool
  func rewind() throws(Problem)
}
