/// One section of a DOCX file: how its sheets lie and what stands in their margins.
///
/// Lengths are in millimetres.
struct WordSheet {
  let (width, height): (Int, Int)
  let margins: (top: Int, right: Int, bottom: Int, left: Int)

  /// Which of the footers of the file stands on its pages; nil where the pages bear neither a
  /// number nor a footer.
  let footer: Int?
  let pictures: Pictures

  /// A sheet of A4 as the decree has it.
  init(_ orientation: Paper.Orientation, footer: Int, pictures: Pictures) {
    let isWide = orientation == .landscape
    width = isWide ? Layout.pageLong : Layout.pageShort
    height = isWide ? Layout.pageShort : Layout.pageLong
    margins = (Layout.top, Layout.right, Layout.bottom, Layout.left)
    self.footer = footer
    self.pictures = pictures
  }

  /// A sheet with nothing in its margins.
  init(
    width: Int, height: Int, margins: (top: Int, right: Int, bottom: Int, left: Int),
    pictures: Pictures
  ) {
    (self.width, self.height, self.margins) = (width, height, margins)
    footer = nil
    self.pictures = pictures
  }

  /// The width between the margins, in twentieths of a point.
  var room: Int { twips(millimetres: width - margins.left - margins.right) }
}

extension Markup {
  /// The end of a section: its pages are counted from 1.
  mutating func section(_ sheet: WordSheet) {
    element("w:sectPr") { section in
      section.margins(of: sheet)
      section.empty(
        "w:pgSz",
        [
          "w:w": String(twips(millimetres: sheet.width)),
          "w:h": String(twips(millimetres: sheet.height)),
          "w:orient": sheet.width > sheet.height ? "landscape" : "portrait",
        ])
      let (top, right, bottom, left) = sheet.margins
      section.empty(
        "w:pgMar",
        [
          "w:top": String(twips(millimetres: top)), "w:right": String(twips(millimetres: right)),
          "w:bottom": String(twips(millimetres: bottom)),
          "w:left": String(twips(millimetres: left)),
          "w:header": String(twips(millimetres: sheet.footer == nil ? 0 : Layout.header)),
          "w:footer": String(twips(millimetres: sheet.footer == nil ? 0 : Layout.header)),
          "w:gutter": "0",
        ])
      section.empty("w:pgNumType", ["w:start": "1"])
      if sheet.footer != nil { section.empty("w:titlePg") }
    }
  }

  /// What stands in the margins, named by each section: it would else be that of the one before.
  private mutating func margins(of sheet: WordSheet) {
    guard let footer = sheet.footer else { return }
    for (kind, type, id) in [
      ("w:headerReference", "default", WordFile.headerLink),
      ("w:headerReference", "first", WordFile.emptyLink),
      ("w:footerReference", "default", WordFile.footerLink(footer)),
      ("w:footerReference", "first", WordFile.footerLink(footer)),
    ] {
      empty(kind, ["w:type": type, "r:id": id])
    }
  }
}
