import Facts

/// What two dates of birth say.
struct BirthComparison {
  /// The share of those born in the year, where it is the same.
  let yearShare: Double

  /// Nil where one is blank.
  func evidence(_ a: PartialDate?, _ b: PartialDate?) -> Evidence? {
    guard let a = a?.believed, let b = b?.believed else { return nil }
    if let day = a.exact, let other = b.exact { return days(day, other) }
    if a.year == b.year { return sameYear(a, b) }
    return otherYear(a.year, b.year, rates: (near: 0.025, digit: 0.015, other: 0.015))
  }

  /// Two dates known to the day.
  ///
  /// The likelihoods under one person add up to one.
  private func days(_ a: Day, _ b: Day) -> Evidence {
    let year = yearShare
    switch (a.year == b.year, a.month == b.month, a.day == b.day) {
    case (true, true, true):
      // Of siblings one pair in a hundred are twins.
      return Evidence(.dobEqual, same: 0.86, kin: 0.012, strangers: year / 365)
    case (true, true, false):
      return Evidence(.dobDay, same: 0.016, kin: 0.0015, strangers: year / 12)
    case (true, false, true):
      return Evidence(.dobDay, same: 0.012, kin: 0.001, strangers: year / 30)
    case (true, false, false) where a.month == b.day && a.day == b.month:
      return Evidence(.dobSwapped, same: 0.03, kin: 0.0002, strangers: year / 365)
    case (true, false, false):
      return Evidence(.dobSameYear, same: 0.012, kin: 0.03, strangers: year)
    case (false, true, true) where areDigitsOff(a.year, b.year):
      return Evidence(.dobDigit, same: 0.028, kin: 0.15 / 365, strangers: 0.15 / 365)
    case (false, _, _):
      return otherYear(a.year, b.year, rates: (near: 0.006, digit: 0.006, other: 0.008))
    }
  }

  /// The same year, one of them without a day.
  private func sameYear(_ a: PartialDate, _ b: PartialDate) -> Evidence {
    let year = yearShare
    guard let month = a.month, let other = b.month else {
      return Evidence(.dobYear, same: 0.95, kin: 0.04, strangers: year)
    }
    if month == other {
      return Evidence(.dobMonth, same: 0.91, kin: 0.004, strangers: year / 12)
    }
    return Evidence(.dobSameYear, same: 0.04, kin: 0.036, strangers: year)
  }

  private func otherYear(_ a: Int, _ b: Int, rates: (near: Double, digit: Double, other: Double))
    -> Evidence
  {
    if abs(a - b) == 1 { return Evidence(.dobNear, same: rates.near, kin: 0.1, strangers: 0.035) }
    if areDigitsOff(a, b) {
      return Evidence(.dobDigit, same: rates.digit, kin: 0.13, strangers: 0.14)
    }
    return Evidence(.dobOther, same: rates.other, kin: 0.74, strangers: 0.81)
  }

  /// Whether one of the last two digits differs, these are turned, or the century is another.
  private func areDigitsOff(_ a: Int, _ b: Int) -> Bool { Self.areDigitsOff(a, b) }

  /// Whether two years may be one that was written wrong.
  static func mayBeOne(_ a: Int, _ b: Int) -> Bool { abs(a - b) <= 1 || areDigitsOff(a, b) }

  private static func areDigitsOff(_ a: Int, _ b: Int) -> Bool {
    if a % 100 == b % 100 { return true }
    if a / 10 == b / 10 { return true }
    guard a / 100 == b / 100 else { return false }
    let (tens, ones) = ((a / 10 % 10, b / 10 % 10), (a % 10, b % 10))
    return ones.0 == ones.1 || (tens.0 == ones.1 && tens.1 == ones.0)
  }
}

extension PartialDate {
  /// The date as far as it can be believed: 1 January is written where the year alone is known.
  var believed: PartialDate {
    month == 1 && day == 1 ? PartialDate(year: year) ?? self : self
  }

  fileprivate var exact: Day? { exactDay }
}
