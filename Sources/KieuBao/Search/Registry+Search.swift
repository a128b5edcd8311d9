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
      let (open, excluded, bases) = try session.showable(found)
      let shown = open.prefix(limit ?? open.count)
      let persons = try shown.map { try session.person(.init(rawValue: $0)) }
      session.noteRead(.person, shown)
      return PersonSelection(
        persons: persons, total: found.count,
        excluded: excluded.merging(["limit": open.count - shown.count]) { $1 },
        account: bases.account(of: shown))
    }
  }

  /// Persons by home, country and category, in the order of Vietnamese names.
  public func persons(_ filter: PersonFilter = PersonFilter(), at now: Moment) throws
    -> PersonSelection
  {
    try perform(Deed("person.list"), at: now) { session in
      try session.need(.profile)
      let bases = try session.bases(for: .registry)
      let (kept, excluded) = try session.persons(filter, bases)
      let persons = try session.changes.rows(of: .person, numbered: kept).map(session.person)
      session.noteRead(.person, kept)
      return PersonSelection(
        persons: persons.sortedByName, total: excluded.values.reduce(kept.count, +),
        excluded: excluded, account: bases.account(of: kept))
    }
  }
}

/// Persons that were asked for, and how many were not shown and why.
public struct PersonSelection: Sendable {
  public let persons: [Person]

  /// How many there are in all, shown or not.
  public let total: Int

  /// How many were not shown, by reason: `limit`, `filter`, `restricted` (or merged),
  /// `consent_withdrawn`, `objected`, `no_basis`.
  public let excluded: [String: Int]

  /// By which ground they are shown.
  public let account: BasisAccount
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

  /// Those of some persons who may be shown, in their order, and how many may not.
  fileprivate func showable(
    _ found: [Int64]
  ) throws -> (open: [Int64], excluded: [String: Int], bases: Bases) {
    let bases = try bases(for: .registry)
    let restricted = try restricted(among: found)
    var (open, excluded) = ([Int64](), [String: Int]())
    for id in found {
      if let reason = restricted.contains(id) ? "restricted" : bases.refusal(of: id)?.rawValue {
        excluded[reason, default: 0] += 1
      } else {
        open.append(id)
      }
    }
    return (open, excluded, bases)
  }

  /// Those of some persons whose processing is restricted: of a few each is opened, of many all.
  private func restricted(among found: [Int64]) throws -> Set<Int64> {
    guard found.count <= 64 else { return try restrictedPersons() }
    return try Set(
      found.filter { try isRestricted(try row($0, of: .person, named: "P\($0)")) })
  }

  /// The numbers of the persons a filter admits, and how many it does not, by reason.
  func persons(
    _ filter: PersonFilter, _ bases: Bases
  ) throws -> (kept: [Int64], excluded: [String: Int]) {
    let scan = try changes.scan(.person, .profile)
    let rows = scan.rows
    let all: [(row: Int64, reason: String?)] = try vault.openEach(scan, seeds: try allSeeds()) {
      place, fields in
      Profile(from: fields).map { (rows[place], filter.exclusion(of: $0)) }
    }
    var (kept, excluded) = ([Int64](), ["restricted": 0, "filter": 0])
    for (row, reason) in all {
      if let reason = reason ?? bases.refusal(of: row)?.rawValue {
        excluded[reason, default: 0] += 1
      } else {
        kept.append(row)
      }
    }
    return (kept, excluded)
  }
}

extension PersonFilter {
  /// Why a person is not on the list; nil when nothing stands against it.
  fileprivate func exclusion(of profile: Profile) -> String? {
    if profile.status == .restricted || profile.status == .merged && status == nil {
      return "restricted"
    }
    return admits(profile) ? nil : "filter"
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
