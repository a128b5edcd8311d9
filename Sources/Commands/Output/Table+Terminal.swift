import KieuBao

extension Table {
  /// Writes the list as aligned columns, with what was counted and left out below.
  ///
  /// Where the sink is a terminal too narrow for it, the widest columns of words are cut with `…`.
  func writeText(to sink: Sink, _ language: Language) throws {
    let cells = rows.map { row in
      zip(columns, row).map { $1.shown(in: $0.key, language) }
    }
    let headings = columns.map { $0.heading(language) }
    let numeric = columns.indices.map { place in
      rows.contains { $0[place].isNumber }
        && rows.allSatisfy { $0[place].isNumber || $0[place] == .empty }
    }
    let layout = ColumnLayout(
      [headings] + cells, numeric: numeric, limit: sink.isTerminal ? sink.columns : nil)
    var writer = TextWriter(sink)
    if rows.isEmpty {
      try writer.line(Wording(vi: "(không có dòng nào)", en: "(nothing to show)")(language))
    } else {
      try writer.line(layout.line(headings))
      try writer.line(layout.rule)
      for row in cells { try writer.line(layout.line(row)) }
    }
    for note in [footer] + notes { try writer.line(note(language)) }
    try writer.finish()
  }

  /// How many are shown, and how many were left out for what reason.
  var footer: Wording {
    let reasons = { (language: Language) in
      excluded.map { "\(grouped(String($0.count), language)) \($0.wording(language))" }
        .joined(separator: ", ")
    }
    let count = { (language: Language) in
      (grouped(String(rows.count), language), grouped(String(total), language))
    }
    let (vi, en) = (count(.vi), count(.en))
    return Wording(
      vi: "hiển thị \(vi.0)/\(vi.1)"
        + (excluded.isEmpty ? "" : " · không đưa vào: \(reasons(.vi))"),
      en: "shown \(en.0) of \(en.1)" + (excluded.isEmpty ? "" : " · left out: \(reasons(.en))"))
  }
}

/// The widths of columns, and lines set in them.
private struct ColumnLayout {
  let widths: [Int]
  let numeric: [Bool]

  init(_ lines: [[String]], numeric: [Bool], limit: Int?) {
    self.numeric = numeric
    let natural = numeric.indices.map { place in lines.map { $0[place].displayWidth }.max() ?? 0 }
    widths = limit.map { Self.narrowed(natural, numeric, to: $0) } ?? natural
  }

  /// Takes a column at a time from the widest column of words, down to a width that still says something.
  private static func narrowed(_ natural: [Int], _ numeric: [Bool], to limit: Int) -> [Int] {
    var widths = natural
    var surplus = widths.reduce(0, +) + 2 * (widths.count - 1) - limit
    while surplus > 0 {
      let words = widths.indices.filter { !numeric[$0] && widths[$0] > 6 }
      guard let widest = words.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      surplus -= 1
    }
    return widths
  }

  func line(_ texts: [String]) -> String {
    var line = ""
    for (place, text) in texts.enumerated() {
      let fitted = text.fitted(to: widths[place])
      let blanks = String(repeating: " ", count: widths[place] - fitted.displayWidth)
      line += (place > 0 ? "  " : "") + (numeric[place] ? blanks + fitted : fitted + blanks)
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  var rule: String {
    widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
  }
}
