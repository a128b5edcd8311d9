import Synchronization

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
    if let term = Self(rawValue: String(written)) {
      self = term
      return
    }
    guard let code = TermIndex.code(of: plainFold(written), in: Self.self),
      let term = Self(rawValue: code)
    else { return nil }
    self = term
  }
}

/// The words of each closed list that was asked for, folded once.
private enum TermIndex {
  private static let indexes = Mutex<[ObjectIdentifier: [String: String]]>([:])

  static func code<Word: Term>(of word: String, in list: Word.Type) -> String? {
    indexes.withLock { indexes in
      if let index = indexes[ObjectIdentifier(list)] { return index[word] }
      var index: [String: String] = [:]
      for term in list.allCases {
        let names = [term.rawValue, plainFold(term.name.vi), plainFold(term.name.en)]
        for name in names.map({ $0.lowercased() }) + term.aliases where index[name] == nil {
          index[name] = term.rawValue
        }
      }
      indexes[ObjectIdentifier(list)] = index
      return index[word]
    }
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
