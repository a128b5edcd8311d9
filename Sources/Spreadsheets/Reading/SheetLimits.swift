/// How much a file may hold before it is refused, so that no file can exhaust the machine.
///
/// The limits are absolute: a file may be as repetitive, and so as small when packed, as it likes.
package struct SheetLimits: Sendable {
  /// Characters in one cell, counted in UTF-16 units as Excel does.
  package var cellCharacters = 32_767

  /// Columns that hold anything.
  package var columns = 1_000

  /// Bytes of text in one row.
  package var rowBytes = 4 << 20

  /// The number of the last row of a workbook's sheet; a CSV file may be as long as it likes.
  package var rows = 1_048_576

  /// Cells of a workbook's sheet, empty ones included.
  package var cells = 25_000_000

  /// Bytes a sheet or the shared texts of a workbook may unpack to.
  package var sheetBytes = 2 << 30

  /// Bytes any other part of a workbook may unpack to.
  package var partBytes = 32 << 20

  /// Bytes all parts of a workbook together may unpack to.
  package var workbookBytes = 4 << 30

  /// Parts in a workbook.
  package var parts = 10_000

  /// Bytes of all the shared texts of a workbook, which are the only ones kept in memory.
  package var sharedBytes = 128 << 20

  /// How many shared texts a workbook may have.
  package var sharedTexts = 8_000_000

  /// Ranges of merged cells in a sheet.
  package var mergedRanges = 100_000

  /// Styles of cells, fonts and formats of numbers, each; Excel allows 65,490.
  package var styles = 100_000

  /// Bytes of a part beyond those that its rows, cells and texts may well take up.
  package var quietBytes = 32 << 20

  package init() {}
}

extension SheetLimits {
  /// The most bytes a cell can need: three for each UTF-16 unit.
  var cellBytes: Int { cellCharacters * 3 }
}
