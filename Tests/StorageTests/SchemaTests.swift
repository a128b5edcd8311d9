import Facts
import GRDB
import Privacy
import Schema
import Sealing
import Testing

@testable import Storage

/// The tables are as the documents show them, and hold nothing personal in the clear.
struct SchemaTests {
  let schema: LiveSchema

  init() throws {
    schema = try LiveSchema()
  }

  @Test func `registry.sql shows all tables as they are`() throws {
    let files = schema.statements.map { file, statements in
      "-- \(file)\n\n" + statements.map { "\($0);\n" }.joined(separator: "\n")
    }
    let text = """
      -- The tables of both files as they are after the last migration.
      -- Drawn by Tests/StorageTests (RECORD=1 draws it anew); the migrations make them.

      \(files.joined(separator: "\n\n"))
      """
    #expect(
      try Drawing("schema/registry.sql").isUpToDate(with: text),
      "run RECORD=1 swift test --filter StorageTests")
  }

  @Test func `schema.md shows all tables as they are`() throws {
    #expect(
      try Drawing("docs/schema.md").isUpToDate(with: try SchemaPage(schema: schema).text),
      "run RECORD=1 swift test --filter StorageTests")
  }

  @Test func `every column is explained, and nothing that is not there`() {
    let explained = DataDictionary.tables.flatMap { table in
      table.columns.map { "\(table.file) \(table.name).\($0.name)" }
    }
    let there = schema.tables.flatMap { table in
      table.columns.map { "\(table.file) \(table.name).\($0.name)" }
    }
    #expect(Set(there).subtracting(explained) == [])
    #expect(Set(explained).subtracting(there) == [])
    #expect(explained.count == Set(explained).count)
  }

  @Test func `every table but the migrator's own is strict`() {
    #expect(
      schema.tables.filter { !$0.isStrict }.map(\.name) == ["grdb_migrations", "grdb_migrations"])
    #expect(schema.tables.count > 20)
  }

  @Test func `what is said to be a box is a blob of its class's column`() throws {
    for table in SealedTable.allCases {
      let live = try schema.table(table.name, in: Store.dataFile)
      let boxes = DataDictionary.tables.first { $0.name == table.name }?.columns.compactMap {
        column in
        if case .box(let dataClass) = column.kind { (column.name, dataClass) } else { nil }
      }
      #expect(boxes?.map(\.1) == table.classes)
      #expect(boxes?.map(\.0) == table.classes.map(\.column))
      for name in table.classes.map(\.column) {
        #expect(live.columns.first { $0.name == name }?.type == "BLOB")
      }
    }
  }

  /// A text column is where something personal could slip in: each has its reason here.
  static let texts: Set = [
    "registry.unit", "registry.locality",  // the office
    "numbering.name", "batch.kind", "record_tag.kind", "key_grant.key",  // the program's words
    "audit.deed", "audit.purpose",
    "audit.rows",  // numbers of rows
    "exchange_rate.currency", "exchange_rate.from_day", "exchange_rate.rate",  // public figures
    "exchange_rate.source",
    "user.name", "former_user.name",  // an official's sign-in name
    "user.role", "user.duties", "former_user.role", "former_user.duties",  // words
    "recovery_grant.key", "key_file.numbering", "key_copy.place",
    "policy.name", "policy.value", "policy.document", "policy.from_day",  // the office's own
    "grdb_migrations.identifier",  // names of files
  ]

  @Test func `no text stands in the clear but what is allowed to`() {
    let texts = columns { $0.type == "TEXT" }
    #expect(Set(texts) == Self.texts)
  }

  @Test func `blobs are boxes, secrets and proofs, and nothing else is`() throws {
    for table in DataDictionary.tables {
      let live = try schema.table(table.name, in: table.file)
      for column in table.columns {
        let type = live.columns.first { $0.name == column.name }?.type
        #expect((type == "BLOB") == column.kind.isBytes, "\(table.name).\(column.name)")
      }
    }
  }

  @Test func `every number is a number, link, tag or one of few counts and times`() {
    let counts = DataDictionary.tables.flatMap { table in
      table.columns.compactMap { column in
        if case .plain = column.kind { "\(table.name).\(column.name)" } else { nil }
      }
    }
    #expect(
      Set(counts).subtracting(Self.texts) == [
        "registry.format", "registry.created_at", "numbering.last", "audit.at", "key_file.format",
        "user.passes", "user.memory", "recovery.threshold", "recovery.sheets", "recovery.made_at",
        "key_copy.made_at", "clock.acknowledge_by", "clock.due", "clock.acknowledged",
        "clock.is_open",
      ])
  }

  private func columns(where isMeant: (LiveSchema.Column) -> Bool) -> [String] {
    schema.tables.flatMap { table in
      table.columns.filter(isMeant).map { "\(table.name).\($0.name)" }
    }
  }

  @Test func `migrations are known by the names of their files`() {
    #expect(Schema.registry.map(\.id).first == "0001-registry")
    #expect(Schema.keys.map(\.id).first == "0001-keys")
    #expect((Schema.registry + Schema.keys).allSatisfy { $0.sql.hasPrefix("-- ") })
  }
}

extension DataDictionary.Kind {
  fileprivate var isBytes: Bool {
    switch self {
    case .box, .anyBox, .secret, .halfKey, .proof: true
    case .number, .link, .tag, .plain: false
    }
  }
}

/// What SQLite itself refuses, whoever asks.
struct ConstraintTests {
  let folder: Folder
  let store: Store

  init() throws {
    folder = try Folder()
    store = try folder.open()
    try store.addPerson()
  }

  @Test(arguments: [
    "UPDATE audit SET at = 0", "UPDATE audit SET hash = hash WHERE sequence = 1",
    "DELETE FROM audit", "DELETE FROM audit WHERE sequence = 1",
    "INSERT OR REPLACE INTO audit SELECT * FROM audit",
    """
    INSERT INTO audit SELECT * FROM audit WHERE true
    ON CONFLICT (sequence) DO UPDATE SET at = 0
    """,
  ])
  func `the audit log is only ever added to`(sql: String) throws {
    #expect(throws: (any Error).self) {
      try store.transaction { try $0.data.execute(sql: sql) }
    }
    #expect(try folder.number("SELECT at FROM audit WHERE sequence = 1") == 1_795_237_200)
  }

  @Test(arguments: [
    "INSERT INTO relative (id, person, subject, profile, identity) VALUES (1, 9, 9, x'', x'')",
    "DELETE FROM person WHERE id IN (SELECT person FROM giver)",
    "INSERT INTO person (id, subject, profile, identity) VALUES (2, 1, x'', x'')",
    "INSERT INTO person (id, subject, profile, identity) VALUES (2, 2, 'Nguyễn', x'')",
    "INSERT INTO person (id, subject, profile) VALUES (2, 2, x'')",
    "INSERT INTO giver VALUES (1, 1, 1, 1)", "INSERT INTO giver VALUES (1, 2, NULL, NULL)",
    "INSERT INTO person_tag VALUES (5, 1, 1)",
    "INSERT INTO registry SELECT 2, 1, uid, 'x', '48', 0 FROM registry",
    "INSERT INTO record_tag VALUES ('other', 1, 1)",
    "INSERT INTO exchange_rate VALUES ('USD', '1/1/2026', '25000', NULL)",
  ])
  func `rows that cannot be are refused`(sql: String) throws {
    try store.transaction { changes in
      try changes.insert(
        SealedRow(.contribution, id: 1, subject: 1, boxes: [.contribution: Sealed()]))
      try changes.setGivers([.person(1)], of: 1, isNew: true)
    }
    #expect(throws: StoreError.self) {
      try store.transaction { try $0.data.execute(sql: sql) }
    }
  }

  @Test func `an error of the database tells the rule, never the value`() throws {
    let error = #expect(throws: StoreError.self) {
      try store.transaction { try $0.insert(.person(1)) }
    }
    let text = try #require(error?.message.en)
    #expect(text.contains("1555") && !text.contains("ciphertext"))
  }
}
