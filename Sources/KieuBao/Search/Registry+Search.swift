public import Facts
public import Localities
import Naming
public import People
import Privacy
import Sealing
import Storage

extension Registry {
  /// Finds persons by any part of a name, by a phone, an e-mail address, a document's number, or a
  /// registry number.
  ///
  /// Names are matched with or without diacritics and in any order of words, other names too; the
  /// best matches come first. Nothing of the text is kept.
  ///
  /// `limit` is how many are opened and returned; nil for all.
  ///
  /// - Throws: ``Facts/Problem`` for a text that cannot be searched for.
  public func find(
    _ text: Personal<String>, limit: Int? = nil, at now: Moment
  ) throws -> PersonSelection {
    try perform(Deed("person.find"), at: now) { session in
      let found = try session.find(text)
      let shown = found.prefix(limit ?? found.count)
      let persons = try shown.map { try session.person(.init(rawValue: $0)) }
      session.noteRead(.person, shown)
      return PersonSelection(
        persons: persons, total: found.count,
        excluded: ["limit": found.count - shown.count])
    }
  }

  /// Persons by home, country and category, in the order of Vietnamese names.
  public func persons(_ filter: PersonFilter = PersonFilter(), at now: Moment) throws
    -> PersonSelection
  {
    try perform(Deed("person.list"), at: now) { session in
      try session.need(.profile)
      let (kept, restricted, outside) = try session.persons(filter)
      let persons = try session.changes.rows(of: .person, numbered: kept).map(session.person)
      session.noteRead(.person, kept)
      return PersonSelection(
        persons: persons.sortedByName, total: kept.count + restricted + outside,
        excluded: ["restricted": restricted, "filter": outside])
    }
  }
}

/// Persons that were asked for, and how many were not shown and why.
public struct PersonSelection: Sendable {
  public let persons: [Person]

  /// How many there are in all, shown or not.
  public let total: Int

  /// How many were not shown, by reason: `limit`, `restricted`, `filter`.
  public let excluded: [String: Int]
}

/// Which persons a list is to hold; what is nil does not narrow it.
public struct PersonFilter: Sendable {
  public var home: Locality?
  public var country: Country?
  public var category: Category?
  public var status: LifeStatus?

  public init(
    home: Locality? = nil, country: Country? = nil, category: Category? = nil,
    status: LifeStatus? = nil
  ) {
    self.home = home
    self.country = country
    self.category = category
    self.status = status
  }

  func admits(_ profile: Profile) -> Bool {
    if let home, !(profile.home.map(home.contains) ?? false) { return false }
    if let country, profile.country != country { return false }
    if let category, profile.category != category { return false }
    return status == nil || profile.status == status
  }
}

extension Session {
  /// The numbers of the persons a text finds, the best first.
  func find(_ text: Personal<String>) throws -> [Int64] {
    let typed = text.revealed
    if let id = Person.ID(typed.trimmed), typed.trimmed.uppercased().hasPrefix("P") {
      return try changes.row(id.rawValue, of: .person) == nil ? [] : [id.rawValue]
    }
    if typed.contains("@") { return try findEmail(text) }
    if typed.contains(where: \.isNumber) {
      // A number is a phone's or a document's: of who may see one kind only, that kind.
      guard !vault.opens(.contact) else {
        let phones = try findPhone(text)
        return try Set(phones + (vault.opens(.documents) ? findDocument(text) : [])).sorted()
      }
      return try findDocument(text).sorted()
    }
    try need(.identity)
    return try findName(try NameQuery(typed))
  }

  private func findEmail(_ text: Personal<String>) throws -> [Int64] {
    try need(.contact)
    let wanted = try EmailAddress(text.revealed.trimmed, field: "text").indexText
    return try persons(having: Personal(wanted), in: .email, empty: Contact()) { contact in
      contact.emails.contains { EmailAddress(stored: $0).indexText == wanted }
    }
  }

  private func findPhone(_ text: Personal<String>) throws -> [Int64] {
    guard let phone = try? PhoneNumber(text.revealed.trimmed, in: nil, field: "text"),
      let tail = phone.tail
    else { return [] }
    return try persons(having: Personal(tail), in: .phone, empty: Contact()) { contact in
      contact.phones.contains { PhoneNumber(stored: $0).tail == tail }
    }
  }

  private func findDocument(_ text: Personal<String>) throws -> [Int64] {
    try need(.documents)
    let wanted = text.revealed.documentKey
    guard !wanted.isEmpty else { return [] }
    return try persons(having: Personal(wanted), in: .document, empty: Documents()) { documents in
      [documents.passport, documents.idNumber].contains { $0?.documentKey == wanted }
    }
  }

  /// Opens every person's names and looks.
  private func findName(_ query: NameQuery) throws -> [Int64] {
    let scan = try changes.scan(.person, .identity)
    let rows = scan.rows
    return try vault.openEach(scan, seeds: try allSeeds()) {
      var look = NameLook(query)
      return { place, fields in look.rank(of: fields).map { (rank: $0, row: rows[place]) } }
    }
    .sorted { ($0.rank, $0.row) < ($1.rank, $1.row) }.map(\.row)
  }

  /// The numbers of the persons a filter admits, and how many it does not.
  func persons(
    _ filter: PersonFilter
  ) throws -> (kept: [Int64], restricted: Int, outside: Int) {
    let scan = try changes.scan(.person, .profile)
    let rows = scan.rows
    let all: [(Int64, Bool, Bool)] = try vault.openEach(scan, seeds: try allSeeds()) {
      place, fields in
      Profile(from: fields).map { profile in
        (
          rows[place], [.restricted, .merged].contains(profile.status) && filter.status == nil,
          filter.admits(profile)
        )
      }
    }
    let open = all.filter { !$0.1 }
    let kept = open.filter(\.2).map(\.0)
    return (kept, all.count - open.count, open.count - kept.count)
  }
}

extension [Person] {
  /// By given, then middle, then family name, as Vietnamese lists are; by number where these agree.
  var sortedByName: [Person] {
    map { (key: $0.identity.value?.revealed.name.sortKey, person: $0) }
      .sorted { one, other in
        guard let first = one.key, let second = other.key, first != second else {
          return one.person.id < other.person.id
        }
        return first < second
      }
      .map(\.person)
  }
}
