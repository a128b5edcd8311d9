import Foundation
import KieuBao
import Testing

@testable import Commands

struct `The reports` {
  let office: Office

  init() throws { office = try Office() }

  @Test func `tell in JSON what is held, field by field`() throws {
    let register = try office.json("report", "register")
    #expect(register["schema"] == "kieubao/register/1")
    #expect((register["persons"], register["relatives"]) == (3, 1))
    let identity = try #require(
      register.items.first { $0["table"] == "person" && $0["class"] == "identity" })
    #expect(identity["records"] == 3)
    #expect(identity["opened_by"] == ["head"])
    #expect(register["impact_due"] != .null)
  }

  @Test(arguments: ["register", "impact"], ["docx", "html"])
  func `are written as papers by the name of the file`(_ verb: String, _ ending: String) throws {
    let file = "\(office.folder.path)/paper.\(ending)"
    try office.done("report", verb, "--output", file)
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: file)))
    let isOfKind = bytes.starts(with: Array((ending == "docx" ? "PK" : "<!DOCTYPE").utf8))
    #expect(isOfKind)
    #expect(try office.run("report", verb, "--output", file).status != 0)
    try office.done("report", verb, "--output", file, "--force")
  }

  @Test func `name nobody`() throws {
    let file = "\(office.folder.path)/paper.html"
    try office.done("report", "breach", "--from", "2000", "--annex", "--output", file)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.contains("P1-P3"))
    for name in ["Hoà", "Ước", "Bưởi", "B1234567"] { #expect(!text.contains(name)) }
  }

  @Test func `tell of a breach what could be reached and what was touched`() throws {
    try office.done("person", "show", "P2")
    let notice = try office.json("report", "breach", "--from", "2000", "--of-user", "an")
    #expect((notice["schema"], notice["case"]) == ("kieubao/breach/1", "exposure"))
    #expect(notice["reachable"]?["persons"] == 3)
    #expect(notice["reachable"]?["person_ids"] == ["P1-P3"])
    #expect(notice["touched"]?["relatives"] == 1)
    #expect(notice["kinds"] == ["basic", "sensitive"])
    #expect(notice["hours_left"] == 72)
  }

  @Test func `tell of a lost copy, by the folder or by the entry it reaches`() throws {
    let copy = "\(office.folder.path)/copy"
    try FileManager.default.copyItem(atPath: office.registry, toPath: copy)
    let whole = try office.json("report", "breach", "--file", copy)
    #expect((whole["case"], whole["touched"]) == ("copy", .null))
    #expect(whole["reachable"]?["persons"] == 3)
    let first = try office.json("report", "breach", "--head", "1")
    #expect(first["reachable"]?["persons"] == 0)
    #expect(first["reaches_entry"] == 1)
  }

  @Test func `tell of a lost list the records of its entry`() throws {
    try office.done("person", "show", "P2")
    let log = try office.json("audit", "show", "--limit", "1")
    guard case .number(let entry)? = log.items[0]["sequence"] else { return #expect(Bool(false)) }
    let notice = try office.json("report", "breach", "--entry", entry)
    #expect(notice["reachable"]?["person_ids"] == ["P2"])
  }

  @Test func `count the hours from the discovery, in Vietnamese time`() throws {
    let notice = try office.json(
      "report", "breach", "--head", "1", "--discovered", "2026-01-02T08:30")
    #expect(notice["discovered"] == "2026-01-02T01:30:00Z")
    #expect(notice["deadline"] == "2026-01-05T01:30:00Z")
    let table = try office.done(
      "report", "breach", "--head", "1", "--discovered", "2026-01-02T08:30", "--format", "table")
    #expect(table.contains("05/01/2026 08:30"))
  }

  @Test(arguments: [
    [], ["--head", "1", "--entry", "1"], ["--from", "2026", "--entry", "1"],
    ["--of-user", "an", "--head", "1"], ["--file", "nowhere.age"],
    ["--head", "1", "--to", "2026"], ["--discovered", "2026-01-02", "--head", "1"],
    ["--head", "1", "--discovered", "2026-01-02T25:00"],
    ["--head", "1", "--discovered", "9999-01-01T00:00"],
  ])
  func `refuse what names no breach, or several`(_ options: [String]) throws {
    #expect(try office.refusal(["report", "breach"] + options).status == 2)
  }

  @Test(arguments: [
    ["--head", "9999"], ["--entry", "0"], ["--of-user", "ai-do", "--from", "2026"],
  ])
  func `say what is not there`(_ options: [String]) throws {
    let refusal = try office.refusal(["report", "breach"] + options)
    #expect((refusal.status, refusal.error["code"]) == (4, "not_found"))
  }
}
