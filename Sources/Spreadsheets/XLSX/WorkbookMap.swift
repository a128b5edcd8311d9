import Facts

/// Where the parts of a workbook stand, as it says itself.
struct WorkbookMap {
  let sheetName: String
  let sheet: String
  let sharedTexts: String?
  let styles: String?
  let countsFrom1904: Bool

  /// Finds the first visible sheet, in the order of the workbook.
  init(_ archive: ZipArchive) throws(Problem) {
    guard
      let roots = try Relations.read(archive, "_rels/.rels"),
      let book = roots.first(ofKind: "officeDocument")
    else { throw .damagedWorkbook }
    let list = SheetList()
    guard let part = try archive.part(book, limit: archive.limits.partBytes) else {
      throw .missingPart(Wording(vi: "danh mục trang tính", en: "list of sheets"))
    }
    try XMLPart(part, list).readAll()
    let (folder, file) = Relations.split(book)
    let relations = try Relations.read(archive, "\(folder)_rels/\(file).rels", in: folder)
    guard let relations else {
      throw .missingPart(Wording(vi: "danh mục liên kết", en: "list of relations"))
    }
    let visible = list.sheets.lazy.filter(\.isVisible).compactMap { sheet in
      relations.target(sheet.relation, ofKind: "worksheet").map { (sheet.name, $0) }
    }
    guard let (name, target) = visible.first else { throw .noVisibleSheet }
    (sheetName, sheet) = (name, target)
    sharedTexts = relations.first(ofKind: "sharedStrings")
    styles = relations.first(ofKind: "styles")
    countsFrom1904 = list.countsFrom1904
  }
}

/// The sheets a workbook lists.
private final class SheetList: XMLHandler {
  struct Sheet {
    let name: String
    let relation: String
    let isVisible: Bool
  }

  var sheets: [Sheet] = []
  var countsFrom1904 = false

  func begin(_ tag: XMLTag, _ attributes: XMLAttributes) {
    if tag == .workbookProperties {
      countsFrom1904 = ["1", "true", "on"].contains(attributes.text("date1904"))
    }
    guard tag == .sheet, let relation = attributes.text("id", isPrefixed: true) else { return }
    let state = attributes.text("state") ?? "visible"
    sheets.append(
      Sheet(
        name: attributes.text("name") ?? "", relation: relation, isVisible: state == "visible"))
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
  func end(_ tag: XMLTag) {}
}

/// What a part refers to.
final class Relations: XMLHandler {
  private var all: [(id: String, kind: String, target: String)] = []
  private let folder: String

  private init(folder: String) { self.folder = folder }

  /// Reads a list of relations; nil when there is none.
  static func read(
    _ archive: ZipArchive, _ name: String, in folder: String = ""
  ) throws(Problem) -> Relations? {
    guard let part = try archive.part(name, limit: archive.limits.partBytes) else { return nil }
    let relations = Relations(folder: folder)
    try XMLPart(part, relations).readAll()
    return relations
  }

  func first(ofKind kind: String) -> String? { all.first { $0.kind == kind }?.target }

  func target(_ id: String, ofKind kind: String) -> String? {
    all.first { $0.id == id && $0.kind == kind }?.target
  }

  func begin(_ tag: XMLTag, _ attributes: XMLAttributes) {
    guard tag == .relationship, attributes.text("TargetMode") != "External",
      let id = attributes.text("Id"), let target = attributes.text("Target"),
      let kind = attributes.text("Type")?.split(separator: "/").last
    else { return }
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
