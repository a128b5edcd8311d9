import CZip
import Foundation
import Papers

/// A DOCX file made by hand, as a template for tests.
struct TemplateFile {
  struct NotMade: Error {}

  var parts: [(name: String, text: String)]

  /// A template of some paragraphs and tables, with other parts beside where they are wanted.
  init(_ body: String, header: String? = nil, others: [(name: String, text: String)] = []) {
    let types = "application/vnd.openxmlformats-"
    let word = types + "officedocument.wordprocessingml."
    let overrides = [
      ("word/document.xml", "document.main"), (header == nil ? nil : "word/header1.xml", "header"),
    ].compactMap { name, type in
      name.map { #"<Override PartName="/\#($0)" ContentType="\#(word)\#(type)+xml"/>"# }
    }
    let core =
      #"<Override PartName="/docProps/core.xml" ContentType="\#(types)package.core-properties+xml"/>"#
    parts = [
      (
        "[Content_Types].xml",
        #"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"#
          + #"<Default Extension="rels" ContentType="\#(types)package.relationships+xml"/>"#
          + overrides.joined() + core + "</Types>"
      ),
      ("_rels/.rels", Self.links([("officeDocument", "word/document.xml", nil)])),
      ("word/document.xml", Self.part("w:document", "<w:body>\(body)</w:body>")),
      ("docProps/core.xml", Self.core),
    ]
    if let header { parts.append(("word/header1.xml", Self.part("w:hdr", header))) }
    parts += others
  }

  static func part(_ root: String, _ content: String) -> String {
    #"<?xml version="1.0"?><\#(root) xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#
      + #" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006""#
      + #" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14""#
      + #" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">\#(content)</\#(root)>"#
  }

  static func links(_ links: [(type: String, target: String, mode: String?)]) -> String {
    let kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    return #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#
      + links.enumerated().map { index, link in
        let mode = link.mode.map { #" TargetMode="\#($0)""# } ?? ""
        return
          #"<Relationship Id="rId\#(index)" Type="\#(kinds)\#(link.type)" Target="\#(link.target)"\#(mode)/>"#
      }.joined() + "</Relationships>"
  }

  private static let core =
    #"<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties""#
    + #" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">"#
    + "<dc:title>Mẫu tờ trình</dc:title><dc:creator>Trần Văn Soạn</dc:creator>"
    + "<cp:lastModifiedBy>Lê Thị Sửa</cp:lastModifiedBy><cp:revision>7</cp:revision>"
    + "<dcterms:created>2024-05-06T07:08:09Z</dcterms:created></cp:coreProperties>"

  /// The file, packed.
  func bytes() throws -> [UInt8] {
    guard let store = unsafe zip_source_buffer_create(nil, 0, 0, nil) else { throw NotMade() }
    unsafe zip_source_keep(store)
    defer { unsafe zip_source_free(store) }
    guard let archive = unsafe zip_open_from_source(store, ZIP_CREATE | ZIP_TRUNCATE, nil) else {
      throw NotMade()
    }
    for (name, text) in parts {
      let bytes = Array(text.utf8)
      let copy = unsafe malloc(max(1, bytes.count))
      unsafe copy?.copyMemory(from: bytes, byteCount: bytes.count)
      let source = unsafe zip_source_buffer(archive, copy, UInt64(bytes.count), 1)
      guard unsafe zip_file_add(archive, name, source, UInt32(ZIP_FL_ENC_UTF_8)) >= 0 else {
        throw NotMade()
      }
    }
    guard unsafe zip_close(archive) == 0 else { throw NotMade() }
    var facts = unsafe zip_stat_t()
    _ = unsafe zip_source_stat(store, &facts)
    _ = unsafe zip_source_open(store)
    defer { _ = unsafe zip_source_close(store) }
    var packed = [UInt8](repeating: 0, count: Int(unsafe facts.size))
    _ = unsafe packed.withUnsafeMutableBytes {
      unsafe zip_source_read(store, $0.baseAddress, UInt64($0.count))
    }
    return packed
  }
}

/// A paragraph of runs, one for each text.
func paragraph(_ texts: String...) -> String {
  "<w:p>" + texts.map { #"<w:r><w:t xml:space="preserve">\#($0)</w:t></w:r>"# }.joined() + "</w:p>"
}

/// A table, its cells as paragraphs of one run.
func table(_ rows: [[String]]) -> String {
  "<w:tbl><w:tblPr/><w:tblGrid/>"
    + rows.map { row in
      "<w:tr>" + row.map { "<w:tc><w:tcPr/>\(paragraph($0))</w:tc>" }.joined() + "</w:tr>"
    }.joined() + "</w:tbl>"
}

extension TemplateFile {
  /// The document of the template filled.
  func document(_ fields: TemplateFields) throws -> Node {
    try Archive(filled(fields)).part("word/document.xml")
  }

  func filled(_ fields: TemplateFields) throws -> [UInt8] {
    try Template(template: bytes()).filled(with: fields)
  }
}

extension Node {
  /// The paragraphs, line by line.
  var lines: [String] { all("w:p").map(\.text) }
}
