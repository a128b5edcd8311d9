public import Facts
public import People
import Privacy
import Sealing
import Storage

extension Registry {
  /// Marks that somebody may not be put forward while something is open.
  ///
  /// - Throws: `not_found`, `too_long`, `from_after_to`.
  public func hold(_ subject: Giver, _ terms: HoldTerms, at now: Moment) throws -> Hold.ID {
    var terms = terms
    terms.document = try terms.document.map {
      try CleanText.line($0, field: "document", limit: 200)
    }
    if let until = terms.until, until < terms.from { throw Problem.endsBeforeItBegins }
    return try perform(Deed("commendation.hold", for: .commendation), at: now) { session in
      try session.need(.contribution)
      let giver = try session.subjectRow(of: subject)
      var row = SealedRow(
        .hold, id: session.changes.nextNumber(of: "hold"), links: subject.links,
        subject: giver.subject)
      try session.seal(Personal(terms), into: &row)
      try session.insert(row)
      return .init(rawValue: row.id)
    }
  }

  /// Ends a hold: the day given is its last.
  ///
  /// - Throws: `not_found`, `from_after_to`.
  public func release(_ id: Hold.ID, on day: Day, at now: Moment) throws {
    try perform(Deed("commendation.release", for: .commendation), at: now) { session in
      try session.need(.contribution)
      let row = try session.row(id.rawValue, of: .hold, named: id.description)
      var terms = try session.holdTerms(row)
      guard day >= terms.from else { throw Problem.endsBeforeItBegins }
      terms.until = day
      try session.replace(Personal(terms), in: row)
    }
  }

  /// All holds, in order of entry.
  public func holds(at now: Moment) throws -> [Hold] {
    try perform(Deed("commendation.holds", for: .commendation), at: now) { session in
      try session.need(.contribution)
      let holds = try session.holds()
      session.noteRead(.hold, holds.map(\.id.rawValue))
      return holds
    }
  }
}

extension Session {
  func holds() throws -> [Hold] {
    try changes.allRows(of: .hold).map { row in
      Hold(
        id: .init(rawValue: row.id), subject: row.giver,
        terms: .open(Personal(try holdTerms(row))))
    }
  }

  /// Who is held on a day, by what; the first entered where there are several.
  func heldGivers(on day: Day) throws -> [Giver: HoldKind] {
    let twins = try twins()
    var held: [Giver: HoldKind] = [:]
    for hold in try holds() {
      guard let terms = hold.terms.value?.revealed, terms.stands(on: day) else { continue }
      let subject: Giver =
        if case .person(let id) = hold.subject { .person(twins.keeper(of: id)) } else {
          hold.subject
        }
      if held[subject] == nil { held[subject] = terms.kind }
    }
    return held
  }

  fileprivate func holdTerms(_ row: SealedRow) throws -> HoldTerms {
    try needed(try open(row, empty: HoldTerms(kind: .other, from: Day(sinceEpoch: 0))))
  }
}

extension SealedRow {
  /// Whom a row with the links `person` and `organisation` is about.
  var giver: Giver {
    links[0].map { .person(.init(rawValue: $0)) }
      ?? .organisation(.init(rawValue: links[1] ?? 0))
  }
}

extension Giver {
  /// The links `person` and `organisation` of a row about the giver.
  var links: [Int64?] {
    switch self {
    case .person(let id): [id.rawValue, nil]
    case .organisation(let id): [nil, id.rawValue]
    }
  }
}

extension Problem {
  fileprivate static let endsBeforeItBegins = Problem(
    "from_after_to", field: "until",
    message: Wording(
      vi: "ngày kết thúc trước ngày bắt đầu", en: "it would end before it begins"),
    hint: Wording(vi: "kiểm tra lại hai ngày", en: "check the two days"))
}
