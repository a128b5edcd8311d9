import Facts

extension Invention {
  /// An invented group of people abroad.
  package struct Organisation: Equatable, Sendable {
    /// Its name, marked `(mẫu)`.
    package let name: String

    /// Its kind by the code of the registry's list, such as `home_town`.
    package let kind: String
    package let country: String
    package let city: String
    package let foundedYear: Int

    /// Persons who live in its city; the first of them presides.
    package let members: [Member]
  }

  /// One person's place in an invented organisation.
  package struct Member: Equatable, Sendable {
    package let recordID: String

    /// Such as `chủ tịch`; nil for a plain member.
    package let role: String?
  }

  /// Invented organisations, each of up to 12 members; fewer where too few persons live together.
  package func organisations(_ count: Int = 6) -> [Organisation] {
    guard persons > 0 else { return [] }
    var names: Set<String> = []
    return (0..<max(0, count)).compactMap { organisation($0) }
      .filter { names.insert($0.name).inserted }
  }

  private static let kinds = [
    ("home_town", "Hội đồng hương"), ("business", "Hội Doanh nhân"),
    ("profession", "Hội Trí thức"),
  ]

  private func organisation(_ number: Int) -> Organisation? {
    var draws = Draws(seed, .organisation, number)
    let start = draws.below(persons)
    let founder = active(from: start + 1)
    let members = neighbours(of: founder, from: start, most: 4 + draws.below(9))
    guard members.count >= 3 else { return nil }
    let kind = number.isMultiple(of: 2) ? Self.kinds[0] : draws.one(of: Self.kinds)
    let founded = max(founder.yearLeft, founder.born.year + 18)
    return Organisation(
      name: "\(kind.1) \(home.people) tại \(founder.city) (mẫu)", kind: kind.0,
      country: founder.country.code, city: founder.city,
      foundedYear: draws.among(min(founded, asOf.year)...asOf.year),
      members: members.enumerated().map { place, life in
        Member(recordID: life.recordID, role: place < 2 ? ["chủ tịch", "thư ký"][place] : nil)
      })
  }

  /// Grown-up persons of the same city, looked for among the next 1,000.
  private func neighbours(of founder: Life, from start: Int, most: Int) -> [Life] {
    var found: [Life] = []
    for step in 0..<min(persons, 1000) where found.count < most {
      let life = Life(of: (start + step) % persons + 1, in: self)
      if life.city == founder.city, life.isActive(in: asOf.year) { found.append(life) }
    }
    return found
  }
}
