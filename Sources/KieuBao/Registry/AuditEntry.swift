import Facts
import Sealing
import Storage

/// The text that is hashed for an entry of the audit log; `docs/format.md` gives it byte by byte.
struct AuditText {
  let registry: [UInt8]
  let previous: [UInt8]
  let sequence: Int64
  let at: Int64
  let user: Int64
  let deed: String
  let purpose: String
  let rows: String
  let state: [UInt8]?

  var hash: [UInt8] {
    var fields = FieldWriter()
    fields.text(1, "kieubao/audit/1")
    fields.blob(2, registry)
    fields.blob(3, previous)
    fields.number(4, sequence)
    fields.number(5, at)
    fields.number(6, user)
    fields.text(7, deed)
    fields.text(8, purpose)
    fields.text(9, rows)
    if let state { fields.blob(10, state) }
    return digest(fields.bytes)
  }

  /// The entry as it is stored, signed unless nobody had signed in.
  func row(signedBy signer: Signer?) -> AuditRow {
    let hash = hash
    return AuditRow(
      sequence: sequence, at: at, user: user, deed: deed, purpose: purpose, rows: rows,
      state: state, hash: hash, signature: signer?.sign(hash))
  }
}

extension AuditText {
  /// The text of a stored entry, to be hashed again.
  init(_ row: AuditRow, after previous: [UInt8], registry: [UInt8]) {
    self.init(
      registry: registry, previous: previous, sequence: row.sequence, at: row.at, user: row.user,
      deed: row.deed, purpose: row.purpose, rows: row.rows, state: row.state)
  }
}

extension Store {
  /// Notes that somebody tried to open the registry and could not; nobody signs such an entry.
  func noteFailedUnlock(at now: Moment) throws {
    try transaction { changes in
      let text = AuditText(
        registry: about.uid, previous: changes.head.hash, sequence: changes.head.sequence + 1,
        at: now.seconds, user: 0, deed: Deed.failedUnlock.name,
        purpose: Deed.failedUnlock.purpose.rawValue, rows: "",
        state: nil)
      try changes.append(text.row(signedBy: nil))
    }
  }
}
