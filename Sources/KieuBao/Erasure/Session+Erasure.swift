import Facts
import Naming
import People
import Privacy
import Sealing
import Storage

extension Session {
  /// Erases a person with all records of theirs, and whatever hangs on these.
  ///
  /// What is tied to others too, such as a gift they gave together, loses the person.
  func erase(_ records: [Person.ID]) throws {
    let rows = try records.map { try row($0.rawValue, of: .person, named: $0.description) }
    let names = try rows.flatMap { row -> [PersonName] in
      let identity = try needed(try open(row, empty: Identity(name: PersonName(stored: ""))))
      return [identity.name] + identity.otherNames
    }
    var erased = Erased(records, names: names)
    let gifts = try eraseGifts(of: &erased)
    try eraseGrounds(resting: gifts, but: erased)
    for row in rows {
      try eraseAwards(ofPerson: row.id)
      try eraseInvitations(of: erased, ofPerson: row.id)
      try eraseLinked([.membership, .nomination, .hold], by: "person", to: row.id)
      try eraseRights(by: "person", to: row.id)
      for relative in try changes.rows(of: .relative, linkedBy: "person", to: row.id) {
        try remove(relative)
      }
    }
    try eraseHistory(of: &erased)
    for row in rows {
      try changes.forgetHistory(sealedFor: row.subject)
      try changes.removeTags(of: row.id)
      try remove(row)
    }
    try destroyLooseSeeds(erased.looseSubjects)
  }

  /// Erases a relative alone, with the grounds and requests that concern the relative.
  func erase(relative row: SealedRow) throws {
    try eraseRights(by: "relative", to: row.id)
    try uninvite(relative: row)
    try remove(row)
  }

  /// Takes a row away with the seed that is its own and the tie to the sender's key.
  private func remove(_ row: SealedRow) throws {
    try untie(row)
    try delete(row)
    try changes.destroySeed(of: row.subject)
  }

  /// Forgets the sender's key of an imported record.
  func untie(_ row: SealedRow) throws {
    guard let kind = row.table.importKind, let source = try source(of: row) else { return }
    let tag = try recordTag(source, of: kind)
    guard try changes.row(recordTag: tag, of: kind) == row.id else { return }
    try changes.removeRecordTag(tag, of: kind)
  }

  func eraseLinked(_ tables: [SealedTable], by link: String, to id: Int64) throws {
    for table in tables {
      for row in try changes.rows(of: table, linkedBy: link, to: id) { try delete(row) }
    }
  }

  /// Erases requests with their clocks, and the grounds of processing.
  private func eraseRights(by link: String, to id: Int64) throws {
    for request in try changes.rows(of: .request, linkedBy: link, to: id) {
      try changes.removeClock(of: request.id)
    }
    try eraseLinked([.request, .basis], by: link, to: id)
  }

  private func eraseAwards(ofPerson id: Int64) throws {
    for row in try changes.rows(of: .commendation, linkedBy: "person", to: id) {
      try keep(Remainder(try needed(try open(row, empty: SealedAward.none)).award))
      try delete(row)
    }
  }

  /// Erases invitations; where the letter went to the erased person, another guest of the household
  /// gets it.
  private func eraseInvitations(of erased: Erased, ofPerson id: Int64) throws {
    for row in try changes.rows(of: .invitation, linkedBy: "person", to: id) {
      let event = row.links[0] ?? 0
      try delete(row)
      var heads: [Person.ID: Person.ID] = [:]
      for guest in try changes.rows(of: .invitation, linkedBy: "event", to: event) {
        let person = Person.ID(rawValue: guest.links[1] ?? 0)
        var terms = try needed(try invitation(guest).terms)
        guard erased.records.contains(terms.household), !erased.records.contains(person) else {
          continue
        }
        let head = heads[terms.household] ?? person
        heads[terms.household] = head
        terms.household = head
        try replace(Personal(terms), in: guest)
        try changes.forgetHistory(of: guest)
      }
    }
  }

  /// Takes a relative off the letters of the person whose relative it is.
  private func uninvite(relative row: SealedRow) throws {
    let relative = Relative.ID(rawValue: row.id)
    for record in try twins().family(of: .init(rawValue: row.links[0] ?? 0)) {
      for guest in try changes.rows(of: .invitation, linkedBy: "person", to: record.rawValue) {
        var terms = try needed(try invitation(guest).terms)
        guard terms.relatives.contains(relative) else { continue }
        terms.relatives.removeAll { $0 == relative }
        try replace(Personal(terms), in: guest)
        try changes.forgetHistory(of: guest)
      }
    }
  }

  /// Destroys seeds that nothing is sealed with any more.
  private func destroyLooseSeeds(_ subjects: Set<Int64>) throws {
    guard !subjects.isEmpty else { return }
    for subject in try subjects.subtracting(changes.subjectsInUse()) {
      try changes.destroySeed(of: subject)
    }
  }
}

extension SealedTable {
  /// The kind of files its rows are imported from; nil where none are.
  var importKind: ImportKind? {
    switch self {
    case .person: .persons
    case .relative: .relatives
    case .contribution: .contributions
    default: nil
    }
  }
}
