import Facts

extension Comparison {
  /// The home: by code, else by the communes the text may mean, else by the text.
  var home: Evidence? {
    if let one = a.homeHash, let other = b.homeHash { return codes(one, other) }
    if let possible { return possible }
    if let one = a.homeText, one == b.homeText {
      let share = tallies.share(.homeText, one, leavingOut: own, prior: 0.001)
      return Evidence(.homeTextEqual, same: 0.8, kin: 0.75, strangers: share)
    }
    guard !a.homeWords.isEmpty, !b.homeWords.isEmpty else { return nil }
    return isAlike
      ? Evidence(.homeAlike, same: 0.5, kin: 0.48, strangers: 0.04)
      : Evidence(.homeOther, same: 0.5, kin: 0.52, strangers: 0.96)
  }

  private func codes(_ one: TextHash, _ other: TextHash) -> Evidence {
    if one == other {
      let share = tallies.share(.home, one, leavingOut: own, prior: 1.0 / 3321)
      return Evidence(.homeEqual, same: 0.86, kin: 0.8, strangers: share)
    }
    guard let province = a.homeProvince, province == b.homeProvince else {
      return Evidence(.homeProvinceOther, same: 0.05, kin: 0.08, strangers: 0.6)
    }
    let share = tallies.share(.province, province, leavingOut: own, prior: 1.0 / 34)
    return Evidence(.homeOther, same: 0.09, kin: 0.12, strangers: max(share, 0.02))
  }

  /// Where a text may mean several communes, and one of them is the other record's.
  private var possible: Evidence? {
    let (ones, others) = (a.possibleHomes, b.possibleHomes)
    guard !ones.isEmpty, !others.isEmpty else { return nil }
    let both = ones.filter(others.contains)
    guard !both.isEmpty else {
      return Evidence(.homeOther, same: 0.1, kin: 0.15, strangers: 0.97)
    }
    let share = both.reduce(0) {
      $0 + tallies.share(.home, $1, leavingOut: own, prior: 1.0 / 3321)
    }
    return Evidence(.homePossible, same: 0.85, kin: 0.8, strangers: min(share, 0.9))
  }

  /// Whether one home has nearly all the words of the other.
  private var isAlike: Bool {
    let (few, many) =
      a.homeWords.count <= b.homeWords.count
      ? (a.homeWords, b.homeWords) : (b.homeWords, a.homeWords)
    let shared = few.count { many.contains($0) }
    return shared >= 2 && shared * 3 >= few.count * 2
  }

  var country: Evidence? {
    guard let one = a.country, let other = b.country else { return nil }
    guard one == other else {
      return Evidence(.countryOther, same: 0.1, kin: 0.25, strangers: 0.75)
    }
    let share = tallies.share(.country, one, leavingOut: own, prior: 0.02)
    return Evidence(.countryEqual, same: 0.9, kin: 0.75, strangers: share)
  }

  /// The city, where the country does not say already that one of them moved.
  var city: Evidence? {
    guard let one = a.city, let other = b.city,
      a.country == nil || a.country == b.country || b.country == nil
    else { return nil }
    guard one == other else {
      return Evidence(.cityOther, same: 0.2, kin: 0.3, strangers: 0.9)
    }
    let among = a.country ?? b.country
    let all = among.map { tallies.count(.countryOfCity, $0, leavingOut: own) } ?? tallies.records
    let count = tallies.count(.city, one, leavingOut: own)
    let share = min((Double(count) + 1) / (Double(all) + 20), 1)
    return Evidence(.cityEqual, same: 0.8, kin: 0.7, strangers: share)
  }
}

extension Traits {
  fileprivate var possibleHomes: [TextHash] { homeHash.map { [$0] } ?? homeCandidates }
}
