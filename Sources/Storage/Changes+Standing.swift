import Foundation
import GRDB
import Sealing

/// What a user's keys are, as far as an open registry has to keep up with it.
package struct UserStanding: Equatable, Sendable {
  /// The user's certificate, which covers name, pairs and office.
  let certificate: [UInt8]

  /// The generation of the root.
  let root: Int

  /// The newest generation of each key the user holds.
  let epochs: [String: Int]
}

extension KeyContents {
  /// How a user stands; nil for one who left, and for one there never was.
  package func standing(of user: Int64) -> UserStanding? {
    guard let record = users.first(where: { $0.id == user && $0.removedBy == nil }) else {
      return nil
    }
    return UserStanding(
      certificate: record.certificate, root: roots.map(\.epoch).max() ?? 1,
      epochs: grants.filter { $0.user == user }.reduce(into: [:]) {
        $0[$1.key] = max($0[$1.key, default: 0], $1.epoch)
      })
  }
}

extension Changes {
  /// How a user stands in the key file now.
  package func standing(of user: Int64) throws -> UserStanding? {
    var (certificate, root) = ([UInt8]?.none, 1)
    var epochs: [String: Int] = [:]
    try keys.cachedStatement(
      sql: "SELECT certificate FROM user WHERE id = ? AND removed_by IS NULL"
    ).forEachRow([.number(user)]) { certificate = unsafe Array($0.bytes(0)) }
    try keys.cachedStatement(sql: "SELECT max(epoch) FROM root")
      .forEachRow { root = Int($0.optionalNumber(0) ?? 1) }
    try keys.cachedStatement(
      sql: "SELECT key, max(epoch) FROM key_grant WHERE user = ? GROUP BY key"
    ).forEachRow([.number(user)]) { row in
      epochs[unsafe String(decoding: row.bytes(0), as: UTF8.self)] = Int(row.number(1))
    }
    return certificate.map { UserStanding(certificate: $0, root: root, epochs: epochs) }
  }
}
