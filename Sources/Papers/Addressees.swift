package import Facts

extension Paper {
  /// What stands before the addressees, without its colon.
  package static func addressWord(in language: Language) -> String {
    PaperWords.addressees(language)
  }

  /// Several addressees as they are written: each on a line of its own after a dash, the last with a
  /// full stop.
  package static func addresseeLines(_ addressees: [String]) -> [String] {
    addressees.enumerated().map { index, addressee in
      closed(addressee, isLast: index == addressees.count - 1)
    }
  }

  /// A line of a list, closed by a semicolon, the last by a full stop, where nothing closes it yet.
  static func closed(_ line: String, isLast: Bool) -> String {
    let isClosed = line.last.map { ";.".contains($0) } ?? false
    return isClosed ? line : line + (isLast ? "." : ";")
  }
}
