/// A country of residence, by its ISO 3166-1 alpha-2 code.
public struct Country: Hashable, Sendable {
  public let code: String

  /// A code that was checked before it was stored.
  package init(stored code: String) {
    self.code = code
  }
}
