import Facts

/// What a unit is today, and what it was before each change since 1/7/2025.
struct Dated<Value: Hashable & Sendable>: Hashable, Sendable {
  private(set) var today: Value

  /// What it was, and the day that ended, oldest first.
  private(set) var earlier: [Earlier] = []

  struct Earlier: Hashable, Sendable {
    let value: Value
    let ended: Day
  }

  init(_ today: Value) {
    self.today = today
  }

  func on(_ day: Day) -> Value { earlier.first { day < $0.ended }?.value ?? today }

  /// Every value since 1/7/2025.
  var all: [Value] { [today] + earlier.map(\.value) }

  /// Takes another value from a day on, which lies behind all changes before.
  mutating func change(to value: Value, on day: Day) {
    earlier.append(Earlier(value: today, ended: day))
    today = value
  }
}

extension Dated where Value: RawRepresentable<Character> {
  /// Reads the letter of a kind, and where there was a change the letter before it and its day.
  init?(_ kind: Substring, _ change: ArraySlice<Substring>) {
    guard let letter = kind.first, let today = Value(rawValue: letter) else { return nil }
    self.init(today)
    guard !change.isEmpty else { return }
    guard let date = change.last.flatMap({ PartialDate($0)?.exactDay }),
      let before = change.first?.first.flatMap(Value.init(rawValue:))
    else { return nil }
    self.init(before)
    self.change(to: today, on: date)
  }
}
