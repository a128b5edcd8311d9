import Facts

extension Counts {
  /// Families share a telephone, and so do offices: the more records have it, the less it says.
  func phone(_ pair: Pair) -> Evidence? {
    guard !pair.a.phones.isEmpty, !pair.b.phones.isEmpty else { return nil }
    guard let shared = shared(pair.a.phones, pair.b.phones) else {
      return Evidence(.phoneOther, same: 0.35, house: 0.4, kin: 0.94, strangers: 1)
    }
    return Evidence(
      .phoneEqual, same: 0.65, house: 0.6, kin: 0.06, strangers: chance(pair, .phone, shared))
  }

  func email(_ pair: Pair) -> Evidence? {
    guard !pair.a.emails.isEmpty, !pair.b.emails.isEmpty else { return nil }
    guard let shared = shared(pair.a.emails, pair.b.emails) else {
      return Evidence(.emailOther, same: 0.3, house: 0.75, kin: 0.97, strangers: 1)
    }
    return Evidence(
      .emailEqual, same: 0.7, house: 0.25, kin: 0.03, strangers: chance(pair, .email, shared))
  }

  /// The first value that stands in both.
  private func shared(_ ones: [TextHash], _ others: [TextHash]) -> TextHash? {
    for one in ones { for other in others where one == other { return one } }
    return nil
  }

  private func chance(_ pair: Pair, _ kind: Tallies.Kind, _ value: TextHash) -> Double {
    let others = Double(tallies.count(kind, value, leavingOut: pair.own))
    return (others + 0.01) / Double(max(tallies.records - pair.own, 20))
  }

  /// Passports are renewed under another number.
  func passport(_ pair: Pair) -> Evidence? {
    guard let one = pair.a.passport, let other = pair.b.passport else { return nil }
    return one == other
      ? Evidence(.passportEqual, same: 0.75, kin: 1e-6, strangers: 1e-7)
      : Evidence(.passportOther, same: 0.25, kin: 1, strangers: 1)
  }

  /// A number of the same length is of the same kind of paper; those of 9 digits gave way to 12.
  func idNumber(_ pair: Pair) -> Evidence? {
    guard let one = pair.a.idNumber, let other = pair.b.idNumber else { return nil }
    if one.hash == other.hash {
      return Evidence(.idEqual, same: 0.95, kin: 1e-6, strangers: 1e-7)
    }
    guard one.digits.count == other.digits.count else {
      return Evidence(.idOther, same: 0.4, kin: 1, strangers: 1)
    }
    return zip(one.digits, other.digits).count { $0 != $1 } <= 2
      ? Evidence(.idNear, same: 0.02, kin: 1e-3, strangers: 1e-6)
      : Evidence(.idOther, same: 0.002, kin: 1, strangers: 1)
  }

  func occupation(_ pair: Pair) -> Evidence? {
    guard let one = pair.a.occupation, let other = pair.b.occupation else { return nil }
    guard one == other else {
      return Evidence(.occupationOther, same: 0.5, kin: 0.85, strangers: 0.93)
    }
    let share = tallies.share(.occupation, one, leavingOut: pair.own, prior: 0.03)
    return Evidence(.occupationEqual, same: 0.5, kin: min(share + 0.1, 1), strangers: share)
  }

  func yearLeft(_ pair: Pair) -> Evidence? {
    guard let one = pair.a.yearLeft, let other = pair.b.yearLeft else { return nil }
    switch abs(one - other) {
    case 0:
      let share = tallies.share(.yearLeft, TextHash(year: one), leavingOut: pair.own, prior: 0.02)
      return Evidence(.yearLeftEqual, same: 0.75, house: 0.6, kin: 0.15, strangers: share)
    case 1: return Evidence(.yearLeftNear, same: 0.08, house: 0.1, kin: 0.08, strangers: 0.05)
    default: return Evidence(.yearLeftOther, same: 0.17, house: 0.3, kin: 0.77, strangers: 0.93)
    }
  }

  /// Brothers and sisters have the same mother: it tells a family from strangers, no more.
  func relatives(_ pair: Pair) -> Evidence? {
    guard shared(pair.a.relatives, pair.b.relatives) != nil else { return nil }
    let chance = 1e-4 * Double(pair.a.relatives.count * pair.b.relatives.count)
    return Evidence(.relativeEqual, same: 0.4, house: 0.4, kin: 0.3, strangers: min(chance, 0.3))
  }
}
