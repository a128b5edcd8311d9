import Foundation
import GRDB
import Privacy
import Sealing
import Testing

@testable import Storage

/// After a scrub no byte of what was deleted is in the files or their logs.
struct ScrubTests {
  let folder: Folder
  let store: Store

  init() throws {
    folder = try Folder()
    store = try folder.open()
  }

  /// Tags in no order, so that SQLite copies them between pages, and half of them deleted again.
  private func fill(_ count: Int) throws -> [Data] {
    try store.addPerson()
    let tags = (0..<count).map { _ in Int64.random(in: (1 << 60)..<(1 << 62)) }
    try store.transaction { changes in
      for tag in tags { try changes.addRecordTag(tag, of: .persons, row: 1) }
      for tag in tags { try changes.addTag(tag, in: .phone, of: 1) }
    }
    let doomed = tags.shuffled().prefix(count / 2)
    for tag in doomed.prefix(8) {
      try store.transaction { try $0.removeRecordTag(tag, of: .persons) }
    }
    try store.transaction { changes in
      for tag in doomed.dropFirst(8) { try changes.removeRecordTag(tag, of: .persons) }
      try changes.removeTags(of: 1)
      changes.leavesRemnants = true
    }
    return doomed.map { tag in Data((0..<8).map { UInt8(truncatingIfNeeded: tag >> (56 - 8 * $0)) })
    }
  }

  private func left(of traces: [Data]) throws -> Int {
    let files = try folder.names.map { try Data(contentsOf: folder.url.appending(path: $0)) }
    return traces.count { trace in files.contains { $0.range(of: trace) != nil } }
  }

  @Test func `deleted tags are in no file while the registry is open`() throws {
    let traces = try fill(1500)
    #expect(try left(of: traces) > 0)
    #expect(try store.hasRemnants)
    #expect(try store.scrub())
    #expect(try left(of: traces) == 0)
    #expect(try !store.hasRemnants)
  }

  @Test func `with a reader at work the files stay marked, and the next opening clears them`()
    throws
  {
    let traces = try fill(400)
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let reader = try DatabaseQueue(
      path: folder.path(Store.dataFile), configuration: configuration)
    try reader.inDatabase { db in
      try db.execute(sql: "BEGIN")
      _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM person")
    }
    let start = Date()
    #expect(try !store.scrub(patience: 0.3))
    #expect(Date().timeIntervalSince(start) < 3)
    #expect(try store.hasRemnants)
    #expect(try left(of: traces) > 0)
    try reader.inDatabase { try $0.execute(sql: "COMMIT") }
    let again = try folder.open()
    #expect(try !again.hasRemnants)
    #expect(try left(of: traces) == 0)
    try again.close()
    try reader.close()
  }

  @Test func `work that leaves nothing behind marks nothing`() throws {
    try store.addPerson()
    #expect(try !store.hasRemnants)
  }
}
