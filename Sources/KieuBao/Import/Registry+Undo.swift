public import Facts
import Naming
import People
import Privacy
import Sealing
import Storage

extension Registry {
  /// All imports, oldest first, the undone ones too.
  public func batches(at now: Moment) throws -> [Batch] {
    try perform(Deed("import.batches"), at: now) { session in
      try session.need(.identity)
      return try session.changes.batches().map { try session.batch($0) }
    }
  }

  /// Takes an import back: what it added goes, what it changed is again as it was.
  ///
  /// - Throws: `not_found`; `already_undone`; `batch_in_use` when something was tied to its rows
  ///   since, or they were changed since: nothing is taken back then.
  public func undoImport(_ id: Batch.ID, at now: Moment) throws -> (removed: Int, restored: Int) {
    try perform(Deed("import.undo"), at: now) { session in
      guard let batch = try session.changes.batches().first(where: { $0.id == id.rawValue }) else {
        throw RegistryError.notFound(id.description)
      }
      try session.need(batch.kind.classes)
      guard batch.undoneBy == nil else { throw RegistryError.conflict(.alreadyUndone) }
      try session.refusePurged(batch)
      try session.removeBases(of: batch)
      let restored = try session.restoreBoxes(of: batch)
      let removed = try session.removeRows(of: batch)
      try session.changes.markUndone(batch: batch.id, by: session.entry)
      session.changes.leavesRemnants = true
      return (removed, restored)
    }
  }
}

extension Problem {
  fileprivate static let alreadyUndone = Problem(
    "already_undone",
    message: Wording(vi: "lần nhập này đã được hoàn tác", en: "this import was taken back already"))

  static let purgedSince = Problem(
    "batch_in_use",
    message: Wording(
      vi: "lịch sử từ trước đã hết hạn lưu và đã xóa, không hoàn tác lần nhập này được nữa",
      en: "what was kept long enough was purged since this import: it can no longer be undone"))

  static func inUse(_ name: String) -> Problem {
    Problem(
      "batch_in_use",
      message: Wording(
        vi: "\(name) đã được sửa hoặc có dữ liệu gắn thêm sau lần nhập này",
        en: "\(name) was changed, or something was tied to it, since this import"),
      hint: Wording(
        vi: "hãy hoàn tác những lần nhập sau đó trước", en: "take back what came later first"))
  }
}

extension Session {
  func batch(_ row: BatchRow) throws -> Batch {
    let note = try open(row.row, empty: BatchNote(fileName: "", at: now, counts: [:]))
      .value?.revealed
    return Batch(
      id: .init(rawValue: row.id), kind: ImportKindOfFile(rawValue: row.kind.rawValue) ?? .persons,
      fileName: note?.fileName ?? "", at: note?.at ?? now, counts: note?.counts ?? [:],
      isUndone: row.undoneBy != nil)
  }

  /// Refuses an import of before a purge: what was changed since can no longer be told.
  fileprivate func refusePurged(_ batch: BatchRow) throws {
    guard let purge = try changes.entry(changes.lastNumber(of: Self.purges)) else { return }
    guard try importNote(batch).at.seconds > purge.at else {
      throw RegistryError.conflict(.purgedSince)
    }
  }

  /// Takes the rows away that an import added.
  ///
  /// The relatives that a list of persons brought go before the persons.
  fileprivate func removeRows(of batch: BatchRow) throws -> Int {
    let rows = try changes.rows(of: batch.kind.table, inBatch: batch.id)
    if batch.kind == .persons {
      try refuseTwins(of: rows)
      for row in try changes.rows(of: .relative, inBatch: batch.id) {
        try remove(row, .relatives, ofBatch: batch.id)
      }
    }
    for row in rows { try remove(row, batch.kind, ofBatch: batch.id) }
    return rows.count
  }

  /// Refuses where a record of another origin was merged into one that is to go.
  private func refuseTwins(of rows: [SealedRow]) throws {
    let twins = try twins()
    guard !twins.isEmpty else { return }
    let going = Set(rows.map(\.id))
    for row in rows {
      let records = twins.records(of: .init(rawValue: row.id))
      guard records.allSatisfy({ going.contains($0.rawValue) }) else {
        throw RegistryError.conflict(.inUse("\(Person.letter)\(row.id)"))
      }
    }
  }

  /// Takes a person away whom the running import has added, with the relatives it brought.
  func remove(importedPerson id: Int64, inBatch batch: Int64) throws {
    for row in try changes.rows(of: .relative, linkedBy: "person", to: id) {
      try remove(row, .relatives, ofBatch: batch)
    }
    let person = try row(id, of: .person, named: "\(Person.letter)\(id)")
    try remove(person, .persons, ofBatch: batch)
  }

  private func remove(_ row: SealedRow, _ kind: ImportKind, ofBatch batch: Int64) throws {
    let name = "\(row.table.letter)\(row.id)"
    let others = try changes.otherChanges(of: row, than: batch)
    guard others == 0, try changes.dependents(of: row) == 0 else {
      throw RegistryError.conflict(.inUse(name))
    }
    if let source = try source(of: row) {
      try changes.removeRecordTag(try recordTag(source, of: kind), of: kind)
    }
    let isOwnSubject = row.table != .contribution
    if row.table == .person { try changes.removeTags(of: row.id) }
    if row.table == .contribution {
      if try gift(row).givers.count > 1 { try changes.destroySeed(of: row.subject) }
      try changes.setGivers([], of: row.id, isNew: false)
    }
    try delete(row)
    if isOwnSubject { try changes.destroySeed(of: row.subject) }
  }

  /// Where an imported row comes from.
  func source(of row: SealedRow) throws -> Source? {
    if row.table == .contribution { return try gift(row).gift.source }
    let identity = try open(row, empty: Identity(name: PersonName(stored: "")))
    return identity.value?.revealed.source
  }

  /// Seals again, as newer versions, the boxes that an import replaced in older rows.
  ///
  /// An import may have replaced a box more than once: the rows of a joint gift follow each other.
  fileprivate func restoreBoxes(of batch: BatchRow) throws -> Int {
    var rows: Set<Int64> = []
    self.batch = batch.id
    defer { self.batch = nil }
    for versions in try changes.formerBoxes(ofBatch: batch.id).byBox {
      let (first, last) = (versions[0], versions[versions.count - 1])
      let name = "\(first.table.letter)\(first.row)"
      let row = try row(first.row, of: first.table, named: name)
      guard row.batch != batch.id else { continue }
      guard try changes.laterChanges(than: last, ofBatch: batch.id) == 0 else {
        throw RegistryError.conflict(.inUse(name))
      }
      try restore(first, in: row)
      rows.insert(row.id)
    }
    for id in rows where batch.kind == .persons {
      guard let row = try changes.row(id, of: .person) else { continue }
      try changes.removeTags(of: id)
      try addTags(of: try draft(of: row), to: id)
    }
    return rows.count
  }

  private func restore(_ former: FormerBox, in row: SealedRow) throws {
    switch (former.table, former.dataClass) {
    case (.person, .profile): try restore(former, in: row, as: Profile.self)
    case (.relative, .profile): try restore(former, in: row, as: Kinship.self)
    case (_, .identity): try restore(former, in: row, as: Identity.self)
    case (_, .contact): try restore(former, in: row, as: Contact.self)
    case (_, .documents): try restore(former, in: row, as: Documents.self)
    case (_, .sensitive): try restore(former, in: row, as: Circumstances.self)
    default: try restoreGift(former, in: row)
    }
  }

  private func restore<Value: Sealable>(
    _ former: FormerBox, in row: SealedRow, as type: Value.Type
  ) throws {
    let address = row.address(former.dataClass)
    let value: Personal<Value> = try vault.open(
      former.box, at: address, seed: try seed(of: former.subject, for: address))
    try replace(value, in: row)
  }

  func restoreGift(_ former: FormerBox, in row: SealedRow) throws {
    let address = row.address(.contribution)
    let gift: Personal<SealedGift> = try vault.open(
      former.box, at: address, seed: try seed(of: former.subject, for: address))
    try rewrite(row, try self.gift(row), as: gift.revealed)
  }
}

extension [FormerBox] {
  /// What was replaced, box by box, the oldest version first.
  fileprivate var byBox: [[FormerBox]] {
    reduce(into: []) { boxes, former in
      if let last = boxes.last?.last, last.row == former.row, last.table == former.table,
        last.dataClass == former.dataClass
      {
        boxes[boxes.count - 1].append(former)
      } else {
        boxes.append([former])
      }
    }
  }
}

extension SealedTable {
  /// The letter that numbers of the table's rows begin with.
  var letter: String {
    switch self {
    case .person: Person.letter
    case .relative: Relative.letter
    case .organisation: Organisation.letter
    case .membership: "M"
    case .contribution: Contribution.letter
    case .commendation: Commendation.letter
    case .event: Event.letter
    case .invitation: "I"
    case .batch: Batch.letter
    case .basis: "L"
    case .request: "Y"
    case .nomination: "N"
    case .remainder: "S"
    case .hold: Hold.letter
    case .letterhead: "U"
    }
  }
}
