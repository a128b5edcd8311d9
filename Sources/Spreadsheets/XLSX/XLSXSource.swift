import Facts

/// The rows of a sheet of a workbook.
final class XLSXSource: RowSource {
  let sheetName: SheetName
  let sheets: [SheetName]
  let total: Int
  var batch: RowBatch { handler.batch }
  var consumed: Int { xml.part.consumed }

  /// Whether the workbook counts days from 1904.
  var countsFrom1904: Bool { reader.countsFrom1904 }

  private let archive: ZipArchive
  private let sheet: String
  private let reader: CellReader
  private let shared: SharedTexts
  private let fonts = FontNames()
  private var handler: WorksheetHandler
  private var xml: XMLPart
  private var pending: Problem?
  private var isDone = false
  private var merged: [MergedRange]?

  init(_ file: InputFile, _ choice: SheetChoice, limits: SheetLimits) throws(Problem) {
    archive = try ZipArchive(file, limits: limits)
    let map = try WorkbookMap(archive)
    sheets = map.sheets.map(\.name)
    (sheetName, sheet) = try map.find(choice)
    let styles: CellStyles =
      if let name = map.styles { try CellStyles(archive, name, naming: fonts) } else {
        CellStyles()
      }
    reader = CellReader(styles: styles, countsFrom1904: map.countsFrom1904)
    shared =
      if let name = map.sharedTexts { try SharedTexts.read(archive, name, naming: fonts) } else {
        SharedTexts()
      }
    handler = WorksheetHandler(reader, shared: shared, fonts: fonts, limits: limits)
    xml = try Self.open(sheet, in: archive, for: handler)
    total = xml.part.size
  }

  private static func open(
    _ sheet: String, in archive: ZipArchive, for handler: any XMLHandler
  ) throws(Problem) -> XMLPart {
    guard let part = try archive.part(sheet, limit: archive.limits.sheetBytes) else {
      throw .missingPart(Wording(vi: "trang tính", en: "sheet"))
    }
    return try XMLPart(part, handler)
  }

  func rewind() throws(Problem) {
    handler = WorksheetHandler(reader, shared: shared, fonts: fonts, limits: archive.limits)
    xml = try Self.open(sheet, in: archive, for: handler)
    (pending, isDone) = (nil, false)
  }

  func refill() throws(Problem) -> Bool {
    handler.release()
    while batch.rows.isEmpty {
      if let pending { throw pending }
      if isDone { return false }
      advance()
    }
    return true
  }

  /// Reads the next piece of the sheet.
  private func advance() {
    do throws(Problem) {
      isDone = try !xml.feed()
    } catch {
      pending = error
    }
  }
}

extension XLSXSource {
  func hiddenColumns() throws(Problem) -> Set<Int> {
    while !handler.hasBegun, !isDone {
      if let pending { throw pending }
      advance()
    }
    return handler.hiddenColumns
  }

  func mergedRanges() throws(Problem) -> [MergedRange] {
    if let merged { return merged }
    let handler = MergedRangesHandler(limit: archive.limits.mergedRanges)
    try Self.open(sheet, in: archive, for: handler).readAll()
    merged = handler.ranges
    return handler.ranges
  }
}
