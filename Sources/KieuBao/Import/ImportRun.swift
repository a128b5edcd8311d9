import Facts
import People
import Privacy
import Sealing
import Spreadsheets
import Storage

/// One import on its way through a file.
struct ImportRun {
  let header: ImportHeader
  let request: ImportRequest
  let session: Session
  let keepsItems: Bool
  let day: Day
  let batch: (id: Int64, subject: Int64)
  private let sheet: String?

  var named = NamedRecords()

  /// The persons that rows of this file belong to, by the tag of their key, once it was proved.
  var persons: [Int64: Int64] = [:]

  /// The persons whose processing is restricted: their rows are passed over.
  let restricted: Set<Int64>

  /// The older records that the file changed, where its ground is to be written for them.
  var changed: [Int64] = []
  private(set) var outcome = ImportOutcome()
  private(set) var rows = 0
  private(set) var lastProblems: [Problem] = []

  /// Reads the header row and opens a batch.
  init(
    _ request: ImportRequest, _ session: Session, _ reader: SheetReader, keepingItems: Bool,
    asOf day: Day
  ) throws {
    var first = try reader.next()
    while let row = first, row.cells.allSatisfy(\.isBlank) { first = try reader.next() }
    guard let first else {
      throw Problem.noRows
    }
    header = try ImportHeader(first.cells, number: first.number, of: request.kind)
    self.request = request
    self.session = session
    self.day = day
    keepsItems = keepingItems
    sheet = reader.sheet
    restricted = try session.restrictedPersons()
    batch = (session.changes.nextNumber(of: "batch"), try session.newSubject())
    session.batch = batch.id
    outcome.unknownColumns = header.unknown
    outcome.refusedColumns = header.refused
    try session.open(batch, request, counts: [:])
  }

  var rejected: Int { outcome[.reject] }

  /// Takes one row in; tells whether it could be.
  mutating func take(_ row: SheetRow) throws -> Bool {
    guard !row.cells.allSatisfy(\.isBlank) else { return true }
    rows += 1
    do {
      let intake = try takeIn(row.cells)
      if !intake.remarks.isEmpty { outcome.remarked += 1 }
      note(row, intake.action, intake, located(intake.remarks, at: row))
      return true
    } catch let problems as FormProblems {
      return reject(row, problems.problems)
    } catch let problem as Problem {
      return reject(row, [problem])
    }
  }

  private mutating func reject(_ row: SheetRow, _ problems: [Problem]) -> Bool {
    lastProblems = located(problems, at: row)
    outcome.problemCount += lastProblems.count
    outcome.problems += lastProblems.prefix(max(0, 100 - outcome.problems.count))
    note(row, .reject, nil, lastProblems)
    return false
  }

  private func located(_ problems: [Problem], at row: SheetRow) -> [Problem] {
    problems.map { $0.at(row: row.number).inColumn(of: request.kind) }
  }

  private mutating func note(
    _ row: SheetRow, _ action: ImportItem.Action, _ intake: Intake?, _ problems: [Problem]
  ) {
    outcome.counts[action, default: 0] += 1
    if request.basis != nil, action == .change,
      let id = intake.flatMap({ Int64($0.record.dropFirst()) })
    {
      changed.append(id)
    }
    guard keepsItems else { return }
    if let intake, ![.add, .skip].contains(action), let id = Int64(intake.record.dropFirst()) {
      session.noteRead(request.kind.stored.table, [id])
    }
    let isNew = request.isTrial && action == .add
    outcome.items.append(
      ImportItem(
        sheet: sheet, row: row.number, action: action, record: isNew ? nil : intake?.record,
        recordID: header.text("record_id", in: row.cells).map { Personal($0.trimmed) },
        content: intake?.content, problems: problems))
  }

  private mutating func takeIn(_ cells: [String]) throws -> Intake {
    switch request.kind {
    case .persons: try takePerson(cells)
    case .relatives: try takeRelative(cells)
    case .contributions: try takeContribution(cells)
    }
  }

  /// Closes the batch; one that changed nothing leaves no trace but its audit entry.
  mutating func finish() throws -> ImportOutcome {
    if let basis = request.basis, outcome[.add] + outcome[.change] > 0 {
      outcome.refusing = try session.keep(
        basis, ofBatch: batch.subject, in: request.kind.stored.table, addsRows: outcome[.add] > 0,
        changed: changed, on: day)
    }
    try session.close(batch, request, counts: outcome.counts)
    let hasWritten = outcome[.add] + outcome[.change] + outcome[.join] > 0
    if hasWritten, !request.isTrial { outcome.batch = .init(rawValue: batch.id) }
    if !hasWritten {
      try session.changes.forgetBatch(batch.id)
      try session.changes.destroySeed(of: batch.subject)
    }
    return outcome
  }
}

/// What was done with one row, and what stands in the registry after it.
struct Intake {
  let action: ImportItem.Action
  let record: String

  /// What was left out of the row because it cannot be, where the row is worth keeping without it.
  let remarks: [Problem]

  /// Nil where items are not kept.
  let content: ImportContent?

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

extension Problem {
  static let noRows = Problem(
    "empty_file", message: Wording(vi: "tệp không có dòng nào", en: "the file has no rows"))
}
