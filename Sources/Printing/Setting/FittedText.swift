import Papers

/// A text that is made smaller where it does not fit.
struct FittedText {
  let text: String
  let setting: Setting

  init(_ text: String, _ setting: Setting) { (self.text, self.setting) = (text, setting) }
}

extension Typesetter {
  /// Sets texts one below the other: smaller where a line is a little too long or a word does not
  /// fit, all of them smaller where together they are too high.
  ///
  /// Where even the smallest are too high, the lines that do not fit are left out.
  func fit(_ texts: [FittedText], x: Double, width: Double, height: Double) -> Galley {
    let settings = texts.map { setting(for: $0, width: width) }
    var column = Galley(self, x: x, width: max(1, width))
    for factor in [1, 0.9, 0.8, 0.7, 0.6, 0.5] {
      column = Galley(self, x: x, width: max(1, width))
      for (text, setting) in zip(texts, settings) {
        column.add(Paper.Text(text.text), setting.scaled(factor))
      }
      if column.height <= height { return column }
    }
    column.cut(to: height)
    return column
  }

  /// The setting in which a text need not be wrapped, or else no word of it is broken.
  private func setting(for text: FittedText, width: Double) -> Setting {
    let setting = text.setting
    let length = set(text.text, setting).length
    if let factor = [1, 0.9, 0.8].first(where: { length * $0 <= width }) {
      return setting.scaled(factor)
    }
    return unbroken(text.text, setting, width: width)
  }

  /// The setting in which no word of a text is broken, if letters of 0.6 of the size are enough.
  func unbroken(_ text: String, _ setting: Setting, width: Double) -> Setting {
    let words = text.split(whereSeparator: \.isWhitespace)
    let longest = words.map { set(String($0), setting).length }.max() ?? 0
    return setting.scaled([1, 0.9, 0.8, 0.7, 0.6].first { longest * $0 <= width } ?? 0.5)
  }
}

extension Setting {
  /// The same in larger or smaller letters.
  func scaled(_ factor: Double) -> Setting {
    var setting = self
    setting.hand.size *= factor
    return setting
  }
}
