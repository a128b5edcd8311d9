import Foundation
import KieuBao
import Testing

@testable import Commands

struct `The audit log` {
  let office: Office

  init() throws { office = try Office() }

  @Test func `tells who did what to which record, newest first`() throws {
    try office.done("person", "show", "P2")
    let all = try office.json("audit", "show")
    #expect(all["schema"] == "kieubao/audit_entry/1")
    #expect(
      all.items[0].keys == ["sequence", "at", "user", "deed", "purpose", "rows", "hash"])
    #expect((all.items[0]["deed"], all.items[0]["user"]) == ("person.show", "an"))
    let mine = try office.json("audit", "show", "--person", "P2")
    #expect(mine.items.last?["deed"] == "person.add")
    #expect(mine.items.count < all.items.count)
    #expect(!all.text().contains("Ước"))
  }

  @Test func `is cut to days and to a number, and tells what was left out`() throws {
    let two = try office.json("audit", "show", "--limit", "2")
    #expect(two["shown"] == 2)
    #expect(two["excluded"]?["limit"] != nil)
    #expect(try office.run("audit", "show", "--to", "2020").status == 4)
    #expect(try office.run("audit", "show", "--limit", "0").status == 2)
    #expect(try office.run("audit", "show", "--from", "2026", "--to", "2025").status == 2)
  }

  @Test func `says in Vietnamese what happened to records`() throws {
    let table = try office.done("audit", "show", "--format", "table")
    #expect(table.contains("thêm người 1-3"))
  }

  @Test func `proves that nothing was tampered with`() throws {
    let report = try office.json("audit", "verify")
    #expect((report["schema"], report["items"]) == ("kieubao/finding/1", []))
    guard case .number(let entries)? = report["entries"] else { return #expect(Bool(false)) }
    #expect(entries == "7")
    #expect(report["audit_head"] != nil)
  }

  @Test func `shows an entry that was changed behind its back`() throws {
    let file = URL(fileURLWithPath: "\(office.registry)/registry.sqlite")
    var bytes = try Data(contentsOf: file)
    let place = try #require(bytes.range(of: Data("relative.add".utf8)))
    bytes.replaceSubrange(place, with: Data("relative.adx".utf8))
    try bytes.write(to: file)

    let run = try office.run("audit", "verify", "--format", "json")
    let report = try JSONReader.value(of: Array(run.output.utf8))
    #expect(run.status == 20)
    #expect(report.items.contains { $0["code"] == "entry_changed" })
    let words = try office.run("audit", "verify", "--format", "table")
    #expect((words.status, words.output.contains("bút ký đã bị sửa")) == (20, true))
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/sqlite3")))
  func `shows a box that was moved from one person to another`() throws {
    let tool = Process()
    tool.executableURL = URL(fileURLWithPath: "/usr/bin/sqlite3")
    tool.arguments = [
      "\(office.registry)/registry.sqlite",
      "UPDATE person SET identity = (SELECT identity FROM person WHERE id = 2) WHERE id = 1",
    ]
    try tool.run()
    tool.waitUntilExit()
    try #require(tool.terminationStatus == 0)
    let run = try office.run("audit", "verify", "--format", "json")
    let report = try JSONReader.value(of: Array(run.output.utf8))
    #expect(run.status == 20)
    #expect(
      report.items.map { [$0["code"], $0["place"]] }
        .contains(["box_damaged", "person 1 (identity)"]))
  }
}
