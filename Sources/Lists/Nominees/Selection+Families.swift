import People

extension Selection {
  /// Keeps a gift from being put forward twice, for a family and for one of its members.
  ///
  /// The higher form stays; of the same form the member's. Of two families that share a member the
  /// one that stands higher stays.
  mutating func settle(_ families: [Draft], _ grounds: Grounds) {
    guard !families.isEmpty else { return }
    var table = FamilyTable(drafts, grounds)
    for family in families.sorted(by: { $0.precedes($1) }) {
      let rivals = table.rivals(of: family)
      let stronger = rivals.filter {
        $0.kind == .family || !family.rule.form.isAbove($0.rule.form)
      }
      guard stronger.isEmpty else {
        leave(family, for: stronger)
        continue
      }
      for rival in rivals {
        leave(rival, for: [family])
        table.remove(rival)
      }
      table.add(family)
      drafts.append(family)
    }
    drafts.removeAll { clashes[$0.giver] != nil }
  }

  private mutating func leave(_ draft: Draft, for others: [Draft]) {
    let reason: Omission =
      others.contains { $0.kind == .family } ? .familyNominated : .membersNominated
    leftOut.append(.init(giver: draft.giver, kind: draft.kind, reason: reason))
    let own = Set(draft.deeds.map(\.contribution))
    clashes[draft.giver] = others.map { other in
      Clash(
        giver: other.giver, rule: other.rule,
        contributions: other.deeds.filter { own.contains($0.contribution) }.map(\.id))
    }
  }
}

/// The nominations of families and of their members that stand so far.
private struct FamilyTable {
  private let grounds: Selection.Grounds
  private var drafts: [Giver: Selection.Draft] = [:]

  init(_ persons: [Selection.Draft], _ grounds: Selection.Grounds) {
    self.grounds = grounds
    for draft in persons where !grounds.families.families(of: draft.giver).isEmpty {
      drafts[draft.giver] = draft
    }
  }

  mutating func add(_ draft: Selection.Draft) { drafts[draft.giver] = draft }

  mutating func remove(_ draft: Selection.Draft) { drafts[draft.giver] = nil }

  /// Those whose nomination uses what a member gave and the family's uses as well, by number.
  func rivals(of family: Selection.Draft) -> [Selection.Draft] {
    let used = Set(family.deeds.map(\.contribution))
    var rivals: Set<Giver> = []
    for member in grounds.members(of: family.giver) {
      let given = grounds.ledger.deeds(of: member).map(\.contribution).filter(used.contains)
      guard !given.isEmpty else { continue }
      for other in [member] + grounds.families.families(of: member)
      where other != family.giver && drafts[other]?.uses(given) == true {
        rivals.insert(other)
      }
    }
    return rivals.sorted().compactMap { drafts[$0] }
  }
}

extension Selection.Draft {
  fileprivate func uses(_ contributions: [Int64]) -> Bool {
    deeds.contains { contributions.contains($0.contribution) }
  }

  /// Whether it stands above another: by level and form, value, number, years, then number.
  func precedes(_ other: Selection.Draft) -> Bool {
    if place != other.place, rules[place].form.differs(from: rules[other.place].form) {
      return place < other.place
    }
    let merits = (tally.total, tally.contributions, tally.years)
    let otherMerits = (other.tally.total, other.tally.contributions, other.tally.years)
    return merits == otherMerits ? giver < other.giver : merits > otherMerits
  }
}
