extension [ReadSign] {
  /// Gives the letters whose code tells no case the case of their surroundings.
  ///
  /// They are capitals in a word that is otherwise of capitals, two at least; in a cell without a small
  /// letter that has such a word; and at the beginning of a word where all other words begin with a
  /// capital (`Lª ThÞ ¸nh`, Lê Thị Ánh), or the next one does (`thÞ trÊn ¸i NghÜa`). Else they are
  /// small, as ở is among names, and ấp.
  mutating func settleCase() {
    guard isCaseOpen else { return }
    let words = wordRanges().map { ($0, LetterCases(self[$0])) }
    let isCapitalCell =
      words.allSatisfy { $0.1.smalls == 0 } && words.contains { $0.1.isOfCapitals && $0.1.isMixed }
    let firsts = words.filter { !$0.1.beginsCaseless }
    let isTitle = !firsts.isEmpty && firsts.allSatisfy { $0.1.beginsCapital }
    for (number, (range, cases)) in words.enumerated() {
      if isCapitalCell || cases.isOfCapitals {
        for place in range where self[place].isCaseless { self[place].makeCapital() }
      } else if cases.beginsCaseless, !isWord("ở", range) {
        let next = number + 1 < words.count ? words[number + 1] : nil
        let leads = next?.1.beginsCapital == true && next?.0.lowerBound == range.upperBound + 1
        if isTitle || (leads && !isWord("ấp", range)) { self[range.lowerBound].makeCapital() }
      }
    }
  }

  /// Whether a word begins with a letter of no told case, or has one and no small letter.
  private var isCaseOpen: Bool {
    let table = Glyph.table
    let glyphs = table.span
    var (isInside, hasCaseless, hasSmall) = (false, false, false)
    for sign in self {
      let glyph = Glyph.of(sign.scalar, glyphs)
      if !glyph.isLetter {
        if hasCaseless, !hasSmall { return true }
        (isInside, hasCaseless, hasSmall) = (false, false, false)
      } else if sign.isCaseless {
        if !isInside { return true }
        hasCaseless = true
      } else {
        hasSmall = hasSmall || glyph.isSmall
      }
      isInside = glyph.isLetter
    }
    return hasCaseless && !hasSmall
  }

  private func isWord(_ word: String, _ range: Range<Int>) -> Bool {
    self[range].map(\.scalar) == word.unicodeScalars.map(\.value)
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
