import Facts

extension Markup {
  /// One block of a paper as WordprocessingML.
  ///
  /// The last paragraph before the signatures stays with them, so that none is signed alone.
  mutating func wordBlock(
    _ block: Paper.Block, of paper: Paper, on sheet: WordSheet, isLast: Bool = false
  ) {
    switch block {
    case .paragraph(let text, let alignment):
      styled(alignment.style) {
        if isLast, !paper.signatures.isEmpty { $0.empty("w:keepNext") }
      } _: {
        $0.runs(of: text)
      }
    case .addressees(let names): addressees(names, paper.language)
    case .heading(let text, let level):
      styled(level == .first ? "Heading1" : "Heading2", text: text)
    case .list(let items, let mark):
      for (index, item) in items.enumerated() {
        marked("Item", Paper.Run(PaperWords.mark(mark, at: index)), item)
      }
    case .grid(let grid): self.grid(grid, width: sheet.room)
    case .entries(let entries): self.entries(entries, width: sheet.room)
    case .blanks(let labels): blanks(labels, width: sheet.room)
    case .tick(let text, let isTicked):
      marked("Tick", Paper.Run(PaperWords.box(isTicked: isTicked)), text, font: "Segoe UI Symbol")
    case .sheet(let lines): self.sheet(lines, size: Layout.sheetSize(for: lines, paper.orientation))
    case .code(let code): wordCode(code, in: sheet.pictures, paper.language)
    case .note(let text): styled("Note", text)
    case .pageBreak:
      styled("Gap") {
        $0.empty("w:pageBreakBefore")
      } _: { _ in
      }
    }
  }

  /// Several addressees have their dashes below the colon.
  private mutating func addressees(_ names: [String], _ language: Language) {
    let word = Paper.addressWord(in: language)
    guard names.count > 1 else {
      styled("Addressee1", text: "\(word): \(names.first ?? "")")
      return
    }
    styled("Addressees", text: "\(word):")
    let length = Int(TextWidth.upright(word) * Double(Layout.bodySize) * 20)
    let (start, dash) = (twips(millimetres: Layout.addressees), twips(millimetres: 4))
    for line in Paper.addresseeLines(names) {
      styled("Addressee") {
        $0.empty(
          "w:ind", ["w:left": String(start + length + dash), "w:hanging": String(dash)])
      } _: { paragraph in
        paragraph.run(Paper.Run("-"))
        paragraph.tab()
        paragraph.run(Paper.Run(line))
      }
    }
  }

  private mutating func marked(
    _ style: String, _ mark: Paper.Run, _ text: Paper.Text, font: String? = nil
  ) {
    styled(style) { paragraph in
      paragraph.run(mark, font: font)
      paragraph.tab()
      paragraph.runs(of: text)
    }
  }

  private mutating func entries(_ entries: [Paper.Entry], width: Int) {
    guard !entries.isEmpty else { return }
    gap()
    let widths = [width / 3, width - width / 3]
    columns(widths, .open) { table in
      for entry in entries {
        table.row { row in
          row.cell(widths[0]) { $0.styled("Key", text: entry.key) }
          row.cell(widths[1]) { $0.styled("Value", text: entry.value.isEmpty ? "–" : entry.value) }
        }
      }
    }
    gap()
  }

  /// Labels with dots up to the next: what the labels leave of the line is shared between them.
  private mutating func blanks(_ labels: [String], width: Int) {
    guard !labels.isEmpty else { return }
    let lengths = labels.map { Int(TextWidth.upright($0 + "  ") * Double(Layout.bodySize) * 20) }
    let dots = max(0, width - lengths.reduce(0, +)) / labels.count
    styled("Blanks") { special in
      special.element("w:tabs") { tabs in
        var position = 0
        for (index, length) in lengths.enumerated() {
          position = index == labels.count - 1 ? width : min(width, position + length + dots)
          tabs.empty(
            "w:tab", ["w:val": "right", "w:leader": "dot", "w:pos": String(position)])
        }
      }
    } _: { line in
      for (index, label) in labels.enumerated() {
        let space = label.isEmpty ? "" : " "
        line.run(Paper.Run((index > 0 ? " " : "") + label + space))
        line.tab()
      }
    }
  }

  private mutating func sheet(_ lines: [String], size: Int) {
    for (index, line) in lines.enumerated() {
      styled("Sheet") {
        if index < lines.count - 1 { $0.empty("w:keepNext") }
      } _: {
        $0.run(Paper.Run(line), size: size)
      }
    }
  }
}

extension Paper.Alignment {
  fileprivate var style: String {
    switch self {
    case .justified: "Body"
    case .leading: "Flush"
    case .centre: "Centred"
    case .trailing: "Trailing"
    }
  }
}
