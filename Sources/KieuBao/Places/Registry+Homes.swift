public import Facts
public import Localities
import Naming
public import People
public import Privacy
import Sealing
import Storage

/// A person whose home, as it was written, somebody has to look at.
public struct HomeQuestion: Sendable {
  public let person: Person.ID
  public let name: Personal<PersonName>
  public let asWritten: Personal<String>

  /// The commune the record is tied to; nil where none is.
  public let home: CommuneCode?

  /// What the words may mean, with the grade and the reason.
  public let finding: PlaceFinding
}

/// The homes somebody has to look at.
public struct HomeReview: Sendable {
  public let questions: [HomeQuestion]

  /// How many persons have a home in words, looked at or not.
  public let total: Int

  /// How many were left out, by reason: `decided`, and those of other lists.
  public let excluded: [String: Int]
}

extension Registry {
  /// The persons whose home is given in words that are tied to no commune; with `includesLikely`
  /// also those whose commune is only likely.
  ///
  /// - Throws: `not_permitted` for who may not see where people come from.
  public func openHomes(includesLikely: Bool = false, at now: Moment) throws -> HomeReview {
    let near = place
    return try perform(Deed("place.review"), at: now) { session in
      try session.need(.identity, .profile)
      let (kept, left) = try session.persons(PersonFilter(), session.bases(for: .registry))
      let found = try session.homes(of: Set(kept))
      let questions = found.compactMap { row, home, identity -> HomeQuestion? in
        guard let text = identity.homeAsWritten else { return nil }
        let finding = PlaceText.find(text, near: near)
        guard home == nil || (includesLikely && finding.grade == .likely && finding.commune == home)
        else { return nil }
        return HomeQuestion(
          person: .init(rawValue: row), name: Personal(identity.name), asWritten: Personal(text),
          home: home, finding: finding)
      }
      session.noteRead(.person, questions.map(\.person.rawValue))
      let written = found.count { $0.identity.homeAsWritten != nil }
      var excluded = left
      excluded["filter"] = nil
      excluded["decided"] = written - questions.count
      return HomeReview(
        questions: questions, total: excluded.values.reduce(questions.count, +), excluded: excluded)
    }
  }

  /// Ties the home of a person to a commune; the words it was given in stay.
  ///
  /// - Throws: `not_found`; `restricted`; `not_permitted`.
  public func decideHome(of id: Person.ID, as commune: CommuneCode, at now: Moment) throws {
    try perform(Deed("person.edit"), at: now) { session in
      var (row, profile) = try session.profile(id)
      try session.refuseRestricted(row)
      guard profile.home != commune else { return }
      profile.home = commune
      try session.replace(Personal(profile), in: row)
    }
  }
}

extension Session {
  /// The homes of some persons, in order.
  fileprivate func homes(
    of persons: Set<Int64>
  ) throws -> [(row: Int64, home: CommuneCode?, identity: Identity)] {
    let profiles = try changes.scan(.person, .profile)
    let rows = profiles.rows
    let seeds = try allSeeds()
    let homes = Dictionary(
      uniqueKeysWithValues: try vault.openEach(profiles, seeds: seeds) { place, fields in
        Profile(from: fields).map { (rows[place], $0.home) }
      })
    let identities = try changes.scan(.person, .identity)
    let owners = identities.rows
    return try vault.openEach(identities, seeds: seeds) { place, fields in
      persons.contains(owners[place])
        ? Identity(from: fields).map { (owners[place], homes[owners[place]] ?? nil, $0) } : nil
    }
  }
}
