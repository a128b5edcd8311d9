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
  private var slots: [Giver: UInt32] = [:]

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
    deeds.reserveCapacity(count)
  }

  /// Adds a deed for each giver; one who is named twice gave once.
  mutating func add(_ contribution: Contribution) {
    let gift = weighing.weigh(contribution.gift)
    let all = contribution.givers
    for (turn, giver) in all.enumerated() where turn == 0 || !all[..<turn].contains(giver) {
      var deed = gift.deed(of: giver, in: contribution, at: slot(of: giver))
      if deed.state != .void, spent.award(to: giver, for: deed.contribution) != nil {
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
    let next = UInt32(givers.count)
    let slot = slots[giver, default: next]
    if slot == next {
      slots[giver] = slot
      givers.append(giver)
    }
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
        if deed.state != .void, spent.award(to: family, for: deed.contribution) != nil {
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
  private let day: Dates
  private let span: Dates
  private let campaigns: [CampaignGate]

  /// The words of purposes met before: most gifts are for one of a few.
  private var words: [String: PlainWords] = [:]
  private static let mostWords = 4096

  init(scope: NominationScope, rates: RateTable, campaigns: [CampaignGate]) {
    self.rates = rates
    self.campaigns = campaigns
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
      value: seen.money.flatMap { rates.value(of: $0, on: seen.date) }, state: state,
      campaigns: state == .open ? campaigns(of: seen) : 0)
  }

  private mutating func campaigns(of gift: Gift) -> UInt32 {
    var bits: UInt32 = 0
    for campaign in campaigns where campaign.includes(gift, folding: { fold($0) }) {
      bits |= campaign.bit
    }
    return bits
  }

  private mutating func fold(_ text: String) -> PlainWords {
    if let known = words[text] { return known }
    let folded = PlainWords(text)
    if words.count >= Self.mostWords { words = [:] }
    words[text] = folded
    return folded
  }
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
