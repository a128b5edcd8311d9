import CXlsxWriter
import Facts

/// A sheet of a workbook being written; rows in order only.
///
/// What fails is noted by the workbook, which then is not finished.
@safe struct Sheet {
  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private let workbook: Workbook

  init(_ sheet: UnsafeMutablePointer<lxw_worksheet>, of workbook: Workbook) {
    unsafe self.sheet = sheet
    self.workbook = workbook
  }

  /// Sets A4 paper, one page wide, with the header on each page and the page's number below.
  func layOut(widths: [Int], headerRow: Int, isLandscape: Bool) {
    for (column, width) in widths.enumerated() {
      let (place, width) = (UInt16(column), Double(min(max(width, 3), 100)))
      workbook.note(unsafe worksheet_set_column(sheet, place, place, width, nil))
    }
    unsafe worksheet_set_paper(sheet, 9)
    if isLandscape { unsafe worksheet_set_landscape(sheet) }
    unsafe worksheet_set_margins(sheet, 0.6, 0.5, 0.7, 0.7)
    unsafe worksheet_fit_to_pages(sheet, 1, 0)
    workbook.note(unsafe worksheet_repeat_rows(sheet, UInt32(headerRow), UInt32(headerRow)))
    let footer = "&C&\"Times New Roman,Regular\"&11&P/&N"
    workbook.note(unsafe worksheet_set_footer(sheet, footer))
    unsafe worksheet_freeze_panes(sheet, UInt32(headerRow + 1), 0)
  }

  func filter(columns: Int, from first: Int, to last: Int) {
    workbook.note(
      unsafe worksheet_autofilter(sheet, UInt32(first), 0, UInt32(last), UInt16(columns - 1)))
  }
}

extension Sheet {
  /// Writes one text across the whole width, in a row of the given height in points.
  func write(_ text: String, across columns: Int, row: Int, height: Double, as format: CellFormat) {
    let (place, last) = (UInt32(row), UInt16(max(columns, 1) - 1))
    setHeight(height, ofRow: row)
    guard last > 0 else { return write(text, row: row, column: 0, as: format) }
    let made = unsafe workbook.format(format)
    workbook.note(
      unsafe worksheet_merge_range(sheet, place, 0, place, last, CellEscape.writable(text), made))
  }

  /// Sets the height of a row, in points, before its cells are written.
  func setHeight(_ height: Double, ofRow row: Int) {
    workbook.note(unsafe worksheet_set_row(sheet, UInt32(row), height, nil))
  }

  func write(_ text: String, row: Int, column: Int, as format: CellFormat) {
    let (row, column, made) = unsafe (UInt32(row), UInt16(column), workbook.format(format))
    workbook.note(
      text.isEmpty
        ? unsafe worksheet_write_blank(sheet, row, column, made)
        : unsafe worksheet_write_string(sheet, row, column, CellEscape.writable(text), made))
  }

  func write(_ number: Double, row: Int, column: Int, as format: CellFormat) {
    let made = unsafe workbook.format(format)
    workbook.note(unsafe worksheet_write_number(sheet, UInt32(row), UInt16(column), number, made))
  }

  func write(_ day: Day, row: Int, column: Int) {
    let made = unsafe workbook.format(.date)
    var moment = lxw_datetime(
      year: Int32(day.year), month: Int32(day.month), day: Int32(day.day), hour: 0, min: 0, sec: 0)
    workbook.note(
      unsafe worksheet_write_datetime(sheet, UInt32(row), UInt16(column), &moment, made))
  }
}
