import Facts
import Naming

/// The name of a country as it was typed, ready to be looked up.
struct CountryWord {
  /// The letters alone, without marks, case, spaces and signs.
  let letters: String

  /// The letters with their marks, word by word: hoà and hòa are the same.
  let words: [Word]
  let isTwoCapitals: Bool

  init(_ text: String) {
    letters = folded(text).filter { $0 != " " }
    words = Naming.words(of: text)
    let typed = text.trimmed.utf8
    isTwoCapitals = typed.count == 2 && typed.allSatisfy { (0x41...0x5A).contains($0) }
  }

  var isMarked: Bool { words.contains(where: \.isMarked) }
}

extension CountryWord {
  /// The country that bears this name.
  var named: Country? {
    guard let (country, written) = Self.names[letters] else { return nil }
    guard letters.utf8.count <= 3, written.contains(where: { $0.contains(where: \.isMarked) })
    else { return country }
    if written.contains(words) { return country }
    return !isMarked && Self.isSpokenPlain(letters) ? country : nil
  }

  /// Whether a short word is understood without its marks.
  ///
  /// Three letters are, and so are the words officials type that way most; other words of two
  /// letters (Ấn, Mễ, ČR) are codes of other countries or mean nothing.
  private static func isSpokenPlain(_ letters: String) -> Bool {
    letters.utf8.count == 3 || ["my", "mi", "ao", "bi", "uc", "y"].contains(letters)
  }

  /// The one country with a name a slip or two away; nil where there are several.
  var nearest: Country? {
    let allowed = letters.utf8.count >= 7 ? 2 : 1
    guard (4...60).contains(letters.utf8.count) else { return nil }
    let typed = Array(letters.utf8)
    let near = Self.names.filter { name, _ in
      name.utf8.count > 3 && isWithin(allowed, typed, Array(name.utf8))
    }
    let countries = Set(near.values.map(\.country))
    return countries.count == 1 ? countries.first : nil
  }
}

extension CountryWord {
  /// Alpha-2 and alpha-3 codes in lower case.
  static let codes = Dictionary(
    Country.table.flatMap {
      [($0.country.code.lowercased(), $0.country), ($0.alpha3.lowercased(), $0.country)]
    }, uniquingKeysWith: { first, _ in first })

  /// Abbreviations that are the code of one country and are written for another: Hồng Kông or Hoa
  /// Kỳ, Lebanon or Liên bang Nga.
  static let open = [
    "hk": [Country(stored: "HK"), Country(stored: "US")],
    "lbn": [Country(stored: "LB"), Country(stored: "RU")],
  ]

  /// The names of present countries by their letters, each with the ways it is written.
  static let names: [String: (country: Country, written: [[Word]])] = {
    var names: [String: (country: Country, written: [[Word]])] = [:]
    let own = Country.table.flatMap { [($0.country, $0.name.vi), ($0.country, $0.name.en)] }
    let others = pairs(Country.aliasLines) + pairs(Country.placeLines)
    for (country, name) in own + others {
      let word = CountryWord(name)
      names[word.letters, default: (country, [])].written.append(word.words)
    }
    return names
  }()

  /// States that are no more, each with the countries on their ground today, the likeliest first.
  static let dissolved: [String: [Country]] = Dictionary(
    Gazetteer.lines(of: Country.dissolvedLines).flatMap { fields in
      let heirs = fields[0].split(separator: " ").map { Country(stored: String($0)) }
      return fields.dropFirst().map { (CountryWord(String($0)).letters, heirs) }
    }, uniquingKeysWith: { first, _ in first })

  /// The letters of cities and regions.
  static let places = Set(pairs(Country.placeLines).map { CountryWord($0.name).letters })

  private static func pairs(_ table: String) -> [(country: Country, name: String)] {
    Gazetteer.lines(of: table).flatMap { fields in
      fields.dropFirst().map { (Country(stored: String(fields[0])), String($0)) }
    }
  }
}

/// Whether one word becomes the other by so many letters put in, left out, changed or swapped.
private func isWithin(_ limit: Int, _ one: [UInt8], _ other: [UInt8]) -> Bool {
  guard abs(one.count - other.count) <= limit else { return false }
  var (before, last) = ([Int](), Array(0...other.count))
  for row in 1...one.count {
    var next = [row]
    for column in 1...other.count {
      let same = one[row - 1] == other[column - 1]
      var cost = min(last[column] + 1, next[column - 1] + 1, last[column - 1] + (same ? 0 : 1))
      if row > 1, column > 1, one[row - 1] == other[column - 2], one[row - 2] == other[column - 1] {
        cost = min(cost, before[column - 2] + 1)
      }
      next.append(cost)
    }
    (before, last) = (last, next)
  }
  return last[other.count] <= limit
}
