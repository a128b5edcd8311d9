import Facts
import People

/// One giver's part in one gift, in the few bytes that rules count by: 32 of them.
struct Deed {
  /// The gift's number.
  let contribution: Int64

  /// The giver's share in whole đồng; -1 stands for none.
  private let value: Int64

  /// The date, as in ``Dates/order``.
  let order: Int32

  /// The place of the giver in the ledger.
  let slot: UInt32

  /// One bit for each campaign that the gift belongs to.
  let campaigns: UInt32
  let kind: ContributionKind

  /// Whether rules decide, or why it counts for none.
  var state: State

  enum State: UInt8 {
    case open, void, spent, later, outsideSpan, withheld
  }

  init(
    contribution: Int64, share: Int64?, order: Int32, slot: UInt32, campaigns: UInt32,
    kind: ContributionKind, state: State
  ) {
    self.contribution = contribution
    value = share ?? -1
    self.order = order
    self.slot = slot
    self.campaigns = campaigns
    self.kind = kind
    self.state = state
  }
}

extension Deed {
  /// The giver's share in whole đồng; nil when the gift has no value or no rate.
  var share: Int64? { value < 0 ? nil : value }

  var id: Contribution.ID { Contribution.ID(rawValue: contribution) }
  var dates: Dates { Dates(order: order) }

  /// Whether it comes first: by date, what may not be seen last; of one date by number.
  func precedes(_ other: Deed) -> Bool {
    order == other.order ? contribution < other.contribution : order < other.order
  }

  /// The same deed, kept at another place.
  func moved(to slot: UInt32) -> Deed {
    Deed(
      contribution: contribution, share: share, order: order, slot: slot, campaigns: campaigns,
      kind: kind, state: state)
  }

  /// The deed of two who gave the same gift: both shares, one gift.
  func joined(with other: Deed) -> Deed {
    let sum = share.map { share in other.share.map { share.adding($0) } ?? share } ?? other.share
    return Deed(
      contribution: contribution, share: sum, order: order, slot: slot, campaigns: campaigns,
      kind: kind, state: other.state == .spent && state != .void ? .spent : state)
  }
}

/// The days that a date can mean, as numbers that compare fast: `yyyymmdd`, with zeros for what is
/// not known.
struct Dates: Equatable {
  /// Not after the first day; of two dates the lesser comes first, as in ``PartialDate``.
  let order: Int32

  /// Not before the last day.
  let latest: Int32

  init(_ date: PartialDate) {
    self.init(order: Self.number(date.year, date.month ?? 0, date.day ?? 0))
  }

  /// A span, open where it has no bound.
  init(_ span: Span) {
    order = span.from.map { Self.number($0.year, $0.month, $0.day) } ?? .min
    latest = span.to.map { Self.number($0.year, $0.month, $0.day) } ?? .max
  }

  /// A date by its ``order``.
  init(order: Int32) {
    self.order = order
    latest =
      if order == .max { .max } else if order % 10_000 == 0 {
        order + 1231
      } else if order % 100
        == 0
      { order + 31 } else { order }
  }

  /// After all dates.
  static let unknown = Dates(order: .max)

  var year: Int { Int(order / 10_000) }

  /// The date it was made from; nil for ``unknown`` and for a span.
  var date: PartialDate? {
    let (month, day) = (Int(order / 100 % 100), Int(order % 100))
    return PartialDate(
      year: year, month: month == 0 ? nil : month, day: day == 0 ? nil : day)
  }

  /// Whether some day of a date lies in a span, as ``Span/contains(_:)`` has it.
  func meet(_ span: Dates) -> Bool { latest >= span.order && order <= span.latest }

  private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int32 {
    Int32(year * 10_000 + month * 100 + day)
  }
}

extension Int64 {
  /// The sum, or the largest number where there is none so large.
  func adding(_ other: Int64) -> Int64 {
    let (sum, isTooLarge) = addingReportingOverflow(other)
    return isTooLarge ? .max : sum
  }
}
