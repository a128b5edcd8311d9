import Foundation
import GRDB
package import Sealing

/// The users of a registry, the keys shared with them, and what vouches for both.
package struct KeyContents: Equatable, Sendable, Codable {
  /// All users, in the order they were added; those who left are among them.
  package var users: [UserRecord] = []

  /// What users were certified as before.
  package var former: [FormerUser] = []
  package var grants: [GrantRecord] = []

  /// The roots after the first.
  package var roots: [RootRecord] = []

  /// The valid recovery sheets, and the keys that are shared with them.
  package var recovery: RecoveryRecord?
  package var recoveryGrants: [GrantRecord] = []
}

extension Store {
  /// Users and keys, as they are now.
  package func keyContents() throws -> KeyContents {
    try explained(Self.keyFile) { try keys.read { try KeyContents($0) } }
  }
}

extension Changes {
  /// Users and keys, as they will be when this transaction is committed.
  package func keyContents() throws -> KeyContents {
    if let newContents { return newContents }
    return try KeyContents(keys)
  }

  /// Puts other users and keys in the place of those there are, once the data is committed.
  package func setKeyContents(_ contents: KeyContents) {
    newContents = contents
    changesUsers = true
  }
}

extension KeyContents {
  init(_ db: Database) throws {
    users = try Row.fetchAll(db, sql: "SELECT * FROM user ORDER BY id").map(UserRecord.init(row:))
    former = try Row.fetchAll(db, sql: "SELECT * FROM former_user ORDER BY user, until")
      .map { FormerUser(UserRecord(formerRow: $0), until: $0["until"]) }
    grants = try Row.fetchAll(db, sql: "SELECT * FROM key_grant ORDER BY user, key, epoch")
      .map { GrantRecord(row: $0, user: $0["user"]) }
    roots = try Row.fetchAll(db, sql: "SELECT * FROM root ORDER BY epoch").map {
      RootRecord(
        epoch: $0["epoch"], signPublic: $0.bytes("sign_public"), signature: $0.bytes("signature"))
    }
    recovery = try Row.fetchOne(db, sql: "SELECT * FROM recovery").map(RecoveryRecord.init(row:))
    recoveryGrants = try Row.fetchAll(db, sql: "SELECT * FROM recovery_grant ORDER BY key, epoch")
      .map { GrantRecord(row: $0, user: 0) }
  }

  func write(to db: Database) throws {
    for table in ["key_grant", "former_user", "recovery_grant", "recovery", "root", "user"] {
      try db.execute(sql: "DELETE FROM \(table)")
    }
    for user in users { try db.insert(user) }
    for user in former { try db.insert(user) }
    for grant in grants { try db.insert(grant) }
    for root in roots {
      try db.execute(
        sql: "INSERT INTO root (epoch, sign_public, signature) VALUES (?, ?, ?)",
        arguments: [root.epoch, Data(root.signPublic), Data(root.signature)])
    }
    if let recovery { try db.insert(recovery) }
    for grant in recoveryGrants {
      try db.execute(
        sql: """
          INSERT INTO recovery_grant (key, epoch, granted_by, sealed, signature)
          VALUES (?, ?, ?, ?, ?)
          """,
        arguments: [
          grant.key, grant.epoch, grant.grantedBy, Data(grant.sealed), Data(grant.signature),
        ])
    }
  }
}
