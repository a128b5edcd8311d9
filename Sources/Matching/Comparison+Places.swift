import Facts

extension Counts {
  /// The home: by code, else by the communes the text may mean, else by the text.
  func home(_ pair: Pair) -> Evidence? {
    if let one = pair.a.homeHash, let other = pair.b.homeHash { return codes(pair, one, other) }
    if let possible = possible(pair) { return possible }
    if let one = pair.a.homeText, one == pair.b.homeText {
      let share = tallies.share(.homeText, one, leavingOut: pair.own, prior: 0.001)
      return Evidence(.homeTextEqual, same: 0.8, kin: 0.75, strangers: share)
    }
    guard !pair.a.homeWords.isEmpty, !pair.b.homeWords.isEmpty else { return nil }
    return isAlike(pair)
      ? Evidence(.homeAlike, same: 0.5, kin: 0.48, strangers: 0.04)
      : Evidence(.homeOther, same: 0.5, kin: 0.52, strangers: 0.96)
  }

  private func codes(_ pair: Pair, _ one: TextHash, _ other: TextHash) -> Evidence {
    if one == other {
      let share = tallies.share(.home, one, leavingOut: pair.own, prior: 1.0 / 3321)
      return Evidence(.homeEqual, same: 0.86, kin: 0.8, strangers: share)
    }
    guard let province = pair.a.homeProvince, province == pair.b.homeProvince else {
      return Evidence(.homeProvinceOther, same: 0.05, kin: 0.08, strangers: 0.6)
    }
    let share = tallies.share(.province, province, leavingOut: pair.own, prior: 1.0 / 34)
    return Evidence(.homeOther, same: 0.09, kin: 0.12, strangers: max(share, 0.02))
  }

  /// Where a text may mean several communes, and one of them is the other record's.
  private func possible(_ pair: Pair) -> Evidence? {
    let (ones, others) = (pair.a.possibleHomes, pair.b.possibleHomes)
    guard !ones.isEmpty, !others.isEmpty else { return nil }
    let both = ones.filter(others.contains)
    guard !both.isEmpty else {
      return Evidence(.homeOther, same: 0.1, kin: 0.15, strangers: 0.97)
    }
    let share = both.reduce(0) {
      $0 + tallies.share(.home, $1, leavingOut: pair.own, prior: 1.0 / 3321)
    }
    return Evidence(.homePossible, same: 0.85, kin: 0.8, strangers: min(share, 0.9))
  }

  /// Whether one home has nearly all the words of the other.
  private func isAlike(_ pair: Pair) -> Bool {
    let (few, many) =
      pair.a.homeWords.count <= pair.b.homeWords.count
      ? (pair.a.homeWords, pair.b.homeWords) : (pair.b.homeWords, pair.a.homeWords)
    let shared = few.count { many.contains($0) }
    return shared >= 2 && shared * 3 >= few.count * 2
  }

  func country(_ pair: Pair) -> Evidence? {
    guard let one = pair.a.country, let other = pair.b.country else { return nil }
    guard one == other else {
      return Evidence(.countryOther, same: 0.1, kin: 0.25, strangers: 0.75)
    }
    let share = tallies.share(.country, one, leavingOut: pair.own, prior: 0.02)
    return Evidence(.countryEqual, same: 0.9, kin: 0.75, strangers: share)
  }

  /// The city, where the country does not say already that one of them moved.
  func city(_ pair: Pair) -> Evidence? {
    guard let one = pair.a.city, let other = pair.b.city,
      pair.a.country == nil || pair.a.country == pair.b.country || pair.b.country == nil
    else { return nil }
    guard one == other else {
      return Evidence(.cityOther, same: 0.2, kin: 0.3, strangers: 0.9)
    }
    let among = pair.a.country ?? pair.b.country
    let all =
      among.map { tallies.count(.countryOfCity, $0, leavingOut: pair.own) } ?? tallies.records
    let count = tallies.count(.city, one, leavingOut: pair.own)
    let share = min((Double(count) + 1) / (Double(all) + 20), 1)
    return Evidence(.cityEqual, same: 0.8, kin: 0.7, strangers: share)
  }
}

extension Traits {
  fileprivate var possibleHomes: [TextHash] { homeHash.map { [$0] } ?? homeCandidates }
}
