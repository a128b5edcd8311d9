public import Facts
import Foundation
import Invention
import Lists
import People
import Privacy
import Sealing
import Spreadsheets
import Storage

/// An invented registry of a chosen size, to try the program with; nobody in it exists.
///
/// The same seed and size give the same persons on any machine.
public struct Demonstration: Sendable {
  private let invention: Invention
  private let contributions: Int?

  /// - Throws: `unknown_province`, `too_many_persons`, `too_early`.
  public init(
    persons: Int, contributions: Int? = nil, seed: UInt64, province: String = "48", asOf day: Day
  ) throws(Problem) {
    invention = try Invention(seed: seed, persons: persons, province: province, asOf: day)
    self.contributions = contributions
  }

  /// How many there are of each kind of thing in a registry that was made.
  public struct Tally: Equatable, Sendable {
    public internal(set) var persons = 0
    public internal(set) var relatives = 0
    public internal(set) var contributions = 0
    public internal(set) var organisations = 0
    public internal(set) var events = 0
    public internal(set) var awards = 0
  }
}

extension Demonstration {
  /// Writes `persons.csv`, `relatives.csv`, `contributions.csv` and `rates.csv` into a folder.
  ///
  /// - Throws: `file_not_written`.
  public func writeFiles(to folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try write(to: folder, "persons.csv", Invention.personColumns) { writer in
      try invention.forEachPerson { try writer.write($0) }
    }
    try write(to: folder, "relatives.csv", Invention.relativeColumns) { writer in
      try invention.forEachRelative { try writer.write($0) }
    }
    try write(to: folder, "contributions.csv", Invention.contributionColumns) { writer in
      try invention.forEachContribution(of: contributions) { try writer.write($0) }
    }
    try write(to: folder, "rates.csv", ["currency", "from", "rate", "source"]) { writer in
      for rate in Invention.rates {
        try writer.write([
          rate.currency.code, rate.from.description, rate.rate.description, Self.rateSource,
        ])
      }
    }
  }

  private static let rateSource = "minh họa, không phải tỷ giá chính thức"

  private func write(
    to folder: String, _ name: String, _ header: [String],
    _ rows: (inout CSVWriter) throws -> Void
  ) throws {
    let file = try OutgoingFile(at: "\(folder)/\(name)")
    do {
      var writer = CSVWriter(to: file)
      try writer.write(header)
      try rows(&writer)
      try writer.finish()
      try file.finish()
    } catch {
      file.discard()
      throw error
    }
  }

  /// Fills an empty registry: imports the invented files, then adds organisations, events with
  /// their guests, awards and exchange rates.
  ///
  /// - Throws: `not_empty` when somebody is in the registry already.
  public func fill(_ registry: Registry, at now: Moment) throws -> Tally {
    guard try registry.isEmpty else {
      throw Problem(
        "not_empty",
        message: Wording(vi: "sổ đăng ký đã có người", en: "the registry holds persons already"))
    }
    let folder = URL.temporaryDirectory.appending(path: "kieubao-demo-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try writeFiles(to: folder.path)
    var tally = Tally()
    for kind in ImportKindOfFile.allCases {
      let path = folder.appending(path: "\(kind.rawValue).csv").path
      let added = try registry.importFile(ImportRequest(kind, path: path), at: now)[.add]
      switch kind {
      case .persons: tally.persons = added
      case .relatives: tally.relatives = added
      case .contributions: tally.contributions = added
      }
    }
    try registry.keep(Invention.rates, source: Self.rateSource, at: now)
    try registry.addExtras(of: invention, to: &tally, at: now)
    return tally
  }
}

extension Registry {
  fileprivate var isEmpty: Bool {
    get throws {
      try store.transaction { changes in
        changes.isTrial = true
        return try changes.count(of: .person) == 0
      }
    }
  }

  /// Adds what does not come in files.
  fileprivate func addExtras(
    of invention: Invention, to tally: inout Demonstration.Tally, at now: Moment
  ) throws {
    // Persons of a new registry are numbered in the order of their rows.
    func person(_ recordID: String) -> Person.ID {
      Person.ID(rawValue: Int64(recordID.drop { !$0.isNumber }) ?? 0)
    }
    for invented in invention.organisations() {
      let form = CharterForm([
        .name: .text(invented.name), .kind: .text(invented.kind),
        .country: .text(invented.country), .city: .text(invented.city),
        .foundedYear: .text(String(invented.foundedYear)),
      ])
      let charter = try Charter(form, asOf: now.dayInVietnam)
      let organisation = try add(Personal(charter), at: now)
      for member in invented.members {
        try addMember(
          person(member.recordID), to: organisation, role: member.role.map { Personal($0) }, at: now
        )
      }
      tally.organisations += 1
    }
    for invented in invention.events() {
      try addEvent(
        Programme(
          name: invented.name, kind: .homelandSpring, date: invented.date, place: invented.place,
          quota: invented.quota),
        guests: invented.invited.map(person), accepted: Set(invented.accepted.map(person)),
        declined: Set(invented.declined.map(person)), attended: Set(invented.attended.map(person)),
        at: now)
      tally.events += 1
    }
    for invented in invention.awards() {
      let award = Award(
        form: invented.form, formName: invented.formName, date: PartialDate(invented.date),
        decision: invented.decision, decidedBy: invented.decidedBy)
      _ = try record(award, to: .person(person(invented.recordID)), at: now)
      tally.awards += 1
    }
  }

  private func addEvent(
    _ programme: Programme, guests: [Person.ID], accepted: Set<Person.ID>,
    declined: Set<Person.ID>, attended: Set<Person.ID>, at now: Moment
  ) throws {
    let event = try add(programme, at: now)
    try perform(Deed("event.invite", for: .invitation), at: now) { session in
      for (place, guest) in guests.enumerated() {
        let reply: Reply? = accepted.contains(guest) ? .yes : declined.contains(guest) ? .no : nil
        try session.invite(
          guest, to: event,
          Terms(
            number: place + 1, reason: GuestKind.guest.rawValue, household: guest,
            reply: reply, repliedOn: reply == nil ? nil : programme.date,
            attended: attended.contains(guest)))
      }
    }
  }
}
