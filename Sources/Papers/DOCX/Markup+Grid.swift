/// How the cells of a table are drawn.
struct CellFrame {
  /// The lines around them, in the words of WordprocessingML, and their colour.
  let line: String
  var colour = "auto"

  /// The space left and right of the text, in twentieths of a point.
  let padding: Int

  static let lined = CellFrame(line: "single", padding: 80)
  static let open = CellFrame(line: "nil", padding: 0)

  /// To cut along.
  static let cut = CellFrame(line: "dotted", colour: "A6A6A6", padding: 113)
}

extension Markup {
  /// A table of fixed columns, in twentieths of a point.
  mutating func columns(
    _ widths: [Int], _ frame: CellFrame, _ rows: (inout Markup) -> Void
  ) {
    element("w:tbl") { table in
      table.element("w:tblPr") { properties in
        properties.empty("w:tblW", ["w:w": String(widths.reduce(0, +)), "w:type": "dxa"])
        properties.empty("w:tblInd", ["w:w": "0", "w:type": "dxa"])
        properties.borders(frame)
        properties.empty("w:tblLayout", ["w:type": "fixed"])
        properties.element("w:tblCellMar") { margins in
          for side in ["w:left", "w:right"] {
            margins.empty(side, ["w:w": String(frame.padding), "w:type": "dxa"])
          }
        }
      }
      table.element("w:tblGrid") { grid in
        for width in widths { grid.empty("w:gridCol", ["w:w": String(width)]) }
      }
      rows(&table)
    }
  }

  private mutating func borders(_ frame: CellFrame) {
    element("w:tblBorders") { borders in
      for side in ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"] {
        borders.empty(
          side,
          [
            "w:val": frame.line, "w:sz": "4", "w:space": "0", "w:color": frame.colour,
          ])
      }
    }
  }

  /// A row that is not split between pages; a header is repeated on each.
  ///
  /// Of its exact height, in twentieths of a point, where one is given, and without its last columns
  /// where it has no cells for them.
  mutating func row(
    isHeader: Bool = false, height: Int? = nil, columnsAfter: Int = 0,
    _ cells: (inout Markup) -> Void
  ) {
    element("w:tr") { row in
      row.element("w:trPr") { properties in
        if columnsAfter > 0 { properties.value("w:gridAfter", columnsAfter) }
        properties.empty("w:cantSplit")
        if let height {
          properties.empty("w:trHeight", ["w:val": String(height), "w:hRule": "exact"])
        }
        if isHeader { properties.empty("w:tblHeader") }
      }
      cells(&row)
    }
  }

  /// A cell; it must hold a paragraph, so one into which nothing is written gets an empty one.
  ///
  /// It goes over some columns, and has no line on one of its sides where one is named.
  mutating func cell(
    _ width: Int, isCentred: Bool = false, span: Int = 1, without side: String? = nil,
    _ content: (inout Markup) -> Void
  ) {
    element("w:tc") { cell in
      cell.element("w:tcPr") { properties in
        properties.empty("w:tcW", ["w:w": String(width), "w:type": "dxa"])
        if span > 1 { properties.value("w:gridSpan", span) }
        if let side {
          properties.element("w:tcBorders") { $0.value(side, "nil") }
        }
        if isCentred { properties.value("w:vAlign", "center") }
      }
      let length = cell.text.utf8.count
      content(&cell)
      if cell.text.utf8.count == length { cell.gap() }
    }
  }

  /// A table of a paper, in a whole width.
  mutating func grid(_ grid: Paper.Grid, width: Int) {
    guard !grid.columns.isEmpty else { return }
    if let caption = grid.caption { styled("Caption", text: caption) } else { gap() }
    let widths = grid.widths(of: width)
    columns(widths, .lined) { table in
      table.row(isHeader: true) { row in
        for (column, width) in zip(grid.columns, widths) {
          row.cell(width, isCentred: true) { $0.styled("CellHeading", text: column.heading) }
        }
      }
      for texts in grid.rows {
        table.newLine()
        table.row { row in
          for (index, text) in texts.enumerated() {
            row.cell(widths[index]) { cell in
              cell.styled("Cell") {
                $0.value("w:jc", grid.columns[index].alignment.word)
              } _: {
                $0.run(Paper.Run(grid.shown(text)))
              }
            }
          }
        }
      }
    }
    gap()
  }
}
