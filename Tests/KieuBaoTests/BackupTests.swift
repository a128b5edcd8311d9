import Age
import Facts
import Foundation
import GRDB
import KieuBao
import Sealing
import Storage
import Testing

/// A backup holds the data of one moment and no key, and is proved before it has its name.
struct BackupTests {
  let office: BackupWorld

  init() throws {
    office = try BackupWorld()
    try office.world.register("Lê Văn Một", [.phones: .texts(["0912345671"]), .dob: .text("1961")])
    try office.world.register("Lê Văn Hai", [.note: .text("x")])
  }

  /// What is in a backup, decrypted and read by other programs.
  private func members(of name: String) throws -> [String: Data] {
    let identity = office.path("identity.txt")
    try Data(office.identity.fileText).write(to: URL(filePath: identity))
    let folder = office.path("members-\(UUID().uuidString)")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let script = #"age -d -i "$1" "$2" | tar -x -f - -C "$3" && tar --version > /dev/null"#
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-o", "pipefail", "-c", script, "-", identity, office.path(name), folder]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    return try Dictionary(
      uniqueKeysWithValues: names.map {
        ($0, try Data(contentsOf: URL(filePath: "\(folder)/\($0)")))
      })
  }

  @Test func `the age and tar programs open it, and find the manifest and the data`() throws {
    let made = try office.backUp()
    let members = try members(of: "data.age")
    #expect(members.keys.sorted() == ["manifest.json", "registry.sqlite"])
    let data = try #require(members["registry.sqlite"])
    #expect(digest(Array(data)).map { String(format: "%02x", $0) }.joined() == made.account.digest)
    let text = try #require(members["manifest.json"])
    let object = try JSONSerialization.jsonObject(with: text)
    let manifest = try #require(object as? [String: Any])
    #expect(manifest["kind"] as? String == "data")
    #expect((manifest["rows"] as? [String: Int])?["person"] == 2)
    let file = try Data(contentsOf: URL(filePath: office.path("data.age")))
    #expect(
      digest(Array(file)).map { String(format: "%02x", $0) }.joined() == made.fileDigest)
    let path = office.path("opened.sqlite")
    try data.write(to: URL(filePath: path))
    let people = try DatabaseQueue(path: path).read {
      try Int.fetchOne($0, sql: "SELECT count(*) FROM person")
    }
    #expect(people == 2)
  }

  @Test func `the log keeps the digest of every backup, and only its owner can read the file`()
    throws
  {
    let made = try office.backUp()
    let entries = try office.world.registry.auditEntries(at: .noon)
    #expect(entries.first { $0.deed == "backup.create" }?.rows == "set backup \(made.fileDigest)")
    let mode = try FileManager.default.attributesOfItem(atPath: office.path("data.age"))
    #expect(mode[.posixPermissions] as? Int == 0o600)
    #expect(try office.leftovers().isEmpty)
    #expect(try office.world.registry.check(at: .noon).isEmpty)
  }

  @Test func `no seed and no key is in it`() throws {
    try office.backUp()
    let data = try #require(try members(of: "data.age")["registry.sqlite"])
    let keys = try DatabaseQueue(path: "\(office.folder)/keys.sqlite")
    let secrets = try keys.read {
      try Data.fetchAll($0, sql: "SELECT seed FROM seed")
        + Data.fetchAll($0, sql: "SELECT sealed FROM key_grant")
    }
    #expect(secrets.count > 10)
    for secret in secrets { #expect(data.range(of: secret) == nil) }
  }

  @Test func `it is never written over another file unless that is asked for`() throws {
    try office.backUp()
    let before = try Data(contentsOf: URL(filePath: office.path("data.age")))
    let error = #expect(throws: Problem.self) {
      try office.world.registry.backUp(to: office.path("data.age"), for: office.lock, at: .noon)
    }
    #expect(error?.code == "needs_confirmation")
    #expect(try Data(contentsOf: URL(filePath: office.path("data.age"))) == before)
    try office.backUp()
    #expect(try Data(contentsOf: URL(filePath: office.path("data.age"))) != before)
  }

  @Test func `a passphrase opens it, and another does not`() throws {
    let lock = try BackupLock(passphrase: Array("mật khẩu sao lưu".utf8), work: 4)
    let path = office.path("locked.age")
    _ = try office.world.registry.backUp(to: path, for: lock, at: .noon)
    #expect(try BackupLock.isPassphrase(ofFileAt: path))
    let key = try BackupKey(passphrase: Array("mật khẩu sao lưu".utf8))
    let report = try BackupReport(verifying: path, with: key, beside: office.folder)
    #expect(report.standing == .behind(1))
    let wrong = try BackupKey(passphrase: Array("mật khẩu khác".utf8))
    let error = #expect(throws: AgeError.self) {
      try BackupReport(verifying: path, with: wrong, beside: office.folder)
    }
    #expect(error?.code == "wrong_age_key")
  }

  @Test func `verifying tells how far it is behind, and whose it is`() throws {
    try office.backUp()
    for name in ["Trần Thị Ba", "Trần Thị Tư"] { try office.world.register(name) }
    let path = office.path("data.age")
    let report = try BackupReport(verifying: path, with: office.key, beside: office.folder)
    #expect(report.standing == .behind(3))
    #expect(report.account.rows["person"] == 2)
    let other = try World()
    let foreign = try BackupReport(verifying: path, with: office.key, beside: other.folder.path)
    #expect(foreign.standing == .foreign)
    let alone = try BackupReport(verifying: path, with: office.key, beside: office.outside.path)
    #expect(alone.standing == nil)
  }

  @Test func `a backup made while others write is of one moment`() throws {
    let registry = office.world.registry
    let folder = office.folder
    let writer = Thread {
      guard
        let other = try? Registry.open(at: folder, user: nil, passphrase: .sample, now: .noon)
      else { return }
      while !Thread.current.isCancelled {
        let form = PersonForm([.name: .text("Ngô Văn Mới")])
        guard let draft = try? PersonDraft(form, asOf: Moment.noon.dayInVietnam) else { return }
        _ = try? other.register(draft, at: .noon)
      }
      try? other.close()
    }
    writer.start()
    for number in 1...4 {
      _ = try registry.backUp(to: office.path("\(number).age"), for: office.lock, at: .noon)
      Thread.sleep(forTimeInterval: 0.05)
    }
    writer.cancel()
    while !writer.isFinished { Thread.sleep(forTimeInterval: 0.01) }
    for number in 1...4 {
      try? FileManager.default.removeItem(atPath: office.path("new"))
      try office.copyKeys()
      let (restored, _) = try Self.restore(office, "\(number).age", to: office.path("new"))
      #expect(try restored.check(at: .noon).isEmpty)
      try restored.close()
    }
  }

  private static func restore(
    _ office: BackupWorld, _ name: String, to folder: String
  ) throws -> (Registry, RestoredRegistry) {
    let restoration = try Restoration(
      of: office.path(name), with: office.key, to: folder,
      keyCopy: (path: office.path("keys.age"), key: office.key))
    _ = try restoration.plan(as: nil, .sample, at: .noon)
    let restored = try restoration.perform(at: .noon)
    return (
      try Registry.open(at: folder, user: nil, passphrase: .sample, now: .noon), restored
    )
  }
}
