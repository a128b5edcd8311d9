public import Facts
public import People

/// All gifts in a few bytes each, fed one at a time, for choosing nominees among a million givers.
///
/// ```swift
/// var ledger = GiftLedger(book: book, scope: scope, awards: awards)
/// for gift in gifts { ledger.add(gift) }
/// let list = ledger.nominations(standing: standing) { ids in try read(ids) }
/// ```
///
/// A gift takes 32 bytes for each giver, and each giver some 20. Copies of an empty ledger can be
/// filled on several cores and merged; what comes of it does not depend on any order.
public struct GiftLedger: Sendable {
  public let book: RuleBook
  public let scope: NominationScope
  private let awards: [Commendation]
  private let members: [Organisation.ID: [Person.ID]]
  private let bench: Bench
  private var ledger: Ledger

  /// - Parameters:
  ///   - book: the rules to choose by.
  ///   - scope: the day, the days of the gifts and what is asked for.
  ///   - rates: the rates to đồng where none was kept with the gift.
  ///   - awards: every award known, in any order.
  ///   - families: the members of each family; an organisation that is not in it is a collective.
  ///   - count: how many gifts are to come, so that memory is asked for once; of ledgers that are
  ///     merged, the first should expect all.
  public init(
    book: RuleBook, scope: NominationScope, rates: RateTable = RateTable(),
    awards: [Commendation], families: [Organisation.ID: [Person.ID]] = [:],
    expecting count: Int = 0
  ) {
    self.book = book
    self.scope = scope
    self.awards = awards
    members = families
    bench = Bench(book, scope: scope)
    ledger = Ledger(
      scope: scope, rates: rates, spent: Spent(by: awards, families: Families(families)),
      campaigns: bench.campaigns, expecting: count)
  }

  /// Adds one gift; it must not have been added before.
  public mutating func add(_ contribution: Contribution) { ledger.add(contribution) }

  /// Adds the gifts of a ledger for the same rules, scope, rates, awards and families.
  public mutating func merge(_ other: GiftLedger) { ledger.merge(other.ledger) }
}

extension GiftLedger {
  /// Chooses the nominees, without looking at a name.
  ///
  /// A void gift counts nowhere, nor does one given after the day of the list. A joint gift counts
  /// for each giver as one contribution with that giver's share of the value; what a collective
  /// gave counts for the collective, what a family or one of its members gave for the family. What
  /// an earlier award to the same giver honoured is spent, whatever its form; an award to a family
  /// spends it for the members too, and the other way round. No gift is put forward for a family
  /// and for a member: the higher form stays, of the same form the member's. A date known to the
  /// year counts where any of its days does.
  ///
  /// - Parameters:
  ///   - nearness: from how many hundredths of a threshold somebody left out is nearly there.
  ///   - standing: how a giver stands; nil leaves the giver out as `no_record`.
  ///   - reading: the gifts of some numbers, in any order; asked in batches for those of the
  ///     nominees alone, and to return all it is asked for.
  /// - Returns: every giver once, as a nomination or as left out.
  /// - Throws: what `reading` throws, and nothing else.
  /// - Complexity: linear in gifts and awards, for a fixed number of rules.
  public consuming func nominations<Failure: Error>(
    nearness: Int = 80, standing: (Giver) -> Standing?,
    reading: ([Contribution.ID]) throws(Failure) -> [Contribution]
  ) throws(Failure) -> Nominations {
    let (book, scope, awards) = (book, scope, awards)
    // What was weighed is given up before texts are read.
    let selection = selection(nearness: nearness, standing: standing)
    let reader = NominationReader(selection.drafts, awards: awards, asOf: scope.asOf)
    return Nominations(
      book: book, scope: scope, nominations: try reader.nominations(reading: reading),
      leftOut: selection.leftOut, near: selection.near)
  }

  private consuming func selection(
    nearness: Int, standing: (Giver) -> Standing?
  ) -> Selection {
    let grouped = grouped()
    return withoutActuallyEscaping(standing) { standing in
      Selection(grouped.grounds(nearness: nearness, standing: standing))
    }
  }

  /// The same gifts in the order in which they are judged.
  consuming func grouped() -> GiftLedger {
    ledger.group()
    return self
  }

  /// Everything that a choice rests on, once the gifts are grouped.
  func grounds(nearness: Int, standing: @escaping (Giver) -> Standing?) -> Selection.Grounds {
    Selection.Grounds(
      bench: bench, ledger: ledger, families: Families(members),
      held: HeldForms(awards, of: bench.rules), nearness: nearness, standing: standing)
  }
}

/// Turns the gifts of those chosen into achievements with their texts.
private struct NominationReader {
  private let drafts: [Selection.Draft]
  private let awards: [Giver: [Commendation]]
  private let day: Day

  /// How many gifts are asked for at a time, about.
  private static let batch = 10_000

  init(_ drafts: [Selection.Draft], awards: [Commendation], asOf day: Day) {
    self.drafts = drafts
    self.day = day
    let chosen = Set(drafts.map(\.giver))
    self.awards = Dictionary(grouping: awards.filter { chosen.contains($0.awardee) }, by: \.awardee)
  }

  func nominations<Failure: Error>(
    reading: ([Contribution.ID]) throws(Failure) -> [Contribution]
  ) throws(Failure) -> [Nomination] {
    var nominations: [Nomination] = []
    nominations.reserveCapacity(drafts.count)
    var (open, count) = (drafts.startIndex, 0)
    for place in drafts.indices {
      count += drafts[place].deeds.count
      guard count >= Self.batch || place == drafts.indices.last else { continue }
      let batch = drafts[open...place]
      let ids = Set(batch.flatMap { $0.deeds.map(\.id) }).sorted()
      let gifts = Dictionary(try reading(ids).map { ($0.id, $0) }) { first, _ in first }
      nominations += batch.map { nomination($0, gifts) }
      (open, count) = (place + 1, 0)
    }
    return nominations
  }

  private func nomination(
    _ draft: Selection.Draft, _ gifts: [Contribution.ID: Contribution]
  ) -> Nomination {
    let achievements = draft.deeds.compactMap { deed in
      gifts[deed.id].flatMap { Achievement(deed, of: $0, by: draft.group) }
    }
    let tally = draft.tally
    guard let first = tally.first.date, let last = tally.last.date else {
      preconditionFailure("every threshold is at least 1, so something counts")
    }
    return Nomination(
      giver: draft.giver, kind: draft.kind, rules: draft.rules, place: draft.place,
      others: draft.others,
      achievements: achievements, contributions: draft.deeds.map(\.id), totalVND: tally.total,
      notValued: tally.notValued, years: tally.years, firstGiven: first, lastGiven: last,
      earlierAwards: awards[draft.giver, default: []].sorted { $0.id < $1.id },
      bonusVND: draft.rule.form.bonus(on: day, for: draft.kind),
      isPosthumous: draft.isPosthumous)
  }
}
