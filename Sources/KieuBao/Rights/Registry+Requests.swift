public import Facts
public import People
import Privacy
import Sealing
import Storage

extension Registry {
  /// Enters what a person or a relative asked to be done with the data about them; its clock runs
  /// from the day of receipt.
  ///
  /// - Throws: `not_found`.
  public func enter(
    _ petition: PetitionDraft, of subject: DataSubject, at now: Moment
  ) throws -> Request {
    try perform(Deed("subject.request"), at: now) { session in
      try session.enter(petition, of: subject)
    }
  }

  /// Notes that the person was told the request arrived.
  ///
  /// - Throws: `not_found`, `request_closed`, `already_acknowledged`, `bad_day`.
  public func acknowledge(_ id: Request.ID, on day: Day, at now: Moment) throws -> Request {
    try change(id, as: "subject.acknowledge", on: day, at: now) { petition, step in
      guard petition.acknowledgement == nil else { throw Problem.alreadyAcknowledged }
      petition.acknowledgement = step
    }
  }

  /// Lengthens the term, once; the person is told the reason.
  ///
  /// - Throws: `not_found`, `request_closed`, `already_extended`, `bad_day`; `term_over` for one
  ///   that is late already, which no extension makes good.
  public func extend(
    _ id: Request.ID, because reason: Reason, on day: Day, at now: Moment
  ) throws -> Request {
    try change(id, as: "subject.extend", because: reason, on: day, at: now) { petition, step in
      guard petition.prolongation == nil else { throw Problem.alreadyExtended }
      guard RequestClock(of: petition).due >= day else { throw Problem.termOver }
      petition.prolongation = Petition.Prolongation(step, reason: reason.word)
    }
  }

  /// Ends a request with its outcome.
  ///
  /// - Throws: `not_found`, `request_closed`, `bad_day`; `missing` for a refusal without a reason;
  ///   `too_long`.
  public func close(
    _ id: Request.ID, _ outcome: RequestOutcome, reason: String? = nil, on day: Day, at now: Moment
  ) throws -> Request {
    let reason = try reason.map { try CleanText.line($0, field: "reason", limit: 500) }
    if outcome == .refused, reason == nil { throw Problem.refusedWithoutReason }
    return try change(id, as: "subject.close", on: day, at: now) { petition, step in
      petition.closing = Petition.Closing(step, outcome, reason: reason)
    }
  }

  /// The requests that are open, or all there ever were; the soonest due first.
  public func requests(includingClosed: Bool = false, at now: Moment) throws -> [DatedRequest] {
    try perform(Deed("subject.requests"), at: now) { session in
      let clocks = Dictionary(
        uniqueKeysWithValues: try session.changes.clocks().map { ($0.request, RequestClock($0)) })
      // By the requests, not by the clocks: one whose clock was taken away must not go unseen.
      let all = try session.changes.allRows(of: .request).compactMap { row in
        DatedRequest(try session.request(row), noted: clocks[row.id])
      }
      let chosen = all.filter { includingClosed || $0.clock.isOpen }
      session.noteRead(.request, chosen.map(\.request.id.rawValue))
      return chosen.sorted { ($0.clock.due, $0.request.id) < ($1.clock.due, $1.request.id) }
    }
  }

  private func change(
    _ id: Request.ID, as deed: String, because reason: Reason? = nil, on day: Day, at now: Moment,
    _ change: (inout Petition, Petition.Step) throws -> Void
  ) throws -> Request {
    try perform(Deed(deed), at: now) { session in
      session.because(reason)
      let row = try session.row(id.rawValue, of: .request, named: id.description)
      var petition = try session.petition(row)
      guard petition.isOpen else { throw Problem.requestClosed }
      guard day >= petition.received else { throw Problem.beforeReceipt }
      try change(&petition, Petition.Step(on: day, by: session.user))
      try session.keep(petition, in: row)
      return try session.request(row, petition)
    }
  }
}

/// A request with its clock, which is known also to a user who may not see what was asked.
public struct DatedRequest: Sendable {
  public let request: Request
  public let clock: RequestClock

  /// By what was asked, which counts, else by the clock in the clear; nil where there is neither.
  init?(_ request: Request, noted clock: RequestClock?) {
    guard let clock = request.petition.value.map({ RequestClock(of: $0.revealed) }) ?? clock else {
      return nil
    }
    self.request = request
    self.clock = clock
  }
}

extension Problem {
  fileprivate static let alreadyAcknowledged = Problem(
    "already_acknowledged",
    message: Wording(vi: "đã báo nhận yêu cầu này", en: "its receipt was acknowledged already"))

  fileprivate static let alreadyExtended = Problem(
    "already_extended",
    message: Wording(vi: "yêu cầu này đã được gia hạn", en: "its term was extended already"),
    hint: Wording(vi: "luật chỉ cho gia hạn một lần", en: "the law allows that once"))

  fileprivate static let termOver = Problem(
    "term_over",
    message: Wording(
      vi: "yêu cầu đã quá hạn, không gia hạn được nữa",
      en: "the term is over and can no longer be extended"),
    hint: Wording(vi: "giải quyết ngay rồi đóng yêu cầu", en: "answer it now and close it"))

  fileprivate static let requestClosed = Problem(
    "request_closed",
    message: Wording(vi: "yêu cầu này đã đóng", en: "this request is closed"))

  fileprivate static let beforeReceipt = Problem(
    "bad_day", field: "as_of",
    message: Wording(
      vi: "ngày này trước ngày nhận yêu cầu", en: "the day is before the day of receipt"))

  fileprivate static let refusedWithoutReason = Problem(
    "missing", field: "reason",
    message: Wording(
      vi: "từ chối thì phải nêu lý do", en: "a refusal needs its reason"),
    hint: Wording(vi: "thêm --input TỆP có “reason”", en: "give “reason” with --input FILE"))
}
