import Facts

/// The texts that cells of a workbook share: one buffer, and where each ends.
struct SharedTexts {
  var text: [UInt8] = []
  var ends: [UInt32] = []

  /// Where the text of an index stands; nil when there is none.
  func place(_ index: Int) -> CellPlace? {
    guard ends.indices.contains(index) else { return nil }
    let start = index == 0 ? 0 : Int(ends[index - 1])
    return CellPlace(start: start, count: Int(ends[index]) - start, isShared: true)
  }

  static func read(_ archive: ZipArchive, _ name: String) throws(Problem) -> SharedTexts {
    guard let part = try archive.part(name, limit: archive.limits.sheetBytes) else {
      throw .missingPart(Wording(vi: "văn bản dùng chung", en: "shared texts"))
    }
    let handler = SharedTextsHandler(limits: archive.limits)
    try XMLPart(part, handler).readAll()
    return handler.texts
  }
}

/// Joins the runs of each text, and leaves out its phonetic guide.
private final class SharedTextsHandler: XMLHandler {
  var texts = SharedTexts()
  private let limits: SheetLimits
  private var start = 0
  private var isText = false
  private var isPhonetic = false

  init(limits: SheetLimits) { self.limits = limits }

  func begin(_ tag: XMLTag, _ attributes: XMLAttributes) {
    switch tag {
    case .sharedText: start = texts.text.count
    case .phonetic: isPhonetic = true
    case .text: isText = !isPhonetic
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(Problem) {
    guard isText else { return }
    unsafe texts.text.append(contentsOf: bytes)
    guard texts.text.count - start <= limits.cellBytes, texts.text.count <= limits.sharedBytes
    else { throw .workbookTooLarge }
  }

  func end(_ tag: XMLTag) throws(Problem) {
    switch tag {
    case .text: isText = false
    case .phonetic: isPhonetic = false
    case .sharedText:
      CellEscape.undo(in: &texts.text, from: start)
      texts.ends.append(UInt32(texts.text.count))
      guard texts.ends.count <= limits.sharedTexts else { throw .workbookTooLarge }
    default: break
    }
  }
}
