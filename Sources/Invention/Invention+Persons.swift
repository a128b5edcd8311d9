import Facts

extension Invention {
  /// The headers of the file of persons.
  package static let personColumns = [
    "record_id", "full_name", "other_name", "sex", "dob", "home_commune_code", "home_text",
    "host_country", "host_city", "phone", "email", "occupation", "year_left", "registered_on",
  ]

  /// Hands on the row of each person, in the order of ``personColumns``.
  package func forEachPerson<Failure: Error>(
    _ take: ([String]) throws(Failure) -> Void
  ) throws(Failure) {
    guard persons > 0 else { return }
    for index in 1...persons { try take(row(of: Life(of: index, in: self))) }
  }

  private func row(of life: Life) -> [String] {
    var draws = Draws(seed, .person, life.index)
    let home = home(of: life, &draws)
    let occupation = Occupations.occupation(of: life, asOf, &draws)
    let knowsCountry = !draws.happens(perMille: 6)
    return [
      life.recordID,
      Names.full(life.family.text, life.middle, life.given.text),
      otherName(of: life, &draws),
      draws.noted(life.sex.rawValue, missingPerMille: 8),
      draws.happens(perMille: 40)
        ? "" : draws.noted(life.born, monthPerMille: 22, yearPerMille: 105),
      home.code,
      home.text,
      knowsCountry ? life.country.code : "",
      knowsCountry ? draws.noted(life.city, missingPerMille: 90) : "",
      phone(of: life, &draws),
      email(of: life, &draws),
      draws.noted(occupation, missingPerMille: 55),
      draws.noted(String(life.yearLeft), missingPerMille: 40),
      registered(life, &draws).description,
    ]
  }

  /// The code and the text of the home: units before 1/7/2025 have no code in the file.
  private func home(of life: Life, _ draws: inout Draws) -> (code: String, text: String) {
    if let former = life.home.former, draws.happens(perMille: 450) { return ("", former) }
    let text = self.home.written(life.home, &draws)
    return switch draws.below(100) {
    case 0: ("", self.home.name)
    case 1: (life.home.code, "")
    case 2..<20: ("", text)
    default: (life.home.code, text)
    }
  }

  private func otherName(of life: Life, _ draws: inout Draws) -> String {
    guard life.country.currency != "VND", draws.happens(perMille: 90) else { return "" }
    let adopted = Names.common.adopted(life.sex, &draws)
    return "\(adopted) \(life.family.plain.capitalisedFirst)"
  }

  /// A number abroad, or sometimes the number that the person keeps at home.
  private func phone(of life: Life, _ draws: inout Draws) -> String {
    if draws.happens(perMille: 180) { return "" }
    let plan = draws.happens(perMille: 150) ? NumberPlan.vietnamese : life.country.numbers
    return plan.number(&draws)
  }

  private func email(of life: Life, _ draws: inout Draws) -> String {
    if draws.happens(perMille: 650) { return "" }
    let host = draws.happens(perMille: 500) ? "example.org" : "example.com"
    return "\(life.given.plain).\(life.family.plain)\(life.index)@\(host)"
  }

  private func registered(_ life: Life, _ draws: inout Draws) -> Day {
    let today = asOf.sinceEpoch
    let first = max(today - 15 * 365, Day.first(of: life.yearLeft).sinceEpoch)
    return Day(sinceEpoch: draws.among(first...today))
  }
}

extension String {
  /// A word of plain letters with a capital.
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
