import Foundation
import GRDB
import Sealing

extension UserRecord {
  init(row: Row) {
    self.init(
      id: row["id"], name: row["name"], salt: row.bytes("salt"),
      passes: UInt64(clamping: row["passes"] as Int64),
      memory: UInt64(clamping: row["memory"] as Int64), secrets: row.bytes("secrets"),
      boxPublic: row.bytes("box_public"), signPublic: row.bytes("sign_public"),
      office: Office(row: row), certificate: row.bytes("certificate"),
      removedBy: row["removed_by"])
  }

  init(formerRow row: Row) {
    self.init(
      id: row["user"], name: row["name"], salt: [], passes: 0, memory: 0, secrets: [],
      boxPublic: row.bytes("box_public"), signPublic: row.bytes("sign_public"),
      office: Office(row: row), certificate: row.bytes("certificate"))
  }
}

extension Office {
  fileprivate init?(row: Row) {
    guard let role = row["role"] as String? else { return nil }
    self.init(role: role, duties: row["duties"] ?? "")
  }
}

extension GrantRecord {
  init(row: Row, user: Int64) {
    self.init(
      key: row["key"], epoch: row["epoch"], user: user, grantedBy: row["granted_by"],
      sealed: row.bytes("sealed"), signature: row.bytes("signature"))
  }
}

extension RecoveryRecord {
  init(row: Row) {
    self.init(
      generation: row["generation"], threshold: row["threshold"], sheets: row["sheets"],
      boxPublic: row.bytes("box_public"), root: row.bytes("root"),
      madeAt: row["made_at"], signature: row.bytes("signature"))
  }
}

extension Row {
  func bytes(_ column: String) -> [UInt8] { Array(self[column] as Data) }
}

extension Database {
  func insert(_ user: UserRecord) throws {
    try execute(
      sql: """
        INSERT INTO user
          (id, name, salt, passes, memory, secrets, box_public, sign_public, certificate, role,
           duties, removed_by)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        user.id, user.name, Data(user.salt), Int64(user.passes), Int64(user.memory),
        Data(user.secrets), Data(user.boxPublic), Data(user.signPublic), Data(user.certificate),
        user.office?.role, user.office?.duties, user.removedBy,
      ])
  }

  func insert(_ former: FormerUser) throws {
    let user = former.record
    try execute(
      sql: """
        INSERT INTO former_user
          (user, until, name, role, duties, box_public, sign_public, certificate)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        user.id, former.until, user.name, user.office?.role, user.office?.duties,
        Data(user.boxPublic), Data(user.signPublic), Data(user.certificate),
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

  func insert(_ recovery: RecoveryRecord) throws {
    try execute(
      sql: """
        INSERT INTO recovery
          (id, generation, threshold, sheets, box_public, root, made_at, signature)
        VALUES (1, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        recovery.generation, recovery.threshold, recovery.sheets, Data(recovery.boxPublic),
        Data(recovery.root), recovery.madeAt, Data(recovery.signature),
      ])
  }
}
