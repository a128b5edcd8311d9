import GRDB
package import Sealing

extension Changes {
  /// A user as the key file has the user now.
  package func user(_ id: Int64) throws -> UserRecord? {
    if let newContents { return newContents.users.first { $0.id == id } }
    return try Row.fetchOne(keys, sql: "SELECT * FROM user WHERE id = ?", arguments: [id])
      .map(UserRecord.init(row:))
  }

  /// The entries that bind the users, the newest first; whether they are what they say is for the
  /// caller to prove.
  package func usersEntries() throws -> [Int64] {
    try Int64.fetchAll(
      data,
      sql: """
        SELECT sequence FROM audit WHERE instr(rows, 'set users ') > 0 ORDER BY sequence DESC
        """)
  }

  /// What the newest entry that bound the users tells of rows; nil where there is none.
  static func lastUsersEntry(_ data: Database) throws -> String? {
    try String.fetchOne(
      data,
      sql: """
        SELECT rows FROM audit WHERE instr(rows, 'set users ') > 0 ORDER BY sequence DESC LIMIT 1
        """)
  }

  /// When an entry was written, in seconds since 1970-01-01 UTC.
  package func time(ofEntry sequence: Int64) throws -> Int64? {
    try Int64.fetchOne(
      data, sql: "SELECT at FROM audit WHERE sequence = ?", arguments: [sequence])
  }

  /// The entries that took users in, oldest first: when, and what they tell of rows.
  package func enrolments() throws -> [(at: Int64, rows: String)] {
    try Row.fetchAll(
      data,
      sql: "SELECT at, rows FROM audit WHERE deed IN ('user.add', 'recovery.use') ORDER BY sequence"
    ).map { ($0["at"], $0["rows"]) }
  }
}
