extension Table {
  /// Writes the list as a CSV file, with the keys of the columns as its header.
  ///
  /// - Throws: a ``Problem`` when it cannot be written; then the file is as it was.
  public func writeCSV(to path: String) throws {
    let file = try OutgoingFile(at: path)
    var writer = CSVWriter(to: file)
    try write(to: &writer)
    try file.finish()
  }

  /// Writes the list as CSV in pieces, for the standard output without a byte-order mark.
  public func writeCSV(hasMark: Bool = false, emit: ([UInt8]) throws -> Void) throws {
    try withoutActuallyEscaping(emit) { emit in
      var writer = CSVWriter(hasMark: hasMark, emit: emit)
      try write(to: &writer)
    }
  }

  private func write(to writer: inout CSVWriter) throws {
    try writer.write(columns.map(\.key))
    for row in rows { try writer.write(row) }
    try writer.finish()
  }
}
