public import Facts

extension Cards {
  /// The cards as a DOCX file of A4 sheets: as many on each as fit within margins of 10 mm, with
  /// dotted lines to cut along.
  ///
  /// A line that is too long is made smaller, and wrapped where that is not enough.
  ///
  /// - Throws: `nothing_to_print` where there is no card, `card_size` for a card that is larger than
  ///   a sheet or smaller than a stamp, and what ``Paper/docx()`` throws.
  public func docx() throws(Problem) -> [UInt8] {
    guard !cards.isEmpty else { throw .nothingToPrint }
    let (widest, highest) = (Layout.pageShort - 2 * margin, Layout.pageLong - 2 * margin)
    guard 20...widest ~= width, 15...highest ~= height else { throw .cardSize }
    let pictures = try Pictures(of: cards.lazy.compactMap(\.code))
    let across = widest / width
    let side = (Layout.pageShort - across * width) / 2
    // Half of the lower margin is left to what borders add.
    let sheet = WordSheet(
      width: Layout.pageShort, height: Layout.pageLong,
      margins: (margin, side, margin / 2, side), pictures: pictures)
    let document = WordFile.part("w:document") { document in
      document.element("w:body") { body in
        body.columns(Array(repeating: columns, count: across).flatMap(\.self), .cut) { table in
          for start in stride(from: 0, to: cards.count, by: across) {
            write(row: cards[start...].prefix(across), of: across, into: &table, pictures)
          }
        }
        body.endSection(sheet, isLast: true)
      }
    }
    return try WordFile(
      title: PaperWords.cards(language), language: language, footers: [], pictures: pictures,
      document: document
    ).packed()
  }

  private var margin: Int { 10 }

  /// The side of the largest code that a card has room for.
  private func side(of code: Paper.Code) -> Int {
    max(1, min(code.side, width / 2, height - (code.caption == nil ? 4 : 9)))
  }

  /// The columns of one card, in twentieths of a point: its lines, and its code where any has one.
  private var columns: [Int] {
    let whole = twips(millimetres: width)
    guard let side = cards.compactMap({ $0.code.map(side) }).max() else { return [whole] }
    // A millimetre more, so that rounding does not make the picture wider than its cell.
    let right = twips(millimetres: side + 1) + 2 * CellFrame.cut.padding
    return [whole - right, right]
  }

  private func write(
    row: ArraySlice<Card>, of across: Int, into table: inout Markup, _ pictures: Pictures
  ) {
    table.newLine()
    let rest = (across - row.count) * columns.count
    table.row(height: twips(millimetres: height), columnsAfter: rest) { cells in
      for card in row { write(card, into: &cells, pictures) }
    }
  }

  private func write(_ card: Card, into row: inout Markup, _ pictures: Pictures) {
    let isDivided = columns.count > 1 && card.code != nil
    let room = isDivided ? columns[0] : columns.reduce(0, +)
    row.cell(
      room, isCentred: true, span: isDivided ? 1 : columns.count,
      without: isDivided ? "w:right" : nil
    ) {
      $0.fitted(
        card.lines, width: room - 2 * CellFrame.cut.padding,
        height: twips(millimetres: height - 2), style: "CardLine")
    }
    guard isDivided, let code = card.code else { return }
    row.cell(columns[1], isCentred: true, without: "w:left") { cell in
      let shown = Paper.Code(code.text, side: side(of: code), caption: code.caption)
      cell.styled("CardCode") { $0.picture(of: shown, in: pictures, language) }
      if let caption = code.caption { cell.styled("CardCode", text: caption) }
    }
  }
}

extension Markup {
  /// Lines in sizes at which they fit into a box, in twentieths of a point.
  mutating func fitted(
    _ lines: [Cards.Line], width: Int, height: Int, style: String, isEven: Bool = false
  ) {
    let fit = LineFit(width: Double(width) / 20, height: Double(height) / 20, isEven: isEven)
    for (line, size) in zip(lines, fit.sizes(of: lines)) {
      styled(style) { paragraph in
        paragraph.element("w:r") { run in
          run.element("w:rPr") { letters in
            if line.isBold { letters.empty("w:b") }
            if line.isCaps { letters.empty("w:caps") }
            letters.value("w:sz", size)
            letters.value("w:szCs", size)
          }
          run.wordLines(line.text)
        }
      }
    }
  }
}
