package import Facts

/// Reads the rows of a CSV file or of a sheet of a workbook, one after another.
///
/// What it is, is decided by what stands in the file and not by its name. Memory does not grow with
/// the file, but for the texts that the cells of a workbook share.
package final class SheetReader {
  /// What the file turned out to be.
  package let format: SheetFormat

  /// The name of the sheet; nil for CSV.
  package var sheet: String? { sheetName?.name }

  /// The sheet being read; nil for CSV.
  package let sheetName: SheetName?

  /// The sheets of the workbook, hidden ones too; none for CSV.
  package let sheets: [SheetName]

  /// Whether the text was no Unicode and each byte stands as the character CP1252 has for it.
  ///
  /// The five bytes that have none, such as 0x81, stand as U+0081. Which encoding it really is,
  /// has still to be found out.
  package let isBytewise: Bool

  /// Whether a bare count of days in the sheet is one from 1904, as workbooks from old Macs have it.
  package let countsFrom1904: Bool

  let source: any RowSource
  private var position = 0

  private init(_ source: XLSXSource) {
    (format, isBytewise, countsFrom1904) = (.xlsx, false, source.countsFrom1904)
    (sheetName, sheets) = (source.sheetName, source.sheets)
    self.source = source
  }

  private init(_ source: CSVSource, _ encoding: TextEncoding) {
    (format, isBytewise, countsFrom1904) = (.csv, encoding == .bytes, false)
    (sheetName, sheets) = (nil, [])
    self.source = source
  }

  /// Opens a file.
  ///
  /// A text file is looked through once, for a byte that is no UTF-8 may come late.
  ///
  /// - Throws: a ``Problem`` when the file cannot be read, is empty, is something else, or has no
  ///   such sheet.
  package static func open(
    path: String, sheet: SheetChoice = .firstVisible, limits: SheetLimits = SheetLimits()
  ) throws(Problem) -> SheetReader {
    let file = try InputFile(path: path)
    switch try FileKind.of(file) {
    case .workbook:
      return SheetReader(try XLSXSource(file, sheet, limits: limits))
    case .text(let encoding):
      guard sheet == .firstVisible || sheet == .numbered(1) else { throw .noSuchSheet(of: 1) }
      return SheetReader(try CSVSource(file, encoding: encoding, limits: limits), encoding)
    }
  }

  /// The sheets of a workbook, hidden ones too, without reading any; none for CSV.
  package static func sheets(
    ofFile path: String, limits: SheetLimits = SheetLimits()
  ) throws(Problem) -> [SheetName] {
    let file = try InputFile(path: path)
    guard try FileKind.of(file) == .workbook else { return [] }
    return try WorkbookMap(ZipArchive(file, limits: limits)).sheets.map(\.name)
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
    return RawRow(batch: batch, cells: first..<place.end, place: place)
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

  func hiddenColumns() throws(Problem) -> Set<Int>
  func mergedRanges() throws(Problem) -> [MergedRange]
}
