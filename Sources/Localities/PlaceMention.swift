import Naming

/// Words of an address that may name a unit.
struct PlaceMention {
  /// The words of the name, and from where the word of the unit before them stands.
  let name: Range<Int>
  let start: Int

  /// What the text says the unit is.
  let word: UnitWord?
  let units: [PlaceUnit]

  /// Those of the units that are provinces, and the numbers of those that are former districts.
  let provinces: [PlaceUnit]
  let districts: [Int32]

  /// Whether a letter is other than in the name.
  var isSlip = false

  /// Whether the words stand behind the name of a hamlet or street without a word of a unit.
  var isWithin = false

  /// One bit for each word of the text.
  let mask: UInt64

  init(_ name: Range<Int>, from start: Int, word: UnitWord?, units: [PlaceUnit]) {
    (self.name, self.start, self.word, self.units) = (name, start, word, units)
    provinces = units.filter(\.isProvince)
    districts = units.filter { $0.list == .formerDistrict }.map(\.number)
    mask = (start..<name.upperBound).mask
  }
}

extension PlaceMention {
  /// An address names no more; what goes on like that is not worth the time.
  private static let most = 14

  /// Whether another mention is but a part of its name, and not its unit's word with a name.
  private func takesIn(_ other: PlaceMention) -> Bool {
    name.count > other.name.count && name.contains(other.name) && start <= other.start
      && (other.word == nil || other.start < name.lowerBound)
  }

  /// Whether it is all that stands between two commas or dashes.
  func isSegment(of text: PlaceTokens) -> Bool {
    text.beginsSegment(start) && text.endsSegment(name.upperBound - 1)
  }

  private func crossesDash(of text: PlaceTokens) -> Bool {
    text[name.lowerBound].segment != text[name.upperBound - 1].segment
  }

  /// The longest name of a unit, in words: Văn Miếu - Quốc Tử Giám.
  private static let longest = 7

  /// All that a text may name, without what is but a part of a longer name.
  static func all(in text: PlaceTokens, _ index: PlaceIndex) -> [PlaceMention] {
    var found: [PlaceMention] = []
    for start in 0..<text.count {
      var hash = LetterHash()
      for end in start..<min(text.count, start + longest) {
        guard text[end].piece == text[start].piece else { break }
        for letter in text.letters(end) { hash.add(letter) }
        let units = index.units(hash).filter { unit in
          !isAbbreviated(start, of: text) || hasWords(end + 1 - start, unit, index)
        }
        guard !units.isEmpty,
          let mention = mention(of: start..<(end + 1), units, in: text)
        else { continue }
        found.append(mention)
      }
    }
    let whole = found.filter { one in
      !found.contains {
        $0.takesIn(one) && !(one.isSegment(of: text) && $0.crossesDash(of: text))
      }
    }
    return Array(whole.prefix(most))
  }

  /// Whether a word is one letter that stands for the word of a unit: `P.Hồng Hải` is no Phong Hải.
  private static func isAbbreviated(_ place: Int, of text: PlaceTokens) -> Bool {
    text.unitWords[place] != nil && text.letters(place).count == 1
  }

  private static func hasWords(_ count: Int, _ unit: PlaceUnit, _ index: PlaceIndex) -> Bool {
    index.words(of: unit).contains { $0.count == count }
  }

  private static func mention(
    of name: Range<Int>, _ units: [PlaceUnit], in text: PlaceTokens
  ) -> PlaceMention? {
    let word = unitWord(before: name.lowerBound, of: text)
    let start = name.lowerBound - (word?.length ?? 0)
    let meant = units.filter { word?.word.mayName($0) ?? true }
    let isSegment = text.beginsSegment(start) && text.endsSegment(name.upperBound - 1)
    if word == nil {
      if name.count == 1, text.isNumber(name.lowerBound) { return nil }
      if name.count == 1, !isSegment { return nil }
      let isBehind = text.within & (1 << UInt64(name.lowerBound)) != 0
      if isBehind, name.lowerBound > 0, WithinWord.begins(at: name.lowerBound - 1, of: text),
        !text.beginsSegment(name.lowerBound), !text.isNumber(name.lowerBound - 1)
      {
        return nil
      }
    }
    guard !meant.isEmpty else { return nil }
    var mention = PlaceMention(name, from: start, word: word?.word, units: meant)
    mention.isWithin = word == nil && !isSegment && text.within & name.mask != 0
    return mention
  }

  private static func unitWord(before place: Int, of text: PlaceTokens) -> UnitWord.Found? {
    for length in [2, 1] where place >= length {
      if let found = text.unitWords[place - length], found.length == length,
        text[place - length].segment == text[place].segment
      {
        return found
      }
    }
    return nil
  }
}

extension UnitWord {
  /// Whether units of its level are meant.
  func mayName(_ unit: PlaceUnit) -> Bool {
    if unit.isCommune { return isOfCommune }
    return unit.isProvince ? isOfProvince : isOfDistrict
  }
}

extension Range<Int> {
  /// One bit for each number of it below 64.
  var mask: UInt64 {
    let upper: UInt64 = upperBound >= 64 ? .max : (1 << UInt64(upperBound)) - 1
    return upper & ~((1 << UInt64(Swift.min(lowerBound, 63))) - 1)
  }
}
