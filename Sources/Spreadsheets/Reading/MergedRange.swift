/// Cells of a sheet that are shown as one; what they hold stands in the first.
package struct MergedRange: Equatable, Sendable {
  /// Row numbers, from 1.
  package let rows: ClosedRange<Int>

  /// Indices of cells in a row, from 0.
  package let columns: ClosedRange<Int>

  package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }
}

extension MergedRange {
  /// Reads a reference such as `A1:C2`; nil when it is none, or names a single cell.
  init?(_ reference: String) {
    let ends = reference.split(separator: ":", omittingEmptySubsequences: false)
    guard ends.count == 2, let first = Self.place(ends[0]), let last = Self.place(ends[1]),
      first.row <= last.row, first.column <= last.column, first != last
    else { return nil }
    self.init(rows: first.row...last.row, columns: first.column...last.column)
  }

  private static func place(_ reference: Substring) -> (row: Int, column: Int)? {
    let text = Array(reference.utf8.filter { $0 != UInt8(ascii: "$") })
    let letters = text.prefix { (0x41...0x5A).contains($0) }
    let digits = text[letters.endIndex...]
    guard 1...3 ~= letters.count, 1...7 ~= digits.count,
      digits.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    let row = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    let column = letters.reduce(0) { $0 * 26 + Int($1 - 0x40) }
    return row > 0 ? (row, column - 1) : nil
  }
}
