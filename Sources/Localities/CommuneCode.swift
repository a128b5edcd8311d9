/// A commune (xã, phường, đặc khu) by its 5-digit code in the units in force since 1/7/2025.
public struct CommuneCode: Hashable, Sendable {
  public let code: String

  /// A code that was checked before it was stored.
  package init(stored code: String) {
    self.code = code
  }
}
