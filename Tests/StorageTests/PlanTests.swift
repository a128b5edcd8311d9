import Foundation
import GRDB
import Privacy
import Sealing
import Testing

@testable import Storage

/// What reads one record, or one record's links, finds it by an index.
struct PlanTests {
  /// The statements that look at whole tables, and why they do; `…` stands for anything.
  ///
  /// Statements that read a table of one row, or a handful, are among them.
  static let scans: [(beginning: String, ending: String, reason: String)] = [
    ("SELECT name, last FROM numbering", "", "a dozen rows, read at the start of a transaction"),
    ("SELECT sequence, hash FROM audit", "LIMIT 1", "one row, from the end"),
    ("SELECT sequence, state FROM audit", "LIMIT 1", "one row, from the end"),
    ("SELECT rows FROM audit WHERE deed", "LIMIT 1", "from the end, and seldom: for rates"),
    ("SELECT rows FROM audit WHERE instr", "LIMIT 1", "from the end, and seldom: for users"),
    ("SELECT at, rows FROM audit WHERE deed IN", "", "seldom: when each user came"),
    ("SELECT format, uid FROM key_file", "", "one row"),
    ("SELECT head_sequence, head_hash FROM key_file", "", "one row"),
    ("UPDATE key_file SET", "", "one row"), ("SELECT * FROM registry", "", "one row"),
    ("SELECT uid FROM registry", "", "one row"),
    ("SELECT * FROM user", "ORDER BY id", "a handful of users"),
    ("SELECT * FROM former_user", "", "a handful of users"),
    ("SELECT * FROM key_grant", "", "all keys of all users are checked"),
    ("SELECT * FROM root ORDER BY epoch", "", "a handful of roots"),
    ("SELECT * FROM recovery", "", "one row, and its keys"),
    ("SELECT * FROM pending", "", "one row, or none"),
    ("DELETE FROM key_grant", "", "all are written anew"),
    ("DELETE FROM former_user", "", "all are written anew"),
    ("DELETE FROM recovery", "", "all are written anew"),
    ("DELETE FROM user", "", "all are written anew"),
    ("SELECT numbering FROM key_file", "", "one row"),
    ("SELECT place, made_at, head FROM key_copy", "", "a handful of copies"),
    ("SELECT * FROM policy", "", "all policies are used"),
    ("SELECT * FROM clock ORDER BY request", "", "a check of all clocks"),
    ("SELECT * FROM clock WHERE is_open = 1", "ORDER BY due", "all that run are told"),
    ("SELECT sequence, at,", "LIMIT 1", "from the end: what was verified before"),
    ("SELECT sequence FROM audit WHERE instr(", "", "who set the users, where they are changed"),
    ("SELECT at FROM audit WHERE deed IN", "LIMIT 1", "from the end, and seldom: the status"),
    (
      "SELECT sequence, at, user, deed, purpose, rows, state, hash, signature FROM audit WHERE deed",
      "IN (?) ORDER BY sequence", "seldom: when keys are renewed"
    ),
    ("SELECT substr(", "GROUP BY 1", "all boxes are counted by their keys"),
    ("DELETE FROM person_tag", "", "all tags are made anew"),
    ("SELECT id, kind, subject, identity, undone_by FROM batch", "", "all imports are shown"),
    ("SELECT * FROM exchange_rate", "", "all rates are used"),
    ("SELECT subject, seed FROM seed", "", "all boxes of a table are opened"),
    ("SELECT subject FROM seed", "", "a check of all seeds"),
    ("SELECT DISTINCT subject FROM", "", "a check of all seeds"),
    ("SELECT id", "ORDER BY id", "all rows of a table"),
    ("SELECT contribution, person FROM giver", "ORDER BY contribution", "a report on all givers"),
    ("SELECT count(*) FROM", "", "all rows are counted"),
    ("SELECT length(", "GROUP BY 1 ORDER BY 1", "all boxes are measured"),
    ("SELECT name FROM sqlite_schema", "", "a check of all tables"),
    ("SELECT type, name, tbl_name, sql FROM sqlite_schema", "", "a backup's tables are compared"),
    ("SELECT contribution, person, organisation FROM giver", "", "a restore looks at all givers"),
    ("UPDATE key_copy SET head", "", "a handful of copies"),
    ("SELECT deed FROM audit WHERE deed IN", "LIMIT 1", "from the end, and seldom: for checks"),
    ("SELECT entry, hash FROM pending", "", "one row, or none"),
  ]

  let folder: Folder
  let store: Store
  let run: Set<String>

  init() throws {
    folder = try Folder()
    store = try folder.open()
    let log = StatementLog()
    for queue in [store.data, store.keys] {
      queue.inDatabase { db in db.trace { log.note($0) } }
    }
    try store.everything()
    run = log.statements
  }

  @Test func `every statement of the sources was run here, or stands there whole`() throws {
    let patterns = try SourceStatements().patterns
    #expect(patterns.count > 40)
    let missing = patterns.filter { pattern in
      pattern.sql == nil && !run.contains(where: pattern.fits)
    }
    #expect(missing.isEmpty)
  }

  @Test func `no statement looks through a whole table but those that must`() throws {
    let whole = try SourceStatements().patterns.compactMap(\.sql)
    let statements = run.union(whole).filter { !$0.hasPrefix("INSERT") || $0.contains("SELECT") }
    #expect(statements.count > 50)
    var used: Set<String> = []
    for sql in statements.sorted() {
      let plan = try plan(sql)
      guard plan.contains(where: { $0.hasPrefix("SCAN") && $0 != "SCAN CONSTANT ROW" }) else {
        continue
      }
      let scan = Self.scans.first { sql.hasPrefix($0.beginning) && sql.hasSuffix($0.ending) }
      #expect(scan != nil, "\(sql): \(plan)")
      #expect(!sql.contains("= ?") || sql.hasPrefix("UPDATE key_file"), "\(sql) names a row")
      used.insert(scan?.beginning ?? "")
    }
    #expect(Set(Self.scans.map(\.beginning)).subtracting(used) == [], "exceptions nobody needs")
  }

  private func plan(_ sql: String) throws -> [String] {
    guard !sql.hasPrefix("PRAGMA") else { return [] }
    let nulls = [DatabaseValue](repeating: .null, count: sql.count { $0 == "?" })
    func details(_ db: Database) throws -> [String] {
      try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)", arguments: StatementArguments(nulls))
        .map { $0["detail"] }
    }
    do {
      return try store.data.read(details)
    } catch let error as DatabaseError where error.message?.hasPrefix("no such table") == true {
      return try store.keys.read(details)
    }
  }

  @Test func `every foreign key has an index, so that deleting what it points to is quick`() throws
  {
    try store.data.read { db in
      for table in try LiveSchema().tables where table.file == Store.dataFile {
        for link in table.links {
          let plan = try Row.fetchAll(
            db,
            sql: """
              EXPLAIN QUERY PLAN SELECT 1 FROM \(table.name) WHERE \(link.column) = 1
              """
          ).map { $0["detail"] as String }
          #expect(plan.allSatisfy { $0.hasPrefix("SEARCH") }, "\(table.name).\(link.column)")
        }
      }
    }
  }
}

/// The statements that were run, each once, without what was bound to them.
private final class StatementLog {
  private(set) var statements: Set<String> = []

  func note(_ event: Database.TraceEvent) {
    guard case .statement(let statement) = event else { return }
    let sql = statement.sql.evenlySpaced
    let words = ["SELECT", "INSERT", "UPDATE", "DELETE"]
    if words.contains(where: sql.hasPrefix) { statements.insert(sql) }
  }
}
