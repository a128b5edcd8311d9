import Facts

/// What is true of one invented person, whatever the files say of it.
struct Life {
  let index: Int
  let sex: Sex
  let family: Names.Word
  let middle: String
  let given: Names.Word
  let home: HomeProvince.Commune
  let country: HostCountry
  let city: String
  let born: Day
  let yearLeft: Int

  /// The person of a number, from 1 on.
  init(of index: Int, in invention: Invention) {
    var draws = Draws(invention.seed, .life, index)
    self.index = index
    sex = draws.happens(perMille: 520) ? .female : .male
    family = Names.common.family.pick(&draws)
    (middle, given) = Names.common.personal(sex, &draws)
    home = invention.home.commune(&draws)
    country = HostCountry.all.pick(&draws)
    city = draws.early(of: country.cities)
    (born, yearLeft) = Self.course(country, invention.asOf, &draws)
  }

  /// When a person was born and left: not before people left for the country, nobody over 95.
  private static func course(
    _ country: HostCountry, _ asOf: Day, _ draws: inout Draws
  ) -> (born: Day, yearLeft: Int) {
    let yearLeft = draws.among(max(country.firstYear, asOf.year - 70)...asOf.year)
    let year = yearLeft - draws.around(country.ages)
    let oldest = max(year, asOf.year - 95)
    return (Day(sinceEpoch: draws.among(Day.days(of: oldest))), yearLeft)
  }
}

extension Life {
  var recordID: String { Self.recordID(index) }

  static func recordID(_ index: Int) -> String { "R" + index.padded(7) }

  func age(in year: Int) -> Int { year - born.year }

  /// Whether the person has left and is old enough to give, to be a guest or a member.
  func isActive(in year: Int) -> Bool { year >= yearLeft && age(in: year) >= 18 }
}
