import People
import Sealing
import Storage

extension Session {
  /// Which records were merged; looked for only where any ever was.
  func twins() throws -> Twins {
    guard changes.lastNumber(of: Self.merges) > 0 else { return Twins([:]) }
    if let readTwins { return readTwins }
    let scan = try changes.scan(.person, .profile)
    let rows = scan.rows
    let mergers = try vault.openEach(scan, seeds: try allSeeds()) { place, fields in
      Profile(from: fields).map { ($0.merger?.into, Person.ID(rawValue: rows[place])) }
    }
    let twins = Twins(
      Dictionary(uniqueKeysWithValues: mergers.compactMap { into, id in into.map { (id, $0) } }))
    readTwins = twins
    return twins
  }

  /// The count of all merges there were, in the table of numbers.
  static let merges = "merge"

  /// Every award, those of merged records as the kept one's.
  func countedCommendations() throws -> [Commendation] {
    let twins = try twins()
    let all = try allCommendations()
    return twins.isEmpty ? all : all.map(twins.counted)
  }

  /// The awards of a person, with those of the records merged into it, or of an organisation.
  func commendations(of awardee: Giver) throws -> [Commendation] {
    let twins = try twins()
    let records = Set(twins.records(of: awardee))
    return try allCommendations().filter { records.contains($0.awardee) }
      .map { records.count == 1 ? $0 : twins.counted($0) }
  }
}
