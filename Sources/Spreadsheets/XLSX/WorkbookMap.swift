import Facts

/// Where the parts of a workbook stand, as it says itself.
struct WorkbookMap {
  /// The sheets that hold cells, in the order of their tabs.
  let sheets: [(name: SheetName, part: String)]
  let sharedTexts: String?
  let styles: String?
  let countsFrom1904: Bool

  init(_ archive: ZipArchive) throws(Problem) {
    guard
      let roots = try Relations.read(archive, "_rels/.rels"),
      let book = roots.first(ofKind: "officeDocument")
    else { throw Self.stranger(archive) }
    guard !book.hasSuffix(".bin") else { throw .binaryWorkbook }
    let list = SheetList(limit: archive.limits.parts)
    guard let part = try archive.part(book, limit: archive.limits.partBytes) else {
      throw .missingPart(Wording(vi: "danh mục trang tính", en: "list of sheets"))
    }
    try XMLPart(part, list).readAll()
    guard list.isWorkbook else { throw .document }
    let (folder, file) = Relations.split(book)
    let relations = try Relations.read(archive, "\(folder)_rels/\(file).rels", in: folder)
    guard let relations else {
      throw .missingPart(Wording(vi: "danh mục liên kết", en: "list of relations"))
    }
    sheets = list.sheets.compactMap { sheet in
      relations.target(sheet.relation, ofKind: "worksheet").map { (sheet.name, $0) }
    }
    sharedTexts = relations.first(ofKind: "sharedStrings")
    styles = relations.first(ofKind: "styles")
    countsFrom1904 = list.countsFrom1904
  }

  /// What an archive is that is no workbook.
  private static func stranger(_ archive: ZipArchive) -> Problem {
    if archive.has("content.xml") { return .openDocument }
    return archive.has("[Content_Types].xml") || archive.has("xl/workbook.xml")
      ? .damagedWorkbook : .packed
  }

  /// The sheet that is meant, and its part.
  func find(_ choice: SheetChoice) throws(Problem) -> (name: SheetName, part: String) {
    if let found = sheets.first(where: { choice.isMet(by: $0.name) }) { return found }
    if choice == .firstVisible { throw .noVisibleSheet }
    throw .noSuchSheet(of: sheets.last?.name.number ?? 0)
  }
}

/// The sheets a workbook lists.
private final class SheetList: XMLHandler {
  var sheets: [(name: SheetName, relation: String)] = []
  var countsFrom1904 = false

  /// Whether it is the list of a workbook, and not a letter or a set of slides.
  private(set) var isWorkbook = false
  private let limit: Int
  private var count = 0

  init(limit: Int) { self.limit = limit }

  func begin(_ tag: XMLTag, _ attributes: XMLAttributes) throws(Problem) {
    if tag == .workbook { isWorkbook = true }
    if tag == .workbookProperties { countsFrom1904 = attributes.isOn("date1904") }
    guard tag == .sheet else { return }
    count += 1
    guard count <= limit else { throw .workbookTooLarge }
    guard let relation = attributes.text("id", isPrefixed: true) else { return }
    let state = attributes.text("state") ?? "visible"
    let name = SheetName(
      name: attributes.text("name") ?? "", number: count, isVisible: state == "visible")
    sheets.append((name, relation))
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
  func end(_ tag: XMLTag) {}
}

/// What a part refers to.
final class Relations: XMLHandler {
  private var all: [(id: String, kind: String, target: String)] = []
  private let folder: String
  private let limit: Int

  private init(folder: String, limit: Int) {
    self.folder = folder
    self.limit = limit
  }

  /// Reads a list of relations; nil when there is none.
  static func read(
    _ archive: ZipArchive, _ name: String, in folder: String = ""
  ) throws(Problem) -> Relations? {
    guard let part = try archive.part(name, limit: archive.limits.partBytes) else { return nil }
    let relations = Relations(folder: folder, limit: archive.limits.parts)
    try XMLPart(part, relations).readAll()
    return relations
  }

  func first(ofKind kind: String) -> String? { all.first { $0.kind == kind }?.target }

  func target(_ id: String, ofKind kind: String) -> String? {
    all.first { $0.id == id && $0.kind == kind }?.target
  }

  func begin(_ tag: XMLTag, _ attributes: XMLAttributes) throws(Problem) {
    guard tag == .relationship, attributes.text("TargetMode") != "External",
      let id = attributes.text("Id"), let target = attributes.text("Target"),
      let kind = attributes.text("Type")?.split(separator: "/").last
    else { return }
    guard all.count < limit else { throw .workbookTooLarge }
    all.append((id, String(kind), Self.resolve(target, in: folder)))
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
  func end(_ tag: XMLTag) {}

  /// The folder of a part with its slash, and its file.
  static func split(_ path: String) -> (folder: String, file: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    return (String(path[...slash]), String(path[path.index(after: slash)...]))
  }

  /// The name in the archive of a target written from a folder.
  static func resolve(_ target: String, in folder: String) -> String {
    let whole = target.hasPrefix("/") ? target : folder + target
    var steps: [Substring] = []
    for step in whole.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}
