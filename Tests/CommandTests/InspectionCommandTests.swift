import Foundation
import KieuBao
import Testing

@testable import Commands

struct `Checking a registry` {
  let showcase: Showcase
  let registry: Folder

  init() throws {
    showcase = try Showcase.made.get()
    registry = try showcase.copy(of: "registry")
  }

  private func check(_ arguments: String...) throws -> (status: Int32, findings: [JSON]) {
    let run = try showcase.run(
      ["check", "--registry", registry.path, "--format", "json"] + arguments)
    return (run.status, try JSONReader.value(of: Array(run.output.utf8)).items)
  }

  @Test func `finds nothing in a sound one`() throws {
    defer { registry.remove() }
    let (status, findings) = try check()
    #expect(status == 0)
    #expect(findings.map { $0["level"] } == ["ok"])
  }

  /// The log tells deeds in the clear, so that one can be found and rewritten.
  @Test func `names the entry of the log in which a byte was changed`() throws {
    defer { registry.remove() }
    let path = registry.path + "/registry.sqlite"
    var bytes = try registry.contents("registry.sqlite")
    let place = try #require(bytes.firstRange(of: Array("statistics.export".utf8)))
    bytes[place.lowerBound] ^= 1
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let (status, findings) = try check()
    #expect(status == 20)
    let changed = findings.filter { $0["code"] == "entry_changed" }
    #expect(changed.count == 1)
    #expect(changed.allSatisfy { text($0["place"])?.hasPrefix("audit ") == true })
  }

  private func text(_ json: JSON?) -> String? {
    if case .string(let text)? = json { text } else { nil }
  }

  @Test(arguments: ["registry.sqlite", "keys.sqlite"])
  func `takes a file that is no database for a finding, not for a failure`(name: String) throws {
    defer { registry.remove() }
    _ = try registry.file(name, holding: Array(repeating: 0x20, count: 4096))
    let (status, findings) = try check()
    #expect(status == 20)
    #expect(findings.map { $0["code"] } == ["damaged"])
  }

  @Test func `tells what a thief could count, and no value`() throws {
    defer { registry.remove() }
    let run = try showcase.run("check", "--leakage", "--format", "json")
    let items = try JSONReader.value(of: Array(run.output.utf8)).items
    #expect(run.status == 0)
    #expect(items.contains { $0["name"] == "person" && $0["count"] == 300 })
    #expect(items.contains { $0["what"] == "index" && $0["name"] == "phone" && $0["bits"] == 16 })
    #expect(items.contains { $0["what"] == "box_size" })
  }
}

struct `The doctor` {
  let showcase: Showcase
  let registry: Folder

  init() throws {
    showcase = try Showcase.made.get()
    registry = try showcase.copy(of: "registry")
  }

  private func findings(
    _ environment: [String: String] = [:]
  ) throws -> (status: Int32, problems: [JSON?]) {
    let run = try showcase.run(
      ["doctor", "--registry", registry.path, "--format", "json"], environment: environment)
    let items = try JSONReader.value(of: Array(run.output.utf8)).items
    return (run.status, items.filter { $0["level"] == "problem" }.map { $0["code"] })
  }

  @Test func `finds a registry well, without its passphrase`() throws {
    defer { registry.remove() }
    let (status, problems) = try findings(["KIEUBAO_PASSPHRASE_FILE": ""])
    #expect(status == 0)
    #expect(problems.isEmpty)
  }

  @Test(arguments: [("", 0o755), ("/registry.sqlite", 0o644), ("/keys.sqlite", 0o640)])
  func `finds what others may read`(name: String, mode: Int) throws {
    defer { registry.remove() }
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: registry.path + name)
    let (status, problems) = try findings()
    #expect((status, problems) == (20, ["permissions"]))
  }

  @Test(arguments: [(".git", "in_repository"), (".stfolder", "in_synced_folder")])
  func `finds a registry where it would be copied`(name: String, code: String) throws {
    defer { registry.remove() }
    try FileManager.default.createDirectory(
      atPath: "\(registry.path)/\(name)", withIntermediateDirectories: false,
      attributes: [.posixPermissions: 0o700])
    #expect(try findings() == (20, [.string(code)]))
  }

  @Test func `finds a passphrase that lies open, lies beside its lock, or is not there`() throws {
    defer { registry.remove() }
    let file = try registry.file("passphrase", holding: [0x61], mode: 0o600)
    #expect(try findings(["KIEUBAO_PASSPHRASE_FILE": file]).problems == ["passphrase_file"])
    let other = try Folder()
    defer { other.remove() }
    let open = try other.file("passphrase", holding: [0x61], mode: 0o644)
    #expect(try findings(["KIEUBAO_PASSPHRASE_FILE": open]).problems == ["passphrase_file"])
    let none = other.path + "/none"
    #expect(try findings(["KIEUBAO_PASSPHRASE_FILE": none]).problems == ["passphrase_file"])
  }

  @Test func `finds that there is no registry`() throws {
    registry.remove()
    #expect(try findings() == (20, ["no_such_registry"]))
  }

  @Test func `finds a clock that cannot be right`() throws {
    defer { registry.remove() }
    let look = try #require(FolderLook(at: registry.path))
    let day = { (year: Int) -> Moment in
      Moment(seconds: Int64((Day(year: year, month: 6, day: 1)?.sinceEpoch ?? 0) * 86_400))
    }
    #expect(look.age(at: day(2019)).level == .problem)
    #expect(look.age(at: day(2020)).code == "clock")
    #expect(look.age(at: Moment(seconds: Int64(time(nil)))).level == .fine)
  }

  @Test(arguments: [
    ("3.40.1", [3, 37, 0], true), ("3.9.2", [3, 37, 0], false), ("1.0.18", [1, 0, 18], true),
    ("4.0.0", [3, 37, 0], true), ("1.0.17", [1, 0, 18], false),
  ])
  func `compares versions by their numbers`(version: String, least: [Int], isEnough: Bool) {
    #expect(Doctor.isAtLeast(version, least) == isEnough)
  }
}
