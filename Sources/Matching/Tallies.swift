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

extension Counts {
  /// Counts a record, and gives the words of its names their places.
  mutating func add(_ traits: inout Traits) {
    for form in traits.forms.indices { lexicon.count(&traits.forms[form], of: traits.sex) }
    tallies.count(traits)
  }

  mutating func remove(_ traits: Traits) {
    for var form in traits.forms { lexicon.count(&form, of: traits.sex, times: -1) }
    tallies.count(traits, times: -1)
  }

  /// Gives the words of a record's names their places without counting it.
  func locate(_ traits: inout Traits) {
    for form in traits.forms.indices { lexicon.locate(&traits.forms[form]) }
  }
}
