/// One row of a sheet, as text.
package struct SheetRow: Equatable, Sendable {
  /// The row as a spreadsheet numbers it, from 1; in CSV the physical line the record begins on.
  package let number: Int

  /// The cells from the first column on; gaps are empty texts, and the row ends with its last
  /// cell that holds anything, so that a blank row has none.
  package let cells: [String]

  package init(number: Int, cells: [String]) {
    self.number = number
    self.cells = cells
  }
}
