import GRDB
package import Sealing

extension Store {
  /// All users, in the order they were added; those who left are among them.
  package func users() throws -> [UserRecord] {
    try explained(Self.keyFile) {
      try keys.read { db in
        try Row.fetchAll(db, sql: "SELECT * FROM user ORDER BY id").map(UserRecord.init(row:))
      }
    }
  }
}
