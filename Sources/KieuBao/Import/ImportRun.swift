import Facts
import Intake
import Localities
import People
import Privacy
import Sealing
import Spreadsheets
import Storage

/// One import on its way through a file.
struct ImportRun {
  let plan: SheetPlan
  let request: ImportRequest
  let session: Session
  let keepsItems: Bool
  let day: Day
  let batch: (id: Int64, subject: Int64)

  /// Where homes in words most likely are: the place the list is of, else that of the office.
  let near: Locality?

  var named = NamedRecords()
  var keys = OwnKeys()

  /// The persons that rows of this file belong to, by the tag of their key, once it was proved.
  var persons: [Int64: Int64] = [:]

  /// Who may be meant by a name, where rows name their persons; read when it is first asked for.
  var directory: PersonDirectory?

  /// The persons whose processing is restricted: their rows are passed over.
  let restricted: Set<Int64>

  /// The older records that the file changed, where its ground is to be written for them.
  var changed: [Int64] = []

  /// The persons that were added, with the rows they came from.
  private(set) var added: [(row: Int, person: Int64)] = []
  var outcome = ImportOutcome()
  private(set) var rows = 0
  private(set) var lastProblems: [Problem] = []

  /// Opens a batch.
  init(
    _ request: ImportRequest, _ session: Session, _ plan: SheetPlan, keepingItems: Bool,
    near office: Locality?, asOf day: Day
  ) throws {
    self.plan = plan
    let listed = plan.unit.flatMap { PlaceText.find($0, near: office).commune }
    near = listed.map { .commune($0) } ?? office
    self.request = request
    self.session = session
    self.day = day
    keepsItems = keepingItems
    restricted = try session.restrictedPersons()
    batch = (session.changes.nextNumber(of: "batch"), try session.newSubject())
    session.batch = batch.id
    outcome.unknownColumns = plan.unknown
    outcome.refusedColumns = plan.refused
    try session.open(batch, request, counts: [:])
  }

  var rejected: Int { outcome[.reject] }

  /// Takes one row in; tells whether it could be.
  mutating func take(_ row: IntakeRow) throws -> Bool {
    guard row.kind == .record else {
      passOver(row)
      return true
    }
    rows += 1
    do {
      let taken = try takeIn(row)
      let remarks = row.remarks + taken.remarks
      if !remarks.isEmpty { outcome.note(remarks) }
      note(row, taken.action, taken, located(remarks, at: row))
      return true
    } catch let problems as FormProblems {
      return reject(row, problems.problems)
    } catch let problem as Problem {
      return reject(row, [problem])
    }
  }

  private mutating func passOver(_ row: IntakeRow) {
    guard case .passedOver(let reason) = row.kind, reason != .blank else { return }
    outcome.passedOver[reason.rawValue, default: 0] += 1
    guard reason.isTold else { return }
    outcome.counts[.skip, default: 0] += 1
    guard keepsItems else { return }
    outcome.items.append(
      ImportItem(
        sheet: plan.sheet, row: row.number, action: .skip, record: nil, recordID: nil, content: nil,
        relatives: [],
        problems: [Problem("row_\(reason.rawValue)", row: row.number, message: reason.wording)]))
  }

  private mutating func reject(_ row: IntakeRow, _ problems: [Problem]) -> Bool {
    lastProblems = located(problems, at: row)
    outcome.problemCount += lastProblems.count
    outcome.problems += lastProblems.prefix(max(0, 100 - outcome.problems.count))
    note(row, .reject, nil, lastProblems)
    return false
  }

  private func located(_ problems: [Problem], at row: IntakeRow) -> [Problem] {
    problems.map { $0.at(row: row.number).inColumn(of: request.kind) }
  }

  private mutating func note(
    _ row: IntakeRow, _ action: ImportItem.Action, _ taken: Taken?, _ problems: [Problem]
  ) {
    outcome.counts[action, default: 0] += 1
    let id = taken.flatMap { Int64($0.record.dropFirst()) }
    if request.basis != nil, action == .change, let id { changed.append(id) }
    if action == .add, request.kind == .persons, let id { added.append((row.number, id)) }
    guard keepsItems else { return }
    if let id, ![.add, .skip].contains(action) {
      session.noteRead(request.kind.stored.table, [id])
    }
    let isNew = request.isTrial && action == .add
    outcome.items.append(
      ImportItem(
        sheet: plan.sheet, row: row.number, action: action, record: isNew ? nil : taken?.record,
        recordID: row.values["record_id"].map { Personal($0.trimmed) },
        content: taken?.content, relatives: taken?.relatives ?? [], problems: problems))
  }

  private mutating func takeIn(_ row: IntakeRow) throws -> Taken {
    switch request.kind {
    case .persons: try takePerson(row)
    case .relatives: try takeRelative(row)
    case .contributions: try takeContribution(row)
    }
  }

  /// Closes the batch; one that changed nothing leaves no trace but its audit entry.
  mutating func finish() throws -> ImportOutcome {
    try compareAdded(added)
    let isAdding = outcome[.add] + outcome[.join] > 0
    if let basis = request.basis, isAdding || outcome[.change] > 0 {
      outcome.refusing = try session.keep(
        basis, ofBatch: batch.subject, in: request.kind.stored.table, addsRows: isAdding,
        changed: changed, on: day)
    }
    try session.close(batch, request, counts: outcome.counts)
    let hasWritten = isAdding || outcome[.change] > 0 || outcome.relatives > 0
    if hasWritten, !request.isTrial { outcome.batch = .init(rawValue: batch.id) }
    if !hasWritten {
      try session.changes.forgetBatch(batch.id)
      try session.changes.destroySeed(of: batch.subject)
    }
    return outcome
  }
}

/// What was done with one row, and what stands in the registry after it.
struct Taken {
  let action: ImportItem.Action
  let record: String

  /// What was left out of the row because it cannot be, where the row is worth keeping without it.
  let remarks: [Problem]

  /// Nil where items are not kept.
  let content: ImportContent?

  /// The relatives that the row of a person brought; none where items are not kept.
  var relatives: [RelativeDraft] = []

  init(
    _ action: ImportItem.Action, _ record: String, _ content: ImportContent?,
    remarks: [Problem] = []
  ) {
    self.action = action
    self.record = record
    self.content = content
    self.remarks = remarks
  }
}

extension IntakeRow.Reason {
  /// Whether somebody may wonder where the row is.
  var isTold: Bool { ![.blank, .columnNumbers, .repeatedHeader, .continuation].contains(self) }

  /// Why the row is no record.
  var wording: Wording {
    switch self {
    case .blank: Wording(vi: "dòng trống", en: "a blank row")
    case .section: Wording(vi: "dòng tiêu đề nhóm", en: "the heading of a section")
    case .total: Wording(vi: "dòng tổng cộng", en: "a total")
    case .signature:
      Wording(vi: "phần ký tên, ghi chú cuối bảng", en: "a signature or a note below")
    case .hidden: Wording(vi: "dòng bị ẩn", en: "a hidden row")
    case .repeatedHeader: Wording(vi: "dòng tiêu đề lặp lại", en: "the header again")
    case .columnNumbers: Wording(vi: "dòng số cột", en: "the numbers of columns")
    case .continuation: Wording(vi: "dòng tiếp theo của hồ sơ trên", en: "goes with the row above")
    }
  }
}
