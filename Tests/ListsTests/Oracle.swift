import Facts
import Lists
import People
import Privacy

/// The choice of nominees written down a second time, as plainly as the rules say it and without a
/// thought for speed.
struct Oracle {
  let book: RuleBook
  let scope: NominationScope
  let gifts: [Contribution]
  let awards: [Commendation]
  let families: [Giver: Set<Giver>]
  let standing: (Giver) -> Standing?

  enum Answer: Equatable {
    case nominated(rule: String, gifts: Set<Contribution.ID>, total: Int64)
    case leftOut(Omission)
  }

  init(_ village: Village, _ book: RuleBook, _ scope: NominationScope) {
    self.book = book
    self.scope = scope
    gifts = village.gifts
    awards = village.awards
    families = Dictionary(
      uniqueKeysWithValues: village.families.map { family, members in
        (.organisation(family), Set(members.map(Giver.person)))
      })
    standing = { village.statuses[$0] }
  }

  func answers() -> [Giver: Answer] {
    var answers: [Giver: Answer] = [:]
    let owners = Set(gifts.flatMap(\.givers)).union(families.keys)
    for giver in owners where gifts.contains(where: { !group(giver).isDisjoint(with: $0.givers) }) {
      answers[giver] = answer(giver)
    }
    let nominated = families.keys.compactMap { family -> (Giver, AwardRule, Int64, Int, Int)? in
      guard case .nominated(let code, let ids, let total)? = answers[family] else { return nil }
      let years = Set(ids.compactMap { gift($0)?.date.year }).count
      return (family, rule(code), total, ids.count, years)
    }
    let inOrder = nominated.sorted { one, other in
      let (mine, its) = (rank(one.1), rank(other.1))
      if mine != its { return mine > its }
      let (left, right) = ((one.2, one.3, one.4), (other.2, other.3, other.4))
      return left == right ? one.0 < other.0 : left > right
    }
    var accepted: Set<Giver> = []
    for entry in inOrder {
      settle(entry.0, &answers, &accepted)
    }
    return answers
  }

  /// The family stays where it stands higher than every member put forward with the same gifts.
  private func settle(
    _ family: Giver, _ answers: inout [Giver: Answer], _ accepted: inout Set<Giver>
  ) {
    guard case .nominated(let code, let ids, _)? = answers[family] else { return }
    var rivals: Set<Giver> = []
    for member in group(family).subtracting([family]) {
      let given = Set(gifts.filter { $0.givers.contains(member) }.map(\.id)).intersection(ids)
      for other in [member] + accepted.filter({ families[$0]?.contains(member) == true }) {
        guard case .nominated(_, let used, _)? = answers[other] else { continue }
        if !used.isDisjoint(with: given) { rivals.insert(other) }
      }
    }
    let stronger = rivals.filter { rival in
      guard case .nominated(let its, _, _)? = answers[rival] else { return false }
      return families[rival] != nil || rank(rule(its)) >= rank(rule(code))
    }
    guard stronger.isEmpty else {
      let isFamily = stronger.contains { families[$0] != nil }
      answers[family] = .leftOut(isFamily ? .familyNominated : .membersNominated)
      return
    }
    for rival in rivals { answers[rival] = .leftOut(.familyNominated) }
    accepted.insert(family)
  }

  private func rank(_ rule: AwardRule) -> Int { rule.form.level.rank * 1000 + rule.form.order }

  private func rule(_ code: String) -> AwardRule {
    book.rules.first { $0.code == code } ?? book.rules[0]
  }

  private func gift(_ id: Contribution.ID) -> Gift? {
    gifts.first { $0.id == id }?.gift.value?.revealed
  }

  /// Whose gifts count for a giver.
  private func group(_ giver: Giver) -> Set<Giver> {
    let members = families[giver, default: []].filter { member in
      guard let standing = standing(member), standing.bar == nil else { return false }
      return ![.merged, .restricted].contains(standing.status)
    }
    return members.union([giver])
  }

  private func isSpent(_ id: Contribution.ID, for giver: Giver) -> Bool {
    awards.contains { award in
      guard award.contributions.contains(id) else { return false }
      if award.awardee == giver { return true }
      return families[giver]?.contains(award.awardee) == true
        || families[award.awardee]?.contains(giver) == true
    }
  }

  private func answer(_ giver: Giver) -> Answer {
    let kind: NomineeKind =
      families[giver] != nil ? .family : giver.person != nil ? .individual : .collective
    guard let standing = standing(giver) else { return .leftOut(.noRecord) }
    if standing.status == .merged { return .leftOut(.merged) }
    if standing.status == .restricted { return .leftOut(.restricted) }
    switch standing.bar {
    case .basis(.objected): return .leftOut(.objected)
    case .basis(.noBasis): return .leftOut(.noBasis)
    case .basis(.withdrawn): return .leftOut(.consentWithdrawn)
    case .underReview: return .leftOut(.underReview)
    case nil: break
    }
    let group = group(giver)
    let own = gifts.filter { !group.isDisjoint(with: $0.givers) }
    func spent(_ contribution: Contribution) -> Bool {
      group.contains { one in
        (one == giver || contribution.givers.contains(one)) && isSpent(contribution.id, for: one)
      }
    }
    let open = own.filter { contribution in
      guard !spent(contribution), let gift = contribution.gift.value?.revealed else { return false }
      return gift.void == nil && gift.date.earliest <= scope.asOf && scope.span.contains(gift.date)
    }
    if open.isEmpty {
      let alive = own.filter { $0.gift.value?.revealed.void == nil }
      if alive.contains(where: spent) { return .leftOut(.allSpent) }
      if alive.contains(where: { $0.gift.value != nil }) { return .leftOut(.outsidePeriod) }
      return .leftOut(alive.isEmpty ? .voidOnly : .withheld)
    }
    return verdict(giver, kind, standing.status, open, group)
  }

  private func verdict(
    _ giver: Giver, _ kind: NomineeKind, _ status: LifeStatus, _ open: [Contribution],
    _ group: Set<Giver>
  ) -> Answer {
    let rules = book.rulesInForce(in: scope).filter { $0.nominees.contains(kind) }
    guard !rules.isEmpty else { return .leftOut(.noRuleForKind) }
    var (held, barred, isAsked) = (false, false, false)
    for rule in rules {
      let isBarred =
        status == .deceased && !rule.allowsDeceased || status == .returned && !rule.allowsReturned
      isAsked = isAsked || !isBarred
      let window = rule.window.span(asOf: scope.asOf)
      let counted = open.filter { contribution in
        guard let gift = contribution.gift.value?.revealed else { return false }
        return window.contains(gift.date) && rule.kinds?.contains(gift.kind) != false
          && rule.campaign?.includes(gift) != false
      }
      let shares = counted.map { share(of: group, in: $0) }
      let years = Set(counted.compactMap { gift($0.id)?.date.year })
      let has: [Measurement: Int64] = [
        .total: shares.compactMap(\.self).reduce(0, +), .contributions: Int64(counted.count),
        .years: Int64(years.count),
        .spanYears: years.max().map { Int64($0 - (years.min() ?? $0) + 1) } ?? 0,
        .kinds: Int64(Set(counted.compactMap { gift($0.id)?.kind }).count),
      ]
      guard rule.thresholds.allSatisfy({ has[$0.measurement, default: 0] >= $0.needed }) else {
        continue
      }
      let isHeld =
        rule.form.isOnce
        && awards.contains {
          $0.awardee == giver && $0.award.value?.revealed.form == rule.form.code
        }
      if isBarred {
        barred = true
      } else if isHeld {
        held = true
      } else {
        return .nominated(
          rule: rule.code, gifts: Set(counted.map(\.id)), total: has[.total, default: 0])
      }
    }
    if held { return .leftOut(.alreadyHeld) }
    let dead: Omission = status == .deceased ? .deceased : .returned
    return .leftOut(barred || !isAsked ? dead : .belowThreshold)
  }

  private func share(of group: Set<Giver>, in contribution: Contribution) -> Int64? {
    guard let value = contribution.gift.value?.revealed.money?.inVND() else { return nil }
    return Set(contribution.givers).intersection(group)
      .reduce(0) { $0 + contribution.share(of: $1, in: value) }
  }
}
