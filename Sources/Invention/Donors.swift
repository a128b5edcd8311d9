/// Who gives: half of the gifts come from all alike, half from few persons again and again.
///
/// The few give after Zipf's law, the first most often; their numbers are spread over the registry.
struct Donors {
  private let persons: Int

  /// A step that visits every person once.
  private let stride: Int

  /// The powers of two between which a faithful giver's rank is drawn.
  private let octaves: ClosedRange<Int>

  /// The givers among a number of persons, at least one.
  init(persons: Int) {
    self.persons = persons
    stride = (7919...).first { Self.divisor($0, persons) == 1 } ?? 1
    let last = max(0, Int.bitWidth - 1 - persons.leadingZeroBitCount)
    octaves = max(0, last - 9)...last
  }

  /// The number of the person at a rank, 0 for the most faithful.
  func person(at rank: Int) -> Int { (rank % persons + 1) * stride % persons + 1 }

  func giver(_ draws: inout Draws) -> Int {
    if draws.happens(perMille: 500) { return 1 + draws.below(persons) }
    let octave = draws.among(octaves)
    let first = octave == octaves.lowerBound ? 0 : 1 << octave
    return person(at: draws.among(first...((2 << octave) - 1)))
  }

  private static func divisor(_ one: Int, _ other: Int) -> Int {
    other == 0 ? one : divisor(other, one % other)
  }
}
