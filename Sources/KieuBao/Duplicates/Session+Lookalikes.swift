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
    for (row, identity) in try boxes(.identity, as: Identity.self) where persons.contains(row) {
      lineup.records[row] = MatchRecord(id: row, identity)
      lineup.keys[row] = identity.source?.shownKey
      if !identity.distinctFrom.isEmpty { lineup.distinct[row] = identity.distinctFrom }
    }
    for (row, profile) in try boxes(.profile, as: Profile.self) {
      lineup.records[row]?.add(profile)
    }
    for (row, contact) in try boxes(.contact, as: Contact.self) {
      lineup.records[row]?.add(contact)
    }
    for (row, documents) in try boxes(.documents, as: Documents.self) {
      lineup.records[row]?.add(documents)
    }
    return lineup
  }

  /// The same of everybody whose processing is not restricted, merged records included.
  func lineupOfAll() throws -> Lineup {
    let restricted = try restrictedPersons()
    return try lineup(of: Set(try changes.scan(.person, .identity).rows).subtracting(restricted))
  }

  /// Every box of a class of persons, opened; none where the class may not be seen.
  private func boxes<Value: Sealable & Sendable>(
    _ dataClass: DataClass, as: Value.Type
  ) throws -> [(Int64, Value)] {
    guard vault.opens(dataClass) else { return [] }
    let scan = try changes.scan(.person, dataClass)
    let rows = scan.rows
    return try vault.openEach(scan, seeds: try allSeeds()) { place, fields in
      Value(from: fields).map { (rows[place], $0) }
    }
  }
}

extension MatchRecord {
  init(id: Int64, _ identity: Identity) {
    self.init(id: id, names: [identity.name] + identity.otherNames)
    dob = identity.dob
    homeText = identity.homeAsWritten
    homeCandidates = homeText.map { PlaceText.find($0).candidates } ?? []
    occupation = identity.occupation
  }

  mutating func add(_ profile: Profile) {
    sex = profile.sex
    home = profile.home
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
