/// One word of a name with how often it is a family, a middle or a given name.
struct NameWord {
  let text: Substring

  /// Lower case without marks, hyphens left out.
  let folded: String

  /// Whether it has the shape of a Vietnamese syllable.
  let isSyllable: Bool

  /// Whether it is a Vietnamese family name.
  let isFamily: Bool

  /// The share of the word as a family, a middle and a given name; a little for any word.
  let family: Double
  let middle: Double
  let given: Double

  init(_ text: Substring) {
    self.text = text
    let syllables = Naming.folded(text).split(separator: " ")
    folded = syllables.joined()
    isSyllable = syllables.allSatisfy { isVietnameseSyllable(String($0)) }
    let words = words(of: text)
    let (frequency, whole) = (NameFrequency.common, words.count == 1 ? words.first : nil)
    let known = whole.map(frequency.familyShare) ?? 0
    isFamily = known > 0
    family = max(known, isSyllable ? 1e-5 : 1e-6)
    middle = max(whole.map(frequency.middleShare) ?? 0, 1e-5)
    // Of syllables joined by hyphens the last is the likeliest to be known.
    given = max(words.last.map(frequency.givenShare) ?? 0, 1e-5)
  }
}

extension NameWord {
  /// Suffixes behind a comma that are no part of a name.
  var isTitle: Bool {
    ["jr", "sr", "ii", "iii", "iv", "phd", "md", "dr", "esq"].contains(folded)
  }

  /// Whether it alone is in capitals among words of which some are not.
  func isLoud(among words: [NameWord]) -> Bool {
    isCapital && words.count(where: \.isCapital) == 1 && words.count > 1
  }

  private var isCapital: Bool {
    folded.count > 1 && text.contains(where: \.isLetter) && !text.contains(where: \.isLowercase)
  }
}

/// Whether letters without marks have the shape of a Vietnamese syllable: an onset, vowels, a coda.
package func isVietnameseSyllable(_ folded: String) -> Bool {
  let isVowel = { (letter: Character) in "aeiouy".contains(letter) }
  guard let first = folded.firstIndex(where: isVowel) else { return false }
  var vowels = folded[first...].prefix(while: isVowel)
  var onset = folded[..<first]
  if onset == "q", vowels.first == "u", vowels.count > 1 {
    onset = folded[...first]
    vowels = vowels.dropFirst()
  }
  let coda = folded[vowels.endIndex...]
  return onsets.contains(onset) && codas.contains(coda) && rhymes.contains(vowels)
}

private let onsets: Set<Substring> = [
  "", "b", "c", "ch", "d", "g", "gh", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph",
  "qu", "r", "s", "t", "th", "tr", "v", "x",
]

private let codas: Set<Substring> = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t"]

private let rhymes: Set<Substring> = [
  "a", "ai", "ao", "au", "ay", "e", "eo", "eu", "i", "ia", "ie", "ieu", "iu", "o", "oa", "oai",
  "oay", "oe", "oi", "oo", "u", "ua", "uai", "uay", "ue", "ui", "uo", "uoi", "uou", "uu", "uy",
  "uya", "uye", "uyu", "y", "ye", "yeu", "oao", "oeo",
]

/// A family name of several words.
struct CompoundFamily {
  let words: [String]

  /// How many words a name has at least that is read with it.
  let fewest: Int

  private init(_ entry: Substring) {
    let words = entry.split(separator: " ")
    fewest = words.last.flatMap { Int($0) } ?? 0
    self.words = words.dropLast().map { folded($0) }
  }

  /// The compound family names, the longest first, each with the fewest words of a name it is read
  /// in: Nguyễn Phúc is the royal family before two more words, while in a name of three Phúc is
  /// the middle name far more often.
  static let all: [CompoundFamily] =
    """
    Công Tằng Tôn Nữ 5,Công Huyền Tôn Nữ 5,Huyền Tằng Tôn Nữ 5,Công Tôn Nữ 4,Huyền Tôn Nữ 4,
    Tôn Nữ 3,Tôn Thất 3,Công Tôn 3,Âu Dương 3,Nguyễn Phúc 4,Nguyễn Phước 4,Hoàng Phủ 3,
    Thượng Quan 3,Tư Đồ 3,Tư Mã 3,Gia Cát 3,Hạ Hầu 3,Nam Cung 3,Hồng Bàng 3
    """
    .split(whereSeparator: { $0 == "," || $0 == "\n" }).map(CompoundFamily.init)
}
