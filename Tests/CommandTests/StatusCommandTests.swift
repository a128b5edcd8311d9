import Foundation
import KieuBao
import Testing

@testable import Commands

/// `kieubao` alone tells how the registry stands, and asks for no passphrase.
struct `The status` {
  let office: Office

  init() throws {
    office = try Office()
    try office.done("subject", "request", "P1", "--kind", "access")
  }

  private let noPassphrase = ["KIEUBAO_PASSPHRASE_FILE": "/nowhere"]

  @Test(arguments: [[], ["status"], ["--as-of", "2026-06-01"]])
  func `tells the office, its requests and the lack of a backup`(arguments: [String]) throws {
    let run = try office.run(arguments, environment: noPassphrase)
    #expect(run.status == 0)
    for words in [
      "Ủy ban MTTQ phường Quảng Phú", "1 người dùng", "1 đang mở, hạn gần nhất 11/06/2026",
      "Sao lưu: chưa có lần nào", "kieubao person add",
    ] { #expect(run.output.contains(words), "\(words)") }
    #expect(!run.output.contains("QUÁ HẠN"))
  }

  @Test func `says that a request is overdue`() throws {
    let run = try office.run(["--as-of", "2026-06-12"], environment: noPassphrase)
    #expect(run.status == 0 && run.output.contains("1 QUÁ HẠN"))
  }

  @Test func `is an object for scripts`() throws {
    let run = try office.run(
      ["--format", "json", "--as-of", "2026-06-12"], environment: noPassphrase)
    let status = try JSONReader.value(of: Array(run.output.utf8))
    #expect(status["schema"] == "kieubao/status/1" && status["users"] == 1)
    #expect(status["requests"] == ["open": 1, "overdue": 1, "next_due": "2026-06-11"])
    #expect(status["backup"] == ["last": nil, "days": nil, "needed": true])
  }

  @Test func `changes nothing and is no entry of the log`() throws {
    let before = try office.json("audit", "show")["total"]
    _ = try office.run([], environment: noPassphrase)
    guard case .number(let count)? = before, let entries = Int(count) else {
      throw CocoaError(.coderReadCorrupt)
    }
    #expect(try office.json("audit", "show")["total"] == .number(String(entries + 1)))
  }

  @Test func `names a folder without a registry only where it was named`() throws {
    let nowhere = "\(office.folder.path)/nowhere"
    #expect(try office.run(["--registry", nowhere], environment: noPassphrase).status == 10)
    let run = try Binary.run([], environment: ["KIEUBAO_REGISTRY": nowhere])
    #expect(run.status == 0 && run.output.contains("CÁCH DÙNG"))
  }

  @Test func `reminds whoever opens the registry at a terminal, and no program`() throws {
    let stage = Stage(environment: [
      "KIEUBAO_REGISTRY": office.registry, "KIEUBAO_PASSPHRASE_FILE": office.passphrase,
      "KIEUBAO_AS_OF": "2026-06-12",
    ])
    var surroundings = stage.surroundings
    let errors = Written()
    surroundings.errors = errors.sink(isTerminal: true)
    #expect(Program.run(["rate", "list"], in: surroundings) == .notFound)
    #expect(errors.text.contains("1 yêu cầu của đương sự đã quá hạn: kieubao subject requests"))
    let silent = Written()
    surroundings.errors = silent.sink(isTerminal: true)
    _ = Program.run(["rate", "list", "--format", "json"], in: surroundings)
    #expect(!silent.text.contains("quá hạn"))
  }
}
