public import Facts

extension Table {
  /// Writes the list as a workbook of one sheet, to be read, printed and signed.
  ///
  /// Texts are texts whatever they begin with, days are dates, numbers are numbers. Without
  /// `replacing` no file gives way to it.
  ///
  /// - Throws: a ``Problem`` when it cannot be written or does not fit into a workbook; then the
  ///   file is as it was.
  public func writeXLSX(
    to path: String, in language: Language, replacing: Bool = true
  ) throws(Problem) {
    try Table.writeXLSX([self], to: path, in: language, replacing: replacing)
  }

  /// Writes lists as a workbook of a sheet each.
  ///
  /// `day` is when the workbook says it was made, so that the same lists give the same bytes; nil
  /// for now.
  public static func writeXLSX(
    _ tables: [Table], to path: String, in language: Language, made day: Day? = nil,
    replacing: Bool = true
  ) throws(Problem) {
    for table in tables { try table.checkFitsWorkbook() }
    let names = SheetNames.of(tables.map { $0.title(language) })
    try OutgoingFile.make(at: path, replacing: replacing) { path, folder throws(Problem) in
      let workbook = try Workbook(path: path, folder: folder, made: day)
      for (table, name) in zip(tables, names) {
        try SheetWriter(table, in: language, of: workbook, name: name).write()
      }
      try workbook.finish()
    }
  }

  /// What a sheet holds beyond the rows of the list: title, header and the lines around them.
  private static let spareRows = 100

  private func checkFitsWorkbook() throws(Problem) {
    guard rows.count <= 1_048_576 - Self.spareRows, columns.count <= 16_384 else {
      throw .tooLargeForWorkbook()
    }
    for (number, row) in rows.enumerated() {
      for (column, cell) in zip(columns, row) where cell.isText {
        let text = cell.plain
        guard text.utf8.count <= 32_767 || text.utf16.count <= 32_767 else {
          throw .tooLongForWorkbook(row: number + 1, field: column.key)
        }
      }
    }
  }
}
