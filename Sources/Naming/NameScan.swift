/// A query on its way through many names; keeps its working space from one to the next.
package struct NameScan {
  private let query: NameQuery
  private var folded: [UInt8] = []

  package init(_ query: NameQuery) {
    self.query = query
    folded.reserveCapacity(256)
  }

  /// Whether a name holds the letters of all words of the query somewhere: cheap, and false for
  /// every name that ``rank(_:)`` would refuse on its letters.
  package mutating func mayMatch(_ name: UTF8Bytes) -> Bool {
    fold(name, into: &folded)
    let text = folded.span
    return query.parts.allSatisfy { find($0.folded.span, in: text) != nil }
  }

  /// How well a name agrees with the query; nil when it does not.
  package mutating func rank(_ name: UTF8Bytes) -> NameQuery.Rank? {
    guard mayMatch(name) else { return nil }
    let ranges = folded.wordRanges.prefix(UInt64.bitWidth)
    let stored = query.parts.contains(where: \.isMarked) ? words(of: name) : []
    let places = query.parts.map { part in
      matches(of: part, in: ranges, stored)
    }
    for rank in [NameQuery.Rank.wholeWords, .prefixes, .inside]
    where canPlace(places.map { $0.upTo(rank) }) {
      return rank == .wholeWords && ranges.count == query.parts.count ? .wholeName : rank
    }
    return nil
  }

  private func matches(
    of part: NameQuery.Part, in ranges: ArraySlice<Range<Int>>, _ stored: [Word]
  ) -> Places {
    var places = Places()
    for (place, range) in ranges.enumerated() {
      let word = part.isMarked && place < stored.count ? stored[place] : nil
      let rank =
        if let word, word.isMarked {
          part.word.fit(in: word)
        } else {
          fit(part.folded.span, in: folded.span.extracting(range))
        }
      if let rank { places.add(place, rank) }
    }
    return places
  }
}

/// The words of a name one word of the query fits, as bits, by how well it fits.
private struct Places {
  var whole: UInt64 = 0
  var prefix: UInt64 = 0
  var inside: UInt64 = 0

  mutating func add(_ place: Int, _ rank: NameQuery.Rank) {
    switch rank {
    case .wholeName, .wholeWords: whole |= 1 << place
    case .prefixes: prefix |= 1 << place
    case .inside: inside |= 1 << place
    }
  }

  func upTo(_ rank: NameQuery.Rank) -> UInt64 {
    switch rank {
    case .wholeName, .wholeWords: whole
    case .prefixes: whole | prefix
    case .inside: whole | prefix | inside
    }
  }
}

/// Whether every set of places can have one of its own (Kuhn's matching).
private func canPlace(_ sets: [UInt64]) -> Bool {
  var owners = [Int?](repeating: nil, count: UInt64.bitWidth)
  func settle(_ set: Int, _ tried: inout UInt64) -> Bool {
    while let place = (sets[set] & ~tried).firstBit {
      tried |= 1 << place
      guard let owner = owners[place], !settle(owner, &tried) else {
        owners[place] = set
        return true
      }
    }
    return false
  }
  return sets.indices.allSatisfy { set in
    var tried: UInt64 = 0
    return settle(set, &tried)
  }
}

extension UInt64 {
  fileprivate var firstBit: Int? { self == 0 ? nil : trailingZeroBitCount }
}

extension Word {
  /// How well a word of a query agrees with a word of a name, marks included.
  fileprivate func fit(in word: Word) -> NameQuery.Rank? {
    guard tone == word.tone else { return nil }
    return Naming.fit(letters.span, in: word.letters.span)
  }
}

private func fit<Element: Equatable>(
  _ part: Swift.Span<Element>, in word: Swift.Span<Element>
) -> NameQuery.Rank? {
  switch find(part, in: word) {
  case 0?: part.count == word.count ? .wholeWords : .prefixes
  case .some: .inside
  case nil: nil
  }
}

/// Where one run of elements first stands in another.
private func find<Element: Equatable>(
  _ part: Swift.Span<Element>, in whole: Swift.Span<Element>
) -> Int? {
  guard part.count > 0, part.count <= whole.count else { return nil }
  let first = part[0]
  search: for start in 0...(whole.count - part.count) where whole[start] == first {
    for offset in 1..<part.count where whole[start + offset] != part[offset] { continue search }
    return start
  }
  return nil
}

extension [UInt8] {
  /// The words of a fold, which stand one space apart.
  fileprivate var wordRanges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for place in indices where self[place] == 0x20 {
      ranges.append(start..<place)
      start = place + 1
    }
    if start < count { ranges.append(start..<count) }
    return ranges
  }
}
