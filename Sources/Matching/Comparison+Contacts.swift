import Facts

extension Comparison {
  /// Families share a telephone, and so do offices: the more records have it, the less it says.
  var phone: Evidence? {
    guard !a.phones.isEmpty, !b.phones.isEmpty else { return nil }
    guard let shared = a.phones.first(where: b.phones.contains) else {
      return Evidence(.phoneOther, same: 0.35, kin: 0.65, strangers: 1)
    }
    return Evidence(.phoneEqual, same: 0.65, kin: 0.35, strangers: chance(.phone, shared))
  }

  var email: Evidence? {
    guard !a.emails.isEmpty, !b.emails.isEmpty else { return nil }
    guard let shared = a.emails.first(where: b.emails.contains) else {
      return Evidence(.emailOther, same: 0.3, kin: 0.88, strangers: 1)
    }
    return Evidence(.emailEqual, same: 0.7, kin: 0.12, strangers: chance(.email, shared))
  }

  private func chance(_ kind: Tallies.Kind, _ value: TextHash) -> Double {
    let others = Double(tallies.count(kind, value, leavingOut: own))
    return (others + 0.01) / Double(max(tallies.records, 20))
  }

  /// Passports are renewed under another number.
  var passport: Evidence? {
    guard let one = a.passport, let other = b.passport else { return nil }
    return one == other
      ? Evidence(.passportEqual, same: 0.75, kin: 1e-6, strangers: 1e-7)
      : Evidence(.passportOther, same: 0.25, kin: 1, strangers: 1)
  }

  /// A number of the same length is of the same kind of paper; those of 9 digits gave way to 12.
  var idNumber: Evidence? {
    guard let one = a.idNumber, let other = b.idNumber else { return nil }
    if one.digits == other.digits {
      return Evidence(.idEqual, same: 0.95, kin: 1e-6, strangers: 1e-7)
    }
    return Evidence(
      .idOther, same: one.length == other.length ? 0.01 : 0.4, kin: 1, strangers: 1)
  }
}

extension Comparison {
  var occupation: Evidence? {
    guard let one = a.occupation, let other = b.occupation else { return nil }
    guard one == other else {
      return Evidence(.occupationOther, same: 0.5, kin: 0.85, strangers: 0.93)
    }
    let share = tallies.share(.occupation, one, leavingOut: own, prior: 0.03)
    return Evidence(.occupationEqual, same: 0.5, kin: min(share + 0.1, 1), strangers: share)
  }

  var yearLeft: Evidence? {
    guard let one = a.yearLeft, let other = b.yearLeft else { return nil }
    switch abs(one - other) {
    case 0:
      let share = tallies.share(.yearLeft, TextHash(year: one), leavingOut: own, prior: 0.02)
      return Evidence(.yearLeftEqual, same: 0.75, kin: 0.3, strangers: share)
    case 1: return Evidence(.yearLeftNear, same: 0.08, kin: 0.1, strangers: 0.05)
    default: return Evidence(.yearLeftOther, same: 0.17, kin: 0.6, strangers: 0.93)
    }
  }

  /// Brothers and sisters have the same mother: it tells a family from strangers, no more.
  var relatives: Evidence? {
    guard a.relatives.contains(where: b.relatives.contains) else { return nil }
    let chance = 1e-4 * Double(a.relatives.count * b.relatives.count)
    return Evidence(.relativeEqual, same: 0.4, kin: 0.4, strangers: min(chance, 0.3))
  }
}
