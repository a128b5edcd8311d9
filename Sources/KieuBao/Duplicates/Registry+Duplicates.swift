public import Facts
import Matching
import Naming
public import People
import Privacy
import Sealing
import Storage

extension Registry {
  /// Looks through the whole registry for records of one person.
  ///
  /// Everything is compared in memory; nothing of it is kept. Records that are merged or restricted
  /// are left out.
  ///
  /// - Throws: `not_permitted` for who may not see names.
  public func duplicates(at now: Moment) throws -> DuplicateReport {
    try perform(Deed("person.duplicates"), at: now) { session in
      try session.need(.identity, .profile)
      var (kept, excluded) = try session.persons(PersonFilter(), session.bases(for: .registry))
      excluded["filter"] = nil
      let lineup = try session.lineup(of: Set(kept))
      let found = MatchIndex(lineup.records.values).pairs()
      let matches = found.filter { !lineup.areDistinct($0) }
      excluded["distinct"] = found.count - matches.count
      session.noteRead(.person, Set(matches.flatMap { [$0.a, $0.b] }).sorted())
      return DuplicateReport(
        pairs: matches.map { DuplicatePair($0, lineup) }, compared: kept.count, excluded: excluded)
    }
  }

  /// Registers several persons, all of them or none, and tells of each which older records it
  /// resembles, the likeliest first.
  ///
  /// Where who works may not look at names, nothing is told: a warning is no right to see. What was
  /// found before is `told` and not looked for again.
  public func registerComparing(
    _ drafts: [PersonDraft], told: [[Lookalike]]? = nil, at now: Moment
  ) throws -> [(person: Person.ID, lookalikes: [Lookalike])] {
    let compares = comparesPersons
    return try perform(Deed("person.add"), at: now) { session in
      let lookalikes =
        try told ?? (compares ? session.lookalikes(of: drafts) : drafts.map { _ in [] })
      return try zip(drafts, lookalikes).map { (try session.register($0), $1) }
    }
  }

  /// The records that persons about to be registered resemble, the likeliest first; those among the
  /// drafts themselves are not told.
  ///
  /// - Returns: Nil where who works may not look.
  public func lookalikes(of drafts: [PersonDraft], at now: Moment) throws -> [[Lookalike]]? {
    guard comparesPersons else { return nil }
    return try perform(Deed("person.duplicates"), at: now) { try $0.lookalikes(of: drafts) }
  }

  /// Whether who works may look for resemblances.
  var comparesPersons: Bool {
    mayDo("person.duplicates") && vault.opens(.identity) && vault.opens(.profile)
  }

  /// Says that two records are of two persons, so that they are not told as duplicates again.
  ///
  /// The history takes it back.
  ///
  /// - Throws: `not_found`; `bad_merge` for one record twice.
  public func tellApart(_ one: Person.ID, from other: Person.ID, at now: Moment) throws {
    try perform(Deed("person.distinct"), at: now) { session in
      guard one != other else { throw RegistryError.conflict(.cannotTellApart) }
      try session.note(one, isNot: other)
      try session.note(other, isNot: one)
    }
  }
}

extension Session {
  fileprivate func lookalikes(of drafts: [PersonDraft]) throws -> [[Lookalike]] {
    let (kept, _) = try persons(PersonFilter(), bases(for: .registry))
    let records = drafts.map { MatchRecord(id: 0, $0) }
    let index = try matchIndex(of: Set(kept), for: records)
    let found = records.map(index.matches)
    noteRead(.person, Set(found.flatMap { $0.map { $0.other(than: 0) } }).sorted())
    return found.map { matches in
      matches.map {
        Lookalike(person: .init(rawValue: $0.other(than: 0)), resemblance: Resemblance($0))
      }
    }
  }

  /// The records that new ones are compared with: for a few those that may be meant, for many all.
  private func matchIndex(of persons: Set<Int64>, for records: [MatchRecord]) throws -> MatchIndex {
    guard records.count <= 20, persons.count > 2000 else {
      return MatchIndex(try lineup(of: persons).records.values)
    }
    let likely = try sieved(persons, for: records)
    return MatchIndex(try lineup(of: likely).records.values, outOf: persons.count)
  }

  fileprivate func note(_ person: Person.ID, isNot other: Person.ID) throws {
    let row = try row(person.rawValue, of: .person, named: person.description)
    try refuseRestricted(row)
    var identity = try needed(try open(row, empty: Identity(name: .init(stored: ""))))
    guard !identity.distinctFrom.contains(other) else { return }
    identity.distinctFrom.append(other)
    try replace(Personal(identity), in: row)
  }
}

extension DuplicatePair {
  fileprivate init(_ match: Match, _ lineup: Lineup) {
    (a, b) = (.init(rawValue: match.a), .init(rawValue: match.b))
    recordIDs = (
      lineup.keys[match.a].map { Personal($0) }, lineup.keys[match.b].map { Personal($0) }
    )
    names = (lineup.name(match.a), lineup.name(match.b))
    resemblance = Resemblance(match)
  }
}

extension Problem {
  fileprivate static let cannotTellApart = Problem(
    "bad_merge",
    message: Wording(
      vi: "cần nêu hai hồ sơ khác nhau", en: "two different records have to be named"))
}
