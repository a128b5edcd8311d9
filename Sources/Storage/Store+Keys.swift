import Foundation
import GRDB
package import Sealing

extension Store {
  /// All users, in the order they were added.
  package func users() throws -> [UserRecord] {
    try explained(Self.keyFile) {
      try keys.read { db in
        try Row.fetchAll(db, sql: "SELECT * FROM user ORDER BY id").map(UserRecord.init(row:))
      }
    }
  }

  /// The keys shared with a user.
  package func grants(of user: Int64) throws -> [GrantRecord] {
    try explained(Self.keyFile) {
      try keys.read { db in
        try Row.fetchAll(
          db, sql: "SELECT * FROM key_grant WHERE user = ? ORDER BY key, epoch", arguments: [user]
        ).map(GrantRecord.init(row:))
      }
    }
  }
}

extension UserRecord {
  fileprivate init(row: Row) {
    self.init(
      id: row["id"], name: row["name"], salt: row.bytes("salt"),
      passes: UInt64(clamping: row["passes"] as Int64),
      memory: UInt64(clamping: row["memory"] as Int64), secrets: row.bytes("secrets"),
      boxPublic: row.bytes("box_public"), signPublic: row.bytes("sign_public"),
      certificate: row.bytes("certificate"))
  }
}

extension GrantRecord {
  fileprivate init(row: Row) {
    self.init(
      key: row["key"], epoch: row["epoch"], user: row["user"], grantedBy: row["granted_by"],
      sealed: row.bytes("sealed"), signature: row.bytes("signature"))
  }
}

extension Row {
  fileprivate func bytes(_ column: String) -> [UInt8] { Array(self[column] as Data) }
}

extension Database {
  func insert(_ user: UserRecord) throws {
    try execute(
      sql: """
        INSERT INTO user
          (id, name, salt, passes, memory, secrets, box_public, sign_public, certificate)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        user.id, user.name, Data(user.salt), Int64(user.passes), Int64(user.memory),
        Data(user.secrets), Data(user.boxPublic), Data(user.signPublic), Data(user.certificate),
      ])
  }

  func insert(_ grant: GrantRecord) throws {
    try execute(
      sql: """
        INSERT INTO key_grant (key, epoch, user, granted_by, sealed, signature)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        grant.key, grant.epoch, grant.user, grant.grantedBy, Data(grant.sealed),
        Data(grant.signature),
      ])
  }
}
