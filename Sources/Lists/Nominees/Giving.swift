public import Facts
public import People

/// What one giver has given in all.
public struct Giving: Hashable, Sendable {
  /// The value in whole đồng, of joint gifts the giver's share.
  public let totalVND: Int64

  /// How many gifts, a joint one for 1.
  public let contributions: Int

  /// How many of them have no value, or none in đồng.
  public let notValued: Int
  public let first: PartialDate
  public let last: PartialDate

  /// Sums up what each giver has given, whether an award has honoured it or not.
  ///
  /// Void gifts, later ones and those outside the span do not count; who has no other is not in it.
  ///
  /// - Parameters:
  ///   - contributions: every gift known, in any order.
  ///   - rates: the rates to đồng where none was kept with the gift.
  ///   - day: the last day that counts.
  ///   - span: the days that count.
  /// - Returns: only givers of whom something counts.
  public static func byGiver(
    from contributions: [Contribution], rates: RateTable = RateTable(), asOf day: Day,
    span: Span = .always
  ) -> [Giver: Giving] {
    let scope = NominationScope(asOf: day, span: span)
    var ledger = Ledger(
      scope: scope, rates: rates, spent: Spent(by: [], families: Families()), campaigns: [],
      expecting: contributions.count)
    for contribution in contributions { ledger.add(contribution) }
    ledger.group()
    var givings: [Giver: Giving] = [:]
    for (slot, giver) in ledger.givers.enumerated() {
      var tally = Tally()
      for deed in ledger.deeds(at: slot) where deed.state == .open { tally.add(deed) }
      givings[giver] = Giving(tally)
    }
    return givings
  }

  private init?(_ tally: Tally) {
    guard let first = tally.first.date, let last = tally.last.date else { return nil }
    totalVND = tally.total
    contributions = tally.contributions
    notValued = tally.notValued
    self.first = first
    self.last = last
  }
}
