import CXlsxWriter
import Facts

/// A sheet of a workbook being written; rows in order only.
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
      let place = UInt16(column)
      unsafe worksheet_set_column(sheet, place, place, Double(min(max(width, 3), 100)), nil)
    }
    unsafe worksheet_set_paper(sheet, 9)
    if isLandscape { unsafe worksheet_set_landscape(sheet) }
    unsafe worksheet_set_margins(sheet, 0.6, 0.5, 0.7, 0.7)
    unsafe worksheet_fit_to_pages(sheet, 1, 0)
    unsafe worksheet_repeat_rows(sheet, UInt32(headerRow), UInt32(headerRow))
    unsafe worksheet_set_footer(sheet, "&C&\"Times New Roman,Regular\"&11&P/&N")
    unsafe worksheet_freeze_panes(sheet, UInt32(headerRow + 1), 0)
  }

  func filter(columns: Int, from first: Int, to last: Int) {
    unsafe worksheet_autofilter(sheet, UInt32(first), 0, UInt32(last), UInt16(columns - 1))
  }

  /// Writes one text across the whole width, in a row high enough for so many lines of it.
  func write(_ text: String, across columns: Int, row: Int, height: Double, as format: CellFormat) {
    let (place, made) = unsafe (UInt32(row), workbook.format(format))
    unsafe worksheet_set_row(sheet, place, height, nil)
    if columns > 1 {
      unsafe worksheet_merge_range(
        sheet, place, 0, place, UInt16(columns - 1), Self.writable(text), made)
    } else {
      write(text, row: row, column: 0, as: format)
    }
  }

  func write(_ text: String, row: Int, column: Int, as format: CellFormat) {
    let (row, column) = (UInt32(row), UInt16(column))
    let made = unsafe workbook.format(format)
    if text.isEmpty {
      unsafe worksheet_write_blank(sheet, row, column, made)
    } else {
      unsafe worksheet_write_string(sheet, row, column, Self.writable(text), made)
    }
  }

  func write(_ number: Double, row: Int, column: Int, as format: CellFormat) {
    unsafe worksheet_write_number(
      sheet, UInt32(row), UInt16(column), number, workbook.format(format))
  }

  func write(_ day: Day, row: Int, column: Int) {
    var moment = lxw_datetime(
      year: Int32(day.year), month: Int32(day.month), day: Int32(day.day), hour: 0, min: 0, sec: 0)
    unsafe worksheet_write_datetime(
      sheet, UInt32(row), UInt16(column), &moment, workbook.format(.date))
  }

  /// The text with what no workbook can hold made visible.
  private static func writable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isForbidden) else { return text }
    var writable = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { writable.append(isForbidden(scalar) ? "\u{FFFD}" : scalar) }
    return String(writable)
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\0" || scalar == "\u{FFFE}" || scalar == "\u{FFFF}"
  }
}
