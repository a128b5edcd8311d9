import Spreadsheets

/// What stands in the first of cells that are shown as one, for the rows below it.
struct MergedCells {
  /// The merged cells of a row on, with what stands in them once the row was seen.
  private var starting: [Int: [MergedRange]]
  private var open: [(range: MergedRange, text: String)] = []

  /// The columns where a text holds for all the rows it is shown across: not the name or a phone.
  init(_ plan: SheetPlan) {
    let shared = Set(plan.taken.filter { Self.shared.contains($0.use.key) }.map(\.place))
    starting = Dictionary(
      grouping: plan.merged.filter { shared.contains($0.columns.lowerBound) },
      by: \.rows.lowerBound)
  }

  private static let shared: Set<String> = [
    "home_text", "host_country", "host_city", "host_place", "category", "year_left",
    "home_commune_code", "given_on", "purpose", "kind", "occupation", "currency",
  ]

  /// Looks at a row on the way.
  mutating func note(_ row: SheetRow) {
    if !open.isEmpty { open.removeAll { $0.range.rows.upperBound < row.number } }
    guard let ranges = starting.removeValue(forKey: row.number) else { return }
    open += ranges.map { ($0, row.text($0.columns.lowerBound)) }
  }

  /// The row with what is shown in its blank cells.
  func filled(_ row: SheetRow) -> SheetRow {
    guard !open.isEmpty else { return row }
    var cells = row.cells
    for (range, text) in open where range.rows.contains(row.number) && !text.isBlank {
      let place = range.columns.lowerBound
      while cells.count <= place { cells.append("") }
      if cells[place].isBlank { cells[place] = text }
    }
    return SheetRow(
      number: row.number, cells: cells, isHidden: row.isHidden, uncomputed: row.uncomputed)
  }
}
