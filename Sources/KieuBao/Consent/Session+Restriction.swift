public import Facts
public import People
import Privacy
import Sealing
import Storage

// A person whose processing is restricted is kept, and neither shown nor worked on: only their own
// report on access tells what is held, and only lifting the restriction changes the record.

extension Session {
  /// Refuses to work on a person whose processing is restricted.
  ///
  /// - Throws: `restricted`.
  func refuseRestricted(_ person: SealedRow) throws {
    guard try isRestricted(person) else { return }
    throw RegistryError.conflict(.restricted(.init(rawValue: person.id)))
  }

  func refuseRestricted(_ giver: Giver) throws {
    guard case .person(let id) = giver else { return }
    try refuseRestricted(try row(id.rawValue, of: .person, named: id.description))
  }

  /// Whether a person is restricted, as far as the user may know.
  func isRestricted(_ person: SealedRow) throws -> Bool {
    try open(person, empty: Profile()).value?.revealed.status == .restricted
  }

  /// The givers whose processing is restricted.
  func restrictedGivers() throws -> Set<Giver> {
    Set(try restrictedPersons().map { .person(.init(rawValue: $0)) })
  }

  /// The numbers of all persons whose processing is restricted.
  func restrictedPersons() throws -> Set<Int64> {
    try persons { _, profile in profile.status == .restricted }
  }

  /// The numbers of all persons whose profile is one that is looked for.
  func persons(
    where isWanted: @escaping @Sendable (Int64, Profile) -> Bool
  ) throws -> Set<Int64> {
    guard vault.opens(.profile) else { throw SealingError.keyWithheld("") }
    let scan = try changes.scan(.person, .profile)
    let rows = scan.rows
    return Set(
      try vault.openEach(scan, seeds: try allSeeds()) { place, fields in
        Profile(from: fields).flatMap { isWanted(rows[place], $0) ? rows[place] : nil }
      })
  }
}

extension Person {
  /// Whether nothing of the person may be shown but that this is so.
  public var isRestricted: Bool { profile.value?.revealed.status == .restricted }

  /// A restricted person, of whom nothing is shown but the status.
  static func restricted(_ id: Person.ID) -> Person {
    Person(
      id: id, profile: .open(Personal(Profile(status: .restricted))), identity: .withheld,
      contact: .withheld, documents: .withheld, circumstances: .withheld)
  }
}

extension PersonForm {
  /// Whether all it does is to lift a restriction.
  var onlyLiftsRestriction: Bool {
    guard entries.count == 1, let value = entries[.status], case .text(let word) = value else {
      return false
    }
    return LifeStatus(written: word).map { $0 != .restricted } ?? false
  }
}

extension Problem {
  /// The processing of a person is restricted: nothing may be done to the record but lifting it.
  public static func restricted(_ person: Person.ID) -> Problem {
    Problem(
      "restricted",
      message: Wording(
        vi: "hồ sơ \(person) đang bị hạn chế xử lý", en: "the processing of \(person) is restricted"
      ),
      hint: Wording(
        vi:
          "chỉ xem được bằng ‘kieubao subject access \(person)’; muốn làm việc tiếp phải gỡ hạn chế",
        en: "only ‘kieubao subject access \(person)’ shows it; lift the restriction to work on it"))
  }
}
