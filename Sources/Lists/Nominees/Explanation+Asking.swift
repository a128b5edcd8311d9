public import Facts
public import People
import Privacy

extension RuleBook {
  /// Explains why a giver is among the nominees, or what is missing, so far as nobody else bears on
  /// it.
  ///
  /// As
  /// ``explanation(of:from:awards:rates:scope:families:open:standings:)`` for who has no family.
  public func explanation(
    of giver: Giver, from contributions: [Contribution], awards: [Commendation],
    rates: RateTable = RateTable(), scope: NominationScope, standing: Standing?
  ) -> Explanation {
    explanation(of: giver, from: contributions, awards: awards, rates: rates, scope: scope) {
      $0 == giver ? standing : nil
    }
  }

  /// Explains why a giver is among the nominees, or what is missing or in the way.
  ///
  /// It chooses by the same rules, in the same way, as ``GiftLedger``.
  ///
  /// - Parameters:
  ///   - giver: who is asked about.
  ///   - contributions: all gifts, or those of the giver, the giver's families and their members.
  ///   - awards: all awards, or those of the same.
  ///   - rates: the rates to đồng where none was kept with the gift.
  ///   - scope: as for the list.
  ///   - families: the members of each family, as for the list.
  ///   - open: proposals that nobody has turned down, and no award has come of.
  ///   - standings: how a giver stands; nil where no record may be seen.
  /// - Returns: an answer for every rule in force, also for who gave nothing.
  public func explanation(
    of giver: Giver, from contributions: [Contribution], awards: [Commendation],
    rates: RateTable = RateTable(), scope: NominationScope,
    families: [Organisation.ID: [Person.ID]] = [:], open: [OpenProposal] = [],
    standings: (Giver) -> Standing?
  ) -> Explanation {
    let circle = Families(families).circle(of: giver)
    let gifts = contributions.filter { $0.givers.contains(where: circle.contains) }
    var ledger = GiftLedger(
      book: self, scope: scope, rates: rates, awards: awards, families: families,
      expecting: gifts.count)
    for gift in gifts { ledger.add(gift) }
    let grouped = ledger.grouped()
    return withoutActuallyEscaping(standings) { standings in
      let grounds = grouped.grounds(nearness: 100, standing: standings)
      let hearing = Hearing(
        giver: giver, selection: Selection(grounds), grounds: grounds, gifts: gifts,
        awards: awards.filter { circle.contains($0.awardee) }.sorted { $0.id < $1.id },
        proposals: open.filter { circle.contains($0.nominee) })
      return hearing.explanation(by: self, scope)
    }
  }
}

/// A proposal that is still open, and the gifts it rests on.
public struct OpenProposal: Hashable, Sendable {
  public let id: Proposal.ID
  public let nominee: Giver
  public let contributions: [Contribution.ID]

  public init(id: Proposal.ID, nominee: Giver, contributions: [Contribution.ID]) {
    self.id = id
    self.nominee = nominee
    self.contributions = contributions
  }
}

/// One giver's case with everything that bears on it.
private struct Hearing {
  let giver: Giver
  let deeds: ArraySlice<Deed>
  let applicant: Applicant
  let selection: Selection
  let grounds: Selection.Grounds
  let gifts: [Contribution.ID: Contribution]

  /// The awards of the giver and of kin, by number.
  let awards: [Commendation]
  let proposals: [OpenProposal]

  init(
    giver: Giver, selection: Selection, grounds: Selection.Grounds, gifts: [Contribution],
    awards: [Commendation], proposals: [OpenProposal]
  ) {
    self.giver = giver
    self.selection = selection
    self.grounds = grounds
    self.gifts = Dictionary(gifts.map { ($0.id, $0) }) { first, _ in first }
    self.awards = awards
    self.proposals = proposals
    deeds = grounds.deeds(of: giver)
    applicant = grounds.applicant(giver)
  }

  func explanation(by book: RuleBook, _ scope: NominationScope) -> Explanation {
    Explanation(
      giver: giver, kind: applicant.kind, scope: scope, verdict: verdict,
      isPosthumous: applicant.standing?.status == .deceased, laws: book.laws(on: scope.asOf),
      remedy: book.remedy(in: scope), rules: answers,
      gifts: deeds.compactMap { weighed($0, discount: discount(of: $0)) },
      earlierAwards: awards.filter { $0.awardee == giver }, conflicts: conflicts)
  }

  private var verdict: Explanation.Verdict {
    if let draft = selection.drafts.first(where: { $0.giver == giver }) {
      return .nominated(by: draft.rule)
    }
    if let entry = selection.leftOut.first(where: { $0.giver == giver }) {
      return .leftOut(entry.reason)
    }
    guard case .leftOut(let reason) = grounds.bench.verdict(on: applicant, deeds: []) else {
      return .leftOut(.nothingGiven)
    }
    return .leftOut(reason)
  }

  private var answers: [Explanation.RuleAnswer] {
    let bench = grounds.bench
    return bench.rules.indices.filter { bench.rules[$0].nominees.contains(applicant.kind) }
      .map { place in
        Explanation.RuleAnswer(
          rule: bench.rules[place],
          criteria: bench.thresholds(place).criteria(bench.tally(of: deeds, under: place)),
          refusal: bench.refusal(of: applicant, under: place),
          gifts: deeds.compactMap {
            weighed($0, discount: discount(of: $0) ?? bench.discount(of: $0, under: place))
          })
      }
  }

  private func weighed(_ deed: Deed, discount: Discount?) -> Explanation.Weighed? {
    gifts[deed.id].map { gift in
      Explanation.Weighed(
        contribution: gift.id,
        achievement: Achievement(deed, of: gift, by: grounds.group(of: giver)),
        discount: discount)
    }
  }

  private func discount(of deed: Deed) -> Discount? {
    switch deed.state {
    case .open: nil
    case .void: .void
    case .later: .later
    case .outsideSpan: .outsideSpan
    case .withheld: .withheld
    case .spent: award(for: deed).map { .spent(by: $0) }
    }
  }

  private func award(for deed: Deed) -> Commendation.ID? {
    grounds.ledger.award(to: giver, with: grounds.members(of: giver), for: deed)
  }
}

extension Hearing {
  fileprivate var conflicts: [Explanation.Conflict] {
    review + rivals + held + spent + proposed
  }

  private var review: [Explanation.Conflict] {
    guard case .underReview(let kind) = applicant.standing?.bar else { return [] }
    return [.underReview(kind)]
  }

  private var rivals: [Explanation.Conflict] {
    selection.clashes[giver, default: []].map {
      .nominated($0.giver, rule: $0.rule, contributions: $0.contributions)
    }
  }

  private var held: [Explanation.Conflict] {
    awards.filter { $0.awardee == giver }.compactMap { award in
      let form = award.award.value?.revealed.form
      let isHeld = form.map(applicant.held.contains) ?? false
      return isHeld ? .held(award) : nil
    }
  }

  private var spent: [Explanation.Conflict] {
    let spent = deeds.filter { $0.state == .spent }
    return awards.compactMap { award in
      let own = spent.filter { self.award(for: $0) == award.id }.map(\.id)
      return own.isEmpty ? nil : .spent(by: award, contributions: own)
    }
  }

  private var proposed: [Explanation.Conflict] {
    let own = Set(deeds.map(\.id))
    return proposals.sorted { $0.id < $1.id }.compactMap { proposal in
      let shared = proposal.contributions.filter(own.contains)
      return shared.isEmpty
        ? nil : .proposed(proposal.id, for: proposal.nominee, contributions: shared)
    }
  }
}
