package import Facts

extension SheetReader {
  /// The columns that the sheet hides, by the indices of their cells from 0; none for CSV.
  ///
  /// Costs nothing: they stand before the rows.
  ///
  /// - Throws: a ``Problem`` when the sheet cannot be read up to its rows.
  package func hiddenColumns() throws(Problem) -> Set<Int> {
    try source.hiddenColumns()
  }

  /// The cells that are shown as one, in the order of the file; none for CSV.
  ///
  /// Costs a pass over the whole sheet at the first call, for they stand after the rows; the reading
  /// goes on where it was.
  ///
  /// - Throws: a ``Problem`` when the sheet cannot be read to its end, or has more than
  ///   ``SheetLimits/mergedRanges``.
  package func mergedRanges() throws(Problem) -> [MergedRange] {
    try source.mergedRanges()
  }
}
