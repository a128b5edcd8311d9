import GRDB
import Privacy
import Sealing
import Testing

@testable import Storage

/// A transaction over both files is there as a whole or not at all.
struct TransactionTests {
  let folder: Folder
  let store: Store

  init() throws {
    folder = try Folder()
    store = try folder.open(patience: 0.1)
    try store.addPerson()
  }

  /// What there is of everything that a transaction writes.
  private var amounts: [Int?] {
    get throws {
      try [
        folder.number("SELECT count(*) FROM person"), folder.number("SELECT count(*) FROM audit"),
        folder.number("SELECT last FROM numbering WHERE name = 'person'"),
        folder.number("SELECT count(*) FROM seed", in: Store.keyFile),
        folder.number("SELECT head_sequence FROM key_file", in: Store.keyFile),
      ]
    }
  }

  @Test func `what was written is there, in both files`() throws {
    #expect(try amounts == [1, 1, 1, 1, 1])
    let head = try store.transaction { $0.head }
    #expect(head.sequence == 1)
    #expect(head.hash == [UInt8](repeating: 7, count: 32))
  }

  @Test func `work that throws leaves nothing, in neither file`() throws {
    #expect(throws: Refused.self) {
      try store.transaction { changes in
        try changes.addPerson()
        try changes.destroySeed(of: 1)
        throw Refused()
      }
    }
    #expect(try amounts == [1, 1, 1, 1, 1])
    try store.addPerson()
    #expect(try amounts == [2, 2, 2, 2, 2])
  }

  @Test func `a trial sees what it did and leaves nothing`() throws {
    let persons = try store.transaction { changes in
      changes.isTrial = true
      try changes.addPerson()
      return try changes.count(of: .person)
    }
    #expect(persons == 2)
    #expect(try amounts == [1, 1, 1, 1, 1])
  }

  @Test func `data that cannot be committed leaves rows, seeds and head as they were`() throws {
    #expect(throws: StoreError.self) {
      try store.transaction { changes in
        try changes.addPerson()
        try changes.destroySeed(of: 1)
        // A link to nobody, which SQLite refuses only when the data is committed.
        try changes.data.execute(sql: "PRAGMA defer_foreign_keys = ON")
        try changes.insert(SealedRow(.relative, id: 1, links: [99], subject: 9, boxes: boxes))
      }
    }
    // The new seed is left over: without a row it opens nothing. The old one is not destroyed.
    #expect(try amounts == [1, 1, 1, 2, 1])
    #expect(try store.transaction { try $0.seed(of: 1) } == .filled(with: 0x61))
  }

  private var boxes: [DataClass: Sealed] { [.profile: Sealed(), .identity: Sealed()] }

  @Test func `a seed left over is written over when its number is given`() throws {
    try folder.tamper(Store.keyFile, "INSERT INTO seed VALUES (2, zeroblob(32))")
    #expect(try store.addPerson() == 2)
    #expect(try store.transaction { try $0.seed(of: 2) } == .filled(with: 0x62))
  }

  @Test func `a head that lags behind the data is caught up with`() throws {
    try store.addPerson()
    try folder.tamper(Store.keyFile, "UPDATE key_file SET head_sequence = 0")
    try folder.use { _ = try $0.addPerson() }
    #expect(try amounts == [3, 3, 3, 3, 3])
  }

  @Test func `a destroyed seed is gone at once, and for good`() throws {
    try store.transaction { changes in
      try changes.destroySeed(of: 1)
      #expect(try changes.seed(of: 1) == nil)
    }
    #expect(try store.transaction { try $0.seed(of: 1) } == nil)
    #expect(try folder.number("SELECT count(*) FROM seed", in: Store.keyFile) == 0)
  }

  @Test func `a number is never given again`() throws {
    let id = try store.addPerson()
    try store.transaction { changes in
      try changes.delete(try #require(try changes.row(id, of: .person)))
    }
    #expect(try store.addPerson() == id + 1)
  }

  @Test(arguments: [Store.dataFile, Store.keyFile])
  func `a registry that another process writes to is in use`(file: String) throws {
    let other = try DatabaseQueue(path: folder.path(file))
    try other.writeWithoutTransaction { db in
      try db.beginTransaction(.immediate)
      let start = ContinuousClock.now
      #expect(throws: StoreError.inUse) { try store.addPerson() }
      #expect(ContinuousClock.now - start < .seconds(2))
      try db.rollback()
    }
    #expect(try amounts == [1, 1, 1, 1, 1])
    try store.addPerson()
    #expect(try amounts == [2, 2, 2, 2, 2])
  }

  @Test func `reading goes on while another process writes`() throws {
    let other = try DatabaseQueue(path: folder.path(Store.dataFile))
    try other.writeWithoutTransaction { db in
      try db.beginTransaction(.immediate)
      try db.execute(sql: "DELETE FROM person")
      #expect(try folder.use { try $0.users().count } == 1)
      try db.rollback()
    }
  }

  @Test func `an entry without a whole state is refused`() throws {
    let entry = AuditRow(
      sequence: 2, at: 0, user: 1, deed: "d", purpose: "p", rows: "",
      state: [1], hash: [UInt8](repeating: 0, count: 32),
      signature: nil)
    #expect(throws: StoreError.self) {
      try store.transaction { try $0.append(entry) }
    }
    #expect(try amounts == [1, 1, 1, 1, 1])
  }
}
