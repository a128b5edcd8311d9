public import Facts
public import Spreadsheets

extension Paper {
  /// A table with lines, its header repeated on each page, its rows not split between pages.
  public struct Grid: Equatable, Sendable {
    /// What stands above the table.
    public let caption: String?
    public let columns: [Column]

    /// The rows, each with one text per column.
    public let rows: [[String]]

    /// What an empty cell shows, so that nobody writes into it later.
    public let emptyMark: String

    /// A table; short rows are filled with empty cells, longer ones add columns without a heading.
    public init(
      caption: String? = nil, columns: [Column], rows: [[String]], emptyMark: String = "–"
    ) {
      let count = max(columns.count, rows.map(\.count).max() ?? 0)
      self.caption = caption
      self.columns = columns + Array(repeating: Column(""), count: count - columns.count)
      self.rows = rows.map { $0 + Array(repeating: "", count: count - $0.count) }
      self.emptyMark = emptyMark
    }

    /// A column: its heading, its share of the width, and where its texts stand.
    public struct Column: Equatable, Sendable {
      public let heading: String

      /// The share of the width, at least 1, beside the weights of the other columns.
      public let weight: Int
      public let alignment: Alignment

      public init(_ heading: String, weight: Int = 1, alignment: Alignment = .leading) {
        self.heading = heading
        self.weight = max(1, weight)
        self.alignment = alignment
      }
    }
  }
}

extension Paper.Grid {
  /// A list as a paper shows it: the title as caption, figures at the right.
  public init(_ table: Table, in language: Language, caption: String? = nil) {
    let columns = table.columns.enumerated().map { index, column in
      let cells = table.rows.lazy.compactMap { $0.indices.contains(index) ? $0[index] : nil }
      return Column(
        column.heading(language), weight: column.width,
        alignment: cells.contains(where: \.isFigure) ? .trailing : .leading)
    }
    self.init(
      caption: caption ?? table.title(language), columns: columns,
      rows: table.rows.map { row in row.map { $0.written(in: language) } })
  }

  /// What a cell shows.
  package func shown(_ text: String) -> String { text.isEmpty ? emptyMark : text }

  /// The widths of the columns, which together are the whole.
  func widths(of whole: Int) -> [Int] {
    let total = columns.reduce(0) { $0 + $1.weight }
    var (passed, position) = (0, 0)
    return columns.map { column in
      passed += column.weight
      let end = whole * passed / total
      defer { position = end }
      return end - position
    }
  }
}

extension Cell {
  fileprivate var isFigure: Bool {
    switch self {
    case .integer, .amount: true
    default: false
    }
  }
}
