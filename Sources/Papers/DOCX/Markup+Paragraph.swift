extension Markup {
  /// A paragraph of a style, with what is special to it.
  mutating func styled(
    _ style: String, _ special: (inout Markup) -> Void = { _ in },
    _ content: (inout Markup) -> Void
  ) {
    element("w:p") { paragraph in
      paragraph.element("w:pPr") { properties in
        properties.value("w:pStyle", style)
        special(&properties)
      }
      content(&paragraph)
    }
  }

  mutating func styled(_ style: String, _ text: Paper.Text) {
    styled(style) { $0.runs(of: text) }
  }

  mutating func styled(_ style: String, text: String) { styled(style, Paper.Text(text)) }

  mutating func runs(of text: Paper.Text) {
    for run in text.runs { self.run(run) }
  }

  /// A run, with another font or size than its style where one is given.
  mutating func run(_ run: Paper.Run, font: String? = nil, size: Int? = nil) {
    element("w:r") { letters in
      letters.element("w:rPr") { properties in
        if let font { properties.font(font) }
        if run.isBold { properties.empty("w:b") }
        if run.isItalic { properties.empty("w:i") }
        if let size { properties.size(size) }
      }
      letters.wordLines(run.text)
    }
  }

  /// A text within a run, its line feeds as breaks.
  mutating func wordLines(_ text: String) {
    let lines = clean(text).split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if index > 0 { empty("w:br") }
      element("w:t", ["xml:space": "preserve"], text: String(line))
    }
  }

  mutating func tab() {
    element("w:r") { $0.empty("w:tab") }
  }

  /// A paragraph between two tables, which word processors would join, or after the last.
  mutating func gap() { styled("Gap") { _ in } }

  /// A rule in the middle of a column, both in twentieths of a point.
  mutating func rule(_ length: Int, in width: Int) {
    let indent = String(max(0, (width - length) / 2))
    styled("Rule") { special in
      special.element("w:pBdr") { border in
        border.empty("w:top", ["w:val": "single", "w:sz": "6", "w:space": "0", "w:color": "auto"])
      }
      special.empty("w:ind", ["w:left": indent, "w:right": indent])
    } _: { _ in
    }
  }
}
