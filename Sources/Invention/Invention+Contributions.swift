import Facts

extension Invention {
  /// The headers of the file of contributions.
  package static let contributionColumns = [
    "contribution_id", "record_id", "given_on", "kind", "amount", "currency", "purpose",
    "commune_code",
  ]

  /// Hands on the rows of contributions, in the order of ``contributionColumns``.
  ///
  /// Some persons give again and again over up to 18 years, many give nothing. There are as many
  /// rows as asked for; six for ten persons where nothing is asked.
  package func forEachContribution<Failure: Error>(
    of count: Int? = nil, _ take: ([String]) throws(Failure) -> Void
  ) throws(Failure) {
    let count = count ?? persons * 6 / 10
    guard persons > 0, count > 0 else { return }
    let donors = Donors(persons: persons)
    for number in 1...count { try take(gift(number, from: donors)) }
  }

  private func gift(_ number: Int, from donors: Donors) -> [String] {
    var draws = Draws(seed, .gift, number)
    let life = active(from: donors.giver(&draws))
    let kind = Gift.kinds.pick(&draws)
    let sum = Gift.sum(of: kind, from: life.country, &draws)
    let beneficiary = draws.happens(perMille: 850) ? life.home : home.commune(&draws)
    return [
      "C" + number.padded(7),
      life.recordID,
      given(by: life, &draws),
      kind,
      sum.amount,
      sum.currency,
      Gift.purpose(of: kind, &draws),
      draws.noted(beneficiary.code, missingPerMille: 30),
    ]
  }

  /// The person of a number, or the next who is grown up; a child where there is nobody else near.
  func active(from index: Int) -> Life {
    var life = Life(of: index, in: self)
    for step in 1...64 where !life.isActive(in: asOf.year) {
      life = Life(of: (index - 1 + step) % persons + 1, in: self)
    }
    return life
  }

  /// A day of the years in which the person could give, as precise as somebody noted it.
  private func given(by life: Life, _ draws: inout Draws) -> String {
    let year = max(life.yearLeft, life.born.year + 18, asOf.year - 18)
    let today = asOf.sinceEpoch
    let first = min(Day.first(of: year).sinceEpoch, today)
    let day = Day(sinceEpoch: draws.among(first...today))
    return draws.noted(day, monthPerMille: 40, yearPerMille: 20)
  }
}
