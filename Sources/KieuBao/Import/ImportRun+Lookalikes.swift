import Facts
import Matching
import People
import Sealing

extension ImportRun {
  /// Compares the persons that were added with all others, and joins those that are the same where
  /// the import was told to.
  ///
  /// A record is joined to one alone: where several might be meant, somebody has to look.
  mutating func compareAdded(_ added: [(row: Int, person: Int64)]) throws {
    guard request.kind == .persons, request.comparesPersons, !added.isEmpty,
      session.vault.opens(.identity), session.vault.opens(.profile)
    else { return }
    let (kept, _) = try session.persons(PersonFilter(), session.bases(for: .registry))
    let lineup = try session.lineup(of: Set(kept))
    let index = MatchIndex(lineup.records.values)
    var keepers = Keepers(try session.twins())
    for (row, person) in added {
      guard let record = lineup.records[person] else { continue }
      // Of two that are new the later one is told.
      let matches = index.matches(of: record).filter { $0.other(than: person) < person }
      guard let best = matches.first else { continue }
      let other = keepers.keeper(of: best.other(than: person))
      // Several records of one person are one.
      let same = Set(
        matches.filter { $0.verdict == .same }.map {
          keepers.keeper(of: $0.other(than: person))
        })
      let joins = request.joinsSame && same == [other]
      try take(best, of: person, with: other, row: row, joins: joins)
      if joins { keepers.joined[person] = other }
    }
  }

  private mutating func take(
    _ match: Match, of person: Int64, with other: Int64, row: Int, joins: Bool
  ) throws {
    let lookalike = Lookalike(
      person: .init(rawValue: other), resemblance: Resemblance(match))
    if joins {
      try session.merge(.init(rawValue: person), into: .init(rawValue: other))
      outcome.counts[.add, default: 0] -= 1
      outcome.counts[.join, default: 0] += 1
    } else {
      outcome.resembling[lookalike.resemblance.verdict, default: 0] += 1
    }
    outcome.note(lookalike, ofRow: row, isJoined: joins)
  }
}

/// Which records are kept, those joined on the way included.
private struct Keepers {
  let twins: Twins
  var joined: [Int64: Int64] = [:]

  init(_ twins: Twins) {
    self.twins = twins
  }

  func keeper(of record: Int64) -> Int64 {
    let kept = twins.keeper(of: .init(rawValue: record)).rawValue
    return joined[kept] ?? kept
  }
}
