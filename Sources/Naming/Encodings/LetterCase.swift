extension [ReadSign] {
  /// Gives the letters whose code tells no case the case of their surroundings.
  ///
  /// They are capitals in a word that is otherwise of capitals, two at least; in a cell without a small
  /// letter that has such a word; and at the beginning of a word where all other words begin with a
  /// capital (`Lª ThÞ ¸nh`, Lê Thị Ánh). Else they are small. The word ở stays small among names.
  mutating func settleCase() {
    guard contains(where: \.isCaseless) else { return }
    let words = wordRanges().map { ($0, LetterCases(self[$0])) }
    let isCapitalCell =
      words.allSatisfy { $0.1.smalls == 0 } && words.contains { $0.1.isOfCapitals && $0.1.isMixed }
    let firsts = words.filter { !$0.1.beginsCaseless }
    let isTitle = !firsts.isEmpty && firsts.allSatisfy { $0.1.beginsCapital }
    for (range, cases) in words {
      if isCapitalCell || cases.isOfCapitals {
        for place in range where self[place].isCaseless { self[place].makeCapital() }
      } else if isTitle, cases.beginsCaseless, !isParticle(range) {
        self[range.lowerBound].makeCapital()
      }
    }
  }

  /// Whether the word is ở, in.
  private func isParticle(_ range: Range<Int>) -> Bool {
    range.count == 1 && self[range.lowerBound].scalar == 0x1EDF
  }

  private func wordRanges() -> [Range<Int>] {
    let table = Glyph.table
    let glyphs = table.span
    var ranges: [Range<Int>] = []
    var start: Int?
    for place in indices {
      let isLetter = Glyph.of(self[place].scalar, glyphs).isLetter
      if isLetter, start == nil { start = place }
      if !isLetter, let first = start {
        ranges.append(first..<place)
        start = nil
      }
    }
    if let start { ranges.append(start..<count) }
    return ranges
  }
}

/// How many letters of a word are capitals, small ones, and of no told case.
private struct LetterCases {
  var capitals = 0
  var smalls = 0
  var unsure = 0
  var beginsCaseless = false
  var beginsCapital = false

  init(_ word: ArraySlice<ReadSign>) {
    let table = Glyph.table
    let glyphs = table.span
    for sign in word {
      let glyph = Glyph.of(sign.scalar, glyphs)
      if sign.isCaseless {
        unsure += 1
      } else if glyph.isCapital {
        capitals += 1
      } else {
        smalls += 1
      }
    }
    if let first = word.first {
      beginsCaseless = first.isCaseless
      beginsCapital = !first.isCaseless && Glyph.of(first.scalar, glyphs).isCapital
    }
  }

  var isOfCapitals: Bool { smalls == 0 && capitals > 1 }
  var isMixed: Bool { unsure > 0 }
}

extension ReadSign {
  fileprivate mutating func makeCapital() {
    guard let small = Unicode.Scalar(scalar) else { return }
    scalar = small.properties.uppercaseMapping.unicodeScalars.first?.value ?? scalar
  }
}
