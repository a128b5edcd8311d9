public import Facts
public import Papers

extension Envelopes {
  /// The envelopes as a PDF file, each a page of its own size.
  ///
  /// The upper right is left free for the stamp.
  ///
  /// - Throws: a ``Problem`` when there is no envelope, and as ``Paper/pdf()`` does.
  public func pdf() throws(Problem) -> [UInt8] {
    try Fonts.use { fonts throws(Problem) in try pdf(with: Typesetter(language, fonts)) }
  }

  private func pdf(with typesetter: Typesetter) throws(Problem) -> [UInt8] {
    let press = try Press(title: PaperWords.envelopes(language))
    let (width, height) = (
      points(millimetres: size.millimetres.width), points(millimetres: size.millimetres.height)
    )
    let sender = typesetter.fit(
      Self.texts(sender, size: 11), x: Self.edge, width: width * 0.45,
      height: height / 2 - Self.edge)
    for addressee in addressees {
      press.beginPage(width: width, height: height)
      Strip.row([sender]).draw(on: press, at: Self.edge)
      let texts = Self.texts(addressee, size: 14)
      let lines = typesetter.fit(
        texts, x: width * 0.42, width: width * 0.58 - Self.edge, height: height / 2 - Self.edge)
      Strip.row([lines]).draw(on: press, at: height / 2)
    }
    return try press.finish()
  }

  /// The white edge: 12 mm.
  private static let edge = points(millimetres: 12)

  /// Lines, the first of them bold.
  private static func texts(_ lines: [String], size: Double) -> [FittedText] {
    lines.enumerated().map { index, line in
      FittedText(line, Setting(Hand(size: size, isBold: index == 0)))
    }
  }
}
