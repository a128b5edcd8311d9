package import Facts

extension Invention {
  /// An invented commendation of a person.
  package struct Award: Equatable, Sendable {
    package let recordID: String

    /// The code of the form, such as `giay_khen_xa`.
    package let form: String
    package let formName: String
    package let date: Day

    /// The number of the decision, marked `(mẫu)`.
    package let decision: String
    package let decidedBy: String
  }

  /// Commendations of the most faithful givers, in the five years before the day it is.
  package func awards(_ count: Int = 5) -> [Award] {
    guard persons > 0 else { return [] }
    let donors = Donors(persons: persons)
    return (0..<persons).lazy
      .map { rank in (rank, Life(of: donors.person(at: rank), in: self)) }
      .filter { _, life in life.isActive(in: asOf.year - 5) }
      .prefix(max(0, count))
      .map { rank, life in award(rank, to: life) }
  }

  private func award(_ rank: Int, to life: Life) -> Award {
    var draws = Draws(seed, .award, rank)
    let isProvincial = draws.happens(perMille: 400)
    let decider = isProvincial ? "\(home.type.lowercased()) \(home.name)" : life.home.unit
    return Award(
      recordID: life.recordID,
      form: isProvincial ? "bang_khen_tinh" : "giay_khen_xa",
      formName: isProvincial
        ? "Bằng khen của Chủ tịch UBND cấp tỉnh" : "Giấy khen của Chủ tịch UBND cấp xã",
      date: Day(sinceEpoch: asOf.sinceEpoch - draws.below(5 * 365)),
      decision: "\(1 + draws.below(2999))/QĐ-UBND (mẫu)",
      decidedBy: "Chủ tịch UBND \(decider)")
  }
}

extension HomeProvince.Commune {
  /// The commune as it stands within a sentence: `xã Núi Thành`.
  fileprivate var unit: String { "\(type.lowercased()) \(name)" }
}
