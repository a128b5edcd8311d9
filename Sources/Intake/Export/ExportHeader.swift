import Facts
import Spreadsheets

/// The header of a list that this program wrote so that it can be taken in again.
struct ExportHeader {
  let row: Int
  let columns: [PlannedColumn]

  /// Looks for it among the first rows; nil where the sheet is any other list.
  ///
  /// Columns may be absent or in another order, but every heading must be one of an export, in one
  /// language, and the columns be there by which it is known.
  init?(in sample: SheetSample, of kind: ListKind) {
    for row in sample.rows.prefix(20) {
      for names in Self.names(of: kind) {
        guard let columns = Self.columns(of: row, names, kind.marksOfExport) else { continue }
        (self.row, self.columns) = (row.number, columns)
        return
      }
    }
    return nil
  }

  private typealias Names = [String: ExportColumn]

  /// The columns by their headings: as keys, in Vietnamese, in English.
  private static func names(of kind: ListKind) -> [Names] {
    let columns = kind.exportColumns
    let headings: [(ExportColumn) -> String] = [
      { $0.key }, { plainFold($0.heading.vi) }, { plainFold($0.heading.en) },
    ]
    return headings.map { heading in
      Dictionary(columns.map { (heading($0), $0) }, uniquingKeysWith: { one, _ in one })
    }
  }

  private static func columns(
    of row: SheetRow, _ names: Names, _ marks: Set<String>
  ) -> [PlannedColumn]? {
    var (columns, seen) = ([PlannedColumn](), Set<String>())
    for place in row.filled {
      let name = plainFold(row.text(place))
      guard seen.insert(name).inserted else { return nil }
      guard names[name] != nil || remarks.contains(name) else { return nil }
      let use = names[name].map { $0.use ?? .ignored } ?? .former
      columns.append(PlannedColumn(place: place, heading: row.text(place), use: use))
    }
    return marks.isSubset(of: seen.compactMap { names[$0]?.key }) ? columns : nil
  }

  /// What a file of rejected rows has besides.
  private static let remarks: Set<String> = ["problem_row", "problem_field", "problem"]
}

extension PlanGuess {
  /// The plan of an export: nothing in it is guessed, and its texts are taken as they stand.
  init(_ header: ExportHeader, _ sample: SheetSample, _ kind: ListKind, asOf day: Day) {
    (self.sample, self.kind, self.day) = (sample, kind, day)
    (map, self.header, headerNumbers) = (nil, nil, header.row...header.row)
    columns = header.columns
    for index in columns.indices where columns[index].use.isTaken {
      columns[index].filled = body.count { !$0.text(columns[index].place).isBlank }
      columns[index].readable = columns[index].filled
    }
    settleHidden()
  }
}
