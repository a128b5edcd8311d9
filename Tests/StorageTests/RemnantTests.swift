import Foundation
import GRDB
import Privacy
import Sealing
import Testing

@testable import Storage

/// What was deleted is gone from the files, and closing leaves two files.
struct RemnantTests {
  let folder: Folder
  let mark = "an unmistakable ciphertext, "

  init() throws {
    folder = try Folder()
  }

  private var isThere: Bool { get throws { try folder.contents.contains(mark) } }

  /// Three boxes: one that fits its page, one that spills over to others, and a replaced one.
  private func fill(_ store: Store) throws {
    try store.addPerson(box: Sealed(filledWith: mark))
    try store.addPerson(box: Sealed(filledWith: String(repeating: mark, count: 1000)))
    try store.transaction { changes in
      let row = try #require(try changes.row(1, of: .person))
      try changes.replace(
        .identity, of: row, with: Sealed(version: 2, filledWith: mark), entry: 3, batch: nil)
    }
  }

  @Test func `deleted boxes and seeds are in no file after closing`() throws {
    let seed = String(repeating: "b", count: 32)  // 0x62
    try folder.use(fill)
    #expect(try isThere)
    #expect(try folder.contents.contains(seed))
    try folder.use { store in
      try store.transaction { changes in
        for id in Int64(1)...2 {
          try changes.delete(try #require(try changes.row(id, of: .person)))
          try changes.destroySeed(of: id)
        }
      }
    }
    #expect(try !isThere)
    #expect(try !folder.contents.contains(seed))
  }

  @Test func `closing writes the logs back and leaves two files`() throws {
    let store = try folder.open()
    try fill(store)
    #expect(try folder.names.count == 6)
    try store.close()
    #expect(try folder.names == [Store.dataFile, Store.keyFile])
  }

  @Test(arguments: [
    ("secure_delete", "1"), ("synchronous", "2"), ("temp_store", "2"), ("foreign_keys", "1"),
    ("trusted_schema", "0"), ("cell_size_check", "1"), ("recursive_triggers", "1"),
    ("journal_mode", "wal"),
  ])
  func `both files are kept carefully`(pragma: String, value: String) throws {
    try folder.use { store in
      for queue in [store.data, store.keys] {
        let kept = try queue.read { try String.fetchOne($0, sql: "PRAGMA \(pragma)") }
        #expect(kept == value)
      }
    }
  }
}

extension Data {
  fileprivate func contains(_ text: String) -> Bool { range(of: Data(text.utf8)) != nil }
}
