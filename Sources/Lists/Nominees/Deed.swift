import Facts
import People

/// One giver's part in one gift, in the few words that rules count by.
struct Deed {
  /// The place of the gift in the list it came from.
  let place: Int

  /// What may be counted; nil where it may not be seen.
  let facts: Facts?

  /// Why it counts for no rule; nil when rules decide.
  var discount: Discount?

  struct Facts {
    let kind: ContributionKind
    let date: PartialDate

    /// The giver's share in whole đồng; nil when the gift has no value or no rate.
    let share: Int64?
  }
}

/// What the deeds that count for a rule amount to.
struct Tally {
  private(set) var total: Int64 = 0
  private(set) var contributions = 0
  private(set) var notValued = 0
  private(set) var years = 0
  private(set) var first: PartialDate?
  private(set) var last: PartialDate?
  private var kinds: UInt8 = 0

  /// Adds a deed that is not earlier than those added before.
  mutating func add(_ facts: Deed.Facts) {
    contributions += 1
    if let share = facts.share { total = total.adding(share) } else { notValued += 1 }
    if last?.year != facts.date.year { years += 1 }
    if first == nil { first = facts.date }
    last = facts.date
    kinds |= facts.kind.bit
  }

  /// The measurement's value, in its unit.
  func callAsFunction(_ measurement: Measurement) -> Int64 {
    switch measurement {
    case .total: total
    case .contributions: Int64(contributions)
    case .years: Int64(years)
    case .spanYears: first.flatMap { first in last.map { Int64($0.year - first.year + 1) } } ?? 0
    case .kinds: Int64(kinds.nonzeroBitCount)
    }
  }
}

extension Int64 {
  /// The sum, or the largest number where there is none so large.
  func adding(_ other: Int64) -> Int64 {
    let (sum, isTooLarge) = addingReportingOverflow(other)
    return isTooLarge ? .max : sum
  }
}

extension ContributionKind {
  fileprivate var bit: UInt8 {
    switch self {
    case .cash: 1
    case .inKind: 2
    case .investment: 4
    case .works: 8
    case .knowledge: 16
    case .volunteering: 32
    case .other: 64
    }
  }
}
