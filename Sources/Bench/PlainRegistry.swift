import Intake
import KieuBao
import Sealing

/// The baseline: the same rows, read and checked the same way, written in the clear.
struct PlainRegistry {
  let file: PlainFile

  init(at path: String) throws {
    file = try PlainFile(at: path)
  }

  /// Takes in a file as one transaction.
  func importFile(_ kind: ImportKindOfFile, _ path: String, asOf day: Day) throws {
    try file.transaction {
      try forEachRow(of: path, as: kind, asOf: day) { row, plan in
        switch kind {
        case .persons: try takePerson(row, plan, day)
        case .relatives: try takeRelative(row, day)
        case .contributions: try takeGift(row, day)
        }
      }
    }
  }

  private func takePerson(_ row: IntakeRow, _ plan: SheetPlan, _ day: Day) throws {
    var form = PersonForm(row, plan)
    let key = row.values["record_id"] ?? ""
    form.source = Source(recordID: key, sender: "", rowDigest: row.digest())
    let draft = try PersonDraft(form, asOf: day)
    guard try number(of: key, in: "person") == nil else { return }
    try insert(draft)
  }

  private func takeRelative(_ row: IntakeRow, _ day: Day) throws {
    var form = RelativeForm(row.values)
    let key = row.values["relative_id"] ?? ""
    form.source = Source(recordID: key, sender: "", rowDigest: row.digest())
    let person = try number(of: row.values["record_id"] ?? "", in: "person") ?? 0
    let draft = try RelativeDraft(form, asOf: day)
    guard try number(of: key, in: "relative") == nil else { return }
    try insert(draft, of: person)
  }

  private func takeGift(_ row: IntakeRow, _ day: Day) throws {
    var form = GiftForm(row)
    let key = row.values["contribution_id"] ?? ""
    form.source = Source(
      recordID: key, sender: "", rowDigest: row.digest(but: ["record_id"]))
    let person = try number(of: row.values["record_id"] ?? "", in: "person") ?? 0
    if let known = try number(of: key, in: "contribution") {
      try give(known, place: 2, person)
    } else {
      try insert(try Gift(form, asOf: day), of: person)
    }
  }

  private func number(of key: String, in table: String) throws -> Int64? {
    try file.statement("SELECT id FROM \(table) WHERE record_id = ?").number([.text(key)])
  }
}

extension PlainRegistry {
  func insert(_ draft: PersonDraft) throws {
    let (profile, identity) = (draft.profile.revealed, draft.identity.revealed)
    let (contact, documents) = (draft.contact.revealed, draft.documents.revealed)
    let names = [identity.name] + identity.otherNames
    let other = identity.otherNames.map(\.text).joined(separator: "\n")
    try file.statement("INSERT INTO person VALUES (NULL,?,?,1,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
      .run([
        .text(identity.source?.recordID), .number(identity.source.map { Int($0.rowDigest) }),
        .text(identity.name.text), .text(names.map(\.indexText).joined(separator: "\n")),
        .text(other.isEmpty ? nil : other), .text(profile.sex?.rawValue),
        .text(identity.dob?.description), .number(profile.birthYear), .text(profile.home?.code),
        .text(identity.homeAsWritten), .text(profile.country?.code), .text(contact.city),
        .text(profile.category?.rawValue), .text(identity.occupation), .number(profile.yearLeft),
        .text(profile.status.rawValue), .text(profile.registeredOn?.description),
        .text(documents.passport), .text(documents.idNumber),
        .text(draft.circumstances.revealed.note),
      ])
    let person = try lastNumber()
    for value in contact.phones + contact.emails {
      try file.statement("INSERT OR IGNORE INTO contact VALUES (?,?)")
        .run([.number(person), .text(value)])
    }
    for (index, value) in draft.taggedValues {
      try file.statement("INSERT OR IGNORE INTO person_value VALUES (?,?,?)")
        .run([.number(index.number), .text(value.revealed), .number(person)])
    }
  }

  func insert(_ draft: RelativeDraft, of person: Int64) throws {
    let (kinship, identity) = (draft.kinship.revealed, draft.identity.revealed)
    let phones = draft.contact.revealed.phones.joined(separator: "\n")
    try file.statement("INSERT INTO relative VALUES (NULL,?,?,?,1,?,?,?,?,?,?)").run([
      .number(person), .text(identity.source?.recordID),
      .number(identity.source.map { Int($0.rowDigest) }), .text(identity.name.text),
      .text(kinship.relation), .number(kinship.birthYear), .text(kinship.home?.code),
      .text(phones.isEmpty ? nil : phones), .number(kinship.isContact ? 1 : 0),
    ])
  }

  func insert(_ gift: Gift, of person: Int64) throws {
    try file.statement("INSERT INTO contribution VALUES (NULL,?,?,1,?,?,?,?,?,?,?,?,?)").run([
      .text(gift.source?.recordID), .number(gift.source.map { Int($0.rowDigest) }),
      .text(gift.kind.rawValue), .text(gift.date.description),
      .text(gift.money?.amount.description), .text(gift.money?.currency.code),
      .text(gift.money?.rate?.description), .text(gift.beneficiary?.code), .text(gift.purpose),
      .text(gift.description), .text(gift.evidence.first),
    ])
    try give(try lastNumber(), place: 1, person)
  }

  private func give(_ gift: Int64, place: Int64, _ person: Int64) throws {
    try file.statement("INSERT OR IGNORE INTO giver VALUES (?,?,?)")
      .run([.number(gift), .number(place), .number(person)])
  }

  private func lastNumber() throws -> Int64 {
    try file.statement("SELECT last_insert_rowid()").number([]) ?? 0
  }
}

/// Hands over the records of a file as they are understood.
func forEachRow(
  of path: String, as kind: ImportKindOfFile, asOf day: Day,
  _ take: (IntakeRow, SheetPlan) throws -> Void
) throws {
  let reader = try SheetReader.open(path: path)
  let plan = try SheetPlan.guess(reader, as: kind.list, asOf: day)
  var rows = IntakeRows(reader, plan)
  while let row = try rows.next() {
    if row.kind == .record { try take(row, plan) }
  }
}
