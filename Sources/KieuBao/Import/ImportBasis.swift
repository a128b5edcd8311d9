public import Facts
public import People
import Privacy
import Sealing
import Storage

/// On what ground the data of a whole import may be used, and the document that proves it.
public struct ImportBasis: Sendable {
  public let ground: Ground
  public let purposes: [Purpose]
  public let document: String

  /// - Throws: `missing` without a purpose or a document; `too_long`, `control_character`.
  public init(_ ground: Ground, for purposes: [Purpose], document: String) throws(Problem) {
    guard !purposes.isEmpty else { throw CleanText.missing("purpose") }
    self.ground = ground
    self.purposes = purposes.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    self.document = try CleanText.line(document, field: "document", limit: 300)
  }
}

extension Session {
  /// Writes the grounds of an import: for all it added one for each purpose, and one for each record
  /// it changed.
  ///
  /// Whoever said no to a purpose is not overruled by a list.
  ///
  /// - Returns: How many changed records kept their no, for some purpose.
  func keep(
    _ basis: ImportBasis, ofBatch subject: Int64, in table: SealedTable, addsRows: Bool,
    changed: [Int64], on day: Day
  ) throws -> Int {
    let evidence = Evidence(document: basis.document)
    let records = basis.purposes.map { Basis($0, ground: basis.ground, granted: day) }
    if addsRows { for record in records { try insert(record, evidence, ofBatch: subject) } }
    guard !changed.isEmpty else { return 0 }
    var refusing: Set<Int64> = []
    for record in records {
      let bases = try bases(for: record.purpose, of: table)
      for id in changed {
        if bases.hasRefused(id) {
          refusing.insert(id)
        } else {
          let holder = try row(id, of: table, named: "\(table.letter)\(id)")
          try insert(record, evidence, of: holder)
        }
      }
    }
    return refusing.count
  }

  /// Takes the grounds away that an import brought; those that were changed since keep it.
  ///
  /// - Throws: `batch_in_use`.
  func removeBases(of batch: BatchRow) throws {
    for row in try changes.rows(of: .basis, inBatch: batch.id) {
      guard try changes.otherChanges(of: row, than: batch.id) == 0 else {
        throw RegistryError.conflict(.inUse("\(SealedTable.basis.letter)\(row.id)"))
      }
      try delete(row)
    }
  }
}
