import Facts

/// The rows of a workbook's first visible sheet.
final class XLSXSource: RowSource {
  let sheetName: String
  let total: Int
  var batch: RowBatch { handler.batch }
  var consumed: Int { xml.part.consumed }

  private let archive: ZipArchive
  private let sheet: String
  private let reader: CellReader
  private let shared: SharedTexts
  private var handler: WorksheetHandler
  private var xml: XMLPart
  private var pending: Problem?
  private var isDone = false

  /// Bytes read without a row coming of them.
  private var quiet = 0

  init(_ file: InputFile, limits: SheetLimits) throws(Problem) {
    archive = try ZipArchive(file, limits: limits)
    let map = try WorkbookMap(archive)
    (sheetName, sheet) = (map.sheetName, map.sheet)
    let styles: CellStyles =
      if let name = map.styles { try CellStyles(archive, name) } else { CellStyles() }
    reader = CellReader(styles: styles, countsFrom1904: map.countsFrom1904)
    shared =
      if let name = map.sharedTexts { try SharedTexts.read(archive, name) } else { SharedTexts() }
    handler = WorksheetHandler(reader, shared: shared, limits: limits)
    xml = try Self.open(sheet, in: archive, for: handler)
    total = xml.part.size
  }

  private static func open(
    _ sheet: String, in archive: ZipArchive, for handler: WorksheetHandler
  ) throws(Problem) -> XMLPart {
    guard let part = try archive.part(sheet, limit: archive.limits.sheetBytes) else {
      throw .missingPart(Wording(vi: "trang tính", en: "sheet"))
    }
    return try XMLPart(part, handler)
  }

  func rewind() throws(Problem) {
    handler = WorksheetHandler(reader, shared: shared, limits: archive.limits)
    xml = try Self.open(sheet, in: archive, for: handler)
    (pending, isDone, quiet) = (nil, false, 0)
  }

  func refill() throws(Problem) -> Bool {
    handler.release()
    handler.release()
    while batch.rows.isEmpty {
      if let pending { throw pending }
      if isDone { return false }
      do throws(Problem) {
        let before = consumed
        let cells = handler.cellCount
        isDone = try !xml.feed()
        quiet = handler.cellCount == cells ? quiet + consumed - before : 0
        if quiet > archive.limits.quietBytes { throw .workbookTooLarge }
      } catch {
        pending = error
      }
    }
    return true
  }
}
