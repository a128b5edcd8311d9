import Foundation
import KieuBao
import Testing

@testable import Commands

/// Old and new administrative units, and homes that somebody has to decide on.
struct `The place commands` {
  let office: Office

  init() throws { office = try Office() }

  private func find(_ text: String, _ more: String...) throws -> JSON {
    let run = try office.run(
      ["place", "find", "-", "--format", "json"] + more, input: text)
    return try JSONReader.value(of: Array(run.output.utf8))
  }

  @Test(arguments: [
    ("TT. Núi Thành, huyện Núi Thành, Quảng Nam", "certain", "20965"),
    ("xã Tam Thanh, TP Tam Kỳ, tỉnh Quảng Nam", "certain", "20356"),
    ("phường Quảng Phú, Đà Nẵng", "certain", "20356"),
  ])
  func `find the commune of an address of any age`(text: String, grade: String, code: String)
    throws
  {
    let found = try find(text)
    #expect((found["schema"], found["grade"]) == ("kieubao/place_finding/1", .string(grade)))
    #expect(found["commune"]?["code"] == .string(code))
  }

  @Test func `a town that was split stays open, with what it may be`() throws {
    let found = try find("Sầm Sơn")
    #expect(found["grade"] == "open")
    #expect(found["commune"] == JSON.null)
    guard case .array(let candidates)? = found["candidates"] else { return #expect(Bool(false)) }
    #expect(candidates.count > 1)
    #expect(try office.run(["place", "find", "-"], input: "Atlantis").status == 4)
    #expect(try office.run("place", "find", "Tam Kỳ").status == 2)
  }

  @Test func `a unit tells what it was made of, and a former one what became of it`() throws {
    let now = try office.json("place", "show", "20356")
    guard case .array(let origins)? = now["predecessors"] else { return #expect(Bool(false)) }
    #expect(origins.contains { "\($0)".contains("Tam Thanh") })
    let former = try office.json("place", "show", "502", "--former")
    #expect(former["name"] == "thành phố Tam Kỳ, tỉnh Quảng Nam")
    #expect(try office.run("place", "show", "99999").status == 2)
    #expect(try office.run("place", "show", "999", "--former").status == 4)
  }

  @Test func `a home that is open is listed, decided on, and keeps its words`() throws {
    let open = try office.json("place", "open")
    #expect(open.items.map { [$0["id"], $0["grade"]] } == [["P2", "open"]])
    #expect(open.items[0]["as_written"] == "Sầm Sơn")
    try office.done("place", "decide", "P2", "16516")
    #expect(try office.run("place", "open").status == 4)
    let home = try office.json("person", "show", "P2")["home"]
    #expect((home?["code"], home?["as_written"]) == ("16516", "Sầm Sơn"))
    #expect(try office.run("place", "decide", "P2", "99999").status == 2)
    #expect(try office.run("place", "decide", "P99", "16516").status == 4)
  }

  @Test func `the changes of a resolution are tried, kept, and used from then on`() throws {
    let changes = """
      effective_on,resolution,change,code,name,kind,province,into
      2026-05-01,12/NQ-UBTVQH16,rename,20587,Gò Nổi Mới,,,
      """
    let path = try office.folder.file("changes.csv", holding: Array(changes.utf8))
    try office.done("place", "update", path, "--dry-run")
    #expect(try office.run("place", "changes").status == 4)
    try office.done("place", "update", path)
    #expect(try office.json("place", "changes").items.map { $0["code"] } == ["20587"])
    try office.done("person", "edit", "P3", "--input", "-", input: #"{"home": "20587"}"#)
    let home = try office.json("person", "show", "P3")["home"]
    #expect(home?["name"] == "xã Gò Nổi Mới, thành phố Đà Nẵng")
    let added = try office.done(
      "person", "add", "--input", "-", input: #"{"name": "Lê A", "home": "xã Gò Nổi Mới, Đà Nẵng"}"#
    )
    #expect(added == "P4\n")
    let person = try office.json("person", "show", "P4")
    #expect(person["home"]?["code"] == "20587")
    try office.done("check")
    #expect(try office.run("audit", "verify").status == 0)
  }

  @Test(arguments: [
    ("effective_on,resolution,change,code\n2027-01-01,1/NQ,close,20587\n", 2),
    ("x,y\n1,2\n", 1), ("", 1),
    ("effective_on,resolution,change,code,into\n2027-01-01,1/NQ,merge,99999,20587\n", 2),
  ])
  func `a file that cannot be is refused, and nothing is kept`(text: String, status: Int32) throws {
    let path = try office.folder.file("changes.csv", holding: Array(text.utf8))
    let before = try office.stored
    let run = try office.run("place", "update", path)
    #expect(run.status == status, "\(run.errors)")
    #expect(try office.stored == before)
  }
}
