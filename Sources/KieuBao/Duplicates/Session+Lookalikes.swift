import Facts
import Localities
import Matching
import Naming
import People
import Privacy
import Sealing
import Storage

/// What the comparison of records is made from, in memory for one transaction.
struct Lineup {
  /// The records, by number.
  var records: [Int64: MatchRecord] = [:]

  /// The senders' own keys.
  var keys: [Int64: String] = [:]

  /// Which records somebody said are of other persons.
  var distinct: [Int64: [Person.ID]] = [:]

  func name(_ record: Int64) -> Personal<PersonName> {
    Personal(records[record]?.names.first ?? PersonName(stored: ""))
  }

  /// Whether somebody said that two records are of two persons.
  func areDistinct(_ match: Match) -> Bool {
    distinct[match.a, default: []].contains(.init(rawValue: match.b))
      || distinct[match.b, default: []].contains(.init(rawValue: match.a))
  }
}

extension Session {
  /// Opens what records are compared by, of some persons.
  ///
  /// The classes that may not be seen tell nothing; names are needed.
  ///
  /// - Throws: `not_permitted`.
  func lineup(of persons: Set<Int64>) throws -> Lineup {
    try need(.identity)
    var lineup = Lineup()
    let identities = try boxes(.identity, of: persons) { (row, identity: Identity) in
      (MatchRecord(id: row, identity), identity.source?.shownKey, identity.distinctFrom)
    }
    for (record, key, distinct) in identities {
      lineup.records[record.id] = record
      lineup.keys[record.id] = key
      if !distinct.isEmpty { lineup.distinct[record.id] = distinct }
    }
    let profiles: [(Int64, Profile)] = try boxes(.profile, of: persons) { ($0, $1) }
    for (row, profile) in profiles { lineup.records[row]?.add(profile) }
    let contacts: [(Int64, Contact)] = try boxes(.contact, of: persons) { ($0, $1) }
    for (row, contact) in contacts { lineup.records[row]?.add(contact) }
    let documents: [(Int64, Documents)] = try boxes(.documents, of: persons) { ($0, $1) }
    for (row, documents) in documents { lineup.records[row]?.add(documents) }
    return lineup
  }

  /// Those of some persons who may be one of a few new ones: who share words of a name and were born
  /// about the same time, or share a day of birth, a number or an address.
  func sieved(_ persons: Set<Int64>, for records: [MatchRecord]) throws -> Set<Int64> {
    try need(.identity)
    let sieve = LookalikeSieve(records)
    let found: [Int64] =
      try boxes(.identity, of: persons) { (row, identity: Identity) in
        sieve.admits(identity) ? row : nil
      }
      + boxes(.contact, of: persons) { (row, contact: Contact) in sieve.admits(contact) ? row : nil
      }
      + boxes(.documents, of: persons) { (row, documents: Documents) in
        sieve.admits(documents) ? row : nil
      }
    return Set(found)
  }

  /// The same of everybody whose processing is not restricted, merged records included.
  func lineupOfAll() throws -> Lineup {
    try lineup(of: persons { _, profile in profile.status != .restricted })
  }

  /// What is kept of a class of some persons; nothing where the class may not be seen.
  private func boxes<Value: Sealable & Sendable, Kept: Sendable>(
    _ dataClass: DataClass, of persons: Set<Int64>,
    _ keep: @escaping @Sendable (Int64, Value) -> Kept?
  ) throws -> [Kept] {
    guard vault.opens(dataClass) else { return [] }
    let scan = try changes.scan(.person, dataClass)
    let rows = scan.rows
    return try vault.openEach(scan, seeds: try allSeeds()) { place, fields in
      persons.contains(rows[place]) ? Value(from: fields).flatMap { keep(rows[place], $0) } : nil
    }
  }
}

extension MatchRecord {
  init(id: Int64, _ identity: Identity) {
    self.init(id: id, names: [identity.name] + identity.otherNames)
    dob = identity.dob
    homeText = identity.homeAsWritten
    occupation = identity.occupation
  }

  mutating func add(_ profile: Profile) {
    sex = profile.sex
    home = profile.home
    if home == nil { homeCandidates = homeText.map { PlaceText.find($0).candidates } ?? [] }
    country = profile.country
    yearLeft = profile.yearLeft
  }

  mutating func add(_ contact: Contact) {
    city = contact.city
    phones = contact.phones
    emails = contact.emails
  }

  mutating func add(_ documents: Documents) {
    passport = documents.passport
    idNumber = documents.idNumber
  }

  /// A record that is about to be made.
  init(id: Int64, _ draft: PersonDraft) {
    self.init(id: id, draft.identity.revealed)
    add(draft.profile.revealed)
    add(draft.contact.revealed)
    add(draft.documents.revealed)
  }
}
