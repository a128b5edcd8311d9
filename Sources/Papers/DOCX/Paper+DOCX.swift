public import Facts

extension Paper {
  /// The paper as a DOCX file, made in memory; the same bytes at any time of day.
  ///
  /// - Throws: `code_too_long` or `code_empty` for a ``Code`` that cannot be drawn; a ``Problem``
  ///   when there is no memory for it.
  public func docx() throws(Problem) -> [UInt8] {
    try Self.docx(of: [self])
  }

  /// Many papers as one DOCX file, such as the letters to all guests.
  ///
  /// Each begins on a new page, lies as it says, and counts its pages from 1. The title and the
  /// language of the file are those of the first.
  ///
  /// - Throws: `nothing_to_print` where there is no paper, and what ``docx()`` throws.
  public static func docx(of papers: [Paper]) throws(Problem) -> [UInt8] {
    guard let first = papers.first else { throw .nothingToPrint }
    let footers = papers.map { $0.footer ?? "" }
    var numbers: [String: Int] = [:]
    let distinct = footers.filter { footer in
      defer { numbers[footer] = numbers[footer] ?? numbers.count }
      return numbers[footer] == nil
    }
    let pictures = try Pictures(of: papers.lazy.flatMap(\.codes))
    let document = WordFile.part("w:document") { document in
      document.element("w:body") { body in
        for (index, paper) in papers.enumerated() {
          body.newLine()
          let sheet = WordSheet(
            paper.orientation, footer: numbers[footers[index]] ?? 0, pictures: pictures)
          body.wordPaper(paper, on: sheet, isLast: index == papers.count - 1)
        }
      }
    }
    return try WordFile(
      title: first.title, language: first.language, footers: distinct, pictures: pictures,
      document: document
    ).packed()
  }

  /// Writes ``docx()`` to a file for its owner alone.
  ///
  /// - Throws: a ``Problem`` when it cannot be written; then the file is as it was.
  public func writeDOCX(to path: String) throws(Problem) {
    try write(docx(), to: path)
  }
}

extension Markup {
  /// One paper, a section of its own.
  fileprivate mutating func wordPaper(_ paper: Paper, on sheet: WordSheet, isLast: Bool) {
    if let head = paper.head { wordHead(head, in: paper.language, width: sheet.room) }
    wordTitle(of: paper, width: sheet.room)
    for (index, block) in paper.blocks.enumerated() {
      newLine()
      wordBlock(block, of: paper, on: sheet, isLast: index == paper.blocks.count - 1)
    }
    wordFoot(of: paper, width: sheet.room)
    endSection(sheet, isLast: isLast)
  }

  /// The end of a section: in a paragraph, for the last one in the body itself.
  ///
  /// The paragraph is needed after a table, too; it is so low that a full page seldom makes another.
  mutating func endSection(_ sheet: WordSheet, isLast: Bool) {
    styled("End") {
      if !isLast { $0.section(sheet) }
    } _: { _ in
    }
    if isLast { section(sheet) }
  }
}
