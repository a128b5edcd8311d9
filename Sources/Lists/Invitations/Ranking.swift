import Facts
public import People

extension Priority {
  /// The order where an event has none of its own, and of those whom its own leaves equal: never
  /// invited, longest ago, commended, donors, largest gifts, reliable.
  public static let usual: [Priority] = [
    .neverInvited, .longestAgo, .commended, .donors, .largestGifts, .reliable,
  ]
}

/// What a household is ranked by: numbers that are compared one after the other, the lower first.
struct Ranking: Comparable {
  private let keys: [Int64]
  private let first: Person.ID

  init(_ household: GuestHousehold, by priorities: [Priority]) {
    keys = (priorities + Priority.usual).map { $0.key(of: household) }
    first = household.guests[0].id
  }

  static func < (one: Ranking, other: Ranking) -> Bool {
    one.keys == other.keys
      ? one.first < other.first : one.keys.lexicographicallyPrecedes(other.keys)
  }
}

extension Priority {
  /// The lower, the earlier the household comes.
  fileprivate func key(of household: GuestHousehold) -> Int64 {
    switch self {
    case .neverInvited: household.past.lastInvited == nil ? 0 : 1
    case .longestAgo: household.past.lastInvited.map { Int64($0.sinceEpoch) } ?? .min
    case .commended: household.has(.commended) ? 0 : 1
    case .donors: household.has(.donor) ? 0 : 1
    case .experts: household.has(.expert) ? 0 : 1
    case .relatives: household.isForRelatives ? 0 : 1
    case .largestGifts: -household.given
    case .reliable: Int64(household.past.noShows)
    }
  }
}
