import Naming

extension Country {
  /// Whether a text is the name or the code of a country, or of a state that is no more.
  ///
  /// Costs a look in a table; ``init(written:reading:field:)`` also searches for a name that is near.
  package static func isNamed(_ text: some StringProtocol) -> Bool {
    guard text.utf8.count <= 100 else { return false }
    let word = CountryWord(String(text))
    if word.letters.isEmpty || CountryWord.open[word.letters] != nil { return false }
    return CountryWord.dissolved[word.letters] != nil || word.named != nil
      || (!word.isMarked && CountryWord.codes[word.letters] != nil)
  }
}
