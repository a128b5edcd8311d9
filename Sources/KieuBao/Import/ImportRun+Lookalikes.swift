import Facts
import Intake
import Matching
import People
import Sealing
import Storage

extension ImportRun {
  /// Compares the persons that were added with all others: joins those that are the same where the
  /// import was told to, and takes those back who may not be processed.
  mutating func compareAdded(_ added: [(row: Int, person: Int64)]) throws {
    guard request.kind == .persons, request.comparesPersons, !added.isEmpty else { return }
    let rows = Dictionary(
      added.map { ($0.person, $0.row) }, uniquingKeysWith: { first, _ in first })
    var family = Family(try session.twins())
    let bases = try session.bases(for: .registry)
    let (kept, _) = try session.persons(PersonFilter(), bases)
    let barred = try session.barredPersons(bases).subtracting(kept)
    let lineup = try session.lineup(of: barred.union(kept).union(family.merged))
    let index = MatchIndex(lineup.records.values)
    for (row, person) in added {
      guard let record = lineup.records[person] else { continue }
      // Of two that are new the later one is told.
      let matches = index.matches(of: record).filter { $0.other(than: person) < person }
      if let match = matches.first(where: {
        $0.verdict == .same && barred.contains($0.other(than: person))
      }) {
        try takeBack(person, row: row, because: match.other(than: person))
        continue
      }
      let open = matches.filter { !barred.contains($0.other(than: person)) }
      guard let best = open.first else { continue }
      let keeper = family.keeper(of: best.other(than: person))
      let joins = joins(person, into: keeper, open, rows, family)
      try tell(best, of: person, keeper, row: row, otherRow: rows[keeper], joins: joins)
      if joins { family.join(person, into: keeper) }
    }
  }

  /// Whether a person is joined: every record of the other is the same beyond doubt, and nobody else.
  private func joins(
    _ person: Int64, into keeper: Int64, _ matches: [Match], _ rows: [Int64: Int], _ family: Family
  ) -> Bool {
    guard request.joinsSame else { return false }
    let same = matches.filter { $0.verdict == .same && $0.isProved }
    let others = Set(same.map { $0.other(than: person) })
    // The sender of a list knows his own keys apart.
    let isOfSender = plan.hasKey && rows[keeper] != nil
    return !isOfSender && family.records(of: keeper).isSubset(of: others)
      && Set(others.map(family.keeper)) == [keeper]
  }

  private mutating func tell(
    _ match: Match, of person: Int64, _ keeper: Int64, row: Int, otherRow: Int?, joins: Bool
  ) throws {
    let lookalike = Lookalike(
      person: .init(rawValue: keeper), row: otherRow, resemblance: Resemblance(match))
    if otherRow == nil { session.noteRead(.person, [keeper]) }
    if joins {
      try session.merge(.init(rawValue: person), into: .init(rawValue: keeper))
      outcome.counts[.add, default: 0] -= 1
      outcome.counts[.join, default: 0] += 1
    } else {
      outcome.resembling[lookalike.resemblance.verdict, default: 0] += 1
    }
    outcome.note(lookalike, ofRow: row, isJoined: joins)
  }

  /// Takes a new record away again: its person is in the registry and may not be processed.
  private mutating func takeBack(_ person: Int64, row: Int, because other: Int64) throws {
    try session.remove(importedPerson: person, inBatch: batch.id)
    session.noteRead(.person, [other])
    outcome.counts[.add, default: 0] -= 1
    outcome.counts[.skip, default: 0] += 1
    let problem = Problem(
      "may_not_be_processed", row: row,
      message: Wording(
        vi: "người này đã có trong sổ và không được xử lý (P\(other)): bỏ qua",
        en: "this person is in the registry and may not be processed (P\(other)): passed over"))
    outcome.skip(row: row, because: problem)
  }
}

extension Session {
  /// The persons who may not be processed for the registry: restricted, or they said no.
  fileprivate func barredPersons(_ bases: Bases) throws -> Set<Int64> {
    try persons { row, profile in profile.status == .restricted || bases.hasRefused(row) }
  }
}

extension Match {
  /// Whether more speaks for it than a name, a year and a country, which strangers share.
  fileprivate var isProved: Bool {
    let proofs: Set = [
      "dob_equal", "dob_swapped", "home_equal", "home_text_equal", "phone_equal", "email_equal",
      "passport_equal", "id_equal", "relative_equal",
    ]
    let isNameKept = !reasons.contains { ["name_given_other", "name_other"].contains($0.code) }
    return isNameKept && reasons.contains { proofs.contains($0.code) && $0.weight > 0 }
  }
}

/// Which records are of one person, those joined on the way included.
private struct Family {
  private let twins: Twins
  private var joined: [Int64: Int64] = [:]
  private var members: [Int64: Set<Int64>] = [:]

  init(_ twins: Twins) {
    self.twins = twins
  }

  /// The records that were merged into others before.
  var merged: Set<Int64> { Set(twins.mergedRecords.map(\.rawValue)) }

  func keeper(of record: Int64) -> Int64 {
    let kept = twins.keeper(of: .init(rawValue: record)).rawValue
    return joined[kept] ?? kept
  }

  func records(of keeper: Int64) -> Set<Int64> {
    Set(twins.records(of: .init(rawValue: keeper)).map(\.rawValue))
      .union(members[keeper] ?? [])
  }

  mutating func join(_ record: Int64, into keeper: Int64) {
    joined[record] = keeper
    members[keeper, default: []].insert(record)
  }
}
