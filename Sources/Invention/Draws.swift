/// The random numbers of one subject: the same for the same seed, kind and index, on any machine.
///
/// SplitMix64 (Steele, Lea and Flood, 2014). Each subject has a sequence of its own, so that a row
/// needs no memory of the rows before it. Whole numbers only: no rounding that could differ.
struct Draws {
  /// What a sequence is drawn for; each kind of subject has sequences of its own.
  enum Kind: UInt64 {
    case life = 1
    case person, kin, gift, organisation, event, award
  }

  private var state: UInt64

  init(state: UInt64) {
    self.state = state
  }

  init(_ seed: UInt64, _ kind: Kind, _ index: Int) {
    let key = Self.mixed(seed &+ kind.rawValue &* Self.step)
    state = Self.mixed(key &+ UInt64(truncatingIfNeeded: index))
  }

  mutating func next() -> UInt64 {
    state &+= Self.step
    return Self.mixed(state)
  }

  private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension Draws {
  /// A number from 0 up to, not including, a bound.
  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  mutating func among(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// A number in a range whose middle comes more often than its ends.
  mutating func around(_ range: ClosedRange<Int>) -> Int {
    let half = range.count / 2
    return range.lowerBound + below(half + 1) + below(range.count - half)
  }

  /// Whether something happens that happens so many times in a thousand.
  mutating func happens(perMille: Int) -> Bool {
    below(1000) < perMille
  }

  mutating func one<Element>(of items: [Element]) -> Element {
    items[below(items.count)]
  }

  /// One of the items, the first of them more often than the last.
  mutating func early<Element>(of items: [Element]) -> Element {
    items[min(below(items.count), below(items.count))]
  }
}
