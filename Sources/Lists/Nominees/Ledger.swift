import Facts
import People
import Privacy

/// All deeds by giver, each giver's in the order of their dates.
///
/// Names and texts stay out of it, so that a hundred thousand givers are weighed in a moment.
struct Ledger {
  /// Who gave, in the order in which they first appear.
  let givers: [Giver]
  private let deeds: [Deed]

  /// Where each giver's deeds begin in ``deeds``, and where the last one's end.
  private let bounds: [Int]

  init(
    _ contributions: [Contribution], awards: [Commendation], rates: RateTable,
    scope: NominationScope
  ) {
    var entries = Entries(expecting: contributions.count, spent: Spent(by: awards))
    let (day, span) = (Dates(Span(to: scope.asOf)), Dates(scope.span))
    for (place, contribution) in contributions.enumerated() {
      let gift = Valued(contribution.gift, rates: rates, asOf: day, span: span)
      entries.add(gift, of: contribution, at: place)
    }
    givers = entries.givers
    (deeds, bounds) = entries.grouped(numbers: contributions)
  }

  /// The deeds of the giver at a place of ``givers``.
  func deeds(at slot: Int) -> ArraySlice<Deed> { deeds[bounds[slot]..<bounds[slot + 1]] }
}

/// Deeds in the order in which they were met, each with the place of its giver.
private struct Entries {
  private(set) var givers: [Giver] = []
  private var entries: [(slot: Int, deed: Deed)] = []
  private var slots: [Giver: Int] = [:]
  private let spent: Spent

  init(expecting count: Int, spent: Spent) {
    self.spent = spent
    entries.reserveCapacity(count)
    slots.reserveCapacity(count)
  }

  /// Adds a deed for each giver; one who is named twice gave once.
  mutating func add(_ gift: Valued, of contribution: Contribution, at place: Int) {
    let all = contribution.givers
    for (turn, giver) in all.enumerated() where turn == 0 || !all[..<turn].contains(giver) {
      let slot = slots[giver, default: givers.count]
      if slot == givers.count {
        slots[giver] = slot
        givers.append(giver)
      }
      var deed = gift.deed(of: giver, in: contribution, at: place)
      if !gift.isVoid, let award = spent.award(to: giver, for: contribution.id) {
        deed.discount = .spent(by: award)
      }
      entries.append((slot, deed))
    }
  }

  /// Counting sort by giver, then each giver's deeds by date and number.
  func grouped(numbers contributions: [Contribution]) -> ([Deed], [Int]) {
    var bounds = [Int](repeating: 0, count: givers.count + 1)
    for entry in entries { bounds[entry.slot + 1] += 1 }
    for slot in givers.indices { bounds[slot + 1] += bounds[slot] }
    var next = bounds
    var deeds = entries.map(\.deed)
    for entry in entries {
      deeds[next[entry.slot]] = entry.deed
      next[entry.slot] += 1
    }
    for slot in givers.indices where bounds[slot + 1] - bounds[slot] > 1 {
      deeds[bounds[slot]..<bounds[slot + 1]].sort { $0.precedes($1, in: contributions) }
    }
    return (deeds, bounds)
  }
}

/// Which award honoured which giver's part in which gift; the first award where two claim it.
private struct Spent {
  private let awards: [Part: Commendation.ID]

  private struct Part: Hashable {
    let giver: Giver
    let contribution: Contribution.ID
  }

  init(by commendations: [Commendation]) {
    var awards: [Part: Commendation.ID] = [:]
    for award in commendations {
      for contribution in award.contributions {
        let part = Part(giver: award.awardee, contribution: contribution)
        awards[part] = min(awards[part] ?? award.id, award.id)
      }
    }
    self.awards = awards
  }

  func award(to giver: Giver, for contribution: Contribution.ID) -> Commendation.ID? {
    awards.isEmpty ? nil : awards[Part(giver: giver, contribution: contribution)]
  }
}

/// A gift whose value and dates are looked up once for all who gave it.
private struct Valued {
  private let kind: ContributionKind
  private let dates: Dates
  private let value: Int64?
  private let discount: Discount?

  init(_ gift: Part<Gift>, rates: RateTable, asOf day: Dates, span: Dates) {
    guard case .open(let gift) = gift else {
      (kind, dates, value, discount) = (.other, .unknown, nil, .withheld)
      return
    }
    let seen = gift.revealed
    kind = seen.kind
    dates = Dates(seen.date)
    value = seen.money.flatMap { rates.value(of: $0, on: seen.date) }
    discount =
      if seen.void != nil { .void } else if !dates.meet(day) { .later } else if !dates.meet(span) {
        .outsideSpan
      } else { nil }
  }

  var isVoid: Bool { discount == .void }

  func deed(of giver: Giver, in contribution: Contribution, at place: Int) -> Deed {
    let share =
      contribution.givers.count + contribution.erasedGivers == 1
      ? value : value.map { contribution.share(of: giver, in: $0) }
    return Deed(place: place, dates: dates, kind: kind, share: share, discount: discount)
  }
}

extension Deed {
  /// By date, what may not be seen last; of one date by number.
  fileprivate func precedes(_ other: Deed, in contributions: [Contribution]) -> Bool {
    dates.order == other.dates.order
      ? contributions[place].id < contributions[other.place].id
      : dates.order < other.dates.order
  }
}
