import Foundation
import KieuBao
import Testing

@testable import Commands

/// The rights of persons, at the program itself; the day is 2026-06-01, a Monday.
struct `The commands on rights` {
  let office: Office

  init() throws {
    office = try Office()
  }

  private func ask(_ words: String...) throws -> JSON {
    let arguments = ["subject", "request"] + words + ["--input", "-", "--format", "json"]
    let run = try office.run(arguments, input: #"{"asked": "cho tôi xem"}"#)
    try #require(run.status == 0, "\(run.errors)")
    return try JSONReader.value(of: Array(run.output.utf8))
  }

  @Test func `enter a request and tell its terms`() throws {
    let request = try ask("P1", "--kind", "access", "--channel", "letter")
    #expect(request["id"] == "Y1" && request["subject"] == "P1")
    #expect(request["acknowledge_by"] == "2026-06-03" && request["due"] == "2026-06-11")
    #expect(try ask("T1", "--kind", "erase")["due"] == "2026-06-21")
    let list = try office.json("subject", "requests")
    #expect(list.items.map { $0["id"] } == ["Y1", "Y2"])
    #expect(list.items[0]["days_left"] == 10 && list.items[0]["state"] == "open")
    #expect(list.items[0]["asked"] == "cho tôi xem")
    #expect(list["overdue"] == 0)
  }

  @Test func `end with 20 where a request is overdue, so that a script can warn`() throws {
    _ = try ask("P1", "--kind", "access")
    #expect(try office.run("subject", "requests", "--overdue").status == 0)
    let late = try office.run(["subject", "requests", "--overdue", "--as-of", "2026-06-04"])
    #expect(late.status == 20 && late.output.contains("overdue"))
    try office.done("subject", "acknowledge", "Y1")
    #expect(
      try office.run(["subject", "requests", "--overdue", "--as-of", "2026-06-11"]).status == 0)
    let over = ["subject", "requests", "--overdue", "--as-of", "2026-06-12"]
    #expect(try office.run(over).status == 20)
    try office.done("subject", "extend", "Y1", "--reason", "complex-case")
    #expect(try office.run(over).status == 0)
    try office.done("subject", "close", "Y1", "--outcome", "refused", "--reason", "no-ground")
    #expect(try office.json("subject", "requests").items.isEmpty)
    let all = try office.json("subject", "requests", "--all")
    #expect(all.items[0]["state"] == "refused" && all.items[0]["closing_reason"] == "no-ground")
  }

  @Test(
    arguments: [
      ("subject close Y1 --outcome refused", 2), ("subject extend Y1 --reason Lý-do", 2),
      ("subject acknowledge Y9", 4), ("subject access P9", 4), ("subject restrict T9", 4),
      ("subject restrict P1 --lift", 1),
      ("subject request P1 --kind access --received 2026-06-02", 2),
      ("subject access P1 --with-relatives Lý-do", 2), ("subject access P1 --format csv", 2),
    ] as [(String, Int32)])
  func `refuse what cannot be`(command: String, status: Int32) throws {
    _ = try ask("P1", "--kind", "access")
    let run = try office.run(command.split(separator: " ").map(String.init))
    #expect(run.status == status, "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test func `report all that is held as JSON, without what is others'`() throws {
    _ = try ask("P1", "--kind", "access")
    let run = try office.run("subject", "access", "P1")
    let report = try JSONReader.value(of: Array(run.output.utf8))
    #expect(report["schema"] == "kieubao/access/1" && report["closed_requests"] == ["Y1"])
    #expect(run.errors.contains("đã đóng yêu cầu Y1"))
    for (key, value) in try #require(Self.person) {
      #expect(report["person"]?[key] == value, "\(key)")
    }
    #expect(report["relatives"] == [["id": "T1", "relation": "mẹ", "initials": "L.T.B."]])
    #expect(report["contributions"]?.first?["amount"] == .number("1000.01"))
    #expect(report["contributions"]?.first?["other_givers"] == 1)
    #expect(report["memberships"]?.first?["role"] == "chủ tịch")
    for foreign in ["Bưởi", "0912345678", "+84912345678", "Ước", "P2"] {
      #expect(!run.output.contains(foreign))
    }
  }

  private static let person: [(String, JSON)]? = [
    ("name", "Nguyễn Thị Hoà"), ("other_names", ["Hoa Nguyen"]), ("sex", "F"), ("dob", "1970-05"),
    ("country", "US"), ("city", "San Jose"), ("category", "settled"),
    ("phones", ["+14085550123"]), ("emails", ["hoa@example.org"]), ("occupation", "bác sĩ"),
    ("year_left", 1985), ("passport", "B1234567"), ("id_number", "049170000123"),
    ("note", "mẹ già yếu"), ("status", "active"),
  ]

  @Test(arguments: [
    ("report.docx", "PK"), ("report.html", "<!DOCTYPE html>"), ("report.json", "{"),
  ])
  func `write the report to a file by its name`(name: String, beginning: String) throws {
    let path = "\(office.folder.path)/\(name)"
    let run = try office.run("subject", "access", "P1", "--output", path)
    #expect(run.status == 0 && run.output.isEmpty)
    #expect(run.errors.contains("không mã hóa"))
    #expect(try office.folder.contents(name).starts(with: Array(beginning.utf8)))
  }

  @Test func `restrict, correct and object, each answering its request`() throws {
    for kind in ["restrict", "correct", "object"] { _ = try ask("P1", "--kind", kind) }
    #expect(try office.json("subject", "restrict", "P1")["closed_requests"] == ["Y1"])
    #expect(try office.run("person", "edit", "P1", "--input", "-", input: "{}").status != 1)
    let corrected = try office.run(
      ["subject", "correct", "P1", "--input", "-"], input: #"{"occupation": "nông dân"}"#)
    #expect(corrected.errors.contains("đã đóng yêu cầu Y2"))
    let object = try office.json("subject", "object", "P1", "--purpose", "invitation")
    #expect(object["closed_requests"] == ["Y3"])
    try office.done("subject", "restrict", "P1", "--lift")
    #expect(try office.json("person", "show", "P1")["occupation"] == "nông dân")
    #expect(try office.json("person", "show", "P1")["status"] == "active")
  }

  @Test func `tell who read a record`() throws {
    try office.done("person", "show", "P1")
    let readings = try office.json("audit", "readers", "P1").items
    #expect(readings.first?["deed"] == "person.show" && readings.first?["user"] == "an")
    #expect(readings.first?["what"] == ["read"] && readings.first?["rows"] == ["P1"])
    #expect(try office.run("audit", "readers", "P77").status == 4)
  }
}

extension JSON {
  fileprivate var first: JSON? {
    if case .array(let items) = self { items.first } else { nil }
  }
}
