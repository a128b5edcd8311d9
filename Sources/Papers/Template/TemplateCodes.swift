import Facts

/// The codes that a template is filled with, as pictures of its package.
struct TemplateCodes {
  private var files: [(name: String, bytes: [UInt8])] = []

  /// The pictures that each part shows, by the ids of its relationships to them.
  private var links: [String: [(id: String, file: Int)]] = [:]
  private let taken: Set<String>

  /// The places of the texts among the files, the number of the next file, and of drawings so far.
  private var numbers: [String: Int] = [:]
  private var (number, drawings) = (1, 0)

  init(in package: TemplatePackage) {
    taken = Set(package.parts.map { $0.name.lowercased() })
  }

  /// The markup of a code in a part; its picture is kept to be added.
  mutating func drawing(
    of code: Paper.Code, in part: String, _ language: Language
  ) throws(Problem) -> String {
    let file = try file(of: code)
    let id = "kieubaoCode\(file + 1)"
    if links[part]?.contains(where: { $0.file == file }) != true {
      links[part, default: []].append((id, file))
    }
    drawings += 1
    var markup = Markup()
    markup.drawing(of: code, link: id, number: String(2_000_000 + drawings), language)
    return markup.text
  }

  private mutating func file(of code: Paper.Code) throws(Problem) -> Int {
    if let known = numbers[code.text] { return known }
    let bytes = try code.picture()
    while taken.contains("word/media/code\(number).png") { number += 1 }
    files.append(("word/media/code\(number).png", bytes))
    number += 1
    numbers[code.text] = files.count - 1
    return files.count - 1
  }
}

extension TemplateCodes {
  /// Adds the pictures to a package, and what tells of them.
  func add(to package: inout TemplatePackage) throws(Problem) {
    guard !files.isEmpty else { return }
    for (part, links) in links.sorted(by: { $0.key < $1.key }) {
      try add(links, from: part, to: &package)
    }
    try declare(in: &package)
    for file in files {
      package.parts.append(TemplateArchive.Part(name: file.name, bytes: file.bytes))
    }
  }

  private func add(
    _ links: [(id: String, file: Int)], from part: String, to package: inout TemplatePackage
  ) throws(Problem) {
    let path = part.split(separator: "/").map(String.init)
    let name = (path.dropLast() + ["_rels", (path.last ?? "") + ".rels"]).joined(separator: "/")
    let place = package.place(of: name)
    var root =
      try place.map { place throws(Problem) in
        try TemplateXML.root(of: package.parts[place].bytes, part: name)
      }
      ?? TemplateElement(
        "Relationships",
        [("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships")])
    for (id, file) in links {
      let link = root.inner(
        "Relationship",
        [
          ("Id", id), ("Type", WordFile.linkNamespace + "/image"),
          ("Target", "/" + files[file].name),
        ])
      root.children.append(.element(link))
    }
    let bytes = Array(TemplateScript.markup(of: root).utf8)
    if let place {
      package.parts[place].bytes = bytes
    } else {
      package.parts.append(TemplateArchive.Part(name: name, bytes: bytes))
    }
  }

  private func declare(in package: inout TemplatePackage) throws(Problem) {
    guard let place = package.place(of: TemplatePackage.types) else { return }
    var root = try TemplateXML.root(of: package.parts[place].bytes, part: TemplatePackage.types)
    let isDeclared = root.elements.contains {
      $0.name.hasSuffix("Default") && $0["Extension"]?.lowercased() == "png"
    }
    if isDeclared { return }
    let type = root.inner("Default", [("Extension", "png"), ("ContentType", "image/png")])
    root.children.insert(.element(type), at: 0)
    package.parts[place].bytes = Array(TemplateScript.markup(of: root).utf8)
  }
}
