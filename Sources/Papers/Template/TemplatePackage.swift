import Facts

/// The parts of a template, found to be those of a plain DOCX file.
struct TemplatePackage: Sendable {
  var parts: [TemplateArchive.Part]

  /// The parts that are filled, and those that tell of the file, by their places.
  private(set) var filled: [Int] = []
  private(set) var properties: [Int] = []

  static let types = "[Content_Types].xml"
  private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
  private static let document = word + "document.main+xml"

  /// Those that Word writes, and those of ISO/IEC 29500 Strict.
  private static let wordNamespaces: Set = [
    WordFile.wordNamespace, "http://purl.oclc.org/ooxml/wordprocessingml/main",
  ]

  init(_ bytes: [UInt8]) throws(Problem) {
    parts = try TemplateArchive(bytes).parts
    let kinds = try kinds()
    try refuseMacros(kinds.map(\.type))
    guard kinds.count(where: { $0.type == Self.document }) == 1 else { throw .templateNotDOCX }
    for (name, type) in kinds {
      guard let place = place(of: name) else {
        if type == Self.document { throw .templateDamaged(name) }
        continue
      }
      let isText = ["header+xml", "footer+xml", "footnotes+xml", "endnotes+xml"].contains {
        type == Self.word + $0
      }
      if isText || type == Self.document { filled.append(place) }
      if type.hasSuffix("core-properties+xml") || type.hasSuffix("extended-properties+xml") {
        properties.append(place)
      }
    }
    filled = Set(filled).sorted()
    for part in parts where part.name.lowercased().hasSuffix(".rels") { try refuseLinks(in: part) }
  }

  /// The place of a part; upper and lower case are one by the rules of such packages.
  func place(of name: String) -> Int? {
    parts.firstIndex { $0.name.lowercased() == name.lowercased() }
  }

  /// Which parts are declared, and as what.
  private func kinds() throws(Problem) -> [(name: String, type: String)] {
    guard let place = place(of: Self.types) else { throw .templateNotDOCX }
    let root = try TemplateXML.root(of: parts[place].bytes, part: Self.types)
    return root.elements.filter { $0.name.hasSuffix("Override") }.map { element in
      (String((element["PartName"] ?? "").drop { $0 == "/" }), element["ContentType"] ?? "")
    }
  }

  private func refuseMacros(_ types: [String]) throws(Problem) {
    let marks = ["macroenabled", "vbaproject", "vbadata", "activex", "ms-office.vba"]
    let names = parts.map { $0.name.lowercased() } + types.map { $0.lowercased() }
    guard !names.contains(where: { name in marks.contains { name.contains($0) } }) else {
      throw .templateHasMacros
    }
  }

  /// Refuses what would be fetched when the file is opened; a link that a person follows is none.
  private func refuseLinks(in part: TemplateArchive.Part) throws(Problem) {
    let root = try TemplateXML.root(of: part.bytes, part: part.name)
    for link in root.elements where link.name.hasSuffix("Relationship") {
      let kind = (link["Type"] ?? "").split(separator: "/").last.map(String.init) ?? ""
      let isOutside = (link["TargetMode"] ?? "").lowercased() == "external"
      // A chunk is a web page or another document, which nobody looks through here.
      if isOutside && kind != "hyperlink" || kind == "aFChunk" {
        throw .templateReachesOut(kind, in: part.name)
      }
    }
  }

  /// The part as a tree, without anything that would be fetched.
  func tree(_ place: Int) throws(Problem) -> TemplateElement {
    let part = parts[place]
    let root = try TemplateXML.root(of: part.bytes, part: part.name)
    guard root.name.hasPrefix("w:"), Self.wordNamespaces.contains(root["xmlns:w"] ?? "") else {
      throw .templateNotDOCX
    }
    var codes = ""
    try root.forEach { element throws(Problem) in
      switch element.name {
      case "w:fldChar": if element["w:fldCharType"] == "begin" { codes += "\n" }
      case "w:instrText": codes += element.text
      case "w:fldSimple": codes += "\n" + (element["w:instr"] ?? "") + "\n"
      case let name where name.hasPrefix("v:"):
        if let source = element["src"], !source.isEmpty {
          throw .templateReachesOut("image", in: part.name)
        }
      default: break
      }
    }
    try refuseFields(codes, in: part.name)
    return root
  }

  /// Refuses fields that read other files or start other programs, a code a line.
  private func refuseFields(_ codes: String, in part: String) throws(Problem) {
    let refused: Set = [
      "INCLUDEPICTURE", "INCLUDETEXT", "INCLUDE", "IMPORT", "DDE", "DDEAUTO", "LINK", "DATABASE",
      "RD",
    ]
    for code in codes.split(separator: "\n") {
      let word = code.drop(while: \.isWhitespace).prefix(while: \.isLetter).uppercased()
      if refused.contains(word) { throw .templateReachesOut(word, in: part) }
    }
  }
}

extension TemplatePackage {
  /// Leaves out who made the template, when, and with what.
  mutating func forgetAuthors() throws(Problem) {
    let kept: Set = ["dc:title", "dc:subject", "dc:language", "cp:category"]
    let dropped: Set = ["Manager", "Template", "TotalTime"]
    for place in properties {
      let root = try TemplateXML.root(of: parts[place].bytes, part: parts[place].name)
      let isCore = root.name.hasSuffix("coreProperties")
      let children = root.children.filter { child in
        guard let name = child.element?.name else { return true }
        return isCore ? kept.contains(name) : !dropped.contains(name)
      }
      parts[place].bytes = Array(TemplateScript.markup(of: root.with(children)).utf8)
    }
  }
}
