import Foundation
import GRDB
import Privacy
import Sealing
import Testing

@testable import Storage

/// The folder of a new registry, gone with the value.
final class Folder {
  let url: URL
  let about: About
  let user: UserRecord
  let grants: [GrantRecord]

  init() throws {
    url = URL.temporaryDirectory.appending(path: "kieubao-store-\(UUID().uuidString)")
    let uid = systemRandomness(16)
    (_, user, grants) = try Keyring.create(
      registry: uid, user: "an", passphrase: Array("bốn từ dễ nhớ".utf8), cost: .least)
    about = About(uid: uid, unit: "Ủy ban MTTQ xã Gò Nổi", locality: "48", createdAt: 1_795_237_200)
    try make(at: url)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  func make(at url: URL) throws {
    try Store.create(at: url.path, about: about, user: user, grants: grants)
  }

  func open(patience: Double = 5) throws -> Store {
    try Store.open(at: url.path, patience: patience)
  }

  /// Opens, works and closes.
  func use<Result>(_ work: (Store) throws -> Result) throws -> Result {
    let store = try open()
    let result = try work(store)
    try store.close()
    return result
  }

  func path(_ file: String) -> String { url.appending(path: file).path }

  var names: Set<String> {
    get throws { Set(try FileManager.default.contentsOfDirectory(atPath: url.path)) }
  }

  /// All bytes of all files.
  var contents: Data {
    get throws {
      try names.sorted().reduce(into: Data()) {
        $0 += try Data(contentsOf: url.appending(path: $1))
      }
    }
  }

  /// Changes a file behind the program's back.
  func tamper(_ file: String, _ sql: String) throws {
    let queue = try DatabaseQueue(path: path(file))
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  /// One number from a file, read by another program.
  func number(_ sql: String, in file: String = Store.dataFile) throws -> Int? {
    let queue = try DatabaseQueue(path: path(file))
    defer { try? queue.close() }
    return try queue.read { try Int.fetchOne($0, sql: sql) }
  }

  /// Writes bytes over a file, from a place on.
  func overwrite(_ file: String, at offset: UInt64, with bytes: [UInt8]) throws {
    let handle = try FileHandle(forWritingTo: url.appending(path: file))
    try handle.seek(toOffset: offset)
    try handle.write(contentsOf: Data(bytes))
    try handle.close()
  }
}

extension Sealed {
  /// Something in the shape of a box; the store does not look inside.
  init(version: UInt8 = 1, filledWith text: String = "ciphertext") {
    self.init(bytes: [1, 0, 1, 0, 0, 0, version] + Array(text.utf8))
  }
}

extension SealedRow {
  static func person(_ id: Int64, box: Sealed = Sealed()) -> SealedRow {
    SealedRow(.person, id: id, subject: id, boxes: [.profile: box, .identity: box])
  }
}

extension AuditRow {
  /// The entry after a head, in the shape of one; the store does not verify it.
  init(after head: Head, mark: UInt8 = 7) {
    self.init(
      sequence: head.sequence + 1, at: 1_795_237_200, user: 1, deed: "person.add",
      purpose: "registry", rows: "created person 1", state: [UInt8](repeating: 2, count: 74),
      hash: [UInt8](repeating: mark, count: 32),
      signature: [UInt8](repeating: 3, count: 64))
  }
}

extension Store {
  /// Writes a person with a seed, and the entry of it.
  @discardableResult
  func addPerson(box: Sealed = Sealed(), mark: UInt8 = 7) throws -> Int64 {
    try transaction { try $0.addPerson(box: box, mark: mark) }
  }
}

extension Changes {
  @discardableResult
  func addPerson(box: Sealed = Sealed(), mark: UInt8 = 7) throws -> Int64 {
    let id = nextNumber(of: "person")
    try keep(.filled(with: 0x60 + UInt8(id)), of: id)
    try insert(.person(id, box: box))
    try append(AuditRow(after: head, mark: mark))
    return id
  }
}

extension Seed {
  static func filled(with byte: UInt8) throws -> Seed {
    try #require(Seed([UInt8](repeating: byte, count: 32)))
  }
}

struct Refused: Error {}
