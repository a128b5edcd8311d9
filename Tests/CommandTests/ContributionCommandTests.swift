import Foundation
import KieuBao
import Testing

@testable import Commands

struct `The contribution commands` {
  let office: Office

  init() throws { office = try Office() }

  @Test func `list a gift as it was given`() throws {
    let list = try office.json("contribution", "list", "--organisation", "O1")
    #expect(
      list.items == [
        [
          "id": "C2", "date": "2024", "kind": "works", "amount": nil, "currency": nil, "rate": nil,
          "value_vnd": nil, "givers": ["O1"], "purpose": nil,
          "beneficiary": [
            "code": "20356", "name": "phường Quảng Phú, thành phố Đà Nẵng", "as_written": nil,
          ],
          "locality": nil, "description": "làm đường", "evidence": ["Biên bản 12"],
          "status": "valid", "void_reason": nil, "void_on": nil,
        ]
      ])
    #expect(list["notes"] == ["Tổng giá trị: 0 đồng; 1 đóng góp chưa quy ra đồng"])
  }

  @Test func `value a joint gift once, in equal parts for its givers`() throws {
    try office.done("rate", "set", "--currency", "USD", "--from", "2025-01-01", "--rate", "25000")
    let joint = try office.json("contribution", "list", "--person", "P1").items[0]
    #expect((joint["value_vnd"], joint["share_vnd"]) == (25_000_250, 12_500_125))
    let all = try office.json("contribution", "list", "--from", "2025", "--to", "2025")
    #expect(all["notes"] == ["Tổng giá trị: 25.000.250 đồng"])
    #expect(all["excluded"] == ["filter": 1])
  }

  @Test func `take flags and an input together, each field once`() throws {
    let flags = [
      "contribution", "add", "--person", "P2", "--organisation", "O1", "--kind", "Hiện vật",
      "--date",
      "15/05/2025", "--input", "-",
    ]
    let added = try office.run(
      flags,
      input: #"{"description": "máy lọc nước", "amount": 7, "currency": "eur", "rate": 28000.5}"#)
    #expect((added.status, added.output) == (0, "C3\n"))
    let gift = try office.json("contribution", "list", "--person", "P2").items[1]
    #expect(gift["givers"] == ["P2", "O1"])
    #expect((gift["date"], gift["kind"]) == ("2025-05-15", "in_kind"))
    #expect((gift["value_vnd"], gift["description"]) == (196_004, "máy lọc nước"))
    let (status, error) = try office.refusal(flags, input: #"{"kind": "cash"}"#)
    #expect((status, error["code"], error["field"]) == (2, "given_twice", "kind"))
  }

  @Test func `correct only what is named`() throws {
    let before = try office.json("contribution", "list", "--person", "P1").items[0]
    try office.done("contribution", "correct", "C1", "--amount", "750", "--person", "P1")
    let after = try office.json("contribution", "list", "--person", "P1").items[0]
    #expect((after["amount"], after["givers"]) == (750, ["P1"]))
    for key in ["date", "kind", "currency", "purpose", "status"] {
      #expect(after[key] == before[key])
    }
    let nothing = try office.refusal(["contribution", "correct", "C1"])
    #expect(nothing.status == 2)
  }

  @Test func `leave out what was declared void, and keep it with the reason`() throws {
    try office.done("contribution", "void", "C1", "--reason", "ghi hai lần")
    let list = try office.json("contribution", "list")
    #expect(list.items.map { $0["id"] } == ["C2"])
    #expect(list["excluded"] == ["void": 1])
    let void = try office.json("contribution", "list", "--all", "--person", "P1").items[0]
    #expect((void["status"], void["void_reason"]) == ("void", "ghi hai lần"))
    #expect(void["void_on"] == "2026-06-01")
    let again = try office.refusal(["contribution", "correct", "C1", "--amount", "1"])
    #expect(again.error["code"] == "void_contribution")
  }

  @Test func `find nothing with 4`() throws {
    #expect(try office.run("contribution", "list", "--person", "P3").status == 4)
    #expect(try office.run("contribution", "list", "--person", "P99").status == 4)
    #expect(try office.run("contribution", "void", "C99", "--reason", "x").status == 4)
    let wrongGiver = [
      "contribution", "add", "--person", "P99", "--kind", "works", "--date", "2025",
    ]
    #expect(try office.run(wrongGiver).status == 4)
  }
}

struct `The commands around a person` {
  let office: Office

  init() throws { office = try Office() }

  @Test func `list relatives`() throws {
    #expect(
      try office.json("relative", "list", "P1").items == [
        [
          "id": "T1", "name": "Lê Thị Bưởi", "relation": "mẹ", "birth_year": 1940,
          "is_contact": true, "status": "active",
          "home": [
            "code": "20356", "name": "phường Quảng Phú, thành phố Đà Nẵng", "as_written": nil,
          ],
          "phones": ["+84912345678"],
        ]
      ])
    #expect(try office.run("relative", "list", "P2").status == 4)
    let foreign = ["relative", "add", "P99", "--input", "-"]
    #expect(try office.run(foreign, input: Office.relative).status == 4)
  }

  @Test func `show an organisation with its members`() throws {
    #expect(
      try office.json("organisation", "show", "O1") == [
        "schema": "kieubao/organisation/1", "id": "O1",
        "name": "Hội đồng hương Quảng Nam tại Berlin", "kind": "home_town", "country": "DE",
        "city": "Berlin", "founded_year": 1999,
        "members": [["id": "P1", "name": "Nguyễn Thị Hoà", "role": "chủ tịch"]],
      ])
    try office.done("organisation", "add-member", "O1", "P2")
    let list = try office.json("organisation", "list").items
    #expect(list.map { $0["members"] } == [2])
  }

  @Test func `keep rates by day`() throws {
    #expect(try office.run("rate", "list").status == 4)
    let lines = """
      {"currency": "eur", "from": "2025-01-01", "rate": 27000}
      {"currency": "EUR", "from": "01/07/2025", "rate": "29000.5"}
      """
    try office.done("rate", "add", "--input", "-", "--source", "NHNN", input: lines)
    try office.done("rate", "set", "--currency", "EUR", "--from", "2025-01-01", "--rate", "26000")
    #expect(
      try office.json("rate", "list").items == [
        ["currency": "EUR", "from": "2025-01-01", "rate": 26000, "source": nil],
        ["currency": "EUR", "from": "2025-07-01", "rate": 29000.5.json, "source": "NHNN"],
      ])
  }
}

extension Double {
  fileprivate var json: JSON { .number(description) }
}
