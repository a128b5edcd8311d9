import Facts
import Sealing
import Storage

extension Verification {
  /// Notes which rows came with an import that an entry tells of.
  mutating func noteImport(of text: TrailText) {
    let created = text.parts.filter { $0.deed == .created }
    guard let batch = created.first(where: { $0.table == SealedTable.batch.name })?.rows.first
    else {
      return
    }
    for part in created {
      imported[batch.lowerBound, default: [:]][part.table, default: []] += part.rows
    }
  }

  /// A row belongs to the import that the log says it came with: grounds of whole imports hang on it.
  mutating func compareImports(in session: Session) throws {
    for table in [SealedTable.person, .relative] {
      let moved = try session.changes.batchNumbers(of: table).filter { row, batch in
        imported[batch]?[table.name]?.contains { $0.contains(row) } != true
      }
      for row in moved.keys.sorted() {
        find(
          "batch_wrong", "\(table.name) \(row)",
          Wording(
            vi: "hồ sơ không thuộc lần nhập này", en: "the record did not come with this import"))
      }
    }
  }

  /// What stands in the clear must be what the log says was set last.
  mutating func compareSettings(in session: Session) throws {
    if try session.ratesDigest() != rates {
      find(
        "rates_changed", "exchange_rate",
        Wording(
          vi: "bảng tỷ giá bị sửa ngoài chương trình",
          en: "the exchange rates were changed behind the log's back"))
    }
    if try session.policyDigest() != policies {
      find(
        "policy_changed", "policy",
        Wording(
          vi: "quy định của cơ quan bị sửa ngoài chương trình",
          en: "the office's policies were changed behind the log's back"))
    }
  }
}
