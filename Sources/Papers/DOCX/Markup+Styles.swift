import Facts

/// Lengths as WordprocessingML has them: twentieths of a point.
func twips(millimetres: Int) -> Int { (millimetres * 1440 * 10 + 127) / 254 }

extension Markup {
  /// An element of WordprocessingML whose only attribute is its value.
  mutating func value(_ name: String, _ value: some CustomStringConvertible) {
    empty(name, ["w:val": value.description])
  }

  /// The part with all styles.
  mutating func styles(in language: Language) {
    element("w:styles", ["xmlns:w": WordFile.wordNamespace]) { styles in
      styles.element("w:docDefaults") { defaults in
        defaults.element("w:rPrDefault") { $0.element("w:rPr") { $0.letters(in: language) } }
        defaults.element("w:pPrDefault") { $0.element("w:pPr") { _ in } }
      }
      for (index, style) in ParagraphStyle.all.enumerated() {
        styles.newLine()
        styles.style(style, isDefault: index == 0)
      }
    }
  }

  private mutating func letters(in language: Language) {
    font("Times New Roman")
    size(Layout.bodySize)
    let tag = language == .vi ? "vi-VN" : "en-GB"
    empty("w:lang", ["w:val": tag, "w:eastAsia": tag, "w:bidi": "ar-SA"])
  }

  private mutating func style(_ style: ParagraphStyle, isDefault: Bool) {
    element(
      "w:style",
      ["w:type": "paragraph", "w:default": isDefault ? "1" : "0", "w:styleId": style.id]
    ) { element in
      element.value("w:name", style.name)
      if !isDefault { element.value("w:basedOn", "Normal") }
      element.empty("w:qFormat")
      element.element("w:pPr") { $0.layout(of: style) }
      element.element("w:rPr") { letters in
        if let font = style.font { letters.font(font) }
        if style.isBold { letters.empty("w:b") }
        if style.isItalic { letters.empty("w:i") }
        if style.isCaps { letters.empty("w:caps") }
        letters.size(style.size)
      }
    }
  }

  /// The properties of a paragraph, in the order that the schema asks for.
  private mutating func layout(of style: ParagraphStyle) {
    if style.staysWithNext { empty("w:keepNext") }
    let height = style.lineHeight.map { ($0 * 20, "exact") } ?? (252, "auto")
    empty(
      "w:spacing",
      [
        "w:before": String(style.before * 20), "w:after": String(style.after * 20),
        "w:line": String(height.0), "w:lineRule": height.1,
      ])
    let first = style.hanging > 0 ? "w:hanging" : "w:firstLine"
    empty(
      "w:ind",
      [
        "w:left": String(twips(millimetres: style.indent)),
        first: String(twips(millimetres: max(style.hanging, style.firstLine))),
      ])
    value("w:jc", style.alignment.word)
    if let outline = style.outline { value("w:outlineLvl", outline) }
  }

  mutating func font(_ name: String) {
    empty(
      "w:rFonts", ["w:ascii": name, "w:hAnsi": name, "w:eastAsia": name, "w:cs": name])
  }

  /// The size of letters, from points; the form counts half ones.
  mutating func size(_ points: Int) {
    value("w:sz", points * 2)
    value("w:szCs", points * 2)
  }
}

extension Paper.Alignment {
  /// The word for it in WordprocessingML.
  var word: String {
    switch self {
    case .justified: "both"
    case .leading: "left"
    case .centre: "center"
    case .trailing: "right"
    }
  }
}
