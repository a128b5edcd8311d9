import Facts
import Naming
import Spreadsheets

/// Reads the rows of a list that this program wrote: what stands in a cell is what is meant.
struct ExportReading {
  private let plan: SheetPlan
  private let columns: [PlannedColumn]

  init(_ plan: SheetPlan) {
    self.plan = plan
    columns = plan.taken
  }

  func read(_ row: SheetRow) -> IntakeRow {
    var taken = IntakeRow(number: row.number, cells: row.cells, kind: kind(of: row))
    guard taken.kind == .record else { return taken }
    for column in columns where !row.text(column.place).isBlank {
      taken.values[column.use.key] = row.text(column.place)
    }
    return taken
  }

  private func kind(of row: SheetRow) -> IntakeRow.Kind {
    let filled = row.filled
    guard let first = filled.first else { return .passedOver(.blank) }
    if row.isHidden, !plan.takesHidden { return .passedOver(.hidden) }
    if isHeader(row, filled) { return .passedOver(.repeatedHeader) }
    // The lines below the list tell how many it holds.
    if filled.count == 1, row.text(first).contains(" ") { return .passedOver(.total) }
    return .record
  }

  private func isHeader(_ row: SheetRow, _ filled: [Int]) -> Bool {
    plan.columns.allSatisfy { plainFold(row.text($0.place)) == $0.foldedHeading }
      && filled.count == plan.columns.count
  }
}
