import Facts

/// What a unit is today, and what it was before it changed.
struct Dated<Kind: Hashable & Sendable>: Hashable, Sendable {
  let today: Kind

  /// The kind until the day of the change; nil when there was none since 1/7/2025.
  let before: Kind?
  let changed: Day?

  func on(_ day: Day) -> Kind {
    guard let before, let changed, day < changed else { return today }
    return before
  }

  /// Every kind since 1/7/2025.
  var all: [Kind] { [today] + [before].compactMap(\.self) }
}

extension Dated where Kind: RawRepresentable<Character> {
  /// Reads the letter of a kind, and where there was a change the letter before it and its day.
  init?(_ kind: Substring, _ change: ArraySlice<Substring>) {
    guard let letter = kind.first, let today = Kind(rawValue: letter) else { return nil }
    let date = change.last.flatMap { PartialDate($0)?.exactDay }
    let before = change.first?.first.flatMap(Kind.init(rawValue:))
    guard change.isEmpty || (date != nil && before != nil) else { return nil }
    self.init(today: today, before: before, changed: date)
  }
}
