import Naming

/// Words that begin the name of something smaller than a commune: a hamlet, a street, a house.
enum WithinWord {
  /// Whether such a name begins at a word.
  static func begins(at place: Int, of text: PlaceTokens) -> Bool {
    if text.isNumber(place) { return true }
    return words[text.packed(place)].map { text.bears($0, at: place) } ?? false
  }

  /// The words from the name of a hamlet or street to the end of the segment or the next word of a
  /// unit.
  static func stretches(of text: PlaceTokens) -> UInt64 {
    var (mask, isWithin): (UInt64, Bool) = (0, false)
    for place in 0..<text.count {
      if text.beginsSegment(place) { isWithin = false }
      if let found = text.unitWords[place], place + found.length < text.count,
        !text.beginsSegment(place + found.length)
      {
        isWithin = false
      } else if begins(at: place, of: text),
        place == 0 || text.unitWords[place - 1] == nil || text.beginsSegment(place)
      {
        isWithin = true
      }
      if isWithin { mask |= 1 << UInt64(place) }
    }
    return mask
  }

  /// The words that say nothing of a place: `cũ`, `nay là`, a post code.
  static func fillers(of text: PlaceTokens) -> UInt64 {
    (0..<text.count).reduce(into: 0) { mask, place in
      let isCode = text.isNumber(place) && text.letters(place).count > 2
      if isCode || fillers.contains(text.packed(place)) { mask |= 1 << UInt64(place) }
    }
  }

  private static let words = Dictionary(
    """
    thôn ấp bản buôn làng khối tổ xóm khu đường số ngõ plei kdc tdp khóm phum sóc bon hẻm kiệt \
    ngách đội lô nhà phố kp kv xứ chợ cụm tiểu plơi căn
    """.split(separator: " ").map { word in
      let marks = Naming.words(of: word)
      return (UInt64(packing: folded(word).filter { $0 != " " }.utf8), marks[0])
    }, uniquingKeysWith: { first, _ in first })

  private static let fillers = Set(
    "cu moi nay la thuoc truoc day tai que vn hien va viet nam vietnam o"
      .split(separator: " ").map { UInt64(packing: $0.utf8) })
}
