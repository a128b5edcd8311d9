import Dispatch
import Sealing
import Storage
import Synchronization

/// Whether an entry says what was written, and whether its user wrote it.
struct EntryProof: Sendable {
  let isUnchanged: Bool
  let isSigned: Bool
}

extension Verification {
  /// Follows the whole log.
  ///
  /// `trusted` is an entry up to which signatures were verified before by the user who asks: the
  /// hashes lead from it to every entry below, so that these are still what was verified then.
  mutating func follow(_ changes: Changes, trusting trusted: Int64 = 0) throws {
    var batch: [AuditRow] = []
    batch.reserveCapacity(Self.batchSize)
    try changes.entries { entry in
      batch.append(entry)
      guard batch.count == Self.batchSize else { return }
      take(batch, trusting: trusted)
      batch.removeAll(keepingCapacity: true)
    }
    take(batch, trusting: trusted)
  }

  private static let batchSize = 8192

  /// Follows entries whose hashes and signatures are computed on all cores.
  private mutating func take(_ batch: [AuditRow], trusting trusted: Int64) {
    let (first, pieces) = (last.hash, 8)
    let proofs = Mutex<[[EntryProof]]>(Array(repeating: [], count: pieces))
    let (verification, size) = (self, (batch.count + pieces - 1) / pieces)
    DispatchQueue.concurrentPerform(iterations: pieces) { piece in
      let range = min(piece * size, batch.count)..<min((piece + 1) * size, batch.count)
      let found = range.map { place in
        let previous = place == 0 ? first : batch[place - 1].hash
        return verification.proof(of: batch[place], after: previous, trusting: trusted)
      }
      proofs.withLock { $0[piece] = found }
    }
    for (entry, proof) in zip(batch, proofs.withLock { $0.joined() }) { take(entry, proof) }
  }
}

extension Session {
  /// The newest entry up to which this user verified everything and found nothing wrong; 0 where
  /// there is none that the user's own signature stands under.
  func trustedEntry(_ signers: Signers, registry: [UInt8]) throws -> Int64 {
    guard let entry = try changes.lastEntry(of: "audit.verify", by: user, telling: "set verified "),
      let signature = entry.signature, let signer = signers.signer(of: user, at: entry.sequence),
      Signer.verify(signature, of: entry.hash, by: signer.signPublic),
      let verified = TrailText(entry.rows).digests["verified"]
    else { return 0 }
    var previous: AuditRow?
    try changes.entries(from: entry.sequence - 1, atMost: 1) { previous = $0 }
    guard let previous, previous.hash.hex == verified,
      AuditText(entry, after: previous.hash, registry: registry).hash == entry.hash
    else { return 0 }
    return entry.sequence
  }
}
