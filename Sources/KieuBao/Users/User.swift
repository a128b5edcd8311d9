public import Facts

/// Somebody who works with the registry, or did.
public struct User: Equatable, Sendable {
  /// The number that stands in the audit log.
  public let number: Int
  public let name: String

  /// What the user may open and do; who left opens nothing.
  public let role: Role

  /// When the user was taken in; nil where an old log does not tell.
  public let since: Moment?

  /// When the user's keys were taken away; nil while the user works here.
  public let removed: Moment?
}
