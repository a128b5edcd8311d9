import Facts

/// How many records of the index have each value: of a home, a country, a telephone.
struct Tallies: Sendable {
  private var counts: [TextHash: Int32] = [:]
  private(set) var records = 0

  /// What a value belongs to, so that one text may stand for several things.
  enum Kind: UInt64 {
    case home, province, homeText, country, city, phone, email, occupation, yearLeft, birthYear
    case countryOfCity
  }

  mutating func count(_ traits: Traits, times: Int = 1) {
    records += times
    for (kind, value) in traits.values {
      counts[value.with(kind.rawValue), default: 0] += Int32(times)
    }
  }

  /// The share of a value among records, those compared left out; `prior` where there are few.
  func share(_ kind: Kind, _ value: TextHash, leavingOut own: Int, prior: Double) -> Double {
    let count = max(Int(counts[value.with(kind.rawValue)] ?? 0) - own, 0)
    return (Double(count) + 30 * prior) / (Double(max(records - own, 0)) + 30)
  }

  /// How many records have a value, those compared left out.
  func count(_ kind: Kind, _ value: TextHash, leavingOut own: Int) -> Int {
    max(Int(counts[value.with(kind.rawValue)] ?? 0) - own, 0)
  }
}

extension Traits {
  /// The values that are counted.
  fileprivate var values: [(Tallies.Kind, TextHash)] {
    let single: [(Tallies.Kind, TextHash?)] = [
      (.home, homeHash), (.province, homeProvince), (.homeText, homeText), (.country, country),
      (.city, city), (.occupation, occupation), (.countryOfCity, city == nil ? nil : country),
      (.yearLeft, yearLeft.map(TextHash.init(year:))),
      (.birthYear, dob.map { TextHash(year: $0.year) }),
    ]
    return single.compactMap { kind, value in value.map { (kind, $0) } }
      + phones.map { (.phone, $0) } + emails.map { (.email, $0) }
  }
}

extension TextHash {
  init(year: Int) {
    self.init(bits: UInt64(truncatingIfNeeded: year))
  }
}
