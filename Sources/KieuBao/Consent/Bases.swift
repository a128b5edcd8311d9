import Facts
import People
import Privacy
import Sealing
import Storage

/// Whom one purpose may take: all grounds of that purpose, read once for one output.
struct Bases: Sendable {
  let purpose: Purpose
  let rule: BasisRule
  fileprivate let document: String?

  /// What was recorded of each row itself, of whole imports, and which row came with which import.
  fileprivate let own: [Int64: BasisTally]
  fileprivate let imported: [Int64: BasisTally]
  fileprivate let batches: [Int64: Int64]

  func standing(of row: Int64) -> BasisStanding {
    var tally = own[row] ?? BasisTally()
    if let batch = batches[row], let common = imported[batch] { tally.add(common) }
    return tally.standing
  }

  /// Why a person, or a relative, may not be taken; nil when they may.
  func refusal(of row: Int64) -> BasisRefusal? { rule.refusal(of: standing(of: row)) }

  /// Whether somebody said no, and nothing lifted it.
  func hasRefused(_ row: Int64) -> Bool { [.withdrawn, .objected].contains(standing(of: row)) }

  /// What is told below a list of those who were taken.
  func account(of taken: some Sequence<Int64>) -> BasisAccount {
    BasisAccount(
      purpose: purpose, rule: rule, document: document,
      unrecorded: taken.count { rule.isUnproved(standing(of: $0)) })
  }
}

extension Session {
  /// The grounds of one purpose for all persons, or for all relatives.
  ///
  /// - Throws: `check_failed` where a ground of an import was moved to another, or a policy was
  ///   changed behind the log's back.
  func bases(for purpose: Purpose, of table: SealedTable = .person) throws -> Bases {
    let (rule, document) = try basisRule(for: purpose)
    let day = now.dayInVietnam
    var (own, imported) = ([Int64: BasisTally](), [Int64: BasisTally]())
    for entry in try basisEntries(for: purpose) {
      if let batch = entry.batchCovered {
        imported[batch, default: BasisTally()].add(entry.sealed.basis, on: day)
      } else if let row = table == .person ? entry.person : entry.relative {
        own[row, default: BasisTally()].add(entry.sealed.basis, on: day)
      }
    }
    return Bases(
      purpose: purpose, rule: rule, document: document, own: own, imported: imported,
      batches: imported.isEmpty ? [:] : try batchNumbers(coveringRowsOf: table))
  }

  /// The imports that rows came with, where those imports were of such rows: a list of persons says
  /// nothing of the ground on which the relatives it names besides are kept.
  private func batchNumbers(coveringRowsOf table: SealedTable) throws -> [Int64: Int64] {
    let imports = Set(try changes.batches().lazy.filter { $0.kind.table == table }.map(\.id))
    return try changes.batchNumbers(of: table).filter { imports.contains($0.value) }
  }

  /// The import whose ground covers a row, if any.
  func coveringBatch(of row: SealedRow) throws -> Int64? {
    guard let id = row.batch else { return nil }
    return try changes.batches().first { $0.id == id && $0.kind.table == row.table }?.id
  }

  /// One row of the table, as far as it concerns whom it is for.
  private struct Entry: Sendable {
    let row: Int64

    /// Nil where it is a relative's, or of a whole import.
    let person: Int64?
    let relative: Int64?
    let sealed: SealedBasis

    /// The import that it covers as a whole.
    var batchCovered: Int64? { person == nil && relative == nil ? sealed.batch : nil }
  }

  private func basisEntries(for purpose: Purpose) throws -> [Entry] {
    let scan = try changes.scan(.basis, .profile)
    guard scan.count > 0 else { return [] }
    let (rows, parents) = (scan.rows, scan.parents)
    let all: [Entry] = try vault.openEach(scan, seeds: try allSeeds()) { place, fields in
      let (person, relative) = parents[place]
      return SealedBasis(from: fields).map { sealed in
        Entry(
          row: rows[place], person: relative == 0 && person != 0 ? person : nil,
          relative: relative == 0 ? nil : relative, sealed: sealed)
      }
    }
    guard all.count == scan.count else {
      throw SealingError.unreadable(scan.address(ofRow: 0))
    }
    let entries = all.filter { $0.sealed.basis.purpose == purpose }
    let batches = try changes.batchNumbers(of: .basis)
    for entry in entries where entry.sealed.batch != batches[entry.row] {
      throw RegistryError.tampered("basis \(entry.row)")
    }
    return entries
  }

  /// Grounds whose import is not the one that stands in their box.
  func basisFindings() throws -> [Finding] {
    guard vault.opens(.profile) else { return [] }
    let scan = try changes.scan(.basis, .profile)
    guard scan.count > 0 else { return [] }
    let rows = scan.rows
    let batches = try changes.batchNumbers(of: .basis)
    let moved: [Int64] = try vault.openEach(scan, seeds: try allSeeds()) { place, fields in
      SealedBasis(from: fields)?.batch == batches[rows[place]] ? nil : rows[place]
    }
    return moved.map { row in
      Finding(
        "basis_wrong", "basis \(row)",
        Wording(
          vi: "căn cứ pháp lý không thuộc lần nhập này",
          en: "the legal basis is not of this import"))
    }
  }
}
