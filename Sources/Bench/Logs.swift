import KieuBao
import Sealing
import Storage

/// Verifying a long audit log: at first with every signature, then trusting one's own verification;
/// beside reading the same entries.
func logFigures(_ workshop: Workshop) throws -> [Figure] {
  let (folder, count) = (workshop.folder + "/log", Int64(10 * workshop.persons))
  try Workshop.newRegistry(at: folder).close()
  try lengthenLog(of: folder, by: count)
  let registry = try Workshop.openRegistry(at: folder)
  var problems = 0
  let verify = { (isFull: Bool) in
    try milliseconds {
      problems += try registry.verifyAudit(isFull: isFull, at: Workshop.now).findings.count
    }
  }
  let first = try verify(false)
  let (again, full) = (try verify(false), try verify(true))
  try registry.close()
  guard problems == 0 else { throw BenchFault("the log does not verify") }
  let plain = try milliseconds { try readLog(of: folder) }
  let title = "audit log of \(count) entries"
  return [
    Figure(
      "\(title), verified first", .milliseconds, Sample(values: [first, full]),
      beside: Sample(values: [plain])),
    Figure(
      "\(title), verified again", .milliseconds, Sample(values: [again]),
      beside: Sample(values: [plain])),
  ]
}

/// Says that what was to be measured is not as it should be.
struct BenchFault: Error {
  let text: String

  init(_ text: String) { self.text = text }
}

private func readLog(of folder: String) throws {
  let store = try Store.open(at: folder)
  try store.transaction { changes in
    changes.isTrial = true
    try changes.entries { _ in }
  }
  try store.close()
}

/// Adds entries as the program would, written here by `docs/format.md` alone: one transaction for
/// all, since a million commits would measure the disk.
private func lengthenLog(of folder: String, by count: Int64) throws {
  let store = try Store.open(at: folder)
  let contents = try store.keyContents()
  let keyring = try Keyring.unlock(
    registry: store.about.uid, user: contents.users[0],
    passphrase: Array(Workshop.passphrase.utf8), grants: contents.grants)
  try store.transaction { changes in
    for number in 1...count {
      let sequence = changes.head.sequence + 1
      let state = try keyring.vault.seal(.empty, entry: sequence, epoch: 1).bytes
      var entry = FieldWriter()
      entry.text(1, "kieubao/audit/1")
      entry.blob(2, store.about.uid)
      entry.blob(3, changes.head.hash)
      entry.number(4, sequence)
      entry.number(5, Workshop.now.seconds + number)
      entry.number(6, keyring.signer.user)
      entry.text(7, "person.find")
      entry.text(8, "registry")
      entry.text(9, "")
      entry.blob(10, state)
      let hash = digest(entry.bytes)
      try changes.append(
        AuditRow(
          sequence: sequence, at: Workshop.now.seconds + number, user: keyring.signer.user,
          deed: "person.find", purpose: "registry", rows: "", state: state, hash: hash,
          signature: keyring.signer.sign(hash)))
    }
  }
  try store.close()
}
