import Foundation
import GRDB
package import Sealing

/// The end of the audit log: how many entries, the hash of the last, the state it tells of.
package struct Head: Equatable, Sendable {
  package let sequence: Int64
  package let hash: [UInt8]
  package let state: RegistryState

  package init(sequence: Int64, hash: [UInt8], state: RegistryState) {
    self.sequence = sequence
    self.hash = hash
    self.state = state
  }

  /// Before the first entry.
  package static let none = Head(
    sequence: 0, hash: [UInt8](repeating: 0, count: 32), state: .empty)
}

extension Head {
  static func last(_ db: Database) throws -> Head {
    let row = try Row.fetchOne(
      db, sql: "SELECT sequence, hash, state FROM audit ORDER BY sequence DESC LIMIT 1")
    guard let row else { return .none }
    guard let state = RegistryState(bytes: Array(row["state"] as Data)) else {
      throw StoreError.damaged(file: Store.dataFile)
    }
    return Head(sequence: row["sequence"], hash: Array(row["hash"] as Data), state: state)
  }

  /// The head the key file remembers; its state is not kept there.
  static func noted(_ db: Database) throws -> Head {
    guard
      let row = try Row.fetchOne(db, sql: "SELECT head_sequence, head_hash FROM key_file")
    else { throw StoreError.damaged(file: Store.keyFile) }
    return Head(
      sequence: row["head_sequence"], hash: Array(row["head_hash"] as Data), state: .empty)
  }
}

/// One entry of the audit log, as it is stored.
package struct AuditRow: Equatable, Sendable {
  package let sequence: Int64
  package let at: Int64
  package let user: Int64
  package let deed: String
  package let purpose: String
  package let rows: String
  package let change: [UInt8]
  package let state: [UInt8]
  package let hash: [UInt8]
  package let signature: [UInt8]?

  package init(
    sequence: Int64, at: Int64, user: Int64, deed: String, purpose: String, rows: String,
    change: [UInt8], state: [UInt8], hash: [UInt8], signature: [UInt8]?
  ) {
    self.sequence = sequence
    self.at = at
    self.user = user
    self.deed = deed
    self.purpose = purpose
    self.rows = rows
    self.change = change
    self.state = state
    self.hash = hash
    self.signature = signature
  }
}
