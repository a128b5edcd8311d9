/// What a sheet has been found to hold.
struct SheetSize {
  var rows = 0

  /// Cells, empty ones included.
  var cells = 0

  /// Bytes of the texts in them.
  var textBytes = 0

  /// Bytes it may well take: a cell can hold a formula, a character can be written as a reference.
  var allowance: Int { 400 * rows + 1_000 * cells + 8 * textBytes }
}
