import Facts
import People
import Privacy
import Sealing
import Storage

extension ImportRun {
  mutating func takePerson(_ cells: [String]) throws -> Intake {
    var form = PersonForm(cells, header)
    let source = try source("record_id", in: cells)
    form.source = source
    let tag = try session.recordTag(source, of: .persons)
    guard let known = try session.knownRow(source, tag, of: .persons) else {
      let draft = try PersonDraft(form, asOf: day)
      let id = try session.register(draft)
      try session.changes.addRecordTag(tag, of: .persons, row: id.rawValue)
      named.insert(id.rawValue)
      return Intake(.add, id.description, keepsItems ? .person(draft) : nil)
    }
    try refuseRepeated(isNew: named.insert(known))
    guard !restricted.contains(known) else { return Intake(.skip, "P\(known)", nil) }
    let row = try session.row(known, of: .person, named: "P\(known)")
    let former = try session.draft(of: row)
    guard former.identity.revealed.source?.rowDigest != source.rowDigest else {
      return Intake(.same, "P\(known)", keepsItems ? .person(former) : nil)
    }
    try refuseStranger(former, try PersonDraft(form, asOf: day))
    try session.edit(row, form, asOf: day)
    return Intake(.change, "P\(known)", try keepsItems ? .person(draft(of: known)) : nil)
  }

  private func draft(of person: Int64) throws -> PersonDraft {
    try session.draft(of: try session.row(person, of: .person, named: "P\(person)"))
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

  func refuseRepeated(isNew: Bool) throws {
    guard isNew else {
      throw Problem(
        "repeated_record", field: request.kind.keyColumn,
        message: Wording(vi: "mã này có hai lần trong tệp", en: "this key is in the file twice"),
        hint: Wording(vi: "mỗi hồ sơ một mã riêng", en: "each record needs a key of its own"))
    }
  }
}

extension ImportRun {
  mutating func takeRelative(_ cells: [String]) throws -> Intake {
    var form = RelativeForm(cells, header)
    let source = try source("relative_id", in: cells)
    form.source = source
    let person = try person(in: cells)
    guard !restricted.contains(person.rawValue) else { return Intake(.skip, "\(person)", nil) }
    let tag = try session.recordTag(source, of: .relatives)
    guard let known = try session.knownRow(source, tag, of: .relatives) else {
      let (draft, remarks) = try relative(form)
      let id = try session.add(draft, of: person)
      try session.changes.addRecordTag(tag, of: .relatives, row: id.rawValue)
      named.insert(id.rawValue)
      return Intake(
        .add, id.description, keepsItems ? .relative(draft, of: person) : nil, remarks: remarks)
    }
    try refuseRepeated(isNew: named.insert(known))
    let row = try session.row(known, of: .relative, named: "T\(known)")
    let former = try session.relative(row)
    guard former.identity.value?.revealed.source?.rowDigest != source.rowDigest else {
      return Intake(.same, "T\(known)", keepsItems ? ImportContent(former) : nil)
    }
    guard former.person == person else { throw Self.relativeOfAnother }
    let (draft, remarks) = try relative(form)
    try session.rewrite(row, as: draft)
    return Intake(
      .change, "T\(known)", keepsItems ? .relative(draft, of: person) : nil, remarks: remarks)
  }

  /// Reads a relative; an impossible year of birth, which lists have by the dozen, is left out: the
  /// relative is worth keeping without it.
  private func relative(_ form: RelativeForm) throws -> (RelativeDraft, remarks: [Problem]) {
    do throws(FormProblems) {
      return (try RelativeDraft(form, asOf: day), [])
    } catch {
      let codes: Set = ["future_date", "too_long_ago"]
      guard error.problems.allSatisfy({ $0.field == "birth_year" && codes.contains($0.code) })
      else { throw error }
      var rest = form
      rest.entries[.birthYear] = nil
      return (try RelativeDraft(rest, asOf: day), error.problems)
    }
  }

  private static let relativeOfAnother = Problem(
    "record_taken", field: "record_id",
    message: Wording(
      vi: "thân nhân này đã thuộc về hồ sơ khác", en: "this relative belongs to another person"),
    hint: Wording(vi: "kiểm tra mã hồ sơ", en: "check the record_id"))
}

extension ImportRun {
  /// The person a row belongs to.
  mutating func person(in cells: [String]) throws -> Person.ID {
    guard let key = header.text("record_id", in: cells) else {
      throw CleanText.missing("record_id")
    }
    let recordID = try CleanText.line(key, field: "record_id", limit: 64)
    let source = Source(recordID: recordID, sender: request.sender, rowDigest: 0)
    let tag = try session.recordTag(source, of: .persons)
    if let id = persons[tag] { return .init(rawValue: id) }
    guard let id = try session.knownRow(source, tag, of: .persons) else {
      throw Problem(
        "unknown_record", field: "record_id",
        message: Wording(
          vi: "chưa có người mang mã này trong sổ", en: "nobody in the registry has this key"),
        hint: Wording(vi: "nhập tệp người trước", en: "import the file of persons first"))
    }
    // A bound, so that an import of any size stays small.
    if persons.count >= 32_768 { persons.removeAll(keepingCapacity: true) }
    persons[tag] = id
    return .init(rawValue: id)
  }

  func source(
    _ column: String, in cells: [String], but left: Set<String> = []
  ) throws -> Source {
    guard let key = header.text(column, in: cells) else { throw CleanText.missing(column) }
    return Source(
      recordID: try CleanText.line(key, field: column, limit: 64), sender: request.sender,
      rowDigest: rowDigest(cells, header, but: left))
  }
}

extension ImportContent {
  /// A relative who stays as recorded; nil where not everything may be seen.
  fileprivate init?(_ relative: Relative) {
    guard let kinship = relative.kinship.value, let identity = relative.identity.value,
      let contact = relative.contact.value
    else { return nil }
    self = .relative(
      RelativeDraft(kinship: kinship, identity: identity, contact: contact), of: relative.person)
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
