import Facts
import Privacy
import Sealing
import Storage

/// Follows the audit log from its beginning and compares the registry with where it ends.
struct Verification {
  private(set) var findings: [Finding] = []
  private(set) var last = Head.none
  private let registry: [UInt8]
  private let signers: [Int64: [UInt8]]

  /// The rows there must be, by table, with the versions of boxes that were changed.
  private var expected: [String: [Int64: [String: UInt32]]] = [:]

  init(registry: [UInt8], root: [UInt8], users: [UserRecord]) {
    self.registry = registry
    var signers: [Int64: [UInt8]] = [:]
    for user in users where user.isVouchedFor(by: root, registry: registry) {
      signers[user.id] = user.signPublic
    }
    self.signers = signers
  }
}

extension Verification {
  /// Follows one entry.
  mutating func take(_ entry: AuditRow) {
    let place = "audit \(entry.sequence)"
    if entry.sequence != last.sequence + 1 {
      find(
        "entry_missing", "audit \(last.sequence + 1)",
        Wording(vi: "mất bút ký trong nhật ký", en: "an entry of the log is missing"))
    }
    let hash = AuditText(entry, after: last.hash, registry: registry).hash
    if hash != entry.hash {
      find(
        "entry_changed", place,
        Wording(vi: "bút ký đã bị sửa hoặc đổi chỗ", en: "the entry was changed or moved"))
    }
    checkSignature(entry, place)
    guard let change = RegistryState(bytes: entry.change),
      let state = RegistryState(bytes: entry.state), last.state.adding(change) == state
    else {
      find(
        "state_mismatch", place,
        Wording(
          vi: "trạng thái ghi trong bút ký không khớp với bút ký trước",
          en: "the state in the entry does not follow from the one before"))
      last = Head(
        sequence: entry.sequence, hash: entry.hash,
        state: RegistryState(bytes: entry.state) ?? last.state)
      return follow(entry)
    }
    last = Head(sequence: entry.sequence, hash: entry.hash, state: state)
    follow(entry)
  }

  private mutating func checkSignature(_ entry: AuditRow, _ place: String) {
    if entry.signature == nil, entry.deed == Deed.failedUnlock.name, entry.user == 0,
      entry.rows.isEmpty
    {
      return
    }
    guard let signature = entry.signature, let signer = signers[entry.user],
      Signer.verify(signature, of: entry.hash, by: signer)
    else {
      return find(
        "signature_wrong", place,
        Wording(vi: "chữ ký của bút ký không đúng", en: "the entry's signature is wrong"))
    }
  }

  private mutating func follow(_ entry: AuditRow) {
    let text = TrailText(entry.rows)
    for part in text.parts {
      for row in part.rows.joined() {
        switch part.deed {
        case .created: expected[part.table, default: [:]][row] = [:]
        case .removed: expected[part.table]?[row] = nil
        case .changed(let versions):
          expected[part.table]?[row]?.merge(versions) { $1 }
        case .read: break
        }
      }
    }
  }

  private mutating func find(_ code: String, _ place: String, _ message: Wording) {
    findings.append(Finding(code, place, message))
  }
}

extension Verification {
  /// Looks at every row: whether it should be there, whether its boxes open where they lie, and
  /// whether they are the newest.
  mutating func compare(with session: Session) throws {
    var state = RegistryState.empty
    let seeds = try session.changes.seeds()
    for table in SealedTable.allCases {
      let rows = expected[table.name] ?? [:]
      var found: Set<Int64> = []
      for dataClass in table.classes {
        let scan = try session.changes.scan(table, dataClass)
        let looks = try session.vault.check(scan, seeds: seeds)
        for (row, look) in zip(scan.rows, looks) {
          found.insert(row)
          if let imprint = look.imprint { state.add(imprint) }
          compare(table, row, dataClass, look, rows[row])
        }
      }
      for row in rows.keys.sorted() where !found.contains(row) {
        find(
          "row_missing", "\(table.name) \(row)",
          Wording(
            vi: "dòng đã bị xóa ngoài chương trình", en: "the row was deleted behind the log's back"
          ))
      }
    }
    if state != last.state, findings.isEmpty {
      find(
        "state_wrong", "registry",
        Wording(
          vi: "nội dung sổ không khớp với nhật ký", en: "the registry is not what the log tells"))
    }
  }

  private mutating func compare(
    _ table: SealedTable, _ row: Int64, _ dataClass: DataClass, _ look: BoxLook,
    _ expected: [String: UInt32]?
  ) {
    let place = "\(table.name) \(row)"
    guard let expected else {
      return find(
        "row_foreign", place,
        Wording(
          vi: "dòng được thêm vào ngoài chương trình", en: "the row was added behind the log's back"
        ))
    }
    guard look.opens else {
      return find(
        "box_damaged", "\(place) (\(dataClass.rawValue))",
        Wording(
          vi: "dữ liệu đã bị sửa, bị chuyển chỗ hoặc hỏng",
          en: "the sealed data was changed, moved or damaged"))
    }
    guard look.version == expected[dataClass.rawValue] ?? 1 else {
      return find(
        "box_rolled_back", "\(place) (\(dataClass.rawValue))",
        Wording(vi: "dữ liệu đã bị thay bằng bản cũ", en: "the data was replaced by an older copy"))
    }
  }
}
