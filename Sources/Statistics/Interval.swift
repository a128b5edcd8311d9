/// All an attacker can say of a hidden figure: it lies between these two.
public struct Interval: Hashable, Sendable {
  public let low: Int64

  /// Nil when nothing bounds it from above.
  public let high: Int64?

  /// How far the bounds lie apart; nil when there is no upper one.
  public var width: Int64? { high.map { $0 - low } }
}
