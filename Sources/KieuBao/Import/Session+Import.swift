import Facts
import Foundation
import People
import Privacy
import Sealing
import Storage

/// What is kept of an import, as it is sealed.
struct BatchNote: Sealable {
  static let dataClass = DataClass.identity
  let fileName: String
  let at: Moment
  var counts: [ImportItem.Action: Int]

  func write(to fields: inout FieldWriter) {
    fields.text(1, fileName)
    fields.number(2, at.seconds)
    for (place, action) in ImportItem.Action.allCases.enumerated() {
      fields.number(UInt8(10 + place), counts[action])
    }
  }

  init(fileName: String, at: Moment, counts: [ImportItem.Action: Int]) {
    self.fileName = fileName
    self.at = at
    self.counts = counts
  }

  init?(from fields: FieldReader) {
    var (fields, fileName, seconds) = (fields, "", Int64(0))
    var counts: [ImportItem.Action: Int] = [:]
    while let field = fields.next() {
      switch field.number {
      case 1: fileName = fields.text(field)
      case 2: seconds = field.value
      case 10..<UInt64(10 + ImportItem.Action.allCases.count):
        counts[ImportItem.Action.allCases[Int(field.number) - 10]] = Int(field.value)
      default: break
      }
    }
    self.init(fileName: fileName, at: Moment(seconds: seconds), counts: counts)
  }
}

extension Session {
  /// The tag of a sender's own key.
  func recordTag(_ source: Source, of kind: ImportKind) throws -> Int64 {
    try tag(source.keyText(of: kind), in: .record)
  }

  /// The row that a sender's key is tied to; nil when the key is new.
  ///
  /// The tie stands in the clear as a tag, so the row's own box is asked whether it is so.
  ///
  /// - Throws: `check_failed` when somebody tied the key to another row.
  func knownRow(_ source: Source, _ tag: Int64, of kind: ImportKind) throws -> Int64? {
    guard let id = try changes.row(recordTag: tag, of: kind) else { return nil }
    guard let found = try self.source(of: id, in: kind.table), found.recordID == source.recordID,
      found.sender == source.sender
    else { throw RegistryError.tampered("record_tag (\(kind.table.name) \(id))") }
    return id
  }

  /// Where an imported row comes from, without the rest of it being read.
  private func source(of id: Int64, in table: SealedTable) throws -> Source? {
    guard table != .contribution else { return try changes.row(id, of: table).flatMap(source) }
    guard let row = try changes.row(id, of: table, only: .identity),
      let box = row.boxes[.identity], vault.opens(.identity)
    else { return nil }
    let address = row.address(.identity)
    let origin: Personal<Origin> = try vault.open(
      box, at: address, seed: try seed(of: row.subject, for: address))
    return origin.revealed.source
  }

  /// Notes an import that begins; the note of its outcome takes this one's place.
  func open(
    _ batch: (id: Int64, subject: Int64), _ request: ImportRequest,
    counts: [ImportItem.Action: Int]
  ) throws {
    try changes.open(
      batch: batch.id, kind: request.kind.stored, subject: batch.subject,
      box: try note(batch, request, counts))
  }

  /// Notes what came of an import.
  func close(
    _ batch: (id: Int64, subject: Int64), _ request: ImportRequest,
    counts: [ImportItem.Action: Int]
  ) throws {
    let box = try note(batch, request, counts)
    try changes.set(box, ofBatch: batch.id)
    guard counts[.add, default: 0] + counts[.change, default: 0] + counts[.join, default: 0] > 0
    else { return }
    try noteCreated(
      SealedRow(.batch, id: batch.id, subject: batch.subject, boxes: [.identity: box]))
  }

  private func note(
    _ batch: (id: Int64, subject: Int64), _ request: ImportRequest,
    _ counts: [ImportItem.Action: Int]
  ) throws -> Sealed {
    let address = Address(.batch, batch.id, .identity)
    let name = URL(filePath: request.path).lastPathComponent
    return try vault.seal(
      Personal(BatchNote(fileName: String(name.prefix(200)), at: now, counts: counts)),
      at: address, seed: try seed(of: batch.subject, for: address))
  }

  /// Writes another draft over a relative.
  func rewrite(_ row: SealedRow, as draft: RelativeDraft) throws {
    try replace(draft.kinship, in: row)
    try replace(draft.identity, in: row)
    if row.boxes[.contact] != nil || draft.contact != Personal(Contact()) {
      try replace(Personal(Contact()), with: draft.contact, in: row)
    }
  }

  /// Writes a value in the place of another; in a row of an import, or in an import, also where there
  /// was no box before, so that the change stands in the history.
  func replace<Value: Sealable>(
    _ former: Personal<Value>, with value: Personal<Value>, in row: SealedRow
  ) throws {
    guard row.batch != batch, row.boxes[Value.dataClass] == nil else {
      return try replace(value, in: row)
    }
    try replace(former, in: row)
    try replace(
      value, in: try self.row(row.id, of: row.table, named: "\(row.table.letter)\(row.id)"))
  }

  /// Adds a giver to a gift that was recorded in this same import.
  func rewriteJoint(_ row: SealedRow, _ former: SealedGift, with giver: Giver) throws {
    try rewrite(
      row, former,
      as: SealedGift(
        former.gift, givers: former.givers + [giver], erasedGivers: former.erasedGivers))
  }
}

extension Source {
  /// What the tag of a sender's own key is made of.
  func keyText(of kind: ImportKind) -> Personal<String> {
    Personal("\(kind.rawValue)\u{0}\(sender)\u{0}\(recordID)")
  }
}

extension ImportKind {
  /// The classes an import looks into: a known row is compared whole, and the tags of senders' keys
  /// are of the classes identity and contribution.
  var classes: Set<DataClass> { Set(table.classes).union([.identity, .contribution]) }

  /// The table its rows go to.
  var table: SealedTable {
    switch self {
    case .persons: .person
    case .relatives: .relative
    case .contributions: .contribution
    }
  }
}
