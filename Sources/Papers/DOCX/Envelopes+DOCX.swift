public import Facts

extension Envelopes {
  /// The envelopes as a DOCX file, one a page of their size: the sender at the top left, the
  /// addressee in the right lower part.
  ///
  /// A line that is too long is made smaller, and wrapped where that is not enough.
  ///
  /// - Throws: `nothing_to_print` where there is no addressee; a ``Problem`` when there is no memory
  ///   for it.
  public func docx() throws(Problem) -> [UInt8] {
    guard !addressees.isEmpty else { throw .nothingToPrint }
    let pictures = try Pictures(of: [])
    let (width, height) = size.millimetres
    let sheet = WordSheet(
      width: width, height: height, margins: (margin, margin, margin / 2, margin),
      pictures: pictures)
    let document = WordFile.part("w:document") { document in
      document.element("w:body") { body in
        for (index, addressee) in addressees.enumerated() {
          body.newLine()
          body.styled("End") {
            if index > 0 { $0.empty("w:pageBreakBefore") }
          } _: { _ in
          }
          write(addressee, into: &body, width: sheet.room)
        }
        body.endSection(sheet, isLast: true)
      }
    }
    return try WordFile(
      title: PaperWords.envelopes(language), language: language, footers: [], pictures: pictures,
      document: document
    ).packed()
  }

  private var margin: Int { 10 }

  /// One envelope, in a width in twentieths of a point: the sender has three fifths of it above, the
  /// addressee as much below at the right.
  private func write(_ addressee: [String], into body: inout Markup, width: Int) {
    let fifth = width / 5
    let widths = [2 * fifth, fifth, width - 3 * fifth]
    let room = twips(millimetres: size.millimetres.height - 2 * margin)
    let (above, below) = (room * 2 / 5, room - room * 2 / 5)
    body.columns(widths, .open) { table in
      table.row(height: above) { row in
        row.cell(3 * fifth, span: 2) {
          $0.fitted(
            lines(sender, size: 11), width: 3 * fifth, height: above, style: "EnvelopeLine",
            isEven: true)
        }
        row.cell(widths[2]) { _ in }
      }
      table.row(height: below) { row in
        row.cell(widths[0]) { _ in }
        row.cell(width - 2 * fifth, isCentred: true, span: 2) {
          $0.fitted(
            lines(addressee, size: 14), width: width - 2 * fifth, height: below,
            style: "EnvelopeLine", isEven: true)
        }
      }
    }
  }

  private func lines(_ texts: [String], size: Int) -> [Cards.Line] {
    texts.enumerated().map { Cards.Line($1, size: size, isBold: $0 == 0) }
  }
}
