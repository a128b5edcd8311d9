import Facts

/// Lays a table out on a sheet.
struct SheetWriter {
  private let table: Table
  private let language: Language
  private let sheet: Sheet

  /// The sum of the columns' widths, in characters.
  private let width: Int

  init(
    _ table: Table, in language: Language, of workbook: Workbook, name: String
  ) throws(Problem) {
    self.table = table
    self.language = language
    sheet = try workbook.sheet(named: name)
    width = max(table.columns.reduce(0) { $0 + $1.width }, 20)
  }

  func write() {
    let headerRow = table.notes.count + 2
    sheet.layOut(
      widths: table.columns.map(\.width), headerRow: headerRow, isLandscape: width > 85)
    writeLine(table.title(language), row: 0, as: .title)
    for (index, note) in table.notes.enumerated() {
      writeLine(note(language), row: index + 1, as: .note)
    }
    for (column, heading) in table.columns.enumerated() {
      sheet.write(heading.heading(language), row: headerRow, column: column, as: .heading)
    }
    let firstRow = headerRow + 1
    for (index, row) in table.rows.enumerated() {
      for (column, cell) in row.enumerated() { write(cell, row: firstRow + index, column: column) }
    }
    if !table.columns.isEmpty {
      let lastRow = max(firstRow, headerRow + table.rows.count)
      sheet.filter(columns: table.columns.count, from: headerRow, to: lastRow)
    }
    for (index, line) in footer.enumerated() {
      writeLine(line(language), row: firstRow + table.rows.count + 1 + index, as: .note)
    }
  }

  /// How many are shown, and who was left out and why.
  private var footer: [Wording] {
    let shown = table.rows.count
    let counts = Wording(
      vi: "Có trong danh sách: \(shown) trên tổng số \(table.total).",
      en: "Shown: \(shown) of \(table.total).")
    return [counts]
      + table.excluded.map { exclusion in
        Wording(
          vi: "Không đưa vào danh sách – \(exclusion.wording.vi): \(exclusion.count).",
          en: "Left out – \(exclusion.wording.en): \(exclusion.count).")
      }
  }

  private func writeLine(_ text: String, row: Int, as format: CellFormat) {
    let perLine = max(1, format == .title ? width * 4 / 5 : width)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .reduce(0) { $0 + max(1, ($1.count + perLine - 1) / perLine) }
    let height = Double(max(1, lines)) * (format == .title ? 19 : 15.5)
    sheet.write(
      text, across: table.columns.count, row: row, height: min(height, 400), as: format)
  }
}

extension SheetWriter {
  private func write(_ cell: Cell, row: Int, column: Int) {
    switch cell {
    case .integer(let number) where Self.exact ~= number:
      sheet.write(Double(number), row: row, column: column, as: .whole)
    case .amount(let amount) where Self.exact ~= amount.coefficient:
      let number = Double(amount.description) ?? Double(amount.coefficient)
      let format: CellFormat = amount.scale == 0 ? .whole : .decimal(amount.scale)
      sheet.write(number, row: row, column: column, as: format)
    case .date(let date):
      if let day = date.exactDay, day >= Self.firstDay {
        sheet.write(day, row: row, column: column)
      } else {
        sheet.write(date.written, row: row, column: column, as: .text)
      }
    default: sheet.write(cell.written(in: language), row: row, column: column, as: .text)
    }
  }

  /// The numbers of up to 15 digits, which a workbook holds exactly; others are written as texts.
  private static let exact: ClosedRange<Int64> = -999_999_999_999_999...999_999_999_999_999

  /// The day from which workbooks count days right: they believe in a 29th of February 1900.
  private static let firstDay = Day(sinceEpoch: -25_508)
}
