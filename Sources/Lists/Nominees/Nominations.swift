public import Facts
public import People
public import Spreadsheets

/// Who is put forward by a rule book on a day, and why everybody else who gave is not.
public struct Nominations: Equatable, Sendable {
  public let book: RuleBook
  public let scope: NominationScope

  /// The highest form first, then by value, number of gifts, years, and number in the registry.
  public let nominations: [Nomination]

  /// Everybody else who gave, by number.
  public let leftOut: [LeftOut]

  /// Those left out below the thresholds who come close to a rule, the nearest first.
  public let near: [NearMiss]

  /// One giver who is not put forward.
  public struct LeftOut: Hashable, Sendable {
    public let giver: Giver
    public let kind: NomineeKind
    public let reason: Omission
  }

  /// How many were left out, by reason.
  public var exclusions: [Exclusion] { leftOut.lazy.map(\.reason).counted }
}

extension RuleBook {
  /// Chooses the nominees from contributions that are at hand.
  ///
  /// As ``GiftLedger`` chooses them, which needs not hold them all.
  ///
  /// - Parameters:
  ///   - contributions: every gift known, in any order.
  ///   - awards: every award known, in any order.
  ///   - rates: the rates to đồng where none was kept with the gift.
  ///   - scope: the day, the days of the gifts and what is asked for.
  ///   - families: the members of each family; an organisation that is not in it is a collective.
  ///   - nearness: from how many hundredths of a threshold somebody left out is nearly there.
  ///   - standing: how a giver stands; nil leaves the giver out as `no_record`.
  /// - Returns: every giver once, as a nomination or as left out.
  public func nominations(
    from contributions: [Contribution], awards: [Commendation], rates: RateTable = RateTable(),
    scope: NominationScope, families: [Organisation.ID: [Person.ID]] = [:], nearness: Int = 80,
    standing: (Giver) -> Standing?
  ) -> Nominations {
    var ledger = GiftLedger(
      book: self, scope: scope, rates: rates, awards: awards, families: families,
      expecting: contributions.count)
    for contribution in contributions { ledger.add(contribution) }
    let gifts = Dictionary(contributions.map { ($0.id, $0) }) { first, _ in first }
    return ledger.nominations(nearness: nearness, standing: standing) { ids in
      ids.compactMap { gifts[$0] }
    }
  }
}
