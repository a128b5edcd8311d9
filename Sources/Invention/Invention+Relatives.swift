import Facts

extension Invention {
  /// The headers of the file of relatives.
  package static let relativeColumns = [
    "relative_id", "record_id", "full_name", "relation", "birth_year", "commune_code", "phone",
    "is_contact",
  ]

  /// Hands on the row of each relative, about one a person, in the order of ``relativeColumns``.
  package func forEachRelative<Failure: Error>(
    _ take: ([String]) throws(Failure) -> Void
  ) throws(Failure) {
    guard persons > 0 else { return }
    var number = 0
    for index in 1...persons {
      var draws = Draws(seed, .kin, index)
      let count = draws.one(of: Self.familySizes)
      guard count > 0 else { continue }
      let life = Life(of: index, in: self)
      for place in 0..<count {
        number += 1
        try take(row(number, of: life, isContact: place == 0, &draws))
      }
    }
  }

  /// How many relatives persons have in the file: one in the mean.
  private static let familySizes = [0, 0, 0, 0, 1, 1, 1, 2, 2, 3]

  private func row(
    _ number: Int, of life: Life, isContact: Bool, _ draws: inout Draws
  ) -> [String] {
    let kin = Kin.pick(for: life, asOf, &draws)
    let sex = kin.sex ?? (draws.happens(perMille: 500) ? .female : .male)
    let other = Names.common.family.pick(&draws)
    let name = Names.common.personal(sex, &draws)
    let born = life.born.year + draws.around(kin.younger)
    let home = draws.happens(perMille: 850) ? life.home : self.home.commune(&draws)
    let phone = NumberPlan.vietnamese.number(&draws)
    return [
      "T" + number.padded(7),
      life.recordID,
      Names.full((kin.isNamesake ? life.family : other).text, name.middle, name.given.text),
      kin.relation,
      draws.noted(String(born), missingPerMille: 60),
      draws.noted(home.code, missingPerMille: 30),
      draws.noted(phone, missingPerMille: 300),
      isContact && draws.happens(perMille: 800) ? "1" : "0",
    ]
  }
}
