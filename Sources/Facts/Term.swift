/// A word of a closed list that has a code, names in both languages, and other ways to write it.
public protocol Term: Hashable, Sendable, CaseIterable, RawRepresentable<String> {
  /// The name a person reads.
  var name: Wording { get }

  /// Other words it is written with, in lower case without diacritics.
  var aliases: [String] { get }
}

extension Term {
  /// Reads the code, a name, or an alias; nil for another word.
  ///
  /// Case and diacritics do not count.
  public init?(written: some StringProtocol) {
    let word = plainFold(written)
    guard
      let term = Self.allCases.first(where: {
        $0.rawValue.lowercased() == word || plainFold($0.name.vi) == word
          || plainFold($0.name.en) == word || $0.aliases.contains(word)
      })
    else { return nil }
    self = term
  }
}

/// A word in lower case without Vietnamese marks, its parts one space apart.
///
/// For the words of closed lists and of headers; names of persons are folded in `Naming`.
package func plainFold(_ text: some StringProtocol) -> String {
  var folded = String.UnicodeScalarView()
  for scalar in String(text).decomposed.lowercased().unicodeScalars {
    if scalar == "đ" {
      folded.append("d")
    } else if scalar.properties.canonicalCombiningClass == .notReordered {
      folded.append(scalar)
    }
  }
  return String(folded).split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
