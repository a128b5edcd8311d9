import Facts

/// The formats of numbers, by the number of a cell's style.
struct CellStyles {
  private let formats: [NumberFormat]

  subscript(style: Int) -> NumberFormat {
    formats.indices.contains(style) ? formats[style] : .plain
  }

  init() { formats = [] }

  init(_ archive: ZipArchive, _ name: String) throws(Problem) {
    guard let part = try archive.part(name, limit: archive.limits.partBytes) else {
      throw .missingPart(Wording(vi: "định dạng", en: "styles"))
    }
    let handler = StylesHandler()
    try XMLPart(part, handler).readAll()
    formats = handler.styles.map { handler.codes[$0] ?? NumberFormat(builtIn: $0) }
  }
}

private final class StylesHandler: XMLHandler {
  var codes: [Int: NumberFormat] = [:]

  /// For each style of cells, the number of its format.
  var styles: [Int] = []
  private var isCellStyle = false

  func begin(_ tag: XMLTag, _ attributes: XMLAttributes) {
    switch tag {
    case .numberFormat:
      guard let id = attributes.number("numFmtId"), let code = attributes.text("formatCode") else {
        return
      }
      codes[id] = NumberFormat(code: code)
    case .formats: isCellStyle = true
    case .format where isCellStyle: styles.append(attributes.number("numFmtId") ?? 0)
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  func end(_ tag: XMLTag) {
    if tag == .formats { isCellStyle = false }
  }
}
