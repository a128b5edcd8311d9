import Facts
import Lists
import People
import Privacy
import Sealing
import Storage

extension Session {
  /// Erases the gifts of a person alone, and takes the person out of those given with others; tells
  /// which they were.
  func eraseGifts(of erased: inout Erased) throws -> Set<Int64> {
    let givers = erased.records.sorted().map { Giver.person($0).link }
    let ids = try givers.reduce(into: Set()) { $0.formUnion(try changes.contributions(of: $1)) }
    for id in ids.sorted() {
      let row = try row(id, of: .contribution, named: "C\(id)")
      let gift = try gift(row)
      try noteSubjects(of: row, in: &erased)
      let rest = gift.givers.filter { !erased.contains($0) }
      if rest.isEmpty {
        try eraseGift(row, gift)
      } else {
        try take(erased, outOf: row, gift, leaving: rest)
      }
    }
    return ids
  }

  /// What proposals of others, such as a family's, rest on without the erased: numbers and sums of
  /// what they gave are taken out, and how it stood before is forgotten.
  func eraseGrounds(resting gifts: Set<Int64>, but erased: Erased) throws {
    let (families, rates) = (Families(try families()), try rates())
    for row in try changes.allRows(of: .nomination) where !erased.contains(row.giver) {
      var terms = try terms(row)
      guard let grounds = terms.grounds,
        grounds.contributions.contains(where: { gifts.contains($0.rawValue) })
      else { continue }
      let members = families.members(of: row.giver) ?? []
      let merits = Merits(
        of: try countedContributions(grounds.contributions), by: row.giver,
        members.filter { !erased.contains($0) }, rates: rates)
      terms.grounds = ProposalTerms.Grounds(
        rule: grounds.rule, asOf: grounds.asOf,
        contributions: merits.achievements.map(\.contribution),
        totalVND: merits.totalVND, list: grounds.list)
      try replace(Personal(terms), in: row)
      try changes.forgetHistory(of: row)
    }
  }

  /// A gift that nobody else gave: what it was worth stays.
  private func eraseGift(_ row: SealedRow, _ sealed: SealedGift) throws {
    if sealed.gift.void == nil {
      let value = try sealed.gift.money.flatMap { try rates().value(of: $0, on: sealed.gift.date) }
      try keep(Remainder(sealed.gift, valueVND: value))
    }
    try deleteGift(row)
  }

  /// Deletes a contribution with its links and the tie to the sender's key.
  func deleteGift(_ row: SealedRow) throws {
    try untie(row)
    try changes.setGivers([], of: row.id, isNew: false)
    try delete(row)
  }

  /// A joint gift is sealed again, with a seed that no old copy of the registry opens by.
  private func take(
    _ erased: Erased, outOf row: SealedRow, _ former: SealedGift, leaving rest: [Giver]
  ) throws {
    let gift = SealedGift(
      former.gift.without(erased), givers: rest,
      erasedGivers: former.erasedGivers + former.givers.count - rest.count)
    try rewrite(row, former, as: gift, resealed: true)
    try changes.forgetHistory(of: row)
  }

  /// Notes by which seeds a gift and its history are sealed, to be destroyed with it.
  private func noteSubjects(of row: SealedRow, in erased: inout Erased) throws {
    erased.looseSubjects.insert(row.subject)
    erased.looseSubjects.formUnion(try changes.formerSubjects(of: row))
  }

  /// Forgets the history of other gifts that once named the person.
  func eraseHistory(of erased: inout Erased) throws {
    for former in try changes.formerBoxes(of: .contribution) {
      let address = Address(.contribution, former.row, .contribution)
      // What nobody can open tells of nobody.
      guard let seed = try changes.seed(of: former.subject),
        let gift: Personal<SealedGift> = try? vault.open(former.box, at: address, seed: seed),
        gift.revealed.givers.contains(where: erased.contains)
      else { continue }
      try changes.forget(former)
      erased.looseSubjects.insert(former.subject)
    }
  }
}
