import Facts
import Privacy
import Sealing
import Storage

/// Follows the audit log from its beginning and compares the registry with where it ends.
struct Verification {
  private(set) var findings: [Finding] = []
  private(set) var last = Head.none
  private let registry: [UInt8]
  private let signers: Signers

  /// The rows there must be, by table, with the versions of boxes that were changed.
  private var expected: [String: [Int64: [String: UInt32]]] = [:]

  /// The generations of keys that boxes must be sealed with at the least.
  private var sealings = SealingTimes()

  /// The digest of all exchange rates, as it was set last.
  private(set) var rates = Session.digest(ofRates: [])

  /// The rows that each import added, by import and table: its grounds are theirs.
  var imported: [Int64: [String: [ClosedRange<Int64>]]] = [:]

  /// The digest of all policies, as it was set last.
  private(set) var policies = Session.digest(ofPolicies: [])

  /// The digest of users and keys, as it was set last; nil in a log from before there was one.
  private(set) var users: String?

  /// The users whom signed entries took out.
  private var leavers: Set<Int64> = []

  /// How many boxes were not looked into, since the user holds no key of their class.
  private(set) var withheld: [DataClass: Int] = [:]

  /// Who proposed and who decided on each nomination, by the signed entries.
  private(set) var proposals = ProposalTrail()

  /// The digest of the recovery sheets, as it was set last; nil where there are none.
  private(set) var recovery: String?

  init(registry: [UInt8], signers: Signers) {
    self.registry = registry
    self.signers = signers
  }
}

extension Verification {
  /// What the hash and the signature of an entry prove.
  func proof(
    of entry: AuditRow, after previous: [UInt8], trusting trusted: Int64
  ) -> EntryProof {
    EntryProof(
      isUnchanged: AuditText(entry, after: previous, registry: registry).hash == entry.hash,
      isSigned: entry.sequence < trusted && entry.signature != nil || isRightlySigned(entry))
  }

  /// Follows one entry; what an entry says counts only when its hash and signature are right.
  mutating func take(_ entry: AuditRow, _ proof: EntryProof) {
    let place = "audit \(entry.sequence)"
    if entry.sequence != last.sequence + 1 {
      find(
        "entry_missing", "audit \(last.sequence + 1)",
        Wording(vi: "mất bút ký trong nhật ký", en: "an entry of the log is missing"))
    }
    if !proof.isUnchanged {
      find(
        "entry_changed", place,
        Wording(vi: "bút ký đã bị sửa hoặc đổi chỗ", en: "the entry was changed or moved"))
    }
    if !proof.isSigned || leavers.contains(entry.user) {
      find(
        "signature_wrong", place,
        Wording(vi: "chữ ký của bút ký không đúng", en: "the entry's signature is wrong"))
    }
    let state = entry.state.map { SealedState(entry: entry.sequence, bytes: $0) }
    last = Head(sequence: entry.sequence, hash: entry.hash, state: state ?? last.state)
    if proof.isUnchanged, proof.isSigned, !leavers.contains(entry.user) { follow(entry, place) }
  }

  /// Nobody signs a failed attempt to sign in; such an entry tells of no row and of no state.
  private func isRightlySigned(_ entry: AuditRow) -> Bool {
    if entry.deed == Deed.failedUnlock.name, entry.user == 0 {
      return entry.signature == nil && entry.rows.isEmpty && entry.state == nil
    }
    guard let signature = entry.signature,
      let signer = signers.signer(of: entry.user, at: entry.sequence)
    else { return false }
    return Signer.verify(signature, of: entry.hash, by: signer.signPublic)
  }

  private mutating func follow(_ entry: AuditRow, _ place: String) {
    if let duty = Duty.needed(for: entry.deed),
      let signer = signers.signer(of: entry.user, at: entry.sequence),
      let office = signer.office, !office.dutySet.contains(duty)
    {
      find(
        "not_permitted", place,
        Wording(
          vi: "bút ký về việc mà người dùng không có quyền làm",
          en: "the entry tells of a deed that its user may not do"))
    }
    let text = TrailText(entry.rows)
    guard text.isWhole else {
      return find(
        "entry_unreadable", place,
        Wording(
          vi: "không đọc được nội dung bút ký", en: "what the entry tells of rows cannot be read"))
    }
    if let rates = text.digests["rates"] { self.rates = rates }
    if let recovery = text.digests["recovery"] { self.recovery = recovery }
    if let policies = text.digests["policy"] { self.policies = policies }
    noteImport(of: text)
    followUsers(of: text, entry, place)
    if proposals.follow(entry, text) {
      find(
        "self_approved", place,
        Wording(
          vi: "người đề nghị tự duyệt đề nghị của mình",
          en: "a proposal was decided on by who made it"))
    }
    sealings.renew(text.renewals)
    for part in text.parts {
      for row in part.rows.joined() { follow(part.deed, part.table, row) }
    }
  }

  /// Only who governs can bind other users; who was removed signs nothing from then on.
  private mutating func followUsers(of text: TrailText, _ entry: AuditRow, _ place: String) {
    if entry.deed == "user.remove" { leavers.formUnion(text.users) }
    guard let told = text.digests["users"] else { return }
    if told == users || signers.signer(of: entry.user, at: entry.sequence)?.governs == true {
      users = told
    } else {
      find(
        "users_changed", place,
        Wording(
          vi: "người dùng hoặc khóa bị đổi bởi người không có quyền",
          en: "users or keys were changed by somebody who may not"))
    }
  }

  private mutating func follow(_ deed: TrailText.Deed, _ table: String, _ row: Int64) {
    switch deed {
    case .created:
      expected[table, default: [:]][row] = [:]
      sealings.seal(row, of: table)
    case .removed: expected[table]?[row] = nil
    case .changed(let versions):
      expected[table]?[row]?.merge(versions) { $1 }
      sealings.seal(versions.keys, of: row, in: table)
    case .resealed: sealings.seal(row, of: table)
    case .read: break
    }
  }

  mutating func find(_ code: String, _ place: String, _ message: Wording) {
    findings.append(Finding(code, place, message))
  }
}

extension Verification {
  /// Looks at every row: whether it should be there, whether its boxes open where they lie, and
  /// whether they are the newest.
  ///
  /// Boxes of rows that are `lost`, whose seeds were destroyed, need not open.
  mutating func compare(
    with session: Session, lost: [SealedTable: Set<Int64>] = [:]
  ) throws {
    var state = RegistryState.empty
    let seeds = try session.changes.seeds()
    for table in SealedTable.allCases {
      let rows = expected[table.name] ?? [:]
      var found: Set<Int64> = []
      for dataClass in table.classes {
        let scan = try session.changes.scan(table, dataClass)
        findLostBoxes(of: table, dataClass, in: Set(scan.rows), rows)
        let looks = try session.vault.check(
          scan, seeds: seeds, imprints: session.integrityEpoch)
        for (row, look) in zip(scan.rows, looks) {
          found.insert(row)
          if let imprint = look.imprint { state.add(imprint) }
          let isLost = lost[table]?.contains(row) ?? false
          compare(table, row, dataClass, look, rows[row], isLost: isLost)
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
    try compareImports(in: session)
    try compareSettings(in: session)
    try compareProposals(with: session, but: lost[.nomination] ?? [])
    try compareRecovery(with: session)
    let told = try last.state.map { try session.vault.open($0) } ?? .some(.empty)
    if told != state, findings.isEmpty {
      find(
        "state_wrong", "registry",
        Wording(
          vi: "nội dung sổ không khớp với nhật ký", en: "the registry is not what the log tells"))
    }
    try compareUsers(with: session)
  }

  /// A box that the log says was written, in a row that stands, must be there.
  private mutating func findLostBoxes(
    of table: SealedTable, _ dataClass: DataClass, in found: Set<Int64>,
    _ rows: [Int64: [String: UInt32]]
  ) {
    for (row, versions) in rows.sorted(by: { $0.key < $1.key })
    where versions[dataClass.rawValue, default: 0] > 0 && !found.contains(row) {
      find(
        "box_missing", "\(table.name) \(row) (\(dataClass.rawValue))",
        Wording(
          vi: "dữ liệu đã bị xóa ngoài chương trình",
          en: "the data was deleted behind the log's back"))
    }
  }

  private mutating func compare(
    _ table: SealedTable, _ row: Int64, _ dataClass: DataClass, _ look: BoxLook,
    _ expected: [String: UInt32]?, isLost: Bool
  ) {
    let place = "\(table.name) \(row)"
    guard let expected else {
      return find(
        "row_foreign", place,
        Wording(
          vi: "dòng được thêm vào ngoài chương trình", en: "the row was added behind the log's back"
        ))
    }
    if look.isWithheld { withheld[dataClass, default: 0] += 1 }
    guard look.opens || look.isWithheld || isLost else {
      return find(
        "box_damaged", "\(place) (\(dataClass.rawValue))",
        Wording(
          vi: "dữ liệu đã bị sửa, bị chuyển chỗ hoặc hỏng",
          en: "the sealed data was changed, moved or damaged"))
    }
    guard look.version == expected[dataClass.rawValue] ?? 1,
      look.epoch >= sealings.leastEpoch(of: dataClass.rawValue, of: row, in: table.name)
    else {
      return find(
        "box_rolled_back", "\(place) (\(dataClass.rawValue))",
        Wording(vi: "dữ liệu đã bị thay bằng bản cũ", en: "the data was replaced by an older copy"))
    }
  }
}
