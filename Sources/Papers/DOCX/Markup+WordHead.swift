import Facts

extension Markup {
  /// What stands above the title, in a width in twentieths of a point.
  mutating func wordHead(_ head: Paper.Head, in language: Language, width: Int) {
    guard head.hasBodies else {
      if head.hasMotto { nation(language, width: width) }
      if let line = head.dateLine { date(line, language, isTrailing: true) }
      return
    }
    let left = width * Layout.bodiesShare / 100
    let right = width - left
    columns([left, right], .open) { table in
      table.row { row in
        row.cell(left) { $0.bodies(of: head, width: left) }
        row.cell(right) { if head.hasMotto { $0.nation(language, width: right) } }
      }
      guard head.number != nil || head.dateLine != nil else { return }
      table.row { row in
        row.cell(left) { cell in
          guard let number = head.number else { return }
          cell.styled("Number", text: PaperWords.number(number, in: language))
        }
        row.cell(right) { if let line = head.dateLine { $0.date(line, language) } }
      }
    }
    gap()
  }

  private mutating func bodies(of head: Paper.Head, width: Int) {
    if let superior = head.superior { styled("Superior", text: superior) }
    guard let issuer = head.issuer else { return }
    styled("Issuer", text: issuer)
    ruled(TextWidth.boldCapitals(issuer), size: Layout.gridSize, in: width)
  }

  /// A rule of a part of the text above it, whose length is given at size 1.
  private mutating func ruled(_ length: Double, size: Int, in width: Int) {
    let text = min(width, Int(length * Double(size) * 20))
    rule(text * Layout.ruleShare / 100, in: width)
  }

  private mutating func nation(_ language: Language, width: Int) {
    styled("Issuer", text: PaperWords.nation(language))
    styled("Motto", text: PaperWords.motto(language))
    rule(Int(TextWidth.motto(language) * Double(Layout.bodySize) * 20), in: width)
  }

  mutating func date(
    _ line: Paper.DateLine, _ language: Language, isTrailing: Bool = false
  ) {
    styled("DateLine") {
      if isTrailing { $0.value("w:jc", "right") }
    } _: {
      $0.run(Paper.Run(line.text(in: language)))
    }
  }

  /// The title and what the paper is about.
  mutating func wordTitle(of paper: Paper, width: Int) {
    styled("Title", text: paper.title)
    guard let subtitle = paper.subtitle else { return }
    styled("Subtitle", text: subtitle)
    if paper.head != nil { ruled(TextWidth.bold(subtitle), size: Layout.bodySize, in: width) }
  }
}
