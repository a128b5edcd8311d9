public import Facts
import Storage

extension Registry {
  /// How many awards were given, by year and form, those of people erased since included.
  public func awardTotals(in span: Span = .always, at now: Moment) throws -> [AwardTotal] {
    try perform(Deed("commendation.totals", for: .statistics), at: now) { session in
      var counts: [AwardTotal.Key: Int] = [:]
      for commendation in try session.allCommendations() {
        guard let award = commendation.award.value?.revealed, span.contains(award.date) else {
          continue
        }
        counts[.init(year: award.date.year, form: award.form), default: 0] += 1
      }
      for case .award(let year, let form) in try session.remainders()
      where PartialDate(year: year).map(span.contains) ?? false {
        counts[.init(year: year, form: form), default: 0] += 1
      }
      return counts.map { AwardTotal(year: $0.year, form: $0.form, count: $1) }
        .sorted { ($0.year, $0.form) < ($1.year, $1.form) }
    }
  }
}

/// How many awards of one form were given in one year.
public struct AwardTotal: Equatable, Sendable {
  public let year: Int

  /// The form's code in the rules file.
  public let form: String
  public let count: Int

  fileprivate struct Key: Hashable {
    let year: Int
    let form: String
  }
}
