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
    let firstRow = headerRow + 1
    sheet.layOut(
      widths: table.columns.map(\.width), headerRow: headerRow, isLandscape: width > 85)
    writeLine(table.title(language), row: 0, as: .title)
    for (index, note) in table.notes.enumerated() {
      writeLine(note(language), row: index + 1, as: .note)
    }
    writeHeader(row: headerRow)
    for (index, cells) in table.rows.enumerated() { write(cells, row: firstRow + index) }
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
    guard table.isCounted else { return [] }
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
}

extension SheetWriter {
  private func writeLine(_ text: String, row: Int, as format: CellFormat) {
    let lines = TextLines.count(text, width: format == .title ? width * 3 / 4 : width)
    let height = height(ofLines: lines) * (format == .title ? 1.25 : 1)
    sheet.write(text, across: table.columns.count, row: row, height: height, as: format)
  }

  private func writeHeader(row: Int) {
    let lines = table.columns.map {
      TextLines.count($0.heading(language), width: $0.width * 4 / 5)
    }
    sheet.setHeight(height(ofLines: lines.max() ?? 1), ofRow: row)
    for (column, heading) in table.columns.enumerated() {
      sheet.write(heading.heading(language), row: row, column: column, as: .heading)
    }
  }

  /// Writes a row as high as its longest text, for not every program finds that out by itself.
  ///
  /// About six letters of a text are as wide as five figures, which widths are counted in.
  private func write(_ cells: [Cell], row: Int) {
    let lines = zip(table.columns, cells).map { column, cell in
      cell.isText ? TextLines.count(cell.plain, width: column.width * 6 / 5) : 1
    }
    sheet.setHeight(height(ofLines: lines.max() ?? 1), ofRow: row)
    for (column, cell) in cells.enumerated() { write(cell, row: row, column: column) }
  }

  /// Points, up to the most a row can have.
  private func height(ofLines lines: Int) -> Double { min(Double(lines) * 15.75, 409) }

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
        sheet.write(date.written, row: row, column: column, as: .dateText)
      }
    case .text("…"): sheet.write("…", row: row, column: column, as: .hidden)
    default: sheet.write(cell.written(in: language), row: row, column: column, as: .text)
    }
  }

  /// The numbers of up to 15 digits, which a workbook holds exactly; others are written as texts.
  private static let exact: ClosedRange<Int64> = -999_999_999_999_999...999_999_999_999_999

  /// The day from which workbooks count days right: they believe in a 29th of February 1900.
  private static let firstDay = Day(sinceEpoch: -25_508)
}
