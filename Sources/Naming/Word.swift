/// One word of a name as its letters and its tone, wherever the tone mark was put: hoà and hòa are
/// the same word.
package struct Word: Hashable, Sendable {
  /// The letters; without the tone where the word has one, as a Vietnamese syllable does.
  let letters: [Letter]

  /// The tone of a word with one tone mark; none for a word with several, whose letters keep them.
  let tone: Tone

  init(_ written: [Letter]) {
    var (letters, place, count) = (written, 0, 0)
    for (at, letter) in written.enumerated() where letter.tone != 0 {
      (place, count) = (at, count + 1)
    }
    tone = count == 1 ? Tone(rawValue: letters[place].tone) ?? .none : .none
    if count == 1 { letters[place] = letters[place].withoutTone }
    self.letters = letters
  }

  /// Whether any letter bears a mark or a tone, or is a đ.
  package var isMarked: Bool { tone != .none || letters.contains(where: \.isMarked) }

  /// Whether two words are the same but for an i in the place of a y: Quý and Quí.
  package func isSpelledLike(_ other: Word) -> Bool {
    guard tone == other.tone, letters.count == other.letters.count else { return false }
    return zip(letters, other.letters).allSatisfy { one, other in
      one == other || (one.isIOrY && other.isIOrY && !one.isMarked && !other.isMarked)
    }
  }
}

extension Letter {
  fileprivate var isIOrY: Bool { base == 0x69 || base == 0x79 }
}

/// The words of a text, without case and with their marks.
package func words(of text: some StringProtocol) -> [Word] {
  words(of: String(text).utf8Span.span)
}

/// The words of a UTF-8 text, without case and with their marks; the same words as those of its fold.
package func words(of utf8: UTF8Bytes) -> [Word] {
  var words: [Word] = []
  var letters: [Letter] = []
  Letter.each(in: utf8) { letter in
    if letter == .space {
      if !letters.isEmpty { words.append(Word(letters)) }
      letters.removeAll(keepingCapacity: true)
    } else if letter.base != 0 {
      letters.append(letter.withoutSecond)
      if let second = letter.second { letters.append(second) }
    } else if letter != .nothing, let last = letters.popLast() {
      letters.append(last.marked(by: letter))
    }
  }
  if !letters.isEmpty { words.append(Word(letters)) }
  return words
}
