import Facts
import People

/// Who is chosen and who is not, before any text is read.
struct Selection {
  var drafts: [Draft] = []
  var leftOut: [Nominations.LeftOut] = []
  var near: [NearMiss] = []

  /// Who stands in the way of whom: a member of the family, or the family of the member.
  var clashes: [Giver: [Clash]] = [:]

  /// One giver who is put forward unless the family is, or the other way round.
  struct Draft {
    let giver: Giver
    let kind: NomineeKind

    /// Whose gifts count: the giver's own, of a family its members' too.
    let group: [Giver]

    /// The rules asked, and the places of the one to nominate by and of the others met.
    let rules: [AwardRule]
    let place: Int
    let others: [Int]
    let tally: Tally

    /// What counts, in the order of dates.
    let deeds: [Deed]
    let isPosthumous: Bool
  }

  /// One nomination that uses the same gifts.
  struct Clash {
    let giver: Giver
    let rule: AwardRule
    let contributions: [Contribution.ID]
  }

  /// Everything that a choice rests on.
  struct Grounds {
    let bench: Bench
    let ledger: Ledger
    let families: Families
    let held: HeldForms

    /// From how many hundredths of a threshold somebody is nearly there.
    let nearness: Int
    let standing: (Giver) -> Standing?
  }

  init(_ grounds: Grounds) {
    for (slot, giver) in grounds.ledger.givers.enumerated()
    where grounds.families.members(of: giver) == nil {
      judge(grounds.applicant(giver), grounds.ledger.deeds(at: slot), grounds)
    }
    var families: [Draft] = []
    for family in grounds.families.all {
      let (deeds, count) = (grounds.deeds(of: family), drafts.count)
      if !deeds.isEmpty { judge(grounds.applicant(family), deeds, grounds) }
      families += drafts[count...]
      drafts.removeSubrange(count...)
    }
    settle(families, grounds)
    drafts.sort { $0.precedes($1) }
    leftOut.sort { $0.giver < $1.giver }
    near.sort { $0.precedes($1) }
  }

  private mutating func judge(
    _ applicant: Applicant, _ deeds: ArraySlice<Deed>, _ grounds: Grounds
  ) {
    let bench = grounds.bench
    switch bench.verdict(on: applicant, deeds: deeds) {
    case .leftOut(let reason):
      leftOut.append(.init(giver: applicant.giver, kind: applicant.kind, reason: reason))
      if reason == .belowThreshold,
        let miss = bench.nearMiss(of: applicant, deeds: deeds, from: grounds.nearness)
      {
        near.append(miss)
      }
    case .nominated(let place, let others):
      drafts.append(
        Draft(
          giver: applicant.giver, kind: applicant.kind,
          group: grounds.group(of: applicant.giver), rules: bench.rules, place: place,
          others: others, tally: bench.tally(of: deeds, under: place),
          deeds: deeds.filter { bench.counts($0, under: place) },
          isPosthumous: applicant.standing?.status == .deceased))
    }
  }
}

extension Selection.Draft {
  var rule: AwardRule { rules[place] }
}

extension Selection.Grounds {
  func applicant(_ giver: Giver) -> Applicant {
    Applicant(
      giver: giver, kind: families.kind(of: giver), standing: standing(giver),
      held: held.forms(of: giver))
  }

  /// Those of a family whose gifts count for it: nobody whose data may not be used.
  func members(of family: Giver) -> [Giver] {
    (families.members(of: family) ?? []).filter { member in
      standing(member).map { $0.omission == nil } ?? false
    }
  }

  /// A giver, and of a family the members.
  func group(of giver: Giver) -> [Giver] { [giver] + members(of: giver) }

  /// What counts for a giver: for a family what its members gave as well.
  func deeds(of giver: Giver) -> ArraySlice<Deed> {
    families.members(of: giver) == nil
      ? ledger.deeds(of: giver) : ledger.deeds(of: giver, with: members(of: giver))
  }
}
