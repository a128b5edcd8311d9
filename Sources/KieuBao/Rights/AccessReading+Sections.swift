import Facts
import Naming
import People
import Privacy
import Sealing
import Storage

extension AccessReading {
  /// All sections about a person.
  mutating func sections(of person: Person.ID) throws -> [AccessReport.Section] {
    let row = try session.row(of: subject)
    var sections = [try record(ofPerson: row)]
    sections.append(try relatives(of: person))
    sections.append(try memberships(of: person))
    sections.append(try contributions(of: person))
    sections.append(try commendations(of: person))
    sections.append(try proposals(of: person))
    sections.append(try holds(of: person))
    sections.append(try invitations(of: person))
    sections += try rights()
    sections.append(try lookups(of: person))
    sections.append(try statistics(of: row))
    sections.append(readings())
    return sections
  }

  /// All sections about a relative.
  func sections(of relative: Relative.ID) throws -> [AccessReport.Section] {
    let row = try session.row(of: subject)
    var record = RecordDraft()
    record.add(try lines(of: row, empty: Kinship()), Kinship().lines(context))
    record.add(try lines(of: row, empty: Identity.none), Identity.none.lines(context))
    record.add(try lines(of: row, empty: Contact()), Contact().lines(context))
    let person = AccessReport.Line(
      "person", Wording(vi: "Là thân nhân của hồ sơ", en: "Relative of the record"),
      .text(row.links[0].map { "P\($0)" }))
    let own = AccessReport.Section(
      "relative", Wording(vi: "Thông tin của thân nhân", en: "The relative"), isList: false,
      [
        AccessReport.Record(
          relative.description, [person] + record.lines, withheld: record.withheld)
      ])
    return [own] + (try rights()) + [readings()]
  }

  private func record(ofPerson row: SealedRow) throws -> AccessReport.Section {
    var record = RecordDraft()
    record.add(try lines(of: row, empty: Identity.none), Identity.none.lines(context))
    record.add(try lines(of: row, empty: Profile()), Profile().lines(context))
    record.add(try lines(of: row, empty: Contact()), Contact().lines(context))
    record.add(try lines(of: row, empty: Documents()), Documents().lines(context))
    record.add(try lines(of: row, empty: Circumstances()), Circumstances().lines(context))
    return AccessReport.Section(
      "person", Wording(vi: "Thông tin cá nhân", en: "The person"), isList: false,
      [AccessReport.Record(subject.description, record.lines, withheld: record.withheld)])
  }

  private func relatives(of person: Person.ID) throws -> AccessReport.Section {
    let rows = try session.changes.rows(of: .relative, linkedBy: "person", to: person.rawValue)
    let records = try rows.map { row in
      try showsRelatives || session.sharesData(of: row)
        ? openRelative(row) : maskedRelative(row)
    }
    return AccessReport.Section(
      "relatives", Wording(vi: "Thân nhân ghi trong sổ", en: "Relatives"),
      note: Wording(
        vi: """
          Dữ liệu của thân nhân là của chính thân nhân; ở đây chỉ nêu quan hệ và chữ cái đầu, trừ \
          khi người ấy cho phép.
          """,
        en: """
          A relative's data are that relative's: relation and initials alone are told here, unless \
          the relative allows more.
          """), isTable: records.allSatisfy { $0.lines.count <= 2 }, records)
  }

  private func openRelative(_ row: SealedRow) throws -> AccessReport.Record {
    var record = RecordDraft()
    record.add(try lines(of: row, empty: Kinship()), Kinship().lines(context))
    record.add(try lines(of: row, empty: Identity.none), Identity.none.lines(context))
    record.add(try lines(of: row, empty: Contact()), Contact().lines(context))
    return AccessReport.Record("T\(row.id)", record.lines, withheld: record.withheld)
  }

  private func maskedRelative(_ row: SealedRow) throws -> AccessReport.Record {
    let relative = try session.relative(row)
    var record = RecordDraft()
    let relation = { (text: String?) in
      [AccessReport.Line("relation", Wording(vi: "Quan hệ", en: "Relation"), .text(text))]
    }
    let initials = { (text: String?) in
      [AccessReport.Line("initials", Wording(vi: "Chữ cái đầu", en: "Initials"), .text(text))]
    }
    record.add(relative.kinship.value.map { relation($0.revealed.relation) }, relation(nil))
    record.add(relative.identity.value.map { initials($0.revealed.name.initials) }, initials(nil))
    return AccessReport.Record("T\(row.id)", record.lines, withheld: record.withheld)
  }
}

/// A record that is put together from several classes.
struct RecordDraft {
  private(set) var lines: [AccessReport.Line] = []
  private(set) var withheld: [String] = []

  /// Adds the lines of a class; where it may not be seen, the names of what it would have.
  mutating func add(_ lines: [AccessReport.Line]?, _ all: [AccessReport.Line]) {
    if let lines { self.lines += lines } else { withheld += all.map(\.key) }
  }
}

extension Identity {
  /// Stands where there is no box.
  static var none: Identity { Identity(name: PersonName(stored: "")) }
}

extension PersonName {
  /// The first letters of the words, such as `L.T.B.`.
  var initials: String {
    text.split(separator: " ").compactMap(\.first).map { "\($0)." }.joined()
  }
}

extension Session {
  /// Whether a relative agreed, as things stand now, to be told of to others.
  fileprivate func sharesData(of relative: SealedRow) throws -> Bool {
    guard vault.opens(.profile) else { return false }
    let bases = try bases(of: relative).map(\.basis).filter { $0.purpose == .sharing }
    return BasisStanding(bases, on: now.dayInVietnam) == .held(.consent)
  }
}
