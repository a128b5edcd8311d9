import Facts
import People
import Privacy

/// All deeds by giver, each giver's in the order of their dates.
///
/// Names and texts stay out of it, so that a million givers are weighed in seconds.
struct Ledger {
  /// Who gave, in the order in which they first appear.
  private(set) var givers: [Giver] = []
  private var deeds: [Deed] = []
  private var slots = SlotTable()

  /// Where each giver's deeds begin in ``deeds``, and where the last one's end; empty before
  /// ``group()``.
  private var bounds: [Int] = []
  private let spent: Spent
  private var weighing: Weighing

  init(
    scope: NominationScope, rates: RateTable, spent: Spent, campaigns: [CampaignGate],
    expecting count: Int = 0
  ) {
    self.spent = spent
    weighing = Weighing(scope: scope, rates: rates, campaigns: campaigns)
    // A joint gift has a deed for each giver; to grow later would take twice the memory for a while.
    deeds.reserveCapacity(count + count / 8)
  }

  /// Adds a deed for each giver; one who is named twice gave once.
  mutating func add(_ contribution: Contribution) {
    let gift = weighing.weigh(contribution.gift)
    let all = contribution.givers
    for (turn, giver) in all.enumerated() where turn == 0 || !all[..<turn].contains(giver) {
      var deed = gift.deed(of: giver, in: contribution, at: slot(of: giver))
      if deed.state != .void, spent.isSpent(deed.contribution, by: giver) {
        deed.state = .spent
      }
      deeds.append(deed)
    }
  }

  /// Adds what another ledger of the same kind holds.
  mutating func merge(_ other: Ledger) {
    let places = other.givers.map { slot(of: $0) }
    deeds.reserveCapacity(deeds.count + other.deeds.count)
    for deed in other.deeds { deeds.append(deed.moved(to: places[Int(deed.slot)])) }
  }

  private mutating func slot(of giver: Giver) -> UInt32 {
    if let slot = slots[giver] { return slot }
    let slot = UInt32(givers.count)
    slots[giver] = slot
    givers.append(giver)
    return slot
  }
}

extension Ledger {
  /// Sorts by giver in place, then each giver's deeds by date and number.
  mutating func group() {
    bounds = [Int](repeating: 0, count: givers.count + 1)
    for deed in deeds { bounds[Int(deed.slot) + 1] += 1 }
    for slot in givers.indices { bounds[slot + 1] += bounds[slot] }
    var next = bounds
    for slot in givers.indices {
      while next[slot] < bounds[slot + 1] {
        let owner = Int(deeds[next[slot]].slot)
        if owner != slot { deeds.swapAt(next[slot], next[owner]) }
        next[owner] += 1
      }
    }
    for slot in givers.indices where bounds[slot + 1] - bounds[slot] > 1 {
      deeds[bounds[slot]..<bounds[slot + 1]].sort { $0.precedes($1) }
    }
  }

  /// The deeds of the giver at a place of ``givers``, once they are grouped.
  func deeds(at slot: Int) -> ArraySlice<Deed> { deeds[bounds[slot]..<bounds[slot + 1]] }

  /// A giver's own deeds.
  func deeds(of giver: Giver) -> ArraySlice<Deed> { slots[giver].map { deeds(at: Int($0)) } ?? [] }

  /// What a family and those of its members gave together, each gift once.
  func deeds(of family: Giver, with members: [Giver]) -> ArraySlice<Deed> {
    var joint: [Int64: Deed] = [:]
    for giver in [family] + members {
      for deed in deeds(of: giver) {
        var deed = joint[deed.contribution]?.joined(with: deed) ?? deed
        if deed.state != .void, spent.isSpent(deed.contribution, by: family) {
          deed.state = .spent
        }
        joint[deed.contribution] = deed
      }
    }
    return joint.values.sorted { $0.precedes($1) }[...]
  }

  /// Which award honoured a giver's part in a gift, or that of one of the members given.
  func award(to giver: Giver, with members: [Giver], for deed: Deed) -> Commendation.ID? {
    ([giver] + members).compactMap { spent.award(to: $0, for: deed.contribution) }.min()
  }
}

/// What every gift is looked at with.
private struct Weighing {
  private let rates: RateTable

  /// The rates found before: a table of every day is long to look through.
  private var found: [RateKey: Amount?] = [:]
  private let day: Dates
  private let span: Dates
  private let campaigns: [CampaignGate]

  /// The campaigns of purposes met before: most gifts are for one of a few.
  private var known: [String: UInt32] = [:]
  private static let mostKnown = 4096

  /// The campaigns of a gift whose purpose nobody gave.
  private let withoutPurpose: UInt32

  init(scope: NominationScope, rates: RateTable, campaigns: [CampaignGate]) {
    self.rates = rates
    self.campaigns = campaigns
    withoutPurpose = campaigns.reduce(0) { $1.asksPurpose ? $0 : $0 | $1.bit }
    day = Dates(Span(to: scope.asOf))
    span = Dates(scope.span)
  }

  mutating func weigh(_ gift: Part<Gift>) -> Weighed {
    guard case .open(let gift) = gift else { return Weighed() }
    let seen = gift.revealed
    let dates = Dates(seen.date)
    let state: Deed.State =
      if seen.void != nil { .void } else if !dates.meet(day) { .later } else if !dates.meet(span) {
        .outsideSpan
      } else { .open }
    return Weighed(
      kind: seen.kind, order: dates.order,
      value: seen.money.flatMap { value(of: $0, on: seen.date) }, state: state,
      campaigns: state == .open ? campaigns(of: seen) : 0)
  }

  /// As ``RateTable/value(of:on:)`` has it.
  private mutating func value(of money: Money, on date: PartialDate) -> Int64? {
    guard money.rate == nil, money.currency != .vnd else { return money.inVND() }
    let key = RateKey(currency: money.currency, order: Dates(date).order)
    if let rate = found[key] { return money.inVND(at: rate) }
    let rate = rates.rate(of: money.currency, on: date)
    found[key] = .some(rate)
    return money.inVND(at: rate)
  }

  private mutating func campaigns(of gift: Gift) -> UInt32 {
    var bits: UInt32 = 0
    for campaign in campaigns where campaign.mayInclude(gift) { bits |= campaign.bit }
    guard bits & ~withoutPurpose != 0 else { return bits }
    return bits & (gift.work.map { self.campaigns(ofPurpose: $0) } ?? withoutPurpose)
  }

  private mutating func campaigns(ofPurpose text: String) -> UInt32 {
    if let bits = known[text] { return bits }
    let words = PlainWords(text)
    let bits = campaigns.reduce(0) { $1.isFor(words) ? $0 | $1.bit : $0 }
    if known.count >= Self.mostKnown { known = [:] }
    known[text] = bits
    return bits
  }
}

private struct RateKey: Hashable {
  let currency: Currency
  let order: Int32
}

/// A gift whose value and dates are looked up once for all who gave it.
private struct Weighed {
  var kind = ContributionKind.other
  var order = Dates.unknown.order
  var value: Int64?
  var state = Deed.State.withheld
  var campaigns: UInt32 = 0

  func deed(of giver: Giver, in contribution: Contribution, at slot: UInt32) -> Deed {
    let share =
      contribution.givers.count + contribution.erasedGivers == 1
      ? value : value.map { contribution.share(of: giver, in: $0) }
    return Deed(
      contribution: contribution.id.rawValue, share: share, order: order, slot: slot,
      campaigns: campaigns, kind: kind, state: state)
  }
}
