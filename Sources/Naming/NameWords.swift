import Facts

/// The words of a name with what is known of each, to tell its parts apart.
struct NameWords {
  /// The words before the comma, or all.
  private let words: [NameWord]

  /// The words behind the comma; nil where there is none.
  private let behindComma: [NameWord]?
  private let isLatin: Bool

  init(_ text: Substring) {
    let halves = text.split(separator: ",", omittingEmptySubsequences: false).map(Self.words)
    let behind = halves.dropFirst().flatMap(\.self).filter { !$0.isTitle }
    words = halves.first ?? []
    behindComma = behind.isEmpty || words.isEmpty ? nil : behind
    isLatin = text.unicodeScalars.allSatisfy { $0.value < 0x370 || (0x1E00...0x206F) ~= $0.value }
  }

  private static func words(of text: Substring) -> [NameWord] {
    text.split(separator: " ").map(NameWord.init).filter { !$0.folded.isEmpty }
  }
}

extension NameWords {
  /// The readings with their weights, in no order.
  var readings: [NameParts] {
    guard isLatin, words.count + (behindComma?.count ?? 0) > 1 else {
      return [NameParts(.whole, given: (words + (behindComma ?? [])).map(\.text))]
    }
    return behindComma.map(commaReadings) ?? vietnamese + western + married
  }

  /// `NGUYEN, Tuan Anh`; `NGUYEN TUAN, Anh`, where the comma stands before the given name.
  private func commaReadings(_ behind: [NameWord]) -> [NameParts] {
    let family = familyLength(of: words)
    let middle = words[family...].map(\.text)
    let front = behind.dropLast().map(\.text)
    var readings = [
      NameParts(
        .comma, family: words[..<family].map(\.text), middle: middle + front,
        given: behind.suffix(1).map(\.text), share: 1)
    ]
    if behind.count > 1 {
      // The given name may stand first here too, its middle names behind it.
      readings.append(
        NameParts(
          .comma, family: words[..<family].map(\.text),
          middle: middle + behind.dropFirst().map(\.text),
          given: behind.prefix(1).map(\.text), share: givenFirst(behind[...])))
    }
    return readings
  }

  private var vietnamese: [NameParts] {
    let lengths = Set([familyLength(of: words), min(1, words.count - 1)])
    return lengths.map { length in
      let isCompound = length > 1
      let family = isCompound ? max(0.01, 2 * words[0].family) : words[0].family
      let share = family * words[words.count - 1].given * (words[0].isLoud(among: words) ? 50 : 1)
      return NameParts(
        .vietnamese, family: words[..<length].map(\.text),
        middle: words[length..<(words.count - 1)].map(\.text), given: words.suffix(1).map(\.text),
        share: 10 * share)
    }
  }

  /// The family name last: the given name before it first or, as in `Tuan Anh Nguyen`, last.
  private var western: [NameParts] {
    let last = words[words.count - 1]
    let front = words.dropLast()
    guard last.folded.count > 1, let first = front.first else { return [] }
    let share = last.family * (last.isLoud(among: words) ? 50 : 1)
    let isForeign = !first.isSyllable && front.count > 1
    let plain = NameParts(
      .western, family: [last.text], middle: front.dropFirst().map(\.text), given: [first.text],
      share: share
        * (isForeign ? 0.7 * (front.last ?? first).given : first.given * givenFirst(front)))
    guard front.count > 1, let second = front.last else { return [plain] }
    let kept = isForeign ? front.dropFirst() : front
    return [
      plain,
      NameParts(
        .western, family: [last.text], middle: kept.dropLast().map(\.text), given: [second.text],
        adopted: isForeign ? [first.text] : [],
        share: share * second.given * (isForeign ? 0.3 : 1)),
    ]
  }

  /// `Tran Thi Lan Miller`: a foreign family name behind a whole Vietnamese name.
  private var married: [NameParts] {
    let last = words[words.count - 1]
    let own = words.dropLast()
    guard words.count > 2, !last.isSyllable, last.folded.count > 1, words[0].isFamily else {
      return []
    }
    let length = min(familyLength(of: Array(own)), own.count - 1)
    return [
      NameParts(
        .married, family: words[..<length].map(\.text),
        middle: own[length...].dropLast().map(\.text), given: own.suffix(1).map(\.text),
        married: [last.text],
        share: (own.count > 2 ? 0.5 : 0.1) * words[0].family * (own.last?.given ?? 0))
    ]
  }

  /// How much likelier than not the given name stands before its middle name: `Lan Thi`, `Lan Van`.
  private func givenFirst(_ words: ArraySlice<NameWord>) -> Double {
    guard let first = words.first, let last = words.last, words.count > 1 else { return 1 }
    let sameOrder = last.given * first.middle
    let turned = first.given * last.middle
    return min(max(0.5 * turned / sameOrder, 0.01), 100)
  }

  /// How many words the family name has, where they stand first.
  private func familyLength(of words: [NameWord]) -> Int {
    let (folded, count) = (words.map(\.folded), words.count + (behindComma?.count ?? 0))
    let compound = CompoundFamily.all.first {
      folded.starts(with: $0.words) && count >= $0.fewest
    }
    return compound?.words.count ?? min(1, words.count)
  }
}
