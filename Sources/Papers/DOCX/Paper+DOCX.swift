public import Facts

extension Paper {
  /// The paper as a DOCX file, made in memory; the same bytes at any time of day.
  ///
  /// - Throws: a ``Problem`` when there is no memory for it.
  public func docx() throws(Problem) -> [UInt8] {
    let archive = try NewArchive()
    for (name, text) in DocumentPart.all(of: self) { try archive.add(name, Array(text.utf8)) }
    return try archive.finish()
  }

  /// Writes ``docx()`` to a file for its owner alone.
  ///
  /// - Throws: a ``Problem`` when it cannot be written; then the file is as it was.
  public func writeDOCX(to path: String) throws(Problem) {
    try write(docx(), to: path)
  }
}
