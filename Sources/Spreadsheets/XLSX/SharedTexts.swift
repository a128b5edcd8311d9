import Facts

/// The texts that cells of a workbook share: one buffer, and where each ends.
struct SharedTexts {
  var text: [UInt8] = []
  var ends: [UInt32] = []

  /// The number of the font of each text's first run, up to the last that names one.
  var fonts: [UInt16] = []

  /// Where the text of an index stands; nil when there is none.
  func place(_ index: Int) -> CellPlace? {
    guard ends.indices.contains(index) else { return nil }
    let start = index == 0 ? 0 : Int(ends[index - 1])
    return CellPlace(
      start: start, count: Int(ends[index]) - start, isShared: true,
      font: index < fonts.count ? fonts[index] : 0)
  }

  static func read(
    _ archive: ZipArchive, _ name: String, naming fonts: FontNames
  ) throws(Problem) -> SharedTexts {
    guard let part = try archive.part(name, limit: archive.limits.sheetBytes) else {
      throw .missingPart(Wording(vi: "văn bản dùng chung", en: "shared texts"))
    }
    let handler = SharedTextsHandler(limits: archive.limits, fonts)
    try XMLPart(part, handler).readAll()
    return handler.texts
  }
}

/// Joins the runs of each text, and leaves out its phonetic guide.
private final class SharedTextsHandler: XMLHandler {
  var texts = SharedTexts()
  private let limits: SheetLimits
  private let fonts: FontNames
  private var font: UInt16 = 0
  private var start = 0
  private var isText = false
  private var isPhonetic = false

  private var runs = 0

  /// Each text and each run of one may be dressed up.
  var allowance: Int { 1_000 * (texts.ends.count + runs) + 8 * texts.text.count }

  init(limits: SheetLimits, _ fonts: FontNames) {
    self.limits = limits
    self.fonts = fonts
  }

  func begin(_ tag: XMLTag, _ attributes: XMLAttributes) {
    switch tag {
    case .sharedText: (start, font) = (texts.text.count, 0)
    case .run: runs += 1
    case .runFont where texts.text.count == start:
      font = fonts.number(of: attributes.text("val"))
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
      note(font)
      texts.ends.append(UInt32(texts.text.count))
      guard texts.ends.count <= limits.sharedTexts else { throw .workbookTooLarge }
    default: break
    }
  }

  private func note(_ font: UInt16) {
    guard font != 0 else { return }
    let unnamed = texts.ends.count - texts.fonts.count
    texts.fonts.append(contentsOf: repeatElement(0, count: unnamed))
    texts.fonts.append(font)
  }
}
