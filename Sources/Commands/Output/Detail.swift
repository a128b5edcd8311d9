import KieuBao

/// One thing, as labelled values in sections.
struct Detail {
  /// What it is, in the singular and in `snake_case`: `person`.
  let noun: String
  let sections: [Section]

  init(noun: String, sections: [Section]) {
    (self.noun, self.sections) = (noun, sections)
  }

  struct Section {
    let title: Wording?
    let lines: [Line]

    init(_ title: Wording? = nil, _ lines: [Line]) {
      (self.title, self.lines) = (title, lines)
    }
  }

  /// One labelled value.
  struct Line {
    let key: String
    let label: Wording
    let cell: Cell

    /// The value in JSON, where that says more than the cell.
    let json: JSON
    let isWithheld: Bool

    /// Whether it stands there for a person who reads, and is not part of the thing.
    let isAside: Bool

    init(_ key: String, _ label: Wording, _ cell: Cell, json: JSON? = nil) {
      (self.key, self.label, self.cell) = (key, label, cell)
      (isWithheld, isAside) = (false, false)
      self.json = json ?? cell.json
    }

    /// A line that JSON does without, and CSV too where it has no key.
    static func aside(_ label: Wording, _ cell: Cell, key: String = "") -> Line {
      Line(aside: label, cell, key)
    }

    /// A value the user may not see: absent in JSON but for its name.
    static func withheld(_ key: String, _ label: Wording) -> Line {
      Line(withheld: key, label)
    }

    private init(withheld key: String, _ label: Wording) {
      (self.key, self.label, cell, json) = (key, label, .empty, .null)
      (isWithheld, isAside) = (true, false)
    }

    private init(aside label: Wording, _ cell: Cell, _ key: String) {
      (self.key, self.label, self.cell, json) = (key, label, cell, .null)
      (isWithheld, isAside) = (false, true)
    }
  }
}

extension Detail {
  private var lines: [Line] { sections.flatMap(\.lines) }

  /// The thing as one object with its own schema.
  var json: JSON {
    .object([.init("schema", .string("kieubao/\(noun)/1"))] + lines.members)
  }

  /// The thing as a list of one row, for CSV and workbooks.
  var table: Table {
    let open = lines.filter { !$0.isWithheld && !$0.key.isEmpty }
    return Table(
      noun: noun, title: sections.lazy.compactMap(\.title).first ?? Wording(vi: noun, en: noun),
      columns: open.map { Column($0.key, $0.label) }, rows: [open.map(\.cell)])
  }

  /// Writes the thing as lines for a person; empty values are left out.
  func writeText(to sink: Sink, _ language: Language) throws {
    let shown = sections.map { Section($0.title, $0.lines.filter { $0.isWithheld || !$0.isEmpty }) }
      .filter { !$0.lines.isEmpty }
    let width = shown.flatMap(\.lines).map { $0.label(language).displayWidth }.max() ?? 0
    var writer = TextWriter(sink)
    for (place, section) in shown.enumerated() {
      if place > 0 { try writer.line("") }
      if let title = section.title { try writer.line(title(language).uppercased()) }
      for line in section.lines {
        let label = line.label(language)
        let blanks = String(repeating: " ", count: width - label.displayWidth)
        try writer.line("\(label)\(blanks)  \(line.text(language))")
      }
    }
    try writer.finish()
  }
}

extension [Detail.Line] {
  /// The values as members of an object; the names of withheld ones stand apart.
  var members: [JSON.Member] {
    let withheld = filter(\.isWithheld).map(\.key)
    return filter { !$0.isWithheld && !$0.isAside }.map { .init($0.key, $0.json) }
      + (withheld.isEmpty ? [] : [.init("withheld", JSON(withheld))])
  }

  /// The values under some keys as a row of a table; withheld ones are empty.
  func row(_ columns: [Column]) -> [Cell] {
    columns.map { column in first { $0.key == column.key }?.cell ?? .empty }
  }
}

extension Detail.Line {
  fileprivate var isEmpty: Bool { cell.plain.isEmpty }

  fileprivate func text(_ language: Language) -> String {
    isWithheld
      ? Wording(vi: "(không được xem)", en: "(withheld)")(language) : cell.shown(in: key, language)
  }
}
