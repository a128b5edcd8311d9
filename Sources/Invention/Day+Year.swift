import Facts

extension Day {
  static func first(of year: Int) -> Day {
    guard let day = Day(year: year, month: 1, day: 1) else {
      preconditionFailure("years of an invented registry have four digits")
    }
    return day
  }

  /// The days of a year, counted since 1970-01-01.
  static func days(of year: Int) -> ClosedRange<Int> {
    let first = first(of: year).sinceEpoch
    return first...(first + (days(inMonth: 2, of: year) == 29 ? 365 : 364))
  }
}

extension Draws {
  /// A day as somebody noted it: mostly in full, sometimes only its month or its year.
  mutating func noted(_ day: Day, monthPerMille: Int, yearPerMille: Int) -> String {
    let text = day.description
    let kept = below(1000)
    if kept < yearPerMille { return String(text.prefix(4)) }
    return kept < yearPerMille + monthPerMille ? String(text.prefix(7)) : text
  }

  /// A text, or nothing where nobody noted it.
  mutating func noted(_ text: String, missingPerMille: Int) -> String {
    happens(perMille: missingPerMille) ? "" : text
  }
}
