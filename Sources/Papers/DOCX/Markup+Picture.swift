import Facts

extension Markup {
  /// A QR code in the middle of the line, with its caption in the next paragraph.
  mutating func wordCode(_ code: Paper.Code, in pictures: Pictures, _ language: Language) {
    styled("Code") {
      if code.caption != nil { $0.empty("w:keepNext") }
    } _: {
      $0.picture(of: code, in: pictures, language)
    }
    if let caption = code.caption { styled("CodeCaption", text: caption) }
  }

  /// A run that holds the picture of a code.
  mutating func picture(of code: Paper.Code, in pictures: Pictures, _ language: Language) {
    guard let link = pictures.link(to: code) else { return }
    // Drawings are to be numbered; the place in the part is a number that no other one has.
    let number = String(text.utf8.count)
    element("w:r") { $0.drawing(of: code, link: link, number: number, language) }
  }

  /// A code within a run, by the relationship to its picture.
  mutating func drawing(of code: Paper.Code, link: String, number: String, _ language: Language) {
    element("w:drawing") { drawing in
      drawing.element(
        "wp:inline",
        ["xmlns:wp": Drawing.word, "distT": "0", "distB": "0", "distL": "0", "distR": "0"]
      ) { place in
        place.empty("wp:extent", Drawing.size(code.side))
        place.empty(
          "wp:docPr", ["id": number, "name": "QR \(number)", "descr": PaperWords.code(language)])
        place.element("a:graphic", ["xmlns:a": Drawing.main]) { graphic in
          graphic.element("a:graphicData", ["uri": Drawing.picture]) {
            $0.bitmap(link, number: number, side: code.side)
          }
        }
      }
    }
  }

  private mutating func bitmap(_ link: String, number: String, side: Int) {
    element("pic:pic", ["xmlns:pic": Drawing.picture]) { picture in
      picture.element("pic:nvPicPr") { names in
        names.empty("pic:cNvPr", ["id": number, "name": "QR \(number)"])
        names.empty("pic:cNvPicPr")
      }
      picture.element("pic:blipFill") { fill in
        fill.empty("a:blip", ["xmlns:r": WordFile.linkNamespace, "r:embed": link])
        fill.element("a:stretch") { $0.empty("a:fillRect") }
      }
      picture.element("pic:spPr") { shape in
        shape.element("a:xfrm") { place in
          place.empty("a:off", ["x": "0", "y": "0"])
          place.empty("a:ext", Drawing.size(side))
        }
        shape.element("a:prstGeom", ["prst": "rect"]) { $0.empty("a:avLst") }
      }
    }
  }
}

/// The names that DrawingML goes by.
private enum Drawing {
  static let main = "http://schemas.openxmlformats.org/drawingml/2006/main"
  static let picture = "http://schemas.openxmlformats.org/drawingml/2006/picture"
  static let word = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"

  /// A square, from millimetres, in the units of DrawingML: 36,000 to one.
  static func size(_ side: Int) -> KeyValuePairs<String, String> {
    ["cx": String(side * 36_000), "cy": String(side * 36_000)]
  }
}
