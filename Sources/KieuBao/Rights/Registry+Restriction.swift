public import Facts
public import People
import Privacy
import Sealing
import Storage

/// What a deed on somebody's rights did.
public struct RightsOutcome: Equatable, Sendable {
  /// Whether anything was changed; false where all stood so already.
  public let isChanged: Bool

  /// The open requests that it answered, which are closed now.
  public let closed: [Request.ID]

  init(isChanged: Bool, closed: [Request.ID]) {
    self.isChanged = isChanged
    self.closed = closed
  }
}

extension Registry {
  /// Restricts the processing of somebody's data: it stays, and stands on no list from now on.
  ///
  /// Open requests for it are closed.
  ///
  /// - Throws: `not_found`, `not_permitted`; `merged_record` for a record that another took over.
  public func restrict(
    _ subject: DataSubject, on day: Day, at now: Moment
  ) throws -> RightsOutcome {
    try perform(Deed("subject.restrict"), at: now) { session in
      let isChanged =
        switch subject {
        case .person: try session.restrict(session.row(of: subject), Profile())
        case .relative: try session.restrict(session.row(of: subject), Kinship())
        }
      let closed = try session.closeRequests(of: subject, for: [.restrict], on: day)
      return RightsOutcome(isChanged: isChanged, closed: closed)
    }
  }

  /// Lifts a restriction: the person stands as before it.
  ///
  /// - Throws: `not_found`, `not_permitted`, `not_restricted`.
  public func liftRestriction(of subject: DataSubject, at now: Moment) throws {
    try perform(Deed("subject.lift"), at: now) { session in
      switch subject {
      case .person: try session.lift(session.row(of: subject), Profile())
      case .relative: try session.lift(session.row(of: subject), Kinship())
      }
    }
  }

  /// Corrects a person's record as the person asked; open requests for that are closed.
  ///
  /// - Throws: As ``edit(_:_:asOf:at:)``.
  public func correct(
    _ id: Person.ID, _ form: PersonForm, on day: Day, at now: Moment
  ) throws -> RightsOutcome {
    try perform(Deed("subject.correct"), at: now) { session in
      let row = try session.row(id.rawValue, of: .person, named: id.description)
      let isChanged = try session.edit(row, form, asOf: day)
      let closed = try session.closeRequests(of: .person(id), for: [.correct], on: day)
      return RightsOutcome(isChanged: isChanged, closed: closed)
    }
  }
}

/// What tells how somebody stands.
private protocol StatusHolder: Sealable {
  var status: LifeStatus { get set }
}

extension Profile: StatusHolder {}
extension Kinship: StatusHolder {}

extension Session {
  fileprivate func restrict<Value: StatusHolder>(_ row: SealedRow, _ empty: Value) throws -> Bool {
    var value = try opened(row, empty)
    guard value.status != .merged else { throw Problem.mergedRecord }
    guard value.status != .restricted else { return false }
    value.status = .restricted
    try replace(Personal(value), in: row)
    return true
  }

  fileprivate func lift<Value: StatusHolder>(_ row: SealedRow, _ empty: Value) throws {
    var value = try opened(row, empty)
    guard value.status == .restricted else { throw Problem.notRestricted }
    value.status = try statusBefore(row, Value.self)
    try replace(Personal(value), in: row)
  }

  /// The last status that was no restriction; the history has it.
  private func statusBefore<Value: StatusHolder>(
    _ row: SealedRow, _ type: Value.Type
  ) throws -> LifeStatus {
    let address = row.address(Value.dataClass)
    for former in try changes.formerBoxes(of: row).reversed()
    where former.dataClass == Value.dataClass {
      let value: Personal<Value> = try vault.open(
        former.box, at: address, seed: try seed(of: former.subject, for: address))
      if value.revealed.status != .restricted { return value.revealed.status }
    }
    // What was purged cannot be guessed: a dead person would be invited again.
    guard row.boxes[Value.dataClass]?.version == 1 else { throw Problem.statusForgotten }
    return .active
  }

  private func opened<Value: Sealable>(_ row: SealedRow, _ empty: Value) throws -> Value {
    guard let value = try open(row, empty: empty).value else { throw SealingError.keyWithheld("") }
    return value.revealed
  }
}

extension Problem {
  fileprivate static let mergedRecord = Problem(
    "merged_record",
    message: Wording(
      vi: "hồ sơ này đã gộp vào hồ sơ khác", en: "this record was merged into another"),
    hint: Wording(vi: "dùng hồ sơ còn lại", en: "use the record that took it over"))

  fileprivate static let statusForgotten = Problem(
    "status_forgotten",
    message: Wording(
      vi: "lịch sử không còn cho biết tình trạng trước khi hạn chế",
      en: "the history no longer tells the status before the restriction"),
    hint: Wording(
      vi: "ghi tình trạng bằng ‘kieubao person edit’, chỉ với trường status",
      en: "set it with ‘kieubao person edit’, with the field status alone"))

  fileprivate static let notRestricted = Problem(
    "not_restricted",
    message: Wording(
      vi: "hồ sơ này không bị hạn chế xử lý", en: "the processing is not restricted"))
}
