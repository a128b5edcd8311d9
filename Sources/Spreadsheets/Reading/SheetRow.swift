/// One row of a sheet, as text.
package struct SheetRow: Equatable, Sendable {
  /// The row as a spreadsheet numbers it, from 1; in CSV the physical line the record begins on.
  package let number: Int

  /// The cells from the first column on; gaps are empty texts, and the row ends with its last
  /// cell that holds anything, so that a blank row has none.
  package let cells: [String]

  /// Whether the sheet hides it, by hand or by a filter.
  package let isHidden: Bool

  /// The columns of formulas whose value the file does not hold, by their indices from 0.
  ///
  /// A program that computes nothing wrote them; their cells are empty.
  package let uncomputed: [Int]

  package init(number: Int, cells: [String], isHidden: Bool = false, uncomputed: [Int] = []) {
    self.number = number
    self.cells = cells
    self.isHidden = isHidden
    self.uncomputed = uncomputed
  }
}
