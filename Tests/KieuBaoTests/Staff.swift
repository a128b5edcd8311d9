import Foundation
import GRDB
import Sealing
import Storage

@testable import KieuBao

extension Passphrase {
  /// A user's own, which costs next to nothing to try.
  static func of(_ user: String) -> Passphrase {
    Passphrase(Array("mật khẩu của \(user)".utf8), cost: .least)
  }
}

extension World {
  /// Takes somebody in and opens the registry as that user.
  func hire(_ name: String, as role: Role) throws -> Registry {
    try registry.addUser(name, as: role, passphrase: .of(name), at: .noon)
    return try open(name)
  }

  func open(_ name: String, with passphrase: Passphrase? = nil) throws -> Registry {
    try Registry.open(
      at: folder.path, user: name, passphrase: passphrase ?? .of(name), now: .noon)
  }

  /// What an inquiry by the head finds, as `code place`.
  func found() throws -> [String] {
    try registry.verifyAudit(at: .noon).findings.map { "\($0.code) \($0.place)" }
  }

  /// Writes into a file of the registry past the program.
  func write(_ sql: String..., to file: String = Store.keyFile) throws {
    let queue = try DatabaseQueue(path: folder.appending(path: file).path)
    try queue.writeWithoutTransaction { db in
      for statement in sql { try db.execute(sql: statement) }
    }
    try queue.close()
  }

  /// A copy of the folder as it is now, for whoever took one.
  func copy() throws -> URL {
    let copy = URL.temporaryDirectory.appending(path: "kieubao-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: folder, to: copy)
    return copy
  }
}

extension Registry {
  /// Appends an entry as a program of somebody's own could: whatever it says, signed with the keys
  /// this user holds, or with others.
  func forge(
    _ deed: String, _ rows: String = "", as user: Int64? = nil, signedBy signer: Signer? = nil
  ) throws {
    try store.transaction { changes in
      let sequence = changes.head.sequence + 1
      let state = try changes.head.state.flatMap { try vault.open($0) } ?? .empty
      let text = AuditText(
        registry: store.about.uid, previous: changes.head.hash, sequence: sequence,
        at: Moment.noon.seconds, user: user ?? keyring.signer.user, deed: deed,
        purpose: "registry", rows: rows,
        state: try vault.seal(
          state, entry: sequence, epoch: vault.newestEpoch(of: .integrity)
        ).bytes)
      try changes.append(text.row(signedBy: signer ?? keyring.signer))
    }
  }
}
