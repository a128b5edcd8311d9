import Facts

/// How cells are shown, by the number of their style.
struct CellStyles {
  struct Style {
    var format: NumberFormat = .plain

    /// The number of its font's name.
    var font: UInt16 = 0
  }

  private let styles: [Style]

  subscript(style: Int) -> Style {
    styles.indices.contains(style) ? styles[style] : Style()
  }

  init() { styles = [] }

  init(_ archive: ZipArchive, _ name: String, naming fonts: FontNames) throws(Problem) {
    guard let part = try archive.part(name, limit: archive.limits.partBytes) else {
      throw .missingPart(Wording(vi: "định dạng", en: "styles"))
    }
    let handler = StylesHandler(limit: archive.limits.styles)
    try XMLPart(part, handler).readAll()
    let numbers = handler.fonts.map { fonts.number(of: $0) }
    styles = handler.styles.map { format, font in
      Style(
        format: handler.codes[format] ?? NumberFormat(builtIn: format),
        font: numbers.indices.contains(font) ? numbers[font] : 0)
    }
  }
}

private final class StylesHandler: XMLHandler {
  var codes: [Int: NumberFormat] = [:]

  /// The name of each font.
  var fonts: [String] = []

  /// For each style of cells, the numbers of its format and its font.
  var styles: [(format: Int, font: Int)] = []
  private let limit: Int
  private var isCellStyle = false
  private var isFont = false

  init(limit: Int) { self.limit = limit }

  func begin(_ tag: XMLTag, _ attributes: XMLAttributes) throws(Problem) {
    guard max(codes.count, fonts.count, styles.count) <= limit else { throw .workbookTooLarge }
    switch tag {
    case .numberFormat:
      guard let id = attributes.number("numFmtId"), let code = attributes.text("formatCode") else {
        return
      }
      codes[id] = NumberFormat(code: code)
    case .fonts: isFont = true
    case .font where isFont: fonts.append("")
    case .fontName where isFont && !fonts.isEmpty:
      fonts[fonts.count - 1] = attributes.text("val") ?? ""
    case .formats: isCellStyle = true
    case .format where isCellStyle:
      styles.append((attributes.number("numFmtId") ?? 0, attributes.number("fontId") ?? 0))
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  func end(_ tag: XMLTag) {
    switch tag {
    case .formats: isCellStyle = false
    case .fonts: isFont = false
    default: break
    }
  }
}
