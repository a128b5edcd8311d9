/// The days from one to another, both included; open where a bound is nil.
public struct Span: Hashable, Sendable {
  public let from: Day?
  public let to: Day?

  public init(from: Day? = nil, to: Day? = nil) {
    self.from = from
    self.to = to
  }

  /// All days.
  public static let always = Span()

  /// Whether a date may lie in it: a year alone counts where any of its days does.
  public func contains(_ date: PartialDate) -> Bool {
    if let from, date.latest < from { return false }
    if let to, date.earliest > to { return false }
    return true
  }

  public func contains(_ day: Day) -> Bool { contains(PartialDate(day)) }
}
