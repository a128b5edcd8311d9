import Facts

/// Makes rows of what a worksheet says.
final class WorksheetHandler: XMLHandler {
  let batch = RowBatch()
  private let limits: SheetLimits
  private let reader: CellReader

  /// The row being read, or the last one read.
  private var row = 0

  /// The column last seen in the row, from 1.
  private var column = 0

  /// The first of the batch's cells that is of this row.
  private var firstCell = 0

  /// Where the texts of the row begin.
  private var rowStart = 0
  private var rowBytes = 0

  private var size = SheetSize()

  private var kind = CellReader.Kind.number
  private var style = 0
  private var start = 0

  /// The number of the font of the cell's first run; 0 where it names none.
  private var runFont: UInt16 = 0
  private var (isRow, isCell, isText, isPhonetic, isFormula) = (false, false, false, false, false)
  private var isHidden = false

  /// The columns of the row that hold a formula without a value.
  private var uncomputed: [UInt16] = []

  /// The columns that the sheet hides, by their indices from 0.
  private(set) var hiddenColumns: Set<Int> = []

  /// How many times the sheet said something of columns.
  private var columnMarks = 0

  /// Whether the rows have begun, before which the columns stand.
  private(set) var hasBegun = false

  init(_ reader: CellReader, shared: SharedTexts, fonts: FontNames, limits: SheetLimits) {
    self.reader = reader
    self.limits = limits
    (batch.shared, batch.fonts) = (shared, fonts)
  }

  /// Forgets the rows of the batch, but keeps the row and the cell that are being read.
  func release() {
    let kept = batch.rows.last?.end ?? 0
    batch.rows.removeAll(keepingCapacity: true)
    batch.cells.removeSubrange(..<kept)
    firstCell = 0
    let done = isRow ? rowStart : batch.text.count
    batch.text.removeSubrange(..<done)
    (rowStart, start) = (rowStart - done, start - done)
    for index in batch.cells.indices
    where !batch.cells[index].isShared && batch.cells[index].count > 0 {
      batch.cells[index].start -= done
    }
  }

  var allowance: Int { size.allowance }

  func begin(_ tag: XMLTag, _ attributes: XMLAttributes) throws(Problem) {
    switch tag {
    case .row: try beginRow(attributes)
    case .cell: try beginCell(attributes)
    case .value: isText = isCell && kind != .inline
    case .text: isText = isCell && kind == .inline && !isPhonetic
    case .phonetic: isPhonetic = true
    case .formula: isFormula = isCell
    case .runFont where isCell && batch.text.count == start:
      runFont = batch.fonts.number(of: attributes.text("val"))
    case .rows: hasBegun = true
    case .columns where !hasBegun: noteColumns(attributes)
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(Problem) {
    guard isText else { return }
    unsafe batch.text.append(contentsOf: bytes)
    if batch.text.count - start > limits.cellBytes { throw tooLong }
  }

  func end(_ tag: XMLTag) throws(Problem) {
    switch tag {
    case .row: endRow()
    case .cell: try endCell()
    case .value, .text: isText = false
    case .phonetic: isPhonetic = false
    default: break
    }
  }
}

extension WorksheetHandler {
  private func noteColumns(_ attributes: XMLAttributes) {
    columnMarks += 1
    guard columnMarks <= Self.lastColumn, attributes.isOn("hidden"),
      let first = attributes.number("min"), first > 0,
      let last = attributes.number("max"), first <= last
    else { return }
    let indices = (first - 1)..<last
    hiddenColumns.formUnion(indices.clamped(to: 0..<limits.columns))
  }

  private func beginRow(_ attributes: XMLAttributes) throws(Problem) {
    let number = unsafe attributes.bytes("r") == nil ? row + 1 : attributes.number("r")
    guard let number, number > row, !isRow else { throw .malformedWorkbook(row: row) }
    guard number <= limits.rows else { throw .tooManyRows(limit: limits.rows) }
    size.rows += 1
    (row, column, rowBytes, isRow) = (number, 0, 0, true)
    isHidden = attributes.isOn("hidden")
    (firstCell, rowStart) = (batch.cells.count, batch.text.count)
  }

  private func endRow() {
    guard isRow else { return }
    size.textBytes += rowBytes
    batch.endRow(number: row, isHidden: isHidden, uncomputed: uncomputed)
    if !uncomputed.isEmpty { uncomputed = [] }
    isRow = false
  }

  private func beginCell(_ attributes: XMLAttributes) throws(Problem) {
    let place = unsafe attributes.bytes("r").map { unsafe Self.column(of: $0) } ?? column + 1
    guard isRow, !isCell, let place, place > column, place <= Self.lastColumn
    else { throw .malformedWorkbook(row: row) }
    size.cells += 1
    guard size.cells <= limits.cells else { throw .workbookTooLarge }
    column = place
    kind = unsafe CellReader.Kind(attributes.bytes("t"))
    style = attributes.number("s") ?? 0
    (start, isCell, isText, isFormula, runFont) = (batch.text.count, true, false, false, 0)
  }

  private func endCell() throws(Problem) {
    guard isCell else { return }
    (isCell, isText) = (false, false)
    guard batch.text.count > start else { return noteUncomputed() }
    guard var place = reader.read(kind, style: style, in: batch, from: start) else {
      throw .malformedWorkbook(row: row)
    }
    if place.count == 0 { return }
    if place.count > limits.cellCharacters, characters(place) > limits.cellCharacters {
      throw tooLong
    }
    rowBytes += place.count
    guard rowBytes <= limits.rowBytes else { throw .rowTooLong(row: row, limit: limits.rowBytes) }
    guard column <= limits.columns else {
      throw .tooManyColumns(row: row, limit: limits.columns)
    }
    while batch.cells.count - firstCell < column - 1 { batch.cells.append(.empty) }
    if runFont != 0 { place.font = runFont }
    if place.font == 0 { place.font = reader.styles[style].font }
    batch.cells.append(place)
  }

  /// Notes a formula without a value; one whose value is the empty text says that it is a text.
  private func noteUncomputed() {
    guard isFormula, kind != .string, column <= limits.columns else { return }
    uncomputed.append(UInt16(column - 1))
  }

  /// The last column a workbook can have: XFD.
  private static let lastColumn = 16_384

  private var tooLong: Problem {
    .cellTooLong(row: row, column: column, limit: limits.cellCharacters)
  }

  private func characters(_ place: CellPlace) -> Int {
    let range = place.start..<(place.start + place.count)
    let bytes = place.isShared ? batch.shared.text[range] : batch.text[range]
    return String(decoding: bytes, as: UTF8.self).utf16.count
  }

  /// The column of a reference such as `AB12`, from 1; nil when it is none.
  @unsafe private static func column(of reference: UnsafeBufferPointer<UInt8>) -> Int? {
    var (column, letters) = (0, 0)
    for index in reference.indices {
      let byte = unsafe reference[index]
      guard (0x41...0x5A).contains(byte), letters < 3 else {
        return (0x30...0x39).contains(byte) && letters > 0 ? column : nil
      }
      column = column * 26 + Int(byte - 0x40)
      letters += 1
    }
    return nil
  }
}
