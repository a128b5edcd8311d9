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

  /// One giver who is not put forward.
  public struct LeftOut: Hashable, Sendable {
    public let giver: Giver
    public let reason: Omission
  }

  /// How many were left out, by reason.
  public var exclusions: [Exclusion] { leftOut.lazy.map(\.reason).counted }
}

extension RuleBook {
  /// Chooses the nominees from all contributions, without looking at a name.
  ///
  /// A void gift counts nowhere, nor does one given after the day of the list. A joint gift counts
  /// for each giver as one contribution with that giver's share of the value; what a collective
  /// gave counts for the collective. What an earlier award to the same giver honoured is spent,
  /// whatever its form. A date known to the year counts where any of its days does.
  ///
  /// - Parameters:
  ///   - contributions: every gift known, in any order.
  ///   - awards: every award known, in any order.
  ///   - rates: the rates to đồng where none was kept with the gift.
  ///   - scope: the day, the days of the gifts and the award form asked for.
  ///   - standing: how a giver stands; nil leaves the giver out as `no_record`.
  /// - Returns: every giver once, as a nomination or as left out.
  /// - Complexity: linear in contributions and awards, for a fixed number of rules.
  public func nominations(
    from contributions: [Contribution], awards: [Commendation], rates: RateTable = RateTable(),
    scope: NominationScope, standing: (Giver) -> Standing?
  ) -> Nominations {
    let ledger = Ledger(contributions, awards: awards, rates: rates, scope: scope)
    let bench = Bench(self, scope: scope)
    let awardsOf = Dictionary(grouping: awards, by: \.awardee)
    var (nominated, leftOut): ([Nomination], [Nominations.LeftOut]) = ([], [])
    for (slot, giver) in ledger.givers.enumerated() {
      let deeds = ledger.deeds(at: slot)
      switch bench.verdict(on: giver, standing: standing(giver), deeds: deeds) {
      case .leftOut(let reason):
        leftOut.append(Nominations.LeftOut(giver: giver, reason: reason))
      case .nominated(let place, let others):
        let award = bench.nomination(
          of: giver, under: place, others: others, deeds: deeds, contributions: contributions,
          awards: awardsOf[giver, default: []])
        if let award { nominated.append(award) }
      }
    }
    return Nominations(
      book: self, scope: scope, nominations: nominated.sorted { $0.precedes($1) },
      leftOut: leftOut.sorted { $0.giver < $1.giver })
  }
}

extension Bench {
  /// What a giver who meets a rule is put forward with; nil when nothing counts for it.
  fileprivate func nomination(
    of giver: Giver, under place: Int, others: [Int], deeds: ArraySlice<Deed>,
    contributions: [Contribution], awards: [Commendation]
  ) -> Nomination? {
    let tally = tally(of: deeds, under: place)
    let achievements = deeds.filter { discount(of: $0, under: place) == nil }
      .compactMap { Achievement($0, of: contributions[$0.place]) }
    guard let first = achievements.first?.date, let last = achievements.last?.date else {
      return nil
    }
    return Nomination(
      giver: giver, rule: rules[place], othersMet: others.map { rules[$0] },
      achievements: achievements, totalVND: tally.total, notValued: tally.notValued,
      years: tally.years, firstGiven: first,
      lastGiven: last, earlierAwards: awards.sorted { $0.id < $1.id })
  }
}
