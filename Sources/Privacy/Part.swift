/// One class of a record's fields: open, or withheld from the one who asks.
public enum Part<Value: Sendable>: Sendable {
  case open(Personal<Value>)

  /// The user holds no key of this class.
  case withheld

  /// The fields, when they may be seen.
  public var value: Personal<Value>? {
    if case .open(let value) = self { value } else { nil }
  }
}

extension Part: Equatable where Value: Equatable {}
