import Papers
import Spreadsheets

@testable import Lists

extension Paper {
  /// The paper with every text changed.
  func changing(_ change: (String) -> String) -> Paper {
    Paper(
      orientation: orientation, head: head, title: change(title), subtitle: subtitle.map(change),
      blocks: blocks.map { $0.changing(change) }, signatures: signatures, recipients: recipients,
      footer: footer.map(change))
  }

  /// The paper with some words instead of others.
  func replacing(_ old: String, _ new: String) -> Paper {
    changing { $0.replacing(old, with: new) }
  }

  /// The paper without the rows of its tables that a test picks.
  func droppingRows(where isDropped: ([String]) -> Bool) -> Paper {
    Paper(
      orientation: orientation, head: head, title: title, subtitle: subtitle,
      blocks: blocks.map { block in
        guard case .grid(let grid) = block else { return block }
        return .grid(
          Grid(
            caption: grid.caption, columns: grid.columns, rows: grid.rows.filter { !isDropped($0) },
            emptyMark: grid.emptyMark))
      },
      signatures: signatures, recipients: recipients, footer: footer)
  }

  /// All texts between the title and the signatures, the cells of a row joined by a bar.
  var texts: [String] { blocks.flatMap(\.texts) }

  /// Whether a cell of a table is a text, byte for byte.
  func hasCell(_ text: String) -> Bool {
    blocks.contains { block in
      guard case .grid(let grid) = block else { return false }
      return grid.rows.joined().contains { $0.utf8.elementsEqual(text.utf8) }
    }
  }
}

extension Paper.Block {
  fileprivate func changing(_ change: (String) -> String) -> Paper.Block {
    switch self {
    case .paragraph(let text, let alignment): .paragraph(text.changing(change), alignment)
    case .heading(let text, let level): .heading(change(text), level)
    case .list(let texts, let mark): .list(texts.map { $0.changing(change) }, mark)
    case .entries(let entries): .entries(entries.map { .init(change($0.key), change($0.value)) })
    case .grid(let grid):
      .grid(
        Paper.Grid(
          caption: grid.caption.map(change), columns: grid.columns,
          rows: grid.rows.map { $0.map(change) }, emptyMark: grid.emptyMark))
    default: self
    }
  }

  fileprivate var texts: [String] {
    switch self {
    case .paragraph(let text, _): [text.plain]
    case .heading(let text, _): [text]
    case .list(let texts, _): texts.map(\.plain)
    case .entries(let entries): entries.map { "\($0.key): \($0.value)" }
    case .grid(let grid):
      [grid.caption].compactMap(\.self) + grid.rows.map { $0.joined(separator: " | ") }
    case .blanks(let labels): [labels.joined(separator: " | ")]
    default: []
    }
  }
}

extension Paper.Text {
  fileprivate func changing(_ change: (String) -> String) -> Paper.Text {
    Paper.Text(runs.map { .init(change($0.text), isBold: $0.isBold, isItalic: $0.isItalic) })
  }

  fileprivate var plain: String { runs.map(\.text).joined() }
}

extension Table {
  /// The table with every cell changed.
  func changing(_ change: (Cell) -> Cell) -> Table {
    Table(
      noun: noun, title: title, columns: columns, rows: rows.map { $0.map(change) },
      excluded: excluded, notes: notes)
  }

  /// The table without its last note.
  var droppingLastNote: Table {
    Table(
      noun: noun, title: title, columns: columns, rows: rows, excluded: excluded,
      notes: notes.dropLast())
  }
}

extension Dossier.PaperSet {
  /// The set with one of its papers changed; those not given stay.
  func with(
    submission: Paper? = nil, list: Paper? = nil, table: Table? = nil, reports: [Paper]? = nil,
    minutes: Paper? = nil
  ) -> Dossier.PaperSet {
    Dossier.PaperSet(
      submission: submission ?? self.submission, list: list ?? self.list,
      table: table ?? self.table, reports: reports ?? self.reports,
      minutes: minutes ?? self.minutes)
  }
}
