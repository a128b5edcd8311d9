import Facts
import Papers

/// What a paper says, taken from its texts alone.
struct PaperReading {
  private(set) var paragraphs: [String] = []
  private(set) var items: [String] = []
  private(set) var entries: [Paper.Entry] = []
  private(set) var grids: [Paper.Grid] = []
  let subtitle: String
  let footer: String

  init(_ paper: Paper) {
    subtitle = paper.subtitle ?? ""
    footer = paper.footer ?? ""
    for block in paper.blocks {
      switch block {
      case .paragraph(let text, _): paragraphs.append(text.plain)
      case .list(let texts, _): items += texts.map(\.plain)
      case .entries(let own): entries += own
      case .grid(let grid): grids.append(grid)
      default: break
      }
    }
  }

  /// What follows some words in the only paragraph that begins with them, without the mark at its
  /// end; nil where none does, or several do.
  ///
  /// Paragraphs hold only what the papers say themselves; items may hold what others wrote.
  func rest(after beginning: String, inItems: Bool = false) -> String? {
    let found = (inItems ? items : paragraphs).filter { $0.hasPrefix(beginning) }
    guard found.count == 1, let text = found.first else { return nil }
    let rest = text.dropFirst(beginning.count)
    return String(rest.last.map { ".;".contains($0) } == true ? rest.dropLast() : rest)
  }

  /// The rows that name somebody.
  var rows: [Row] {
    grids.flatMap { grid in
      guard let name = grid.column(DossierWords.name) else { return [Row]() }
      let places = (
        grid.column(DossierWords.number), grid.column(DossierWords.form),
        grid.column(DossierWords.value)
      )
      return grid.rows.map { row in
        Row(
          number: places.0.flatMap { Int(row[$0]) }, name: row[name],
          form: places.1.map { row[$0] }, worth: places.2.flatMap { sum(row[$0]) })
      }
    }
  }

  /// One nominee as a paper has them.
  struct Row {
    let number: Int?
    let name: String
    let form: String?
    let worth: Int64?
  }
}

/// A sum as papers write it; 0 where nothing is valued, nil for other words.
func sum(_ text: some StringProtocol) -> Int64? {
  if text == DossierWords.notValued { return 0 }
  guard let value = Int64(String(text.filter { $0 != "." })),
    DossierWords.figures(value) == text
  else { return nil }
  return value
}

extension Paper.Grid {
  /// The place of a column.
  func column(_ heading: String) -> Int? { columns.firstIndex { $0.heading == heading } }
}

extension Paper.Text {
  fileprivate var plain: String { runs.map(\.text).joined() }
}
