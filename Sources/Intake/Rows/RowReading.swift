import Facts
import Naming
import Spreadsheets

/// Makes values of the cells of a record.
struct RowReading {
  private let plan: SheetPlan
  private let columns: [PlannedColumn]

  /// The last text of each column, for the cells that say "as above".
  private var above: [Int: String] = [:]

  /// The heading of the section the rows stand in.
  var section: String?

  init(_ plan: SheetPlan) {
    self.plan = plan
    columns = plan.columns.filter { $0.use.isTaken && (plan.takesHidden || !$0.isHidden) }
  }

  mutating func read(_ row: SheetRow, into taken: inout IntakeRow) {
    for column in columns {
      let text = row.text(column.place)
      guard !text.isBlank else { continue }
      if column.use.subject == .own { taken.values[column.use.key] = text }
    }
  }

  /// Adds the relatives of a row that holds no person.
  mutating func addRelatives(of row: SheetRow, to taken: inout IntakeRow) {}
}
