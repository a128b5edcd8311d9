public import Facts

/// A value and the days on which it holds.
public struct InForce<Value: Hashable & Sendable>: Hashable, Sendable {
  public let value: Value
  public let span: Span

  public init(_ value: Value, _ span: Span = .always) {
    self.value = value
    self.span = span
  }
}

extension Sequence {
  /// The value that holds on a day; nil where none does.
  func holding<Value>(on day: Day) -> Value? where Element == InForce<Value> {
    first { $0.span.contains(day) }?.value
  }
}

extension Span {
  /// The days in both; nil when there are none.
  func common(with other: Span) -> Span? {
    let from = [from, other.from].compactMap(\.self).max()
    let to = [to, other.to].compactMap(\.self).min()
    if let from, let to, from > to { return nil }
    return Span(from: from, to: to)
  }

  /// Whether some days of it lie in none of the spans.
  func isLongerThan(_ spans: [Span]) -> Bool {
    var open = from
    for span in spans.sorted(by: { ($0.from ?? .first) < ($1.from ?? .first) }) {
      if let from = span.from, from > open ?? .first { break }
      guard let end = span.to else { return false }
      open = Swift.max(open ?? .first, Day(sinceEpoch: end.sinceEpoch + 1))
    }
    guard let to else { return true }
    return (open ?? .first) <= to
  }
}

extension Day {
  /// 1/1/1, before which there is no day.
  static let first = Day(sinceEpoch: -719_162)
}
