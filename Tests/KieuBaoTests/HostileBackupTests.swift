import Age
import Facts
import Foundation
import GRDB
import Sealing
import Storage
import Testing

@testable import KieuBao

/// A backup that was damaged or made up is refused, and the registry stays as it was.
struct HostileBackupTests {
  let office: BackupWorld
  let whole: [UInt8]

  init() throws {
    office = try BackupWorld()
    try office.world.register("Lê Văn Một", [.phones: .texts(["0912345671"])])
    try office.backUp()
    whole = Array(try Data(contentsOf: URL(filePath: office.path("data.age"))))
    try office.world.registry.close()
  }

  /// The code of the refusal of a file with these bytes; nil when it was taken.
  private func refusal(of bytes: [UInt8]) throws -> String? {
    let path = office.path("bad.age")
    try Data(bytes).write(to: URL(filePath: path))
    do {
      _ = try Restoration(of: path, with: office.key, to: office.folder)
      return nil
    } catch let error as any Explained {
      return error.code
    }
  }

  /// A backup with other contents, as anybody can make who knows the public key.
  private func forged(_ archive: [UInt8]) throws -> [UInt8] {
    var bytes: [UInt8] = []
    let recipient = try AgeRecipient(office.identity.recipient)
    let writer = try AgeWriter(to: .recipients([recipient]), random: systemRandomness) {
      bytes += $0
    }
    try writer.write(archive)
    try writer.finish()
    return bytes
  }

  private func archive() throws -> [UInt8] {
    var bytes: [UInt8] = []
    let identity = try AgeIdentity.identities(inFile: office.identity.fileText)[0]
    try AgeReader.decrypt(
      fileAt: office.path("data.age"), keys: [.identity(identity)]
    ) { bytes += $0 }
    return bytes
  }

  /// The archive with another file in it, and a manifest that is true of it.
  private func archive(changing change: (Database) throws -> Void) throws -> [UInt8] {
    let place = try Workplace(in: office.outside.path)
    let opened = try OpenedBackup(
      of: office.path("data.age"), with: office.key, as: .data, in: place)
    let queue = try DatabaseQueue(path: opened.path)
    try queue.writeWithoutTransaction { try change($0) }
    try queue.close()
    let data = Array(try Data(contentsOf: URL(filePath: opened.path)))
    let old = opened.manifest
    let manifest = Manifest(
      format: old.format, kind: old.kind, registry: old.registry, unit: old.unit,
      locality: old.locality, madeAt: old.madeAt, head: old.head, rows: old.rows, file: old.file,
      bytes: data.count, digest: digest(data).hex)
    return try archive(of: manifest.text(), data)
  }

  private func archive(of manifest: [UInt8], _ data: [UInt8], size: Int? = nil) throws -> [UInt8] {
    let first = TarHeader(name: "manifest.json", size: manifest.count, modifiedAt: 0)
    let second = TarHeader(name: "registry.sqlite", size: size ?? data.count, modifiedAt: 0)
    return first.bytes + manifest + [UInt8](repeating: 0, count: first.padding) + second.bytes
      + data + [UInt8](repeating: 0, count: second.padding + 1024)
  }

  @Test func `any flipped bit is found`() throws {
    for place in stride(from: 0, to: whole.count, by: whole.count / 60) {
      var bytes = whole
      bytes[place] ^= 1 << UInt8(place % 8)
      #expect(try refusal(of: bytes) != nil, "byte \(place)")
    }
    try expectUntouched()
  }

  @Test func `any cut is found`() throws {
    for count in stride(from: 0, to: whole.count, by: whole.count / 40) {
      #expect(try refusal(of: Array(whole.prefix(count))) != nil, "\(count) bytes")
    }
    #expect(try refusal(of: whole + [0]) != nil)
    try expectUntouched()
  }

  @Test func `another's key does not open it`() throws {
    let other = try BackupKey(identityFile: try BackupIdentity().fileText)
    let error = #expect(throws: AgeError.self) {
      try Restoration(of: office.path("data.age"), with: other, to: office.folder)
    }
    #expect(error == .wrongKey)
  }

  @Test func `a made-up archive of the same bytes is taken, of others not`() throws {
    #expect(try refusal(of: forged(archive())) == nil)
    #expect(try refusal(of: forged([])) == "backup_unreadable")
    #expect(try refusal(of: forged(Array("không phải tar".utf8))) == "backup_unreadable")
    #expect(try refusal(of: forged(archive() + [1])) == "backup_unreadable")
    #expect(
      try refusal(of: forged(archive() + [UInt8](repeating: 0, count: 1 << 20)))
        == "backup_unreadable")
  }

  @Test func `sizes that are not true are refused before anything is read for them`() throws {
    let whole = try archive()
    let manifest = try TarHeader(Array(whole.prefix(512)))
    let text = Array(whole[512..<512 + manifest.size])
    let huge = try archive(of: text, [1, 2, 3], size: TarHeader.largest)
    #expect(try refusal(of: forged(huge)) == "backup_unreadable")
    var object = try #require(
      try JSONSerialization.jsonObject(with: Data(text)) as? [String: Any])
    object["bytes"] = TarHeader.largest
    let lie = Array(try JSONSerialization.data(withJSONObject: object))
    let short = try archive(of: lie, [1, 2, 3], size: TarHeader.largest)
    #expect(["backup_unreadable", "disk_full"].contains(try refusal(of: forged(short)) ?? ""))
    object["format"] = 2
    let newer = try archive(of: Array(try JSONSerialization.data(withJSONObject: object)), [])
    #expect(try refusal(of: forged(newer)) == "newer_backup")
  }

  @Test(arguments: [
    "CREATE TRIGGER evil AFTER INSERT ON audit BEGIN DELETE FROM numbering; END",
    "CREATE VIEW evil AS SELECT 1",
    "CREATE TABLE evil (a)",
    "DROP TRIGGER audit_is_never_erased",
    "UPDATE registry SET uid = randomblob(16)",
    "INSERT INTO audit SELECT sequence + 1, at, user, deed, purpose, rows, state, hash, signature "
      + "FROM audit ORDER BY sequence DESC LIMIT 1",
  ])
  func `tables that are not a registry's are refused`(sql: String) throws {
    let archive = try archive { try $0.execute(sql: sql) }
    #expect(try refusal(of: forged(archive)) == "backup_damaged")
  }

  @Test(arguments: [
    "UPDATE person SET identity = zeroblob(length(identity))",
    "UPDATE person SET contact = NULL",
  ])
  func `records that the log does not tell of are refused when the keys are at hand`(
    sql: String
  ) throws {
    let path = office.path("bad.age")
    try Data(try forged(archive { try $0.execute(sql: sql) })).write(to: URL(filePath: path))
    let error = #expect(throws: Problem.self) {
      try Restoration(of: path, with: office.key, to: office.folder)
        .plan(as: nil, .sample, at: .noon)
    }
    #expect(error?.code == "backup_damaged")
    try expectUntouched()
  }

  @Test func `a copy of the keys is no backup of the data, nor the other way round`() throws {
    let registry = try Registry.open(
      at: office.folder, user: nil, passphrase: .sample, now: .noon)
    _ = try registry.copyKeys(to: office.path("keys.age"), for: office.lock, at: .noon)
    try registry.close()
    for (data, keys) in [("keys.age", "keys.age"), ("data.age", "data.age")] {
      let error = #expect(throws: Problem.self) {
        try Restoration(
          of: office.path(data), with: office.key, to: office.path("new"),
          keyCopy: (path: office.path(keys), key: office.key))
      }
      #expect(error?.code == "wrong_backup_kind")
    }
  }

  @Test func `who may back up and not govern restores nothing`() throws {
    let restoration = try Restoration(
      of: office.path("data.age"), with: office.key, to: office.folder)
    let wrong = Passphrase(Array("mật khẩu sai".utf8), cost: .least)
    #expect(throws: SealingError.wrongPassphrase) {
      try restoration.plan(as: nil, wrong, at: .noon)
    }
    #expect(Duty.needed(for: "backup.restore") == .govern)
    #expect(!Role.officer.duties.contains(.govern) && Role.officer.duties.contains(.backup))
  }

  private func expectUntouched() throws {
    let registry = try Registry.open(
      at: office.folder, user: nil, passphrase: .sample, now: .noon)
    #expect(try registry.persons(at: .noon).persons.count == 1)
    #expect(try registry.check(at: .noon).isEmpty)
    try registry.close()
    #expect(try office.leftovers().isEmpty)
  }
}
