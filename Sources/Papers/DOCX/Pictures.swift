import Facts

/// The QR codes of a DOCX file as pictures, one for each text.
struct Pictures {
  /// PNG files, in the order in which their texts were first met.
  private(set) var files: [[UInt8]] = []
  private var numbers: [String: Int] = [:]

  /// - Throws: `code_too_long`, `code_empty`; a ``Problem`` when there is no memory for it.
  init(of codes: some Sequence<Paper.Code>) throws(Problem) {
    for code in codes where numbers[code.text] == nil {
      numbers[code.text] = files.count
      files.append(try code.picture())
    }
  }

  /// The name of a picture, from the folder of the document.
  static func name(_ index: Int) -> String { "media/code\(index + 1).png" }

  /// The name of the relationship to a picture.
  static func link(_ index: Int) -> String { "p\(index + 1)" }

  func link(to code: Paper.Code) -> String? { numbers[code.text].map(Self.link) }
}

extension Paper {
  /// The codes on it.
  var codes: [Code] {
    blocks.compactMap { if case .code(let code) = $0 { code } else { nil } }
  }
}
