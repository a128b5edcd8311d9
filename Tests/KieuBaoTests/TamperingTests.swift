import Foundation
import GRDB
import KieuBao
import Sealing
import Storage
import Testing

/// Whoever edits the file without keys is found out, and the row is named.
struct TamperingTests {
  let world: World

  init() throws {
    world = try World()
    let day = Moment.noon.dayInVietnam
    for number in 1...4 {
      let id = try world.register(
        "Lê Văn \(["Một", "Hai", "Ba", "Tư"][number - 1])",
        [
          .dob: .text("19\(60 + number)"), .phones: .texts(["091234567\(number)"]),
          .note: .text("x"),
        ])
      let gift = GiftForm([
        .kind: .text("cash"), .date: .text("2024"), .amount: .text("\(number)000"),
        .currency: .text("VND"),
      ])
      _ = try world.registry.record(
        Personal(Gift(gift, asOf: day)), of: [.person(id)], at: .noon)
      let relative = RelativeForm([.name: .text("Lê Thị Mẹ")])
      _ = try world.registry.addRelatives([RelativeDraft(relative, asOf: day)], of: id, at: .noon)
    }
    try world.registry.edit(.init(rawValue: 1), PersonForm([.name: .text("Lê Văn Mới")]), at: .noon)
  }

  /// What `check` says after somebody wrote into the file.
  private func findings(after sql: String...) throws -> [String] {
    let queue = try DatabaseQueue(path: world.folder.appending(path: "registry.sqlite").path)
    for statement in sql { try queue.writeWithoutTransaction { try $0.execute(sql: statement) } }
    try queue.close()
    return try world.registry.verifyAudit(at: .noon).findings.map { "\($0.code) \($0.place)" }
  }

  @Test func `an untouched registry has no findings`() throws {
    #expect(try findings(after: "SELECT 1").isEmpty)
    #expect(try world.registry.check(at: .noon).isEmpty)
  }

  @Test func `keys that a search in them does not find are damage, and no reason to try again`()
    throws
  {
    _ = try world.hire("bình", as: .officer)
    // An index that runs the other way than it says: reading all finds all, searching finds nothing.
    try world.write(
      "DROP INDEX key_grant_by_user", "CREATE INDEX key_grant_by_user ON key_grant (user DESC)",
      "PRAGMA writable_schema = ON",
      """
      UPDATE sqlite_schema SET sql = 'CREATE INDEX key_grant_by_user ON key_grant (user)'
       WHERE name = 'key_grant_by_user'
      """)
    let registry = try world.open("an", with: .sample)
    #expect(throws: StoreError.damaged(file: "keys.sqlite")) { try registry.persons(at: .noon) }
  }

  @Test(arguments: [
    ("person", "profile"), ("person", "identity"), ("person", "contact"),
    ("person", "circumstances"), ("contribution", "contribution"), ("relative", "identity"),
  ])
  func `no box opens in another row of its table`(table: String, column: String) throws {
    let found = try findings(
      after: "CREATE TEMP TABLE s AS SELECT id, \(column) AS box FROM \(table)",
      """
      UPDATE \(table) SET \(column) = (
        SELECT s.box FROM (SELECT id, \(column) AS box FROM \(table)) s WHERE s.id = \(table).id % 4 + 1)
      """)
    for row in 1...4 { #expect(found.contains { $0.hasPrefix("box_damaged \(table) \(row) ") }) }
  }

  @Test func `a box does not open in another column`() throws {
    let found = try findings(after: "UPDATE person SET contact = circumstances WHERE id = 2")
    #expect(found == ["box_damaged person 2 (contact)"])
  }

  @Test func `a relative does not open under another person`() throws {
    let found = try findings(after: "UPDATE relative SET person = 3 WHERE id = 1")
    #expect(found.contains { $0.hasPrefix("box_damaged relative 1") })
  }

  @Test func `a gift moved to another giver does not open`() throws {
    _ = try findings(after: "UPDATE giver SET person = 2 WHERE contribution = 1")
    #expect(try world.registry.check(at: .noon).map(\.code) == ["giver_wrong"])
    #expect(throws: SealingError.self) {
      try world.registry.contributions(of: .person(.init(rawValue: 2)), at: .noon)
    }
  }

  @Test func `a box brought back from before a change is named`() throws {
    let found = try findings(
      after: """
        UPDATE person SET identity = (
          SELECT box FROM former_box WHERE source_table = 1 AND row = 1 AND class = 2) WHERE id = 1
        """)
    #expect(found == ["box_rolled_back person 1 (identity)"])
  }

  @Test func `a deleted row is named`() throws {
    let found = try findings(
      after: "PRAGMA foreign_keys = OFF", "DELETE FROM relative WHERE id = 3")
    #expect(found == ["row_missing relative 3"])
  }

  @Test func `a row that nobody entered is named`() throws {
    let found = try findings(
      after: """
        INSERT INTO relative (id, person, subject, profile, identity)
        SELECT 99, person, 9999, profile, identity FROM relative WHERE id = 1
        """)
    #expect(found.contains("row_foreign relative 99"))
  }

  @Test(arguments: [
    ("UPDATE audit SET user = 2 WHERE sequence = 3", "entry_changed audit 3"),
    ("UPDATE audit SET deed = 'person.show' WHERE sequence = 4", "entry_changed audit 4"),
    ("UPDATE audit SET at = at + 1 WHERE sequence = 2", "entry_changed audit 2"),
    ("DELETE FROM audit WHERE sequence = 5", "entry_missing audit 5"),
    (
      "UPDATE audit SET signature = (SELECT signature FROM audit WHERE sequence = 2) WHERE sequence = 3",
      "signature_wrong audit 3"
    ),
    (
      "UPDATE audit SET signature = NULL, state = NULL WHERE sequence = 3",
      "signature_wrong audit 3"
    ),
  ])
  func `an edited log is found out`(sql: String, finding: String) throws {
    let found = try findings(
      after: "DROP TRIGGER audit_is_never_edited", "DROP TRIGGER audit_is_never_erased", sql)
    #expect(found.contains(finding), "\(found)")
  }

  @Test func `a log cut at its end is refused when the registry is opened`() throws {
    try world.registry.close()
    let queue = try DatabaseQueue(path: world.folder.appending(path: "registry.sqlite").path)
    try queue.write { db in
      try db.execute(sql: "DROP TRIGGER audit_is_never_erased")
      try db.execute(sql: "DELETE FROM audit WHERE sequence = (SELECT max(sequence) FROM audit)")
    }
    try queue.close()
    #expect(throws: StoreError.rolledBack) {
      try Registry.open(
        at: world.folder.path, user: nil, passphrase: .sample, now: .noon)
    }
  }

  @Test func `any flipped bit of a box is found`() throws {
    let queue = try DatabaseQueue(path: world.folder.appending(path: "registry.sqlite").path)
    let box = try #require(
      try queue.read { try Data.fetchOne($0, sql: "SELECT identity FROM person WHERE id = 3") })
    for place in stride(from: 0, to: box.count, by: 7) {
      var changed = box
      changed[place] ^= 1 << UInt8(place % 8)
      try queue.write {
        try $0.execute(sql: "UPDATE person SET identity = ? WHERE id = 3", arguments: [changed])
      }
      let found = try world.registry.verifyAudit(at: .noon).findings
      #expect(found.map(\.place) == ["person 3 (identity)"], "byte \(place)")
    }
    try queue.close()
  }
}
