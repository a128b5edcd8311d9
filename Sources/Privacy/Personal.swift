/// A value about one identifiable person.
///
/// It prints as a mask, and nothing but ``revealed`` shows what is inside, so every line that
/// looks at personal data can be found by that word.
public struct Personal<Value: Sendable>: Sendable {
  public let revealed: Value

  public init(_ value: Value) {
    revealed = value
  }
}

extension Personal: Equatable where Value: Equatable {}

extension Personal: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "•••" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
