import Facts

extension Markup {
  /// One block of a paper as HTML.
  mutating func block(_ block: Paper.Block, of paper: Paper) {
    switch block {
    case .paragraph(let text, let alignment):
      element("p", ["class": alignment.kind]) { $0.words(text) }
    case .addressees(let names): addressees(names, in: paper.language)
    case .heading(let text, let level):
      element(level == .first ? "h2" : "h3") { $0.lines(text) }
    case .list(let items, let mark): list(items, mark)
    case .grid(let grid): self.grid(grid)
    case .entries(let entries): self.entries(entries)
    case .blanks(let labels): blanks(labels)
    case .tick(let text, let isTicked): tick(text, isTicked, in: paper.language)
    case .sheet(let lines):
      let size = Layout.sheetSize(for: lines, paper.orientation)
      element("pre", ["style": "font-size:\(size)pt"]) {
        $0.write(lines.joined(separator: "\n"))
      }
    case .code(let code): self.code(code, in: paper.language)
    case .note(let text): element("p", ["class": "note"]) { $0.words(text) }
    case .pageBreak: element("div", ["class": "break"]) { _ in }
    }
  }

  /// Several addressees have their dashes below the colon, which a grid sees to.
  private mutating func addressees(_ names: [String], in language: Language) {
    let word = Paper.addressWord(in: language)
    guard names.count > 1 else {
      element("p", ["class": "centre addressee"]) { $0.lines("\(word): \(names.first ?? "")") }
      return
    }
    element("div", ["class": "addressees"]) { grid in
      grid.element("span", text: word)
      grid.element("span", text: ":")
      grid.element("ul") { list in
        for line in Paper.addresseeLines(names) {
          list.element("li") { $0.lines("- " + line) }
        }
      }
    }
  }

  /// The marks are written out, so that a copied or read text has them as the paper does.
  private mutating func list(_ items: [Paper.Text], _ mark: Paper.Mark) {
    element(mark == .dash ? "ul" : "ol", ["class": "items"]) { list in
      for (index, item) in items.enumerated() {
        list.element("li") { line in
          line.element("span", text: PaperWords.mark(mark, at: index) + " ")
          line.element("span") { $0.words(item) }
        }
      }
    }
  }

  private mutating func entries(_ entries: [Paper.Entry]) {
    element("dl") { list in
      for entry in entries {
        list.element("div") { line in
          line.element("dt") { $0.lines(entry.key) }
          line.element("dd") { $0.lines(entry.value.isEmpty ? "–" : entry.value) }
        }
      }
    }
  }

  private mutating func blanks(_ labels: [String]) {
    element("p", ["class": "blanks"]) { line in
      for label in labels {
        if !label.isEmpty { line.element("span", text: label + " ") }
        line.element("span", ["class": "dots"]) { _ in }
      }
    }
  }

  private mutating func tick(_ text: Paper.Text, _ isTicked: Bool, in language: Language) {
    let name = isTicked ? PaperWords.ticked : PaperWords.notTicked
    element("p", ["class": "tick"]) { line in
      line.element(
        "span", ["role": "img", "aria-label": name(language)],
        text: PaperWords.box(isTicked: isTicked))
      line.element("span") { $0.words(text) }
    }
  }
}

extension Markup {
  private mutating func grid(_ grid: Paper.Grid) {
    guard !grid.columns.isEmpty else { return }
    element("table") { table in
      if let caption = grid.caption { table.element("caption") { $0.lines(caption) } }
      table.element("colgroup") { group in
        for share in grid.widths(of: 10_000) {
          group.empty("col", ["style": "width:\(share / 100).\((share % 100).padded(2))%"])
        }
      }
      table.element("thead") { head in
        head.element("tr") { row in
          for column in grid.columns {
            row.element("th", ["scope": "col"]) { $0.lines(column.heading) }
          }
        }
      }
      table.element("tbody") { $0.rows(of: grid) }
    }
  }

  private mutating func rows(of grid: Paper.Grid) {
    for row in grid.rows {
      newLine()
      element("tr") { line in
        for (text, column) in zip(row, grid.columns) {
          line.element("td", ["class": column.alignment.kind]) { $0.lines(grid.shown(text)) }
        }
      }
    }
  }
}

extension Paper.Alignment {
  /// The class of the style sheet.
  fileprivate var kind: String {
    switch self {
    case .justified: "justified"
    case .leading: "leading"
    case .centre: "centre"
    case .trailing: "trailing"
    }
  }
}
