import Facts

/// The counts and sums of gifts, for all tables of contributions.
struct GiftCount {
  /// Locality × year, and year × kind.
  let frame: Frame
  let gifts: [Int64]
  let values: [Int64]

  /// Who gave how much, by variable.
  let giants: [Giants]

  /// Gifts that were never valued, by year and by kind.
  let unvaluedFrame: Frame
  let unvalued: [Int64]

  static let locality = Wording(vi: "Địa phương thụ hưởng", en: "Beneficiary locality")

  /// Throws `sum_too_large` above 10^17 đồng in all, and `shares_differ` when the shares of a gift
  /// do not add up to its value.
  init(_ records: [GiftRecord], _ definition: Definition) throws(Problem) {
    try Self.check(records)
    var sizes = [Int](repeating: 0, count: LocalityAxis.size)
    for gift in records { sizes[LocalityAxis.number(gift.locality)] += 1 }
    let axis = LocalityAxis(sizes, definition, name: "locality", label: Self.locality)
    let years = YearAxis(records, definition)
    let year = years.dimension
    frame = Frame([[axis.dimension, year], [year, .kind]])
    unvaluedFrame = Frame([[year], [.kind]])
    var counts = [Grid([axis.dimension, year]), Grid([year, .kind])]
    var sums = counts
    var missing = [Grid([year]), Grid([.kind])]
    var places: [Place] = []
    places.reserveCapacity(records.count)
    for gift in records {
      let place = Place(
        locality: Int(axis.entries[LocalityAxis.number(gift.locality)]),
        year: years.entry(gift.year), kind: Self.place(gift.kind))
      places.append(place)
      counts[0].add(1, place.locality, place.year)
      counts[1].add(1, place.year, place.kind)
      if let value = gift.valueVND {
        sums[0].add(value, place.locality, place.year)
        sums[1].add(value, place.year, place.kind)
      } else {
        missing[0].add(1, place.year)
        missing[1].add(1, place.kind)
      }
    }
    gifts = frame.spread(counts)
    values = frame.spread(sums)
    unvalued = unvaluedFrame.spread(missing)
    giants = GiverCount(frame, axis.dimension, years: year).giants(of: records, at: places)
  }

  /// Where a gift is counted.
  struct Place {
    let locality: Int
    let year: Int
    let kind: Int
  }

  private static func place(_ kind: ContributionKind) -> Int {
    switch kind {
    case .cash: 1
    case .inKind: 2
    case .investment: 3
    case .works: 4
    case .knowledge: 5
    case .volunteering: 6
    case .other: 7
    }
  }

  private static func check(_ records: [GiftRecord]) throws(Problem) {
    var sum: Int64 = 0
    for gift in records {
      guard let value = gift.valueVND else { continue }
      guard 0...largestSum ~= value, sum <= largestSum - value else { throw tooLarge }
      sum += value
      var shares: Int64 = 0
      for share in gift.givers {
        guard 0...value ~= share.valueVND, shares <= value - share.valueVND else { throw unequal }
        shares += share.valueVND
      }
      guard shares == value || gift.givers.isEmpty else { throw unequal }
    }
  }

  static let largestSum: Int64 = 100_000_000_000_000_000

  private static let tooLarge = Problem(
    "sum_too_large",
    message: Wording(
      vi: "tổng giá trị đóng góp vượt quá 10^17 đồng",
      en: "the contributions are worth more than 10^17 VND in all"))
  private static let unequal = Problem(
    "shares_differ",
    message: Wording(
      vi: "phần của các cá nhân, tập thể không bằng giá trị của lần đóng góp",
      en: "the shares of a gift do not add up to its value"))
}
