import Foundation
import GRDB
import Testing

@testable import Storage

/// A registry is opened when both its files are there, whole, its own and not older than they were.
struct OpeningTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
  }

  @Test func `a new registry tells what it was made with`() throws {
    try folder.use { store in
      #expect(store.about == folder.about)
      #expect(try store.users() == [folder.user])
      let grants = try store.keyContents().grants
      #expect(grants.count == folder.grants.count)
      #expect(grants.allSatisfy(folder.grants.contains))
    }
  }

  @Test func `nothing is made over a registry, nor in a folder that holds something`() throws {
    let before = try folder.contents
    #expect(throws: StoreError.alreadyThere) { try folder.make(at: folder.url) }
    #expect(try folder.contents == before)
    let other = folder.url.appending(path: "other")
    try FileManager.default.createDirectory(at: other, withIntermediateDirectories: false)
    try Data([1]).write(to: other.appending(path: "note"))
    #expect(throws: StoreError.folderInTheWay) { try folder.make(at: other) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: other.path) == ["note"])
  }

  @Test func `an empty folder is taken, and drafts are not left behind`() throws {
    let other = folder.url.appending(path: "other")
    try FileManager.default.createDirectory(at: other, withIntermediateDirectories: false)
    try folder.make(at: other)
    #expect(try folder.names == [Store.dataFile, Store.keyFile, "other"])
    #expect(
      Set(try FileManager.default.contentsOfDirectory(atPath: other.path))
        == [Store.dataFile, Store.keyFile])
  }

  @Test func `only the owner may read the files, those beside them too`() throws {
    let store = try folder.open()
    try store.addPerson()
    let names = try folder.names
    #expect(names.count == 6)
    for name in names { #expect(try mode(folder.path(name)) == 0o600) }
    #expect(try mode(folder.url.path) == 0o700)
    try store.close()
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test func `a missing file is named`() throws {
    #expect(throws: StoreError.noSuchRegistry) {
      try Store.open(at: folder.url.appending(path: "none").path)
    }
    try FileManager.default.removeItem(atPath: folder.path(Store.keyFile))
    #expect(throws: StoreError.keyFileMissing) { try folder.open() }
    try FileManager.default.removeItem(atPath: folder.path(Store.dataFile))
    #expect(throws: StoreError.noSuchRegistry) { try folder.open() }
  }

  @Test func `the key file of another registry is refused`() throws {
    let other = try Folder()
    try FileManager.default.removeItem(atPath: folder.path(Store.keyFile))
    try FileManager.default.copyItem(
      atPath: other.path(Store.keyFile), toPath: folder.path(Store.keyFile))
    #expect(throws: StoreError.foreign(file: Store.keyFile)) { try folder.open() }
  }

  @Test(arguments: [
    (Store.dataFile, "UPDATE registry SET format = 2"),
    (Store.keyFile, "UPDATE key_file SET format = 2"),
    (Store.dataFile, "INSERT INTO grdb_migrations VALUES ('9999-later')"),
    (Store.keyFile, "INSERT INTO grdb_migrations VALUES ('9999-later')"),
  ])
  func `a newer format is refused`(file: String, sql: String) throws {
    try folder.tamper(file, sql)
    #expect(throws: StoreError.newer) { try folder.open() }
  }

  @Test(arguments: [
    (Store.dataFile, "DELETE FROM registry"), (Store.keyFile, "DELETE FROM key_file"),
  ])
  func `a file that does not say what it is is damaged`(file: String, sql: String) throws {
    try folder.tamper(file, sql)
    #expect(throws: StoreError.damaged(file: file)) { try folder.open() }
  }

  @Test(arguments: [Store.dataFile, Store.keyFile])
  func `a file whose beginning was written over is damaged`(file: String) throws {
    try folder.overwrite(file, at: 0, with: Array("not a database at all".utf8))
    #expect(throws: StoreError.damaged(file: file)) { try folder.open() }
  }

  @Test(arguments: [Store.dataFile, Store.keyFile])
  func `a file whose tables were written over is damaged`(file: String) throws {
    try folder.overwrite(file, at: 100, with: [UInt8](repeating: 0xA5, count: 3000))
    #expect(throws: StoreError.damaged(file: file)) { try folder.open() }
  }

  @Test func `a check finds pages that were written over`() throws {
    try folder.use { store in for _ in 0..<60 { try store.addPerson() } }
    let page = try #require(
      try folder.number("SELECT rootpage FROM sqlite_schema WHERE name = 'relative_by_person'"))
    try folder.overwrite(
      Store.dataFile, at: UInt64(page - 1) * 4096, with: [UInt8](repeating: 0xA5, count: 64))
    try folder.use { store in
      let faults = try store.transaction { changes in
        changes.isTrial = true
        return try changes.fileFaults()
      }
      #expect(!faults.isEmpty)
      #expect(faults.allSatisfy { $0.file == Store.dataFile })
    }
  }
}

/// Old files beside newer ones are found out by the head that the key file remembers.
struct RollbackTests {
  let folder: Folder
  let old: [String: Data]

  /// Keeps the files as they are after one entry, and writes a second.
  init() throws {
    let folder = try Folder()
    self.folder = folder
    try folder.use { _ = try $0.addPerson(mark: 1) }
    old = try Dictionary(
      uniqueKeysWithValues: [Store.dataFile, Store.keyFile].map {
        ($0, try Data(contentsOf: folder.url.appending(path: $0)))
      })
    try folder.use { _ = try $0.addPerson(mark: 2) }
  }

  private func putBack(_ file: String) throws {
    try #require(old[file]).write(to: folder.url.appending(path: file))
  }

  @Test func `an old data file beside the newer key file is refused`() throws {
    try putBack(Store.dataFile)
    #expect(throws: StoreError.rolledBack) { try folder.open() }
  }

  @Test func `a log that went another way since is refused`() throws {
    try putBack(Store.dataFile)
    let newer = try Data(contentsOf: folder.url.appending(path: Store.keyFile))
    try putBack(Store.keyFile)
    try folder.use { _ = try $0.addPerson(mark: 3) }
    #expect(try folder.number("SELECT max(sequence) FROM audit") == 2)
    try newer.write(to: folder.url.appending(path: Store.keyFile))
    #expect(throws: StoreError.rolledBack) { try folder.open() }
  }

  @Test func `an old key file is opened, and lacks the seeds made since`() throws {
    try putBack(Store.keyFile)
    try folder.use { store in
      let (seeds, used) = try store.transaction { changes in
        changes.isTrial = true
        return (try changes.subjectsWithSeed(), try changes.subjectsInUse())
      }
      #expect((seeds, used) == ([1], [1, 2]))
    }
  }
}
