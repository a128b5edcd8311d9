public import Facts

extension Sex {
  /// The sex that a word for a relative tells: `mẹ`, `anh trai`, `bố vợ`; nil for words that tell
  /// none (`em`, `cháu`, `bác`), for two people (`bố mẹ`) and for whom only another's sex is told
  /// (`em vợ`).
  ///
  /// In Vietnamese the word for the relative comes first and what qualifies it follows.
  public init?(ofRelation relation: String) {
    let words = relation.composed.lowercased().split { !$0.isLetter }.prefix(3).map(String.init)
    guard let first = words.first else { return nil }
    if let sex = Self.kin[first] {
      let isPair = words.count > 1 && Self.isOther(words[1], than: sex, after: first)
      if isPair { return nil }
      self = sex
    } else {
      guard let sex = words.dropFirst().lazy.compactMap({ Self.qualifiers[$0] }).first else {
        return nil
      }
      self = sex
    }
  }

  /// Whether a second word names a second person: `mẹ` in `bố mẹ`, but not `chồng` in `mẹ chồng`.
  private static func isOther(_ word: String, than sex: Sex, after first: String) -> Bool {
    guard let other = kin[word], other != sex else { return false }
    let spouses: Set = ["vợ", "chồng"]
    return !spouses.contains(word) || spouses.contains(first)
  }

  private static let kin = words(
    male: [
      "bố", "cha", "ba", "ông", "chồng", "anh", "chú", "cậu", "dượng", "father", "husband",
      "brother", "son", "uncle", "grandfather", "grandson", "nephew",
    ],
    female: [
      "mẹ", "má", "bà", "vợ", "chị", "cô", "dì", "thím", "mợ", "mother", "wife", "sister",
      "daughter", "aunt", "grandmother", "granddaughter", "niece",
    ])

  private static let qualifiers = words(
    male: ["trai", "rể", "nam"], female: ["gái", "dâu", "nữ"])

  private static func words(male: [String], female: [String]) -> [String: Sex] {
    let pairs = male.map { ($0, Sex.male) } + female.map { ($0, Sex.female) }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}
