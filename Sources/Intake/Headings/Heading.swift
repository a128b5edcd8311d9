import Facts
import Naming

/// One cell of a header, as it was understood.
struct Heading: Equatable {
  /// What it names first.
  var concept: Concept?

  /// What it names besides: `Họ tên, năm sinh thân nhân`.
  var others: [Concept] = []
  var qualifiers: Set<Qualifier> = []

  /// What the relative is to the person: `mẹ`.
  var relation: String?
  var unit: AmountUnit?

  /// 0 to 1.
  var score = 0.0

  /// The exact header of a file of our own.
  var key: String?
  var isMonthFirst = false

  /// Whether it names nothing but whom the list is of: `Kiều bào`, `Hội viên`.
  var isSubject = false

  /// Reads a cell; a text that is longer than headings are says nothing.
  init(_ cell: String) {
    guard !cell.isBlank, cell.utf8.count <= Self.longest else { return }
    let written = HeadingText(cell)
    if Self.isOfParty(cell) {
      (concept, score) = (.refused, 1)
      return
    }
    unit = AmountUnit(inHeading: cell)
    isMonthFirst = written.additions.contains { $0.hasPrefix("mm dd") || $0.hasPrefix("m d") }
    read(written.words, of: written.text)
    for addition in written.additions { readAddition(addition) }
    readSexOfBirth(written.text)
    if concept == .other { readPieces(of: written.text) }
    readRelativeFirst(written.text)
    readMoney(written)
    if concept == nil, !isSubject { adopt(written.additions) }
  }

  private static let longest = 400

  /// Đảng is the Party, and đang means at present.
  private static func isOfParty(_ cell: String) -> Bool {
    cell.composed.lowercased().split { !$0.isLetter }.contains("đảng")
  }
}

extension Heading {
  /// Goes through the words from the left, always by the longest phrase.
  private mutating func read(_ typed: [String], of text: String) {
    let (words, slips) = Self.known(typed)
    var (place, unknown, isLate) = (0, 0, false)
    while place < words.count {
      guard let (length, meaning) = Self.phrase(in: words, at: place) else {
        if let kin = KinWord(in: words, at: place, of: text), mayBeOfKin(at: place) {
          relation = kin.written
          qualifiers.insert(.relative)
          place += kin.length
          continue
        }
        (unknown, place) = (unknown + 1, place + 1)
        isLate = isLate || concept == nil
        continue
      }
      // Bản is a hamlet as a heading of its own; in a sentence it is bạn.
      let isWhole = length == words.count
      if isWhole || length > 1 || meaning != .concept(.hamlet) || words[place].utf8.count > 3 {
        take(meaning, text, isFirst: isWhole)
      }
      place += length
    }
    if concept == nil, qualifiers.contains(.relative), !qualifiers.contains(.person) {
      concept = .relatives
    }
    isSubject = concept == nil && unknown == 0 && qualifiers == [.person] && words.count <= 5
    // A list is headed TT; TT tiếp nhận is something else.
    if concept == .number, unknown > 0, words.first == "tt" { concept = nil }
    // Họ by itself heads family names; Ủng hộ does not.
    if concept == .familyName, unknown > 0, typed.count == 2 { concept = nil }
    guard concept != nil else { return }
    score = 1 - 0.12 * Double(unknown) - 0.1 * Double(slips) - (isLate ? 0.2 : 0)
    if score < 0.4 { (concept, score) = (nil, 0) }
  }

  /// Whether a word for kin says whose the value is: `Họ tên cha`, and not `Nước cư chú`.
  private func mayBeOfKin(at place: Int) -> Bool {
    concept.map { [.name, .birth, .phone, .address, .occupation, .relatives].contains($0) }
      ?? (place == 0)
  }

  private mutating func take(_ meaning: HeadingLexicon.Meaning, _ text: String, isFirst: Bool) {
    switch meaning {
    case .filler: break
    case .qualifier(let qualifier): qualifiers.insert(qualifier)
    case .concept(.relatives):
      qualifiers.insert(.relative)
      if concept == nil, isFirst { concept = .relatives }
    case .concept(let found):
      let found = found.spelled(in: text)
      if concept == nil { concept = found } else { others.append(found) }
    }
  }

  private mutating func readAddition(_ addition: String) {
    let words = addition.split(separator: " ").map(String.init)
    guard
      case .concept(let found)? = HeadingLexicon.shared[addition]
        ?? Self.phrase(in: words, at: 0)?.meaning
    else {
      if case .qualifier(let qualifier)? = Self.phrase(in: words, at: 0)?.meaning {
        qualifiers.insert(qualifier)
      }
      return
    }
    if found == .relatives { qualifiers.insert(.relative) } else { others.append(found) }
  }
}

extension Heading {
  /// The words with slips mended and words written in one parted, and how many slips there were.
  private static func known(_ typed: [String]) -> ([String], slips: Int) {
    var (words, slips) = ([String](), 0)
    let lexicon = HeadingLexicon.shared
    for word in typed {
      if let phrase = HeadingText.abbreviations[word] {
        words += phrase.split(separator: " ").map(String.init)
      } else if lexicon.knows(word) {
        words.append(word)
      } else if let phrase = lexicon.unglued(word) {
        words += phrase.split(separator: " ").map(String.init)
      } else if let right = lexicon.corrected(word) {
        words.append(right)
        slips += 1
      } else {
        words.append(word)
      }
    }
    return (words, slips)
  }

  private static func phrase(
    in words: [String], at place: Int
  ) -> (length: Int, meaning: HeadingLexicon.Meaning)? {
    for length in stride(
      from: min(HeadingLexicon.longestPhrase, words.count - place), through: 1, by: -1)
    {
      let phrase = words[place..<(place + length)].joined(separator: " ")
      if let meaning = HeadingLexicon.shared[phrase] { return (length, meaning) }
    }
    return nil
  }
}

extension Concept {
  /// Nam is the male sex, and năm the year.
  fileprivate func spelled(in text: String) -> Concept {
    guard self == .male || self == .year, folded(text).contains("nam") else { return self }
    return text.composed.lowercased().contains("ă") ? .year : .male
  }
}
