import Foundation
import KieuBao
import Testing

@testable import Commands

/// Backups through the program: made, opened, restored, and killed half-way.
struct BackupCommandTests {
  let office: Office
  let identity: String
  let recipient: String

  init() throws {
    office = try Office()
    identity = "\(office.folder.path)/secret.txt"
    recipient = try office.done("backup", "identity", identity)
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private func path(_ name: String) -> String { "\(office.folder.path)/\(name)" }

  @discardableResult
  private func backUp(_ name: String = "data.age") throws -> JSON {
    try office.json("backup", "create", path(name), "--to", recipient)
  }

  @Test func `an identity is made that age itself could have made`() throws {
    #expect(recipient.hasPrefix("age1"))
    let text = try String(contentsOfFile: identity, encoding: .utf8)
    #expect(text.hasPrefix("# public key: \(recipient)\nAGE-SECRET-KEY-1"))
    let mode = try FileManager.default.attributesOfItem(atPath: identity)
    #expect(mode[.posixPermissions] as? Int == 0o600)
    let again = try office.refusal(["backup", "identity", identity])
    #expect(again.status == 5)
  }

  @Test func `a backup is verified with its key, and refused with exit 12 without`() throws {
    let made = try backUp()
    #expect(made["schema"] == "kieubao/backup/1")
    #expect(made["rows"]?["person"] == .number("3"))
    let report = try office.json("backup", "verify", path("data.age"), "--identity", identity)
    #expect(report["digest"] == made["digest"])
    #expect(report["standing"] == "behind")
    #expect(report["entries_behind"] == .number("1"))
    #expect(try office.refusal(["backup", "verify", path("data.age")]).status == 12)
    let other = path("other.txt")
    try office.done("backup", "identity", other)
    let wrong = try office.refusal(["backup", "verify", path("data.age"), "--identity", other])
    #expect(wrong.status == 12)
    #expect(wrong.error["code"] == "wrong_age_key")
  }

  @Test func `a passphrase of the backup's own comes from a file of its own`() throws {
    let secret = try office.folder.file("backup-passphrase", holding: Array("sao lưu sổ\n".utf8))
    let environment = ["KIEUBAO_BACKUP_PASSPHRASE_FILE": secret]
    let made = try office.run(["backup", "create", path("p.age")], environment: environment)
    #expect(made.status == 0, "\(made.errors)")
    let head = try Data(contentsOf: URL(fileURLWithPath: path("p.age"))).prefix(32)
    #expect(String(decoding: head, as: UTF8.self).contains("-> scrypt"))
    let verified = try office.run(["backup", "verify", path("p.age")], environment: environment)
    #expect(verified.status == 0, "\(verified.errors)")
    let wrong = ["KIEUBAO_BACKUP_PASSPHRASE_FILE": office.passphrase]
    #expect(try office.run(["backup", "verify", path("p.age")], environment: wrong).status == 12)
    #expect(try office.refusal(["backup", "create", path("q.age")]).status == 12)
  }

  @Test func `a file in the way stays, and a wrong recipient is told of`() throws {
    try backUp()
    let again = try office.refusal(["backup", "create", path("data.age"), "--to", recipient])
    #expect(again.status == 5)
    try office.done("backup", "create", path("data.age"), "--to", recipient, "--force")
    let typed = String(recipient.dropLast()) + (recipient.hasSuffix("q") ? "p" : "q")
    let mistyped = try office.refusal(["backup", "create", path("x.age"), "--to", typed])
    #expect(mistyped.status == 1)
    #expect(mistyped.error["code"] == "age_recipient_unreadable")
  }

  @Test func `a restore is tried, agreed to and done`() throws {
    try backUp()
    try office.done("person", "edit", "P1", "--input", "-", input: #"{"name": "Nguyễn Thị Khác"}"#)
    let arguments = ["backup", "restore", path("data.age"), "--identity", identity]
    let trial = try office.json(
      "backup", "restore", path("data.age"), "--identity", identity, "--dry-run")
    #expect(trial["done"] == .bool(false))
    #expect(trial["newer"]?["person.edit"] == .number("1"))
    #expect(try office.refusal(arguments).status == 5)
    #expect(try office.json("person", "show", "P1")["name"] == "Nguyễn Thị Khác")
    let done = try office.json(
      "backup", "restore", path("data.age"), "--identity", identity, "--yes")
    #expect(done["done"] == .bool(true))
    #expect(try office.json("person", "show", "P1")["name"] == "Nguyễn Thị Hoà")
    try office.done("check")
    let doctor = try office.run("doctor", "--format", "json")
    #expect(doctor.output.contains("former_data"))
    try office.done("backup", "discard", "--yes")
    #expect(try !office.run("doctor", "--format", "json").output.contains("former_data"))
    try office.done("check")
  }

  @Test func `a lost registry is rebuilt from a copy of the keys`() throws {
    try backUp()
    try office.done("backup", "keys", path("keys.age"), "--to", recipient)
    let folder = path("new")
    let restored = try office.run([
      "backup", "restore", path("data.age"), "--identity", identity, "--keys", path("keys.age"),
      "--registry", folder, "--yes", "--format", "json",
    ])
    #expect(restored.status == 0, "\(restored.errors)")
    let found = try office.run(["person", "show", "P1", "--registry", folder, "--format", "json"])
    #expect(found.output.contains("Nguyễn Thị Hoà"))
    #expect(try office.run(["check", "--registry", folder]).status == 0)
    let refused = try office.refusal([
      "backup", "restore", path("data.age"), "--identity", identity, "--keys", path("keys.age"),
    ])
    #expect(refused.error["code"] == "key_file_present")
  }

  @Test func `known copies of the keys are shown without a passphrase, renewed and forgotten`()
    throws
  {
    try office.done("backup", "keys", path("keys.age"), "--to", recipient)
    let list = try office.json("backup", "keys", "--list")
    #expect(list.items.map { $0["place"] } == [.string(path("keys.age"))])
    #expect(list.items.map { $0["stale"] } == [.bool(false)])
    let renewed = try office.json("backup", "keys", "--to", recipient)
    #expect(renewed.items.map { $0["renewed"] } == [.bool(true)])
    try FileManager.default.removeItem(atPath: path("keys.age"))
    #expect(try office.run("backup", "keys", "--to", recipient).status == 3)
    try office.done("backup", "keys", "--forget", path("keys.age"))
    #expect(try office.json("backup", "keys", "--list").items.isEmpty)
    #expect(try office.refusal(["backup", "keys", "--forget", path("keys.age")]).status == 4)
  }

  @Test func `killed at any moment a backup or a restore is wholly there or not at all`() throws {
    try backUp()
    try office.done("person", "edit", "P1", "--input", "-", input: #"{"name": "Nguyễn Thị Khác"}"#)
    var seen: Set<String> = []
    for round in 0..<12 {
      let verb =
        round % 2 == 0
        ? ["restore", path("data.age"), "--identity", identity, "--yes"]
        : ["create", path("killed-\(round).age"), "--to", recipient]
      try kill(["backup"] + verb, after: Double(round) * 0.06 + 0.02)
      let name = try office.json("person", "show", "P1")["name"]
      seen.insert(name == "Nguyễn Thị Khác" ? "new" : name == "Nguyễn Thị Hoà" ? "old" : "torn")
      #expect(try office.run("check").status == 0)
      if FileManager.default.fileExists(atPath: path("killed-\(round).age")) {
        try office.done("backup", "verify", path("killed-\(round).age"), "--identity", identity)
      }
    }
    #expect(!seen.contains("torn"))
    try office.done("backup", "create", path("last.age"), "--to", recipient)
    let names = try FileManager.default.contentsOfDirectory(atPath: office.registry)
    #expect(names.allSatisfy { !$0.hasPrefix(".kieubao-work-") })
  }

  private func kill(_ arguments: [String], after seconds: Double) throws {
    let process = try Binary.start(
      arguments,
      environment: [
        "KIEUBAO_REGISTRY": office.registry, "KIEUBAO_PASSPHRASE_FILE": office.passphrase,
      ])
    Thread.sleep(forTimeInterval: seconds)
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }
}
