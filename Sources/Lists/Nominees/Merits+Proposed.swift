package import Facts
package import People
import Privacy

extension Merits {
  /// What gifts amount to for a nominee, as they are recorded now; void ones are passed over.
  ///
  /// - Parameters:
  ///   - contributions: the gifts.
  ///   - giver: the nominee.
  ///   - members: the members of the nominee, where it is a family.
  ///   - rates: the rates to đồng where none was kept with the gift.
  package init(
    of contributions: [Contribution], by giver: Giver, _ members: [Giver] = [], rates: RateTable
  ) {
    let group = [giver] + members
    achievements = contributions.compactMap { Achievement(of: $0, by: group, rates: rates) }
      .sorted { $0.date == $1.date ? $0.contribution < $1.contribution : $0.date < $1.date }
    totalVND = achievements.reduce(0) { $0.adding($1.shareVND ?? 0) }
    notValued = achievements.count { $0.shareVND == nil }
  }
}

extension Achievement {
  /// The part of a group in a gift; nil for a void gift, or one that may not be seen.
  fileprivate init?(of contribution: Contribution, by group: [Giver], rates: RateTable) {
    guard let gift = contribution.gift.value?.revealed, gift.void == nil else { return nil }
    self.contribution = contribution.id
    (kind, date) = (gift.kind, gift.date)
    let value = gift.money.flatMap { rates.value(of: $0, on: gift.date) }
    let givers = Set(contribution.givers)
    let own = givers.filter(group.contains)
    shareVND = value.map { value in
      own.reduce(0) { $0.adding(contribution.share(of: $1, in: value)) }
    }
    isJoint = contribution.erasedGivers > 0 || own.count < givers.count
    purpose = gift.purpose
    description = gift.description
    evidence = gift.evidence
  }
}
