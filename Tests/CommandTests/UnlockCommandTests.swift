import Foundation
import KieuBao
import Testing

@testable import Commands

/// Where the tests run in a container, its kernel may keep no keys.
private let kernelHoldsKeys = Result { try Desk() }
  .flatMap { desk in Result { try desk.run("unlock", "--for", "9s", typing: true).status == 0 } }

/// A registry of its own: copies of one share their held keys, for they are one registry.
private final class Desk: Sendable {
  let folder: Folder

  init() throws {
    folder = try Folder()
    _ = try folder.file("passphrase", holding: Array("mật khẩu để thử\n".utf8))
    let made = try run("init", "--unit", "Mẫu", "--locality", "48", typing: true)
    try #require(made.status == 0, "\(made.errors)")
  }

  deinit {
    _ = try? run("lock", "--all")
    folder.remove()
  }

  /// Runs the program; only where somebody types is there a passphrase.
  func run(_ arguments: String..., typing: Bool = false) throws -> Binary.Run {
    try Binary.run(
      arguments + ["--no-input"],
      environment: [
        "KIEUBAO_REGISTRY": "\(folder.path)/registry", "USER": "an", "KIEUBAO_LANG": "vi",
        "KIEUBAO_PASSPHRASE_FILE": typing ? "\(folder.path)/passphrase" : "",
      ])
  }
}

@Suite(.enabled(if: (try? kernelHoldsKeys.get()) == true, "the kernel keeps no keys for us"))
struct `An unlocked registry` {
  private let desk: Desk

  init() throws { desk = try Desk() }

  @Test func `is worked on unattended until somebody locks it`() throws {
    let before = try desk.run("person", "list")
    #expect(before.status == 12)
    #expect(before.errors.contains("kieubao unlock"))
    let unlocked = try desk.run("unlock", typing: true)
    #expect(unlocked.status == 0, "\(unlocked.errors)")
    #expect(unlocked.output == "an\n")
    #expect(unlocked.errors.contains("Đã mở khóa cho an đến "))
    #expect(try desk.run("audit", "verify").status == 0)
    let locked = try desk.run("lock")
    #expect(locked.status == 0 && locked.output == "an\n")
    #expect(try desk.run("person", "list").status == 12)
    let again = try desk.run("lock")
    #expect(again.status == 0 && again.output.isEmpty)
    #expect(again.errors.contains("vốn đang khóa"))
    let log = try desk.run("audit", "show", "--format", "json", typing: true).output
    #expect(log.contains(#""deed": "unlock""#) && log.contains(#""deed": "lock""#))
  }

  @Test func `locks itself when the time is over`() async throws {
    let unlocked = try desk.run("unlock", "--for", "2s", "--format", "json", typing: true)
    #expect(unlocked.status == 0)
    #expect(try JSONReader.value(of: Array(unlocked.output.utf8))["until"] != .null)
    let deadline = ContinuousClock.now + .seconds(30)
    while try desk.run("audit", "show").status == 0, ContinuousClock.now < deadline {
      try await Task.sleep(for: .milliseconds(100))
    }
    #expect(try desk.run("audit", "show").status == 12)
  }

  @Test func `is not unlocked by a wrong passphrase, nor under another user's name`() throws {
    _ = try desk.folder.file("passphrase", holding: Array("không phải\n".utf8))
    #expect(try desk.run("unlock", typing: true).status == 12)
    #expect(try desk.run("audit", "show").status == 12)
    _ = try desk.folder.file("passphrase", holding: Array("mật khẩu để thử\n".utf8))
    #expect(try desk.run("unlock", typing: true).status == 0)
    #expect(try desk.run("audit", "show", "--user", "ai").status == 12)
    // A passphrase's file that is named is taken before what is held.
    _ = try desk.folder.file("passphrase", holding: Array("không phải\n".utf8))
    #expect(try desk.run("audit", "show", typing: true).status == 12)
    #expect(try desk.run("lock", "--all").output == "an\n")
  }
}

struct `The time a registry is unlocked for` {
  @Test(arguments: [("4h", 14_400), ("30m", 1800), ("2s", 2), ("24h", 86_400)])
  func `is hours, minutes or seconds`(text: String, seconds: Int) {
    #expect(HoldingTime(argument: text)?.seconds == seconds)
  }

  @Test(arguments: ["", "4", "h", "0h", "25h", "-1h", "4d", "4 h", "999999h", "1,5h", "86401s"])
  func `is a day at most, and nothing else`(text: String) {
    #expect(HoldingTime(argument: text) == nil)
  }
}
