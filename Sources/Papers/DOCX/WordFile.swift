import Facts

/// A DOCX file before it is packed: its body, and what the body refers to.
struct WordFile {
  let title: String
  let language: Language

  /// The footers of its sections, each once.
  let footers: [String]
  let pictures: Pictures

  /// The part `word/document.xml`.
  let document: String
}

extension WordFile {
  static let wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let linkNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let types = "application/vnd.openxmlformats-"

  /// The names of the relationships that a section refers to.
  static let (headerLink, emptyLink) = ("r3", "r4")
  static func footerLink(_ index: Int) -> String { "f\(index + 1)" }

  /// A part that consists of one element of WordprocessingML.
  static func part(_ root: String, _ content: (inout Markup) -> Void) -> String {
    part { part in
      part.element(root, ["xmlns:w": wordNamespace, "xmlns:r": linkNamespace], content)
    }
  }

  private static func part(_ content: (inout Markup) -> Void) -> String {
    var part = Markup(declaration: #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#)
    content(&part)
    return part.text
  }

  /// The file, packed.
  func packed() throws(Problem) -> [UInt8] {
    let archive = try NewArchive()
    for (name, text) in parts { try archive.add(name, Array(text.utf8)) }
    for (index, picture) in pictures.files.enumerated() {
      try archive.add("word/" + Pictures.name(index), picture)
    }
    return try archive.finish()
  }

  /// All parts but the pictures, by their names, as ECMA-376 has them.
  private var parts: [(name: String, text: String)] {
    [
      ("[Content_Types].xml", Self.part(writeTypes)),
      ("_rels/.rels", Self.part(Self.writePackageLinks)),
      ("docProps/core.xml", Self.part(writeProperties)),
      ("word/document.xml", document),
      ("word/_rels/document.xml.rels", Self.part(writeDocumentLinks)),
      ("word/styles.xml", Self.part { $0.styles(in: language) }),
      ("word/settings.xml", Self.part("w:settings", Self.writeSettings)),
      ("word/header.xml", Self.part("w:hdr") { $0.pageNumber() }),
      ("word/empty.xml", Self.part("w:hdr") { $0.styled("PageNumber") { _ in } }),
    ]
      + footers.enumerated().map { index, text in
        ("word/" + Self.footerName(index), Self.part("w:ftr") { $0.styled("Footer", text: text) })
      }
  }

  /// The names of parts that the document refers to begin at its own folder.
  private static func footerName(_ index: Int) -> String {
    "footer\(index == 0 ? "" : String(index + 1)).xml"
  }
}

extension WordFile {
  private func writeTypes(into part: inout Markup) {
    let word = Self.types + "officedocument.wordprocessingml."
    part.element("Types", ["xmlns": Self.package + "/content-types"]) { list in
      list.empty(
        "Default", ["Extension": "rels", "ContentType": Self.types + "package.relationships+xml"])
      if !pictures.files.isEmpty {
        list.empty("Default", ["Extension": "png", "ContentType": "image/png"])
      }
      for (name, type) in [
        ("docProps/core.xml", Self.types + "package.core-properties+xml"),
        ("word/document.xml", word + "document.main+xml"),
        ("word/styles.xml", word + "styles+xml"), ("word/settings.xml", word + "settings+xml"),
        ("word/header.xml", word + "header+xml"), ("word/empty.xml", word + "header+xml"),
      ] + footers.indices.map({ ("word/" + Self.footerName($0), word + "footer+xml") }) {
        list.empty("Override", ["PartName": "/" + name, "ContentType": type])
      }
    }
  }

  private static func writePackageLinks(into part: inout Markup) {
    write(
      [
        ("r1", linkNamespace + "/officeDocument", "word/document.xml"),
        ("r2", package + "/relationships/metadata/core-properties", "docProps/core.xml"),
      ], into: &part)
  }

  private func writeDocumentLinks(into part: inout Markup) {
    let links = Self.linkNamespace
    Self.write(
      [
        ("r1", links + "/styles", "styles.xml"),
        ("r2", links + "/settings", "settings.xml"),
        (Self.headerLink, links + "/header", "header.xml"),
        (Self.emptyLink, links + "/header", "empty.xml"),
      ]
        + footers.indices.map { (Self.footerLink($0), links + "/footer", Self.footerName($0)) }
        + pictures.files.indices.map { (Pictures.link($0), links + "/image", Pictures.name($0)) },
      into: &part)
  }

  private static func write(
    _ links: [(id: String, type: String, target: String)], into part: inout Markup
  ) {
    part.element("Relationships", ["xmlns": package + "/relationships"]) { list in
      for (id, type, target) in links {
        list.empty("Relationship", ["Id": id, "Type": type, "Target": target])
      }
    }
  }

  /// The title and the language; no dates, no author, no program.
  private func writeProperties(into part: inout Markup) {
    part.element(
      "cp:coreProperties",
      [
        "xmlns:cp": Self.package + "/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      ]
    ) { properties in
      properties.element("dc:title", text: title)
      properties.element("dc:language", text: language.rawValue)
    }
  }

  /// Without the mark of a version, Word opens a file as one of 2007.
  private static func writeSettings(into settings: inout Markup) {
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

extension Markup {
  /// The header of all pages but the first.
  fileprivate mutating func pageNumber() {
    styled("PageNumber") { paragraph in
      paragraph.element("w:fldSimple", ["w:instr": " PAGE "]) { $0.run(Paper.Run("2")) }
    }
  }
}
