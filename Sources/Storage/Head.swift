import Foundation
import GRDB
package import Sealing

/// The end of the audit log: how many entries, the hash of the last, the state it tells of.
package struct Head: Equatable, Sendable {
  package let sequence: Int64
  package let hash: [UInt8]

  /// The newest state; nil before the first entry.
  ///
  /// Entries nobody signed have none.
  package let state: SealedState?

  package init(sequence: Int64, hash: [UInt8], state: SealedState?) {
    self.sequence = sequence
    self.hash = hash
    self.state = state
  }

  /// Before the first entry.
  package static let none = Head(
    sequence: 0, hash: [UInt8](repeating: 0, count: 32), state: nil)
}

extension Head {
  static func last(_ db: Database) throws -> Head {
    let row = try Row.fetchOne(
      db, sql: "SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1")
    guard let row else { return .none }
    let state = try Row.fetchOne(
      db,
      sql: """
        SELECT sequence, state FROM audit WHERE state IS NOT NULL ORDER BY sequence DESC LIMIT 1
        """)
    return Head(
      sequence: row["sequence"], hash: Array(row["hash"] as Data),
      state: state.map { SealedState(entry: $0["sequence"], bytes: Array($0["state"] as Data)) })
  }

  /// The head the key file remembers; its state is not kept there.
  static func noted(_ db: Database) throws -> Head {
    guard
      let row = try Row.fetchOne(db, sql: "SELECT head_sequence, head_hash FROM key_file")
    else { throw StoreError.damaged(file: Store.keyFile) }
    return Head(
      sequence: row["head_sequence"], hash: Array(row["head_hash"] as Data), state: nil)
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

  /// The sealed state after it; nil, like the signature, where nobody had signed in.
  package let state: [UInt8]?
  package let hash: [UInt8]
  package let signature: [UInt8]?

  package init(
    sequence: Int64, at: Int64, user: Int64, deed: String, purpose: String, rows: String,
    state: [UInt8]?, hash: [UInt8], signature: [UInt8]?
  ) {
    self.sequence = sequence
    self.at = at
    self.user = user
    self.deed = deed
    self.purpose = purpose
    self.rows = rows
    self.state = state
    self.hash = hash
    self.signature = signature
  }
}
