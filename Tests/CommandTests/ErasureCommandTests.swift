import Foundation
import KieuBao
import Testing

@testable import Commands

struct `The commands that erase` {
  let office: Office

  init() throws { office = try Office() }

  private var left: [JSON?] {
    get throws { try office.json("person", "list").items.map { $0["id"] } }
  }

  @Test func `want to be sure, and say so where nobody can be asked`() throws {
    let run = try office.refusal(["person", "erase", "P1", "--reason", "yeu-cau", "--no-input"])
    #expect(run.status == 5)
    #expect(run.error["code"] == "needs_confirmation")
    #expect(try left == ["P1", "P2", "P3"] || left.contains("P1"))
  }

  @Test func `tell beforehand what would go`() throws {
    let before = try office.stored.count
    let trial = try office.json("person", "erase", "P1", "--reason", "yeu-cau", "--dry-run")
    #expect(trial["dry_run"] == true)
    #expect(trial["erased"]?["person"] == 1)
    #expect(trial["erased"]?["relative"] == 1)
    #expect(trial["erased"]?["joint_contribution"] == 1)
    #expect(trial["audit_entry"] == .null)
    #expect(try office.stored.count == before)
    #expect(try left.contains("P1"))
  }

  @Test func `erase a person, with a certificate that names nobody`() throws {
    let paper = "\(office.folder.path)/proof.html"
    let erased = try office.json(
      "person", "erase", "P1", "--reason", "yeu-cau", "--yes", "--certificate", paper)
    #expect(erased["files_clear"] == true)
    #expect(try !left.contains("P1"))
    let text = String(decoding: try office.folder.contents("proof.html"), as: UTF8.self)
    #expect(text.contains("yeu-cau"))
    for name in ["Hoà", "Hòa", "Hoa Nguyen", "Bưởi"] { #expect(!text.contains(name)) }
    let show = try office.run("person", "show", "P1")
    #expect(show.status == 4)
    #expect(try office.run("check").status == 0)
    #expect(try office.run("audit", "verify").status == 0)
    let found = try office.run("person", "find", "-", input: "Hoà\n")
    #expect(found.status == 4)
  }

  @Test func `write the certificate again, as DOCX too`() throws {
    let erased = try office.json("relative", "erase", "T1", "--reason", "yeu-cau", "--yes")
    guard case .number(let entry)? = erased["audit_entry"] else {
      Issue.record("no entry")
      return
    }
    let paper = "\(office.folder.path)/proof.docx"
    try office.done("audit", "certificate", entry, "--certificate", paper)
    #expect(try office.folder.contents("proof.docx").starts(with: Array("PK".utf8)))
  }

  @Test(arguments: [["--reason", "Nguyễn Thị Hoà"], ["--reason", "hai từ"]])
  func `take one plain word for a reason`(reason: [String]) throws {
    let run = try office.refusal(["person", "erase", "P1", "--yes"] + reason)
    #expect(run.status == 2)
    #expect(run.error["field"] == "reason")
    #expect(try left.contains("P1"))
  }

  @Test func `refuse a place for the certificate before anything is gone`() throws {
    let run = try office.refusal([
      "person", "erase", "P1", "--reason", "yeu-cau", "--yes", "--certificate", "/nowhere/x.docx",
    ])
    #expect(run.status != 0)
    #expect(try left.contains("P1"))
  }

  @Test func `merge two records and part them again`() throws {
    try office.done("person", "merge", "P1", "P2")
    #expect(try !left.contains("P2"))
    let text = try office.done(
      "person", "show", "P1", "--format", "table")
    #expect(text.contains("P2 · Đặng Văn Ước"))
    #expect(try office.json("person", "show", "P2")["status"] == "merged")
    try office.done("person", "unmerge", "P2")
    #expect(try left.contains("P2"))
  }

  @Test func `leave all or nothing when killed at any moment`() throws {
    for delay in [10, 30, 60, 90, 130, 200] {
      let office = try Office()
      try office.erase("P1", killedAfter: delay)
      let status = try office.run("person", "show", "P1").status
      #expect(status == 0 || status == 4)
      #expect(try office.run("check").status == 0)
      let gifts = try office.json("contribution", "list")
      let isNamed = gifts.items.contains { "\($0)".contains("P1") }
      #expect(isNamed == (status == 0))
    }
  }
}

extension Office {
  /// Begins to erase a person, and kills the program after some milliseconds.
  fileprivate func erase(_ id: String, killedAfter delay: Int) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
      .deletingLastPathComponent().appendingPathComponent("kieubao")
    process.arguments = ["person", "erase", id, "--reason", "thu", "--yes"]
    process.environment = [
      "KIEUBAO_REGISTRY": registry, "KIEUBAO_PASSPHRASE_FILE": passphrase, "USER": "an",
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    Thread.sleep(forTimeInterval: Double(delay) / 1000)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }
}

struct `The retention commands` {
  let office: Office

  init() throws { office = try Office() }

  @Test func `say that the office is to decide, and find nothing due before`() throws {
    let text = try office.done("retention", "list", "--format", "csv")
    #expect(text.contains("cần cơ quan quyết định"))
    #expect(try office.run("retention", "due").status == 4)
  }

  @Test func `purge what was kept too long, the same as in a trial`() throws {
    try office.done(
      "retention", "set", "gift_texts", "P1Y", "--document", "QĐ 15/QĐ-MTTQ, 05/01/2026",
      "--as-of", "2026-01-05")
    let trial = try office.json("retention", "purge", "--dry-run")
    #expect(trial.items.map { $0["count"] } == [2])
    let run = try office.refusal(["retention", "purge", "--no-input"])
    #expect(run.status == 5)
    let purged = try office.json("retention", "purge", "--yes")
    #expect(purged.items == trial.items)
    #expect(try office.json("retention", "due").items.map { $0["count"] } == [0])
    #expect(try office.run("check").status == 0)
  }

  @Test func `purge no persons`() throws {
    #expect(try office.refusal(["retention", "purge", "--kind", "persons", "--yes"]).status == 2)
  }
}
