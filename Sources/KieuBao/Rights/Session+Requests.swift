import Facts
import People
import Privacy
import Sealing
import Storage

extension Session {
  /// Writes a new request with its clock.
  func enter(_ draft: PetitionDraft, of subject: DataSubject) throws -> Request {
    let owner = try self.row(of: subject)
    let petition = Petition(
      kind: draft.kind, received: draft.received, channel: draft.channel, asked: draft.asked,
      enteredBy: user)
    let links: [Int64?] =
      switch subject {
      case .person(let id): [id.rawValue, nil]
      case .relative(let id): [owner.links[0], id.rawValue]
      }
    var row = SealedRow(
      .request, id: changes.nextNumber(of: "request"), links: links, subject: owner.subject)
    try seal(Personal(petition), into: &row)
    try insert(row)
    try changes.keep(ClockRow(row.id, RequestClock(of: petition)))
    return try request(row, petition)
  }

  /// Writes what became of a request, and its clock with it.
  func keep(_ petition: Petition, in row: SealedRow) throws {
    try replace(Personal(petition), in: row)
    try changes.keep(ClockRow(row.id, RequestClock(of: petition)))
  }

  /// Opens a request for work on it.
  ///
  /// - Throws: `not_permitted` where the class may not be seen.
  func petition(_ row: SealedRow) throws -> Petition {
    let part: Part<Petition> = try open(row, empty: Petition.none)
    guard let petition = part.value?.revealed else { throw SealingError.keyWithheld("") }
    return petition
  }

  func request(_ row: SealedRow, _ petition: Petition? = nil) throws -> Request {
    let subject: DataSubject =
      row.links[1].map { .relative(.init(rawValue: $0)) }
      ?? .person(.init(rawValue: row.links[0] ?? 0))
    return Request(
      id: .init(rawValue: row.id), subject: subject,
      petition: try petition.map { .open(Personal($0)) } ?? open(row, empty: Petition.none))
  }

  /// The requests a person or a relative made, in order of entry.
  func requestRows(of subject: DataSubject) throws -> [SealedRow] {
    switch subject {
    case .person(let id):
      try changes.rows(of: .request, linkedBy: "person", to: id.rawValue)
        .filter { $0.links[1] == nil }
    case .relative(let id):
      try changes.rows(of: .request, linkedBy: "relative", to: id.rawValue)
    }
  }

  /// Closes as done what somebody asked for by now, being the deed itself the answer.
  ///
  /// A user who may not open requests closes none: they stay open until somebody does.
  @discardableResult
  func closeRequests(
    of subject: DataSubject, for kinds: Set<RequestKind>, on day: Day
  ) throws -> [Request.ID] {
    guard vault.opens(.identity) else { return [] }
    return try requestRows(of: subject).compactMap { row in
      var petition = try petition(row)
      guard petition.isOpen, kinds.contains(petition.kind) else { return nil }
      let step = Petition.Step(on: max(day, petition.received), by: user)
      petition.closing = Petition.Closing(step, .done)
      try keep(petition, in: row)
      return .init(rawValue: row.id)
    }
  }

  /// Deletes a request with its clock.
  func deleteRequest(_ row: SealedRow) throws {
    try changes.removeClock(of: row.id)
    try delete(row)
  }

  /// Clocks that do not fit the requests they stand for: they are in the clear, and whoever sets one
  /// late hides that a request is.
  func clockFindings() throws -> [Finding] {
    guard vault.opens(.identity) else { return [] }
    let clocks = Dictionary(uniqueKeysWithValues: try changes.clocks().map { ($0.request, $0) })
    return try changes.allRows(of: .request).compactMap { row in
      let expected = ClockRow(row.id, RequestClock(of: try petition(row)))
      guard clocks[row.id] != expected else { return nil }
      return Finding(
        "clock_wrong", "request \(row.id)",
        Wording(
          vi: "thời hạn ghi bên ngoài không khớp với yêu cầu",
          en: "the clock does not fit the request"))
    }
  }
}

extension Petition {
  /// Stands where there is no box; a request always has one.
  static let none = Petition(kind: .access, received: Day(sinceEpoch: 0))
}

extension ClockRow {
  init(_ request: Int64, _ clock: RequestClock) {
    self.init(
      request: request, acknowledgeBy: clock.acknowledgeBy.sinceEpoch, due: clock.due.sinceEpoch,
      isAcknowledged: clock.isAcknowledged, isOpen: clock.isOpen)
  }
}

extension RequestClock {
  init(_ row: ClockRow) {
    self.init(
      acknowledgeBy: Day(sinceEpoch: row.acknowledgeBy), due: Day(sinceEpoch: row.due),
      isAcknowledged: row.isAcknowledged, isOpen: row.isOpen)
  }
}
