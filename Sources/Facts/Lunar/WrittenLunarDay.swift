/// What a text says of a lunar day, before the calendar is asked.
struct WrittenLunarDay {
  private(set) var day = 0
  private(set) var month = 0
  private(set) var isLeap = false
  private(set) var year: Int?

  /// The place of the year's name in the round of sixty.
  private var place: Int?

  /// What is still to be read.
  private var words: ArraySlice<String>

  /// Nil for a text of another form; see ``LunarDay/init(written:near:)``.
  init?(_ text: some StringProtocol) {
    words = Self.words(of: plainFold(text))
    let isMarked = takeMark()
    guard takeDay(), takeMonth(), takeYear(), words.isEmpty, isMarked || place != nil else {
      return nil
    }
  }

  /// Whether a year may be called what the text calls it.
  func names(_ year: Int) -> Bool {
    place == nil || place == LunarDay.placeInRound(of: year)
  }

  /// The year of the name that is nearest to a day.
  func yearByName(near reference: Day) -> Int {
    let first = (LunarDay(reference)?.year ?? reference.year) - 29
    return first + ((place ?? 0) - LunarDay.placeInRound(of: first) + 60) % 60
  }
}

extension WrittenLunarDay {
  private mutating func takeMark() -> Bool {
    for mark in [["al"], ["am", "lich"]] {
      if words.starts(with: mark) {
        words.removeFirst(mark.count)
        return true
      }
      if words.suffix(mark.count).elementsEqual(mark) {
        words.removeLast(mark.count)
        return true
      }
    }
    return false
  }

  private mutating func takeDay() -> Bool {
    _ = take("ngay")
    if take("ram") {
      day = 15
    } else {
      _ = take("mung") || take("mong")
      guard let number = takeNumber(1...2) else { return false }
      day = number
    }
    return true
  }

  private mutating func takeMonth() -> Bool {
    let isWord = take("thang")
    guard isWord || take("/") else { return false }
    if let number = takeNumber(1...2) {
      month = number
    } else {
      guard isWord, let name = Self.monthNames.first(where: { words.starts(with: $0.words) }) else {
        return false
      }
      words.removeFirst(name.words.count)
      month = name.number
    }
    isLeap = take("nhuan") || take("n")
    return true
  }

  private mutating func takeYear() -> Bool {
    if take("nam") {
      place = takeName()
      year = takeNumber(4...4)
      return year != nil || place != nil
    }
    guard take("/"), let number = takeNumber(4...4) else { return false }
    year = number
    if take("nam") {
      place = takeName()
      return place != nil
    }
    return true
  }

  private mutating func takeName() -> Int? {
    guard let place = Self.yearNames[Self.oneI(words.prefix(2).joined(separator: " "))] else {
      return nil
    }
    words.removeFirst(2)
    return place
  }

  private mutating func take(_ word: String) -> Bool {
    guard words.first == word else { return false }
    words.removeFirst()
    return true
  }

  private mutating func takeNumber(_ digits: ClosedRange<Int>) -> Int? {
    guard let word = words.first, digits ~= word.utf8.count, let number = Int(word) else {
      return nil
    }
    words.removeFirst()
    return number
  }
}

extension WrittenLunarDay {
  /// Runs of letters, runs of digits and single slashes; other signs only part them.
  private static func words(of text: String) -> ArraySlice<String> {
    var words: [String] = []
    var last: Kind?
    for character in text {
      let kind = Kind(character)
      if kind == last, kind == .letter || kind == .digit {
        words[words.count - 1].append(character)
      } else if kind != .gap {
        words.append(String(character))
      }
      last = kind
    }
    return words[...]
  }

  private enum Kind {
    case letter, digit, gap, sign

    init(_ character: Character) {
      switch character {
      case "a"..."z": self = .letter
      case "0"..."9": self = .digit
      case " ", ":", ",", "(", ")": self = .gap
      default: self = .sign
      }
    }
  }

  /// Longer names first: `muoi hai` is not `muoi`.
  private static let monthNames: [(words: [String], number: Int)] =
    (LunarDay.months.enumerated().map { ($1, $0 + 1) } + [("mười hai", 12)])
    .map { (plainFold($0).split(separator: " ").map(String.init), $1) }
    .sorted { $0.words.count > $1.words.count }

  /// No two are alike without marks: Tý and Tỵ go with different stems.
  private static let yearNames = Dictionary(
    uniqueKeysWithValues: (4..<64).map {
      (oneI(plainFold(LunarDay.yearName($0))), LunarDay.placeInRound(of: $0))
    })

  /// `Kỷ` and `Kỉ`, `Quý` and `Quí` are one.
  private static func oneI(_ word: String) -> String {
    String(word.map { $0 == "y" ? "i" : $0 })
  }
}
