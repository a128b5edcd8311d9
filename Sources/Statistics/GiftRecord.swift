public import Facts
public import Localities

/// What the tables need of one gift: who gave it is an opaque number that means nothing elsewhere.
public struct GiftRecord: Hashable, Sendable {
  /// The year it was given.
  public let year: Int?
  public let kind: ContributionKind

  /// The commune it was given for.
  public let locality: CommuneCode?

  /// Its value in whole đồng; nil when it was never valued.
  public let valueVND: Int64?

  /// Who gave it, a collective being one giver; with none, one unknown giver is taken for all such
  /// gifts together, which hides more and never less.
  public let givers: [GiverShare]

  public init(
    year: Int?, kind: ContributionKind, locality: CommuneCode?, valueVND: Int64?,
    givers: [GiverShare]
  ) {
    self.year = year
    self.kind = kind
    self.locality = locality
    self.valueVND = valueVND
    self.givers = givers
  }
}

/// What one giver gave of a gift.
public struct GiverShare: Hashable, Sendable {
  /// The same number for the same giver within one release.
  public let giver: Int

  /// In whole đồng, 0 when the gift was not valued; the shares of a gift add up to its value.
  public let valueVND: Int64

  public init(giver: Int, valueVND: Int64) {
    self.giver = giver
    self.valueVND = valueVND
  }
}
