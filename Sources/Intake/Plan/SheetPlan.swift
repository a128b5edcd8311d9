package import Facts
package import Naming
import Spreadsheets

/// How a sheet is understood: where its list begins, and what each column is taken for.
///
/// A guess, shown to the officer before it is used; a ``SheetMap`` corrects it.
package struct SheetPlan: Equatable, Sendable {
  package let kind: ListKind

  /// The name of the sheet; nil for CSV.
  package let sheet: String?

  /// The numbers of the rows that head the columns; nil where there are none.
  package let headerRows: ClosedRange<Int>?

  /// The columns that have a heading or hold anything, in their order.
  package internal(set) var columns: [PlannedColumn]

  /// What stands above the list, one line each.
  package let title: [String]

  /// The commune or province that the title names: `PHƯỜNG QUẢNG PHÚ`.
  package let unit: String?

  /// What the officer must know of the guess.
  package internal(set) var remarks: [Problem]

  /// The sex of a row in whose column for the other sex nothing stands; nil where there are two
  /// columns, or one that says it in words.
  package internal(set) var blankSex: Sex?

  /// What figures count by a line above the list: `Đơn vị tính: triệu đồng`.
  package internal(set) var amountUnit: AmountUnit?

  /// Whether the heading of a section tells the country of its rows, which no column does.
  package let takesCountryOfSection: Bool

  /// How the cells become Unicode.
  var decoding: CellDecoding

  /// The cells below the header that are shown as one from a row down.
  let merged: [MergedRange]

  /// Whether hidden rows and columns are taken in like others.
  package let takesHidden: Bool

  /// Whether it is an export of this program: its texts are taken as they stand.
  package internal(set) var isExport = false

  /// Whether it is a list that this program wrote: names stand in it as they are meant.
  let isOwnList: Bool

  /// Whether bare counts of days are from 1904.
  let countsFrom1904: Bool

  /// The day it is, by which years of two figures are read.
  let day: Day
}

extension SheetPlan {
  /// The column taken for a use, the first where there are several.
  package func column(_ use: ColumnUse) -> PlannedColumn? {
    columns.first { $0.use == use }
  }

  /// The encoding most cells of a column are in.
  package func encoding(of column: PlannedColumn) -> LegacyEncoding? {
    column.place < decoding.columns.count ? decoding.columns[column.place].encoding : nil
  }

  /// The columns whose values are taken in.
  var taken: [PlannedColumn] {
    columns.filter { column in
      column.use.isTaken && (takesHidden || !column.isHidden || column.use.key == kind.keyColumn)
    }
  }

  /// Whether the rows bear a key of the sender.
  package var hasKey: Bool { column(ColumnUse(kind.keyColumn)) != nil }

  /// Whether rows name relatives besides the person.
  package var hasRelatives: Bool {
    columns.contains(where: \.use.isOfRelative)
  }

  /// The headings of columns that are not known, and of those dropped because the law protects them.
  package var unknown: [String] { isExport ? [] : headings(of: .ignored) }
  package var refused: [String] { headings(of: .refused) }

  private func headings(of use: ColumnUse) -> [String] {
    columns.filter { $0.use == use && !$0.heading.isEmpty }.map { String($0.heading.prefix(40)) }
  }

  /// Whether a value's column has the header of a file of our own, so that its codes go before
  /// words; true where there is no such column.
  package func isEnglish(_ key: String) -> Bool {
    guard !isOwnList, !isExport, let column = column(ColumnUse(key)) else { return true }
    return column.foldedHeading == key
  }

  /// The places that a file of rejected rows repeats: all but dropped columns and former remarks.
  package var kept: [Int] {
    let left = Set(columns.filter { [.refused, .former].contains($0.use) }.map(\.place))
    return (0..<((columns.map(\.place).max() ?? -1) + 1)).filter { !left.contains($0) }
  }

  /// The headings by place, as the first row of a file of rejected rows; read again, they mean the
  /// same.
  package var header: [String] {
    var header = [String](repeating: "", count: (columns.map(\.place).max() ?? -1) + 1)
    for column in columns { header[column.place] = column.heading }
    return header
  }
}
