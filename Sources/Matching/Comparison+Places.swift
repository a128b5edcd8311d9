import Facts

extension Counts {
  /// The home: by code, else by the communes the text may mean, else by the text.
  func home(_ pair: Pair) -> Evidence? {
    if let one = pair.a.homeHash, let other = pair.b.homeHash { return codes(pair, one, other) }
    if let possible = possible(pair) { return possible }
    if let one = pair.a.homeText, one == pair.b.homeText {
      let share = tallies.share(.homeText, one, leavingOut: pair.own, prior: 0.001)
      return Evidence(.homeTextEqual, same: 0.8, house: 0.85, kin: 0.55, strangers: share)
    }
    guard !pair.a.homeWords.isEmpty, !pair.b.homeWords.isEmpty else { return nil }
    return isAlike(pair)
      ? Evidence(.homeAlike, same: 0.5, house: 0.52, kin: 0.4, strangers: 0.04)
      : Evidence(.homeOther, same: 0.5, house: 0.48, kin: 0.6, strangers: 0.96)
  }

  private func codes(_ pair: Pair, _ one: TextHash, _ other: TextHash) -> Evidence {
    if one == other {
      let share = tallies.share(.home, one, leavingOut: pair.own, prior: 1.0 / 3321)
      return Evidence(.homeEqual, same: 0.86, house: 0.92, kin: 0.6, strangers: share)
    }
    guard let province = pair.a.homeProvince, province == pair.b.homeProvince else {
      return Evidence(.homeProvinceOther, same: 0.05, house: 0.03, kin: 0.1, strangers: 0.6)
    }
    let share = tallies.share(.province, province, leavingOut: pair.own, prior: 1.0 / 34)
    return Evidence(.homeOther, same: 0.09, house: 0.05, kin: 0.3, strangers: max(share, 0.02))
  }

  /// Where a text may mean several communes, and one of them is the other record's.
  private func possible(_ pair: Pair) -> Evidence? {
    let (ones, others) = (pair.a.possibleHomes, pair.b.possibleHomes)
    guard !ones.isEmpty, !others.isEmpty else { return nil }
    let both = ones.filter(others.contains)
    guard !both.isEmpty else {
      return Evidence(.homeOther, same: 0.1, house: 0.08, kin: 0.4, strangers: 0.97)
    }
    let share = both.reduce(0) {
      $0 + tallies.share(.home, $1, leavingOut: pair.own, prior: 1.0 / 3321)
    }
    return Evidence(.homePossible, same: 0.85, house: 0.9, kin: 0.6, strangers: min(share, 0.9))
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
      return Evidence(.countryOther, same: 0.1, house: 0.03, kin: 0.5, strangers: 0.75)
    }
    let share = tallies.share(.country, one, leavingOut: pair.own, prior: 0.02)
    return Evidence(.countryEqual, same: 0.9, house: 0.97, kin: 0.5, strangers: share)
  }

  /// The city, where the country does not say already that one of them moved.
  func city(_ pair: Pair) -> Evidence? {
    guard let one = pair.a.city, let other = pair.b.city,
      pair.a.country == nil || pair.a.country == pair.b.country || pair.b.country == nil
    else { return nil }
    guard one == other else {
      return Evidence(.cityOther, same: 0.2, house: 0.06, kin: 0.7, strangers: 0.9)
    }
    let among = pair.a.country ?? pair.b.country
    let all =
      among.map { tallies.count(.countryOfCity, $0, leavingOut: pair.own) } ?? tallies.records
      - pair.own
    let count = tallies.count(.city, one, leavingOut: pair.own)
    let share = min((Double(count) + 1) / (Double(all) + 20), 1)
    return Evidence(.cityEqual, same: 0.8, house: 0.94, kin: 0.3, strangers: share)
  }
}

extension Traits {
  fileprivate var possibleHomes: [TextHash] { homeHash.map { [$0] } ?? homeCandidates }
}
