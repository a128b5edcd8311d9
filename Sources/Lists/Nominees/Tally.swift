import Facts

/// What the deeds that count for a rule amount to.
struct Tally {
  private(set) var total: Int64 = 0
  private(set) var contributions = 0
  private(set) var notValued = 0
  private(set) var years = 0

  /// The dates of the first and the last deed; both unknown when there is none.
  private(set) var first = Dates.unknown
  private(set) var last = Dates.unknown
  private var kinds = KindSet()

  /// Adds a deed that is not earlier than those added before.
  mutating func add(_ deed: Deed) {
    let dates = deed.dates
    if contributions == 0 { first = dates }
    if contributions == 0 || last.year != dates.year { years += 1 }
    last = dates
    contributions += 1
    if let share = deed.share { total = total.adding(share) } else { notValued += 1 }
    kinds.insert(deed.kind)
  }

  /// The measurement's value, in its unit.
  func callAsFunction(_ measurement: Measurement) -> Int64 {
    switch measurement {
    case .total: total
    case .contributions: Int64(contributions)
    case .years: Int64(years)
    case .spanYears: contributions == 0 ? 0 : Int64(last.year - first.year + 1)
    case .kinds: Int64(kinds.count)
    }
  }
}

/// Kinds of contribution, one bit each.
struct KindSet {
  private var bits: UInt8 = 0

  static let all = KindSet(ContributionKind.allCases)

  init(_ kinds: some Sequence<ContributionKind> = []) {
    for kind in kinds { insert(kind) }
  }

  var count: Int { bits.nonzeroBitCount }

  mutating func insert(_ kind: ContributionKind) { bits |= kind.bit }

  func contains(_ kind: ContributionKind) -> Bool { bits & kind.bit != 0 }
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
