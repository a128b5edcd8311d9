import Facts
import Intake
import People
import Privacy
import Sealing
import Storage

extension ImportRun {
  mutating func takePerson(_ row: IntakeRow) throws -> Taken {
    var form = PersonForm(row, plan)
    (form.near, form.keepsUnread) = (near, true)
    let source = try source("record_id", of: row)
    form.source = source
    let tag = try session.recordTag(source, of: .persons)
    guard let known = try session.knownRow(source, tag, of: .persons) else {
      let draft = try PersonDraft(form, asOf: day)
      let kin = try relatives(of: row, under: source)
      let id = try session.register(draft)
      try session.changes.addRecordTag(tag, of: .persons, row: id.rawValue)
      named.insert(id.rawValue)
      let taken = Taken(
        .add, id.description, keepsItems ? .person(draft) : nil,
        remarks: draft.remarks + kin.remarks)
      return try add(kin.drafts, of: id, to: taken)
    }
    try refuseRepeated(isNew: named.insert(known))
    guard !restricted.contains(known) else { return Taken(.skip, "P\(known)", nil) }
    let stored = try session.row(known, of: .person, named: "P\(known)")
    let former = try session.draft(of: stored)
    guard former.identity.revealed.source?.rowDigest != source.rowDigest else {
      return Taken(.same, "P\(known)", keepsItems ? .person(former) : nil)
    }
    try refuseStranger(former, try PersonDraft(form, asOf: day))
    let kin = try relatives(of: row, under: source)
    try session.edit(stored, form, asOf: day)
    let taken = Taken(
      .change, "P\(known)", try keepsItems ? .person(draft(of: known)) : nil, remarks: kin.remarks)
    return try add(kin.drafts, of: .init(rawValue: known), to: taken)
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
        "repeated_record", field: request.kind.list.keyColumn,
        message: Wording(vi: "mã này có hai lần trong tệp", en: "this key is in the file twice"),
        hint: Wording(vi: "mỗi hồ sơ một mã riêng", en: "each record needs a key of its own"))
    }
  }
}

extension ImportRun {
  mutating func takeRelative(_ row: IntakeRow) throws -> Taken {
    let source = try source("relative_id", of: row)
    let person = try person(of: row)
    guard !restricted.contains(person.rawValue) else { return Taken(.skip, "\(person)", nil) }
    var form = plan.isExport ? RelativeForm(exported: row) : RelativeForm(row.values)
    (form.source, form.near) = (source, near)
    let (draft, remarks) = try relative(form)
    let (action, id) = try keep(draft, source, of: person)
    guard keepsItems else { return Taken(action, id.description, nil, remarks: remarks) }
    let content: ImportContent? =
      action == .same
      ? ImportContent(
        try session.relative(session.row(id.rawValue, of: .relative, named: id.description)))
      : .relative(draft, of: person)
    return Taken(
      action, id.description, content, remarks: action == .same ? [] : remarks)
  }

  /// The relatives named in the row of a person, read before anything is written.
  private mutating func relatives(
    of row: IntakeRow, under person: Source
  ) throws -> (drafts: [RelativeDraft], remarks: [Problem]) {
    var (drafts, remarks) = ([RelativeDraft](), [Problem]())
    for values in row.relatives {
      var form = RelativeForm(values)
      form.near = near
      form.source = Source(
        recordID: keys.key(of: values, under: person.recordID), sender: request.sender,
        rowDigest: row.digest())
      do {
        let (draft, more) = try relative(form)
        drafts.append(draft)
        remarks += more
      } catch let problems as FormProblems {
        throw problems.inColumns(of: "relative")
      }
    }
    return (drafts, remarks)
  }

  /// Writes the relatives of a person's row that are new, and those that changed.
  private mutating func add(
    _ drafts: [RelativeDraft], of person: Person.ID, to taken: Taken
  ) throws -> Taken {
    var taken = taken
    for draft in drafts {
      guard let source = draft.identity.revealed.source else { continue }
      let (action, _) = try keep(draft, source, of: person)
      if action == .add { outcome.relatives += 1 }
    }
    if keepsItems { taken.relatives = drafts }
    return taken
  }

  /// Writes a relative who is new or has changed.
  private mutating func keep(
    _ draft: RelativeDraft, _ source: Source, of person: Person.ID
  ) throws -> (ImportItem.Action, Relative.ID) {
    let tag = try session.recordTag(source, of: .relatives)
    guard let known = try session.knownRow(source, tag, of: .relatives) else {
      let id = try session.add(draft, of: person)
      try session.changes.addRecordTag(tag, of: .relatives, row: id.rawValue)
      if request.kind == .relatives { named.insert(id.rawValue) }
      return (.add, id)
    }
    if request.kind == .relatives { try refuseRepeated(isNew: named.insert(known)) }
    let row = try session.row(known, of: .relative, named: "T\(known)")
    let former = try session.relative(row)
    guard former.identity.value?.revealed.source?.rowDigest != source.rowDigest else {
      return (.same, .init(rawValue: known))
    }
    guard former.person == person else { throw Self.relativeOfAnother }
    try session.rewrite(row, as: draft)
    return (.change, .init(rawValue: known))
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
      let remarks = error.problems.map { problem in
        Problem(
          problem.code, field: problem.field,
          message: Wording(
            vi: "năm sinh thân nhân vô lý, để trống (\(problem.message.vi))",
            en: "the relative's year of birth cannot be and is left out (\(problem.message.en))"))
      }
      return (try RelativeDraft(rest, asOf: day), remarks)
    }
  }

  private static let relativeOfAnother = Problem(
    "record_taken", field: "record_id",
    message: Wording(
      vi: "thân nhân này đã thuộc về hồ sơ khác", en: "this relative belongs to another person"),
    hint: Wording(vi: "kiểm tra mã hồ sơ", en: "check the record_id"))
}

extension FormProblems {
  /// The same under the names that columns of relatives have in a list of persons.
  fileprivate func inColumns(of subject: String) -> FormProblems {
    FormProblems(problems.map { $0.of(field: "\(subject).\($0.field ?? "")") }) ?? self
  }
}

extension ImportRun {
  /// The person a row belongs to, by the sender's key or else by name.
  mutating func person(of row: IntakeRow) throws -> Person.ID {
    guard let key = row.values["record_id"] else {
      guard row.values["person.full_name"] != nil else { throw CleanText.missing("record_id") }
      return try personNamed(in: row)
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

  /// Where a row comes from: the sender's key, or one made from what the row says.
  mutating func source(
    _ column: String, of row: IntakeRow, but left: Set<String> = []
  ) throws -> Source {
    let recordID: String
    if let key = row.values[column] {
      recordID = try CleanText.line(key, field: column, limit: 64)
    } else if plan.hasKey {
      throw CleanText.missing(column)
    } else {
      recordID = keys.key(of: row, in: request.kind)
    }
    return Source(
      recordID: recordID, sender: request.sender, rowDigest: row.digest(but: left))
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
