import Foundation
import Glibc
import KieuBao
import Testing

@testable import Commands

/// Renewing keys with the program itself.
@Suite("kieubao key")
struct KeyCommandTests {
  let office: Office

  init() throws {
    office = try Office()
  }

  @Test func `tells what would be renewed, and renews nothing`() throws {
    let before = try office.json("key", "list")
    let plan = try office.json("key", "rotate", "--dry-run")
    #expect((plan["schema"], plan["continued"]) == ("kieubao/key_rotation/1", false))
    #expect(plan["holders"] == ["an"])
    #expect(try office.json("key", "list") == before)
    #expect(before.items.map { $0["epoch"]?.text() } == Array(repeating: "1", count: 13))
  }

  @Test func `renews the keys; what was found before is found again`() throws {
    let person = try office.json("person", "show", "P1")
    let run = try office.run("key", "rotate", "--lang", "vi")
    #expect((run.status, run.errors.contains("đã đổi khóa")) == (0, true))
    let keys = try office.json("key", "list").items
    for key in keys where key["name"] != "root" {
      #expect((key["epoch"]?.text(), key["boxes_left"]?.text()) == ("2", "0"), "\(key.text())")
    }
    #expect(try office.json("person", "show", "P1") == person)
    let found = try office.json("person", "find", "-", input: "408 555 0123")
    #expect(found.items.count == 1)
    #expect(try office.run("check").status == 0)
    #expect(try office.done("audit", "show", "--format", "table").contains("đổi khóa"))
  }

  @Test func `renews all, the own pairs included, and opens again`() throws {
    try office.done("key", "rotate", "--all")
    try office.done("key", "rotate", "--own")
    #expect(try office.run("audit", "verify").status == 0)
    let keys = try office.json("key", "list").items
    #expect(keys.allSatisfy { $0["epoch"]?.text() == "2" })
  }

  @Test func `may be killed at any moment`() throws {
    let person = try office.json("person", "show", "P1")
    for delay in stride(from: 0.02, through: 0.3, by: 0.04) {
      #expect([0, SIGKILL].contains(try stop(by: SIGKILL, after: delay)))
      #expect(try office.run("check").status == 0)
    }
    try office.done("key", "rotate")
    let keys = try office.json("key", "list").items
    #expect(keys.allSatisfy { $0["boxes_left"]?.text() == "0" })
    #expect(try office.json("person", "show", "P1") == person)
    #expect(try office.run("check").status == 0)
  }

  @Test func `is broken off with nothing lost`() throws {
    let person = try office.json("person", "show", "P1")
    for delay in stride(from: 0.04, through: 0.24, by: 0.05) {
      #expect([0, 130].contains(try stop(by: SIGINT, after: delay)))
    }
    #expect(try office.json("person", "show", "P1") == person)
    #expect(try office.run("check").status == 0)
  }

  @Test func `says where it was broken off, and how to go on`() {
    let halfway = RotationProgress(step: .boxes, done: 2000, total: 5000)
    let error = #expect(throws: Problem.self) { try halfway.stop() }
    #expect(error.map { Ending(of: $0) } == .interrupted)
    #expect(error?.message(.vi).contains("2.000/5.000") == true)
    #expect(error?.hint?(.vi).contains("kieubao key rotate") == true)
    #expect(throws: Never.self) {
      try RotationProgress(step: .boxes, done: 5000, total: 5000).stop()
      try RotationProgress(step: .tags, done: 0, total: 5000).stop()
    }
  }

  /// Begins to renew keys, is sent a signal a moment later, and tells how it ended.
  private func stop(by signal: Int32, after seconds: Double) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
      .deletingLastPathComponent().appendingPathComponent("kieubao")
    process.arguments = ["key", "rotate"]
    process.environment = [
      "KIEUBAO_REGISTRY": office.registry, "KIEUBAO_PASSPHRASE_FILE": office.passphrase,
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    Thread.sleep(forTimeInterval: seconds)
    if process.isRunning { Glibc.kill(process.processIdentifier, signal) }
    process.waitUntilExit()
    return process.terminationStatus
  }

  @Test func `says in both languages that the keys are others by now`() throws {
    let error = RegistryError.keysRenewed
    #expect(Ending(of: error) == .locked)
    #expect(error.message(.vi).contains("khóa của sổ"))
    #expect(error.hint?(.en) == "run the command again")
  }
}
