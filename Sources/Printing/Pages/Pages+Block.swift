import Facts
import Papers

extension Pages {
  /// Prints one block of a paper.
  mutating func printBlock(_ block: Paper.Block) throws(Problem) {
    switch block {
    case .paragraph(let text, let alignment): flow { $0.add(text, alignment.style) }
    case .addressees(let names): addressees(names)
    case .heading(let text, let level):
      flow { $0.add(text, level == .first ? .heading1 : .heading2) }
    case .list(let items, let mark): list(items, mark)
    case .grid(let grid): printGrid(grid)
    case .entries(let entries): self.entries(entries)
    case .blanks(let labels): flow { $0.blanks(labels) }
    case .tick(let text, let isTicked): tick(text, isTicked)
    case .sheet(let lines): sheet(lines)
    case .code(let code): try self.code(code)
    case .note(let text): flow { $0.add(text, .note) }
    case .pageBreak: breakPage()
    }
  }

  /// Several addressees have their dashes below the colon.
  private mutating func addressees(_ names: [String]) {
    let word = Paper.addressWord(in: language)
    guard names.count > 1 else {
      return flow { $0.add("\(word): \(names.first ?? "")", .oneAddressee) }
    }
    var setting = Style.addressee.setting
    setting.hanging = points(millimetres: 4)
    setting.indent =
      Style.addressees.setting.indent + typesetter.set(word, setting).length + setting.hanging
    let dash = typesetter.set("-", Setting(setting.hand)).lines[0].line
    flow { galley in
      galley.add("\(word):", .addressees)
      for line in Paper.addresseeLines(names) {
        galley.add(Paper.Text(line), setting) { _ in
          .line(dash, x: Self.left + setting.indent - setting.hanging)
        }
      }
    }
  }

  /// The text begins beyond the widest of the marks.
  private mutating func list(_ items: [Paper.Text], _ mark: Paper.Mark) {
    var setting = Style.item.setting
    let marks = items.indices.map {
      typesetter.set(PaperWords.mark(mark, at: $0), Setting(setting.hand))
    }
    let least = (marks.map(\.length).max() ?? 0) + setting.hand.size / 3
    setting.indent += max(0, least - setting.hanging)
    let x = Self.left + Style.item.setting.indent - setting.hanging
    for (item, mark) in zip(items, marks) {
      flow { galley in galley.add(item, setting) { _ in .line(mark.lines[0].line, x: x) } }
    }
  }

  private mutating func tick(_ text: Paper.Text, _ isTicked: Bool) {
    let setting = Style.tick.setting
    let side = setting.hand.size * 0.75
    flow { galley in
      galley.add(text, setting) { band in
        guard case .line(let line, _) = band.marks[0] else { return band.marks[0] }
        return .box(
          x: Self.left + setting.indent - setting.hanging + 1, baseline: line.ascent + 0.5,
          side: side, isTicked: isTicked)
      }
    }
  }

  private mutating func entries(_ entries: [Paper.Entry]) {
    guard !entries.isEmpty else { return }
    space(Self.gap)
    for entry in entries {
      var key = Galley(typesetter, x: Self.left, width: width / 3 - 6)
      var value = Galley(typesetter, x: Self.left + width / 3, width: width * 2 / 3)
      key.add(entry.key, .key)
      value.add(entry.value.isEmpty ? "–" : entry.value, .value)
      row([key, value])
    }
    space(Self.gap)
  }

  private mutating func sheet(_ lines: [String]) {
    var setting = Style.sheet.setting
    setting.hand.size = Double(Layout.sheetSize(for: lines, orientation))
    flow { galley in
      for line in lines { galley.add(Paper.Text(line), setting) }
      galley.keepTogether(isTiedToNext: false)
    }
  }

  private mutating func code(_ code: Paper.Code) throws(Problem) {
    let modules = try code.modules()
    let side = max(0, min(points(millimetres: code.side), width, room / 2))
    let x = Self.left + (width - side) / 2
    flow { galley in
      galley.space(Style.code.setting.before)
      galley.add(height: side, [.code(modules, x: x, side: side)])
      guard let caption = code.caption else { return }
      galley.add(caption, .codeCaption)
      galley.keepTogether(isTiedToNext: false)
    }
  }
}

extension Galley {
  /// The least room for dots to write on: 15 mm.
  private static let leastDots = points(millimetres: 15)

  /// Labels with dots up to the next: what the labels leave of the line is shared between them.
  fileprivate mutating func blanks(_ labels: [String]) {
    let setting = Style.blanks.setting
    let space = setting.hand.size / 3
    let labels = labels.map { (text: $0, line: typesetter.set($0, setting)) }
    let lengths = labels.reduce(0) { $0 + $1.line.length + 2 * space }
    let share = (width - lengths) / Double(labels.count)
    guard share >= Self.leastDots, labels.allSatisfy({ $0.line.lines.count == 1 }) else {
      for label in labels { ownLine(label.text, setting) }
      return
    }
    var (marks, position): ([Mark], Double) = ([], x)
    var height = 0.0
    for (index, label) in labels.enumerated() {
      guard let line = label.line.lines.first?.line else { continue }
      if index > 0 { position += space }
      marks.append(.line(line, x: position))
      position += line.length > 0 ? line.length + space : 0
      let end = index == labels.count - 1 ? x + width : position + share
      marks.append(.dots(x: position, end: end, y: line.ascent))
      (position, height) = (end, max(height, line.height))
    }
    self.space(setting.before)
    add(height: height, marks)
  }

  /// A label that may take several lines, with the dots after the last or on a line of their own.
  private mutating func ownLine(_ label: String, _ setting: Setting) {
    let first = bands.count
    add(Paper.Text(label), setting)
    guard let last = bands.last, case .line(let line, let start)? = last.marks.first else { return }
    let end = start + line.length + setting.hand.size / 3
    if x + width - end >= Self.leastDots {
      bands[bands.count - 1].marks.append(.dots(x: end, end: x + width, y: line.ascent))
    } else {
      space(setting.before)
      add(height: line.height, [.dots(x: x, end: x + width, y: line.ascent)])
    }
    keepTogether(from: first, isTiedToNext: false)
  }
}
