import Naming

/// The phrases of headings, looked up by their words.
struct HeadingLexicon {
  enum Meaning: Equatable {
    case concept(Concept)
    case qualifier(Qualifier)
    case filler
  }

  static let shared = HeadingLexicon()

  private var phrases: [String: Meaning] = [:]

  /// Phrases without their spaces, for headings written in one word.
  private var glued: [String: String] = [:]

  /// Every word of a phrase.
  private var vocabulary: Set<String> = []
  private var byLength: [Int: [[UInt8]]] = [:]

  private init() {
    for phrase in HeadingWords.fillers.phrases { add(phrase, .filler) }
    for line in HeadingWords.qualifiers.lines {
      guard let qualifier = Qualifier(rawValue: line[0]) else { continue }
      for phrase in line.dropFirst() { add(phrase, .qualifier(qualifier)) }
    }
    for line in HeadingWords.concepts.lines {
      guard let concept = Concept(rawValue: line[0]) else { continue }
      for phrase in line.dropFirst() { add(phrase, .concept(concept)) }
    }
    byLength = Dictionary(grouping: vocabulary.map { Array($0.utf8) }, by: \.count)
  }

  private mutating func add(_ phrase: String, _ meaning: Meaning) {
    // What means two things is first what was added last, but for the relative, who is both.
    if case .concept(.male)? = phrases[phrase], meaning == .concept(.year) { return }
    phrases[phrase] = meaning
    let words = phrase.split(separator: " ")
    if words.count > 1, phrase.utf8.count >= 6 { glued[words.joined()] = phrase }
    vocabulary.formUnion(words.map(String.init))
  }

  static let longestPhrase = 9

  subscript(phrase: String) -> Meaning? { phrases[phrase] }

  func knows(_ word: String) -> Bool { vocabulary.contains(word) }

  /// The phrase that was written as one word.
  func unglued(_ word: String) -> String? { glued[word] }

  /// The only word of the vocabulary that is a slip away from a word of four letters or more.
  func corrected(_ word: String) -> String? {
    let typed = Array(word.utf8)
    guard typed.count >= 4 else { return nil }
    let near = (typed.count - 1...typed.count + 1).flatMap { byLength[$0] ?? [] }
      .filter { $0.count >= 3 && isOneSlip(typed, $0) }
    return near.count == 1 ? String(decoding: near[0], as: UTF8.self) : nil
  }
}

/// Whether two words differ by one letter put in, left out or changed, or two that changed places.
private func isOneSlip(_ one: [UInt8], _ other: [UInt8]) -> Bool {
  if one.count > other.count { return isOneSlip(other, one) }
  let start = zip(one, other).prefix { $0 == $1 }.count
  let (rest, otherRest) = (one[start...], other[start...])
  if one.count < other.count { return rest.elementsEqual(otherRest.dropFirst()) }
  if rest.dropFirst().elementsEqual(otherRest.dropFirst()) { return true }
  guard rest.count >= 2 else { return false }
  let places = (start, start + 1)
  return one[places.0] == other[places.1] && one[places.1] == other[places.0]
    && rest.dropFirst(2).elementsEqual(otherRest.dropFirst(2))
}

extension String {
  fileprivate var lines: [[String]] { split(separator: "\n").map { String($0).phrases } }

  fileprivate var phrases: [String] { split(separator: "|").map(String.init) }
}
