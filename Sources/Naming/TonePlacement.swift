import Facts

/// The text with the tone mark of every Vietnamese syllable in its traditional place: hoà becomes
/// hòa, thuỷ thủy, khoẻ khỏe; tóan becomes toán.
///
/// A word that is no Vietnamese syllable with one tone stays as it is. The result is in NFC.
package func tonePlaced(_ text: String) -> String {
  guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
  var placed = String.UnicodeScalarView()
  var syllable: [MarkedLetter] = []
  for scalar in text.repaired.decomposed.unicodeScalars {
    if scalar.properties.isAlphabetic {
      syllable.append(MarkedLetter(scalar))
    } else if scalar.properties.canonicalCombiningClass != .notReordered, !syllable.isEmpty {
      syllable[syllable.count - 1].add(scalar)
    } else {
      placed.append(contentsOf: inPlace(syllable))
      syllable.removeAll(keepingCapacity: true)
      placed.append(scalar)
    }
  }
  placed.append(contentsOf: inPlace(syllable))
  return String(placed).composed
}

/// A letter of a syllable with the marks that follow it.
private struct MarkedLetter {
  let scalar: Unicode.Scalar
  var shapes: [Unicode.Scalar] = []
  var tones: [Unicode.Scalar] = []

  init(_ scalar: Unicode.Scalar) {
    self.scalar = scalar
  }

  mutating func add(_ mark: Unicode.Scalar) {
    if mark.isTone { tones.append(mark) } else { shapes.append(mark) }
  }

  /// The letter in lower case where it is ASCII.
  var plain: Unicode.Scalar {
    ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) + 0x20) : scalar
  }

  var isVowel: Bool { ["a", "e", "i", "o", "u", "y"].contains(plain) }

  var scalars: [Unicode.Scalar] { [scalar] + shapes + tones }
}

private func inPlace(_ syllable: [MarkedLetter]) -> [Unicode.Scalar] {
  let tones = syllable.flatMap(\.tones)
  guard tones.count == 1, let place = tonePlace(in: syllable) else {
    return syllable.flatMap(\.scalars)
  }
  var placed = syllable
  for letter in placed.indices { placed[letter].tones = [] }
  placed[place].tones = tones
  return placed.flatMap(\.scalars)
}

/// Where the tone mark goes: on the last vowel with a mark of its own (ê, ơ), else on the only
/// vowel, the middle one of three, the second of two before a consonant, the first of two at the end.
///
/// The u of qu and the i of gi belong to the consonant. Nil for what is no syllable.
private func tonePlace(in syllable: [MarkedLetter]) -> Int? {
  guard let first = syllable.firstIndex(where: \.isVowel),
    let last = syllable.lastIndex(where: \.isVowel),
    syllable[first...last].allSatisfy(\.isVowel)
  else { return nil }
  var vowels = first...last
  if vowels.count > 1, first > 0 {
    switch (syllable[first - 1].plain, syllable[first].plain) {
    case ("q", "u"), ("g", "i"): vowels = (first + 1)...last
    default: break
    }
  }
  if let shaped = vowels.last(where: { !syllable[$0].shapes.isEmpty }) { return shaped }
  let isOpen = last == syllable.count - 1
  switch vowels.count {
  case 1: return vowels.lowerBound
  case 2: return isOpen ? vowels.lowerBound : vowels.upperBound
  case 3: return vowels.lowerBound + 1
  default: return nil
  }
}
