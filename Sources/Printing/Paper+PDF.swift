public import Facts
public import Papers

extension Paper {
  /// The paper as a PDF file, made in memory; the same bytes at any time of day.
  ///
  /// Its text can be searched and copied, and its fonts are in the file: Times New Roman, or the
  /// font of the same measures that is installed, such as Liberation Serif.
  ///
  /// - Throws: a ``Problem`` when no font for Vietnamese is installed, when a code is too long, or
  ///   when there is no memory for it.
  public func pdf() throws(Problem) -> [UInt8] { try Self.pdf(of: [self]) }

  /// Papers as one PDF file, each on pages of its own with numbers of its own.
  ///
  /// The file bears the title of the first paper.
  ///
  /// - Throws: a ``Problem`` when there is no paper, and as ``pdf()`` does.
  public static func pdf(of papers: [Paper]) throws(Problem) -> [UInt8] {
    try Fonts.use { fonts throws(Problem) in
      let press = try Press(title: papers.first?.title ?? "")
      var typesetters: [Language: Typesetter] = [:]
      for paper in papers {
        let typesetter: Typesetter
        if let one = typesetters[paper.language] {
          typesetter = one
        } else {
          typesetter = try Typesetter(paper.language, fonts)
          typesetters[paper.language] = typesetter
        }
        try paper.print(on: press, typesetter)
      }
      return try press.finish()
    }
  }

  private func print(on press: Press, _ typesetter: Typesetter) throws(Problem) {
    var pages = Pages(of: self, press: press, typesetter: typesetter)
    if let head { pages.printHead(head) }
    pages.printTitle(of: self)
    for block in blocks { try pages.printBlock(block) }
    pages.printFoot(of: self)
    pages.flush()
  }
}
