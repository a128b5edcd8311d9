/// Two records side by side.
struct Pair {
  private let one: Entry
  private let other: Entry

  /// How many of the two the counts of the index hold.
  let counted: (a: Int, b: Int)

  /// The record with the lesser number comes first, so that a pair is the same from both sides.
  init(_ one: Entry, isCounted: Bool, _ other: Entry) {
    let isTurned = one.traits.id > other.traits.id
    (self.one, self.other) = isTurned ? (other, one) : (one, other)
    let counted = isCounted ? 1 : 0
    self.counted = isTurned ? (1, counted) : (counted, 1)
  }

  var a: Traits { _read { yield one.traits } }
  var b: Traits { _read { yield other.traits } }
  var own: Int { counted.a + counted.b }
}
