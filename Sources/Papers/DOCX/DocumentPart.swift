import Facts

/// The parts of a DOCX file, by their names, as ECMA-376 has them.
enum DocumentPart {
  static let wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let types = "application/vnd.openxmlformats-"

  /// All parts of a paper, in the order in which they stand in the file.
  static func all(of paper: Paper) -> [(name: String, text: String)] {
    [
      ("[Content_Types].xml", part(writeTypes)),
      ("_rels/.rels", part(writePackageLinks)),
      ("docProps/core.xml", part { writeProperties(of: paper, into: &$0) }),
      ("word/document.xml", part { $0.document(paper) }),
      ("word/_rels/document.xml.rels", part(writeDocumentLinks)),
      ("word/styles.xml", part { $0.styles(in: paper.language) }),
      ("word/settings.xml", part(writeSettings)),
      ("word/header.xml", part { $0.pageNumber() }),
      (
        "word/empty.xml", part { part in part.within("w:hdr") { $0.styled("PageNumber") { _ in } } }
      ),
      (
        "word/footer.xml",
        part { part in part.within("w:ftr") { $0.styled("Footer", text: paper.footer ?? "") } }
      ),
    ]
  }

  private static func part(_ content: (inout Markup) -> Void) -> String {
    var part = Markup(declaration: #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#)
    content(&part)
    return part.text
  }

  private static func writeTypes(into part: inout Markup) {
    let word = types + "officedocument.wordprocessingml."
    part.element("Types", ["xmlns": package + "/content-types"]) { list in
      list.empty(
        "Default", ["Extension": "rels", "ContentType": types + "package.relationships+xml"])
      for (name, type) in [
        ("/docProps/core.xml", types + "package.core-properties+xml"),
        ("/word/document.xml", word + "document.main+xml"),
        ("/word/styles.xml", word + "styles+xml"), ("/word/settings.xml", word + "settings+xml"),
        ("/word/header.xml", word + "header+xml"), ("/word/empty.xml", word + "header+xml"),
        ("/word/footer.xml", word + "footer+xml"),
      ] {
        list.empty("Override", ["PartName": name, "ContentType": type])
      }
    }
  }

  private static func writePackageLinks(into part: inout Markup) {
    write(
      [
        (links + "/officeDocument", "word/document.xml"),
        (package + "/relationships/metadata/core-properties", "docProps/core.xml"),
      ], into: &part)
  }

  private static func writeDocumentLinks(into part: inout Markup) {
    write(
      [
        (links + "/styles", "styles.xml"), (links + "/settings", "settings.xml"),
        (links + "/header", "header.xml"), (links + "/header", "empty.xml"),
        (links + "/footer", "footer.xml"),
      ], into: &part)
  }

  /// Relationships, named `r1`, `r2`, … in their order.
  private static func write(_ targets: [(type: String, target: String)], into part: inout Markup) {
    part.element("Relationships", ["xmlns": package + "/relationships"]) { list in
      for (index, (type, target)) in targets.enumerated() {
        list.empty("Relationship", ["Id": "r\(index + 1)", "Type": type, "Target": target])
      }
    }
  }

  /// The title and the language; no dates, no author, no program.
  private static func writeProperties(of paper: Paper, into part: inout Markup) {
    part.element(
      "cp:coreProperties",
      [
        "xmlns:cp": package + "/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      ]
    ) { properties in
      properties.element("dc:title", text: paper.title)
      properties.element("dc:language", text: paper.language.rawValue)
    }
  }

  /// Without the mark of a version, Word opens a file as one of 2007.
  private static func writeSettings(into part: inout Markup) {
    part.within("w:settings") { settings in
      settings.element("w:compat") { compatibility in
        compatibility.empty(
          "w:compatSetting",
          [
            "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word",
            "w:val": "15",
          ])
      }
    }
  }
}

extension Markup {
  /// The element that a part of WordprocessingML consists of.
  fileprivate mutating func within(_ name: String, _ content: (inout Markup) -> Void) {
    let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    element(name, ["xmlns:w": DocumentPart.wordNamespace, "xmlns:r": links], content)
  }

  /// The header of all pages but the first.
  fileprivate mutating func pageNumber() {
    within("w:hdr") { header in
      header.styled("PageNumber") { paragraph in
        paragraph.element("w:fldSimple", ["w:instr": " PAGE "]) { $0.run(Paper.Run("2")) }
      }
    }
  }

  fileprivate mutating func document(_ paper: Paper) {
    let width = twips(millimetres: Layout.width(paper.orientation))
    within("w:document") { document in
      document.element("w:body") { body in
        if let head = paper.head { body.wordHead(head, in: paper.language, width: width) }
        body.wordTitle(of: paper, width: width)
        for block in paper.blocks {
          body.newLine()
          body.wordBlock(block, width: width, orientation: paper.orientation)
        }
        body.wordFoot(of: paper, width: width)
        body.element("w:sectPr") { $0.section(paper.orientation) }
      }
    }
  }

  /// The sheet, its margins, and what stands in them.
  private mutating func section(_ orientation: Paper.Orientation) {
    for (kind, type, id) in [
      ("w:headerReference", "default", "r3"), ("w:headerReference", "first", "r4"),
      ("w:footerReference", "default", "r5"), ("w:footerReference", "first", "r5"),
    ] {
      empty(kind, ["w:type": type, "r:id": id])
    }
    let sides = (
      twips(millimetres: Layout.pageShort), twips(millimetres: Layout.pageLong)
    )
    let isWide = orientation == .landscape
    empty(
      "w:pgSz",
      [
        "w:w": String(isWide ? sides.1 : sides.0), "w:h": String(isWide ? sides.0 : sides.1),
        "w:orient": isWide ? "landscape" : "portrait",
      ])
    empty(
      "w:pgMar",
      [
        "w:top": String(twips(millimetres: Layout.top)),
        "w:right": String(twips(millimetres: Layout.right)),
        "w:bottom": String(twips(millimetres: Layout.bottom)),
        "w:left": String(twips(millimetres: Layout.left)),
        "w:header": String(twips(millimetres: 10)), "w:footer": String(twips(millimetres: 10)),
        "w:gutter": "0",
      ])
    empty("w:titlePg")
  }
}
