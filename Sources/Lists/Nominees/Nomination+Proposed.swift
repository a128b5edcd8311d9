package import Facts
package import People
import Privacy

extension Nomination {
  /// A proposal as a nomination, from the gifts it rests on as they are recorded now.
  ///
  /// - Parameters:
  ///   - giver: the nominee.
  ///   - kind: what the nominee is.
  ///   - members: the members of the nominee, where it is a family.
  ///   - rule: the rule that the proposal names.
  ///   - contributions: the gifts that it rests on; void ones are passed over.
  ///   - rates: the rates to đồng where none was kept with the gift.
  ///   - awards: the nominee's earlier awards.
  ///   - day: the day of the proposal's list.
  ///   - isPosthumous: whether the nominee has died.
  /// - Returns: nil where nothing is left that counts.
  package init?(
    proposing giver: Giver, kind: NomineeKind, members: [Person.ID], by rule: AwardRule,
    for contributions: [Contribution], rates: RateTable, awards: [Commendation], asOf day: Day,
    isPosthumous: Bool
  ) {
    let group = [giver] + members.map(Giver.person)
    let achievements = contributions.compactMap {
      Achievement(of: $0, by: group, rates: rates)
    }.sorted { $0.date == $1.date ? $0.contribution < $1.contribution : $0.date < $1.date }
    guard let first = achievements.first, let last = achievements.last else { return nil }
    self.giver = giver
    self.kind = kind
    (rules, place, others) = ([rule], 0, [])
    self.achievements = achievements
    self.contributions = achievements.map(\.contribution)
    totalVND = achievements.reduce(0) { $0.adding($1.shareVND ?? 0) }
    notValued = achievements.count { $0.shareVND == nil }
    years = Set(achievements.map(\.date.year)).count
    (firstGiven, lastGiven) = (first.date, last.date)
    earlierAwards = awards.sorted { $0.id < $1.id }
    bonusVND = rule.form.bonus(on: day, for: kind)
    self.isPosthumous = isPosthumous
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
