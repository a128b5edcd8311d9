import Facts
import People
import Privacy

/// One giver's part in one gift, in the few words that rules count by.
struct Deed {
  /// The place of the gift in the list it came from.
  let place: Int
  let dates: Dates
  let kind: ContributionKind

  /// The giver's share in whole đồng; nil when the gift has no value or no rate.
  let share: Int64?

  /// Why it counts for no rule; nil when rules decide.
  var discount: Discount?
}

/// The days that a date can mean, as numbers that compare fast: `yyyymmdd`, with zeros for what is
/// not known.
struct Dates: Equatable {
  /// Not after the first day; of two dates the lesser comes first, as in ``PartialDate``.
  let order: Int32

  /// Not before the last day.
  let latest: Int32

  init(_ date: PartialDate) {
    order = Self.number(date.year, date.month ?? 0, date.day ?? 0)
    latest = Self.number(date.year, date.month ?? 12, date.day ?? 31)
  }

  /// A span, open where it has no bound.
  init(_ span: Span) {
    order = span.from.map { Self.number($0.year, $0.month, $0.day) } ?? .min
    latest = span.to.map { Self.number($0.year, $0.month, $0.day) } ?? .max
  }

  private init(order: Int32, latest: Int32) {
    (self.order, self.latest) = (order, latest)
  }

  /// After all dates.
  static let unknown = Dates(order: .max, latest: .max)

  var year: Int { Int(order / 10_000) }

  /// Whether some day of a date lies in a span, as ``Span/contains(_:)`` has it.
  func meet(_ span: Dates) -> Bool { latest >= span.order && order <= span.latest }

  private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int32 {
    Int32(year * 10_000 + month * 100 + day)
  }
}

/// What the deeds that count for a rule amount to.
struct Tally {
  private(set) var total: Int64 = 0
  private(set) var contributions = 0
  private(set) var notValued = 0
  private(set) var years = 0

  /// The first and the last deed; nil when there is none.
  private(set) var ends: (first: Deed, last: Deed)?
  private var kinds = KindSet()

  /// Adds a deed that is not earlier than those added before.
  mutating func add(_ deed: Deed) {
    contributions += 1
    if let share = deed.share { total = total.adding(share) } else { notValued += 1 }
    if ends?.last.dates.year != deed.dates.year { years += 1 }
    ends = (ends?.first ?? deed, deed)
    kinds.insert(deed.kind)
  }

  /// The measurement's value, in its unit.
  func callAsFunction(_ measurement: Measurement) -> Int64 {
    switch measurement {
    case .total: total
    case .contributions: Int64(contributions)
    case .years: Int64(years)
    case .spanYears: ends.map { Int64($0.last.dates.year - $0.first.dates.year + 1) } ?? 0
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
