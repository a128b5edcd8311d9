import Facts
import People
import Privacy
import Sealing
import Spreadsheets
import Storage

/// One import on its way through a file.
struct ImportRun {
  let header: ImportHeader
  private let request: ImportRequest
  private let session: Session
  private let keepsItems: Bool
  private let sheet: String?
  private let day: Day
  private let batch: (id: Int64, subject: Int64)
  private(set) var outcome = ImportOutcome()
  private(set) var rows = 0
  private(set) var lastProblems: [Problem] = []

  /// Reads the header row and opens a batch.
  init(
    _ request: ImportRequest, _ session: Session, _ reader: SheetReader, keepingItems: Bool
  ) throws {
    guard let first = try reader.next() else {
      throw Problem(
        "empty_file", message: Wording(vi: "tệp không có dòng nào", en: "the file has no rows"))
    }
    header = try ImportHeader(first.cells, number: first.number, of: request.kind)
    self.request = request
    self.session = session
    keepsItems = keepingItems
    sheet = reader.sheet
    day = session.now.dayInVietnam
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
      let (action, record) = try takeIn(row.cells)
      note(row, action, request.isTrial && action == .add ? nil : record, [])
      return true
    } catch let problems as FormProblems {
      return reject(row, problems.problems)
    } catch let problem as Problem {
      return reject(row, [problem])
    }
  }

  private mutating func reject(_ row: SheetRow, _ problems: [Problem]) -> Bool {
    lastProblems = problems.map { $0.at(row: row.number).inColumn(of: request.kind) }
    outcome.problems += lastProblems.prefix(max(0, 100 - outcome.problems.count))
    note(row, .reject, nil, lastProblems)
    return false
  }

  private mutating func note(
    _ row: SheetRow, _ action: ImportItem.Action, _ record: String?, _ problems: [Problem]
  ) {
    outcome.counts[action, default: 0] += 1
    guard keepsItems else { return }
    outcome.items.append(
      ImportItem(
        sheet: sheet, row: row.number, action: action, record: record, problems: problems))
  }

  private func takeIn(_ cells: [String]) throws -> (ImportItem.Action, String?) {
    switch request.kind {
    case .persons: try takePerson(cells)
    case .relatives: try takeRelative(cells)
    case .contributions: try takeContribution(cells)
    }
  }

  /// Closes the batch; one that changed nothing leaves no trace but its audit entry.
  mutating func finish() throws -> ImportOutcome {
    try session.close(batch, request, counts: outcome.counts)
    let hasWritten = outcome[.add] + outcome[.change] + outcome[.join] > 0
    if hasWritten, !request.isTrial { outcome.batch = .init(rawValue: batch.id) }
    if !hasWritten { try session.changes.forgetBatch(batch.id) }
    return outcome
  }
}

extension ImportRun {
  private func takePerson(_ cells: [String]) throws -> (ImportItem.Action, String?) {
    var form = PersonForm(cells, header)
    let source = try source("record_id", in: cells)
    form.source = source
    let tag = try session.recordTag(source, of: .persons)
    guard let known = try session.changes.row(recordTag: tag, of: .persons) else {
      let id = try session.register(try PersonDraft(form, asOf: day))
      try session.changes.addRecordTag(tag, of: .persons, row: id.rawValue)
      return (.add, id.description)
    }
    let row = try session.row(known, of: .person, named: "P\(known)")
    try refuseRepeated(row)
    let former = try session.draft(of: row)
    guard former.identity.revealed.source?.rowDigest != source.rowDigest else {
      return (.same, "P\(known)")
    }
    try refuseStranger(former, try PersonDraft(form, asOf: day))
    try session.edit(row, form, asOf: day)
    return (.change, "P\(known)")
  }

  /// Two senders may number alike: nobody becomes another person by an import.
  private func refuseStranger(_ former: PersonDraft, _ draft: PersonDraft) throws {
    let (one, other) = (former.identity.revealed, draft.identity.revealed)
    guard one.name.indexText != other.name.indexText,
      one.dob?.year != other.dob?.year || one.dob == nil
    else { return }
    throw Problem(
      "record_taken", field: "record_id",
      message: Wording(
        vi: "mã này đã thuộc về một người khác trong sổ",
        en: "this key belongs to another person of the registry"),
      hint: Wording(
        vi: "nếu tệp của nơi gửi khác, thêm --sender TÊN",
        en: "where the file comes from another sender, add --sender NAME"))
  }

  private func refuseRepeated(_ row: SealedRow) throws {
    guard row.batch == batch.id else { return }
    throw Problem(
      "repeated_record", field: request.kind.keyColumn,
      message: Wording(vi: "mã này có hai lần trong tệp", en: "this key is in the file twice"),
      hint: Wording(vi: "mỗi hồ sơ một mã riêng", en: "each record needs a key of its own"))
  }

  private func takeRelative(_ cells: [String]) throws -> (ImportItem.Action, String?) {
    var form = RelativeForm(cells, header)
    let source = try source("relative_id", in: cells)
    form.source = source
    let person = try person(in: cells)
    let tag = try session.recordTag(source, of: .relatives)
    guard let known = try session.changes.row(recordTag: tag, of: .relatives) else {
      let id = try session.add(try RelativeDraft(form, asOf: day), of: person)
      try session.changes.addRecordTag(tag, of: .relatives, row: id.rawValue)
      return (.add, id.description)
    }
    let row = try session.row(known, of: .relative, named: "T\(known)")
    try refuseRepeated(row)
    let former = try session.relative(row)
    guard former.identity.value?.revealed.source?.rowDigest != source.rowDigest else {
      return (.same, "T\(known)")
    }
    guard former.person == person else {
      throw Problem(
        "record_taken", field: "record_id",
        message: Wording(
          vi: "thân nhân này đã thuộc về hồ sơ khác", en: "this relative belongs to another person"),
        hint: Wording(vi: "kiểm tra mã hồ sơ", en: "check the record_id"))
    }
    try session.rewrite(row, as: try RelativeDraft(form, asOf: day))
    return (.change, "T\(known)")
  }

  private func takeContribution(_ cells: [String]) throws -> (ImportItem.Action, String?) {
    var form = GiftForm(cells, header)
    let source = try source("contribution_id", in: cells, but: ["record_id"])
    form.source = source
    let giver = Giver.person(try person(in: cells))
    let tag = try session.recordTag(source, of: .contributions)
    guard let known = try session.changes.row(recordTag: tag, of: .contributions) else {
      let id = try session.record(Personal(try Gift(form, asOf: day)), of: [giver])
      try session.changes.addRecordTag(tag, of: .contributions, row: id.rawValue)
      return (.add, id.description)
    }
    let row = try session.row(known, of: .contribution, named: "C\(known)")
    let former = try session.gift(row)
    let isUnchanged = former.gift.source?.rowDigest == source.rowDigest
    if former.givers.contains(giver) {
      try refuseRepeated(row)
      if isUnchanged { return (.same, "C\(known)") }
      let gift = try Gift(form, over: former.gift, asOf: day)
      try session.rewrite(row, former, as: SealedGift(gift, givers: former.givers))
      return (.change, "C\(known)")
    }
    // The same gift under the same key with another giver: they gave it together.
    guard row.batch == batch.id, isUnchanged else {
      throw Problem(
        "record_taken", field: "record_id",
        message: Wording(
          vi: "đóng góp này đã ghi cho người khác", en: "this contribution was recorded for others"),
        hint: Wording(
          vi: "đóng góp chung: các dòng cùng mã phải giống nhau, chỉ khác mã hồ sơ",
          en: "for a joint gift the rows of one key must agree in all but the record_id"))
    }
    try session.rewriteJoint(row, former, with: giver)
    return (.join, "C\(known)")
  }

  /// The person a row belongs to.
  private func person(in cells: [String]) throws -> Person.ID {
    guard let key = header.text("record_id", in: cells) else {
      throw CleanText.missing("record_id")
    }
    let recordID = try CleanText.line(key, field: "record_id", limit: 64)
    let source = Source(recordID: recordID, sender: request.sender, rowDigest: 0)
    let tag = try session.recordTag(source, of: .persons)
    guard let id = try session.changes.row(recordTag: tag, of: .persons) else {
      throw Problem(
        "unknown_record", field: "record_id",
        message: Wording(
          vi: "chưa có người mang mã này trong sổ", en: "nobody in the registry has this key"),
        hint: Wording(vi: "nhập tệp người trước", en: "import the file of persons first"))
    }
    return .init(rawValue: id)
  }

  private func source(
    _ column: String, in cells: [String], but left: Set<String> = []
  ) throws -> Source {
    guard let key = header.text(column, in: cells) else { throw CleanText.missing(column) }
    return Source(
      recordID: try CleanText.line(key, field: column, limit: 64), sender: request.sender,
      rowDigest: rowDigest(cells, header, but: left))
  }
}

extension ImportKindOfFile {
  var keyColumn: String {
    switch self {
    case .persons: "record_id"
    case .relatives: "relative_id"
    case .contributions: "contribution_id"
    }
  }

  var stored: ImportKind {
    switch self {
    case .persons: .persons
    case .relatives: .relatives
    case .contributions: .contributions
    }
  }
}
