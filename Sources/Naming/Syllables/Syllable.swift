import Facts

/// Whether a word is spelled as a Vietnamese syllable may be: a known beginning, a rhyme that may
/// follow it, and one tone, on the letter that bears it, that goes with the final consonant.
///
/// Composed or decomposed, small or capital; the tone of oa, oe and uy may stand in either place.
/// Many possible syllables are no words. So are some foreign words possible syllables: Lan, Loan.
package func isSyllable(_ word: some StringProtocol) -> Bool {
  var syllable = Syllable()
  let table = Glyph.table
  for scalar in String(word).repaired.unicodeScalars {
    syllable.add(Glyph.of(scalar.value, table.span))
  }
  return syllable.isPossible
}

/// The letters of a word, to be judged by the rules of Vietnamese spelling.
struct Syllable {
  /// Five bits a letter, the first lowest.
  private var letters: UInt64 = 0
  private(set) var count = 0
  private var tone: UInt8 = 0
  private var tonePlace = 0
  private var isSpoiled = false

  /// As long as nghiêng.
  private static let longest = 7

  @inline(__always)
  mutating func add(_ glyph: Glyph) {
    if glyph.letter == 0 || glyph.letter >= Glyph.foreign || count == Self.longest {
      isSpoiled = true
      return
    }
    letters |= glyph.letter << UInt64(5 * count)
    if glyph.tone != 0 {
      if tone != 0 { isSpoiled = true }
      tone = glyph.tone
      tonePlace = count
    }
    count += 1
  }

  /// What tells one syllable from another, wherever its tone mark stands; never 0 for a letter.
  var key: UInt64 { letters | UInt64(tone) << 40 }

  /// Whether it is one consonant and nothing else.
  var isConsonant: Bool { count == 1 && !isSpoiled && !isVowel(0) }

  @inline(__always)
  private func letter(_ place: Int) -> UInt64 { letters >> UInt64(5 * place) & 0x1F }

  @inline(__always)
  private func isVowel(_ place: Int) -> Bool {
    place < count && letter(place) <= Glyph.vowels
  }
}

extension Syllable {
  /// Whether the letters make a syllable.
  var isPossible: Bool {
    if isSpoiled || count == 0 { return false }
    let spelling = Spelling.rules
    var (start, onset) = (0, 0)
    while start < count, !isVowel(start) {
      guard start < 3 else { return false }
      onset = onset << 5 | Int(letter(start))
      start += 1
    }
    var kind = spelling.onsets[onset]
    if kind == Spelling.q {
      guard start < count, letter(start) == Spelling.letterU else { return false }
      start += 1
    } else if kind == Spelling.g, letter(start) == Spelling.letterI, isVowel(start + 1) {
      start += 1
      kind = Spelling.gi
    }
    return kind != 0 && isRhyme(from: start, after: kind, spelling)
  }

  private func isRhyme(from start: Int, after kind: UInt8, _ spelling: Spelling) -> Bool {
    var (end, vowels, shaped) = (start, 0, -1)
    while isVowel(end) {
      guard end - start < 3 else { return false }
      vowels = vowels * Spelling.vowelChoices + Int(letter(end))
      if Spelling.isShaped(letter(end)) { shaped = end }
      end += 1
    }
    var ending = 0
    for place in end..<count { ending = ending << 5 | Int(letter(place)) }
    guard end > start, count - end <= 2 else { return false }
    let coda = Int(spelling.codas[ending])
    guard coda > 0, spelling.rhymes[vowels * Spelling.codaChoices + coda] & kind != 0 else {
      return false
    }
    if tone == 0 { return !Spelling.isStop(coda) }
    if Spelling.isStop(coda) || coda == Spelling.k, tone != Tone.sac.rawValue,
      tone != Tone.nang.rawValue
    {
      return false
    }
    if shaped >= 0 { return tonePlace == shaped }
    return bearsTone(vowels: start..<end, isOpen: end == count)
  }

  /// Whether the tone stands on the vowel that bears it, where none has a mark of its own.
  private func bearsTone(vowels: Range<Int>, isOpen: Bool) -> Bool {
    switch vowels.count {
    case 1: return tonePlace == vowels.lowerBound
    case 2 where isOpen:
      let both = Spelling.hasTwoPlaces(letter(vowels.lowerBound), letter(vowels.lowerBound + 1))
      return tonePlace == vowels.lowerBound || (both && tonePlace == vowels.lowerBound + 1)
    default: return tonePlace == vowels.lowerBound + 1
    }
  }
}
