import Foundation
import KieuBao
import Testing

@testable import Commands

/// The office's persons with gifts whose sums are worked out here by hand, on 2026-06-01.
///
/// C1: 1,000.01 USD of P1 and P2 together, at 25,000 đồng: 25,000,250, half of it each.
/// C3: 10,000,000 đồng of P1. C4: 30,000,000 đồng of P3, who has died. C2: works of O1, not valued.
struct `The list of nominees` {
  let office: Office

  init() throws {
    office = try Office()
    try office.done("rate", "set", "--currency", "USD", "--from", "2025-01-01", "--rate", "25000")
    try office.done(
      "contribution", "add", "--person", "P1", "--kind", "cash", "--date", "2025-05-01", "--amount",
      "10000000", "--currency", "VND", "--input", "-", input: #"{"purpose": "Quỹ khuyến học"}"#)
    try office.done(
      "contribution", "add", "--person", "P3", "--kind", "cash", "--date", "2026-01-15", "--amount",
      "30000000", "--currency", "VND")
  }

  @Test func `has for each nominee the fields it promises and no others`() throws {
    let list = try office.json("commendation", "nominees")
    #expect((list["schema"], list["total"], list["shown"]) == ("kieubao/nominee/1", 4, 1))
    #expect(list["excluded"] == ["deceased": 1, "below_threshold": 2])
    #expect(
      list.items == [
        [
          "rank": 1, "id": "P1", "name": "Nguyễn Thị Hoà", "birth_year": 1970, "sex": "F",
          "country": "US", "home": "phường Quảng Phú, thành phố Đà Nẵng", "kind": "individual",
          "award": "Giấy khen của Chủ tịch UBND xã", "total_vnd": 22_500_125, "contributions": 2,
          "first_given": "2025-03", "last_given": "2025-05-01", "rule": "giay_khen_xa_gia_tri",
          "earlier_awards": [], "summary": try #require(list.items[0]["summary"]),
          "other_forms": [], "money_vnd": .null,
        ]
      ])
  }

  @Test func `carries the head of the audit log on every form of it`() throws {
    let list = try office.json("commendation", "nominees")
    guard case .string(let head)? = list["audit_head"] else { return #expect(Bool(false)) }
    #expect(head.wholeMatch(of: /[0-9]+:[0-9a-f]{16}/) != nil)
    let newest = try office.json("audit", "show", "--limit", "1").items[0]
    #expect(newest["deed"] == "commendation.nominees")
    guard case .string(let hash)? = newest["hash"] else { return #expect(Bool(false)) }
    #expect(head.hasSuffix(hash.prefix(16)))

    let table = try office.done("commendation", "nominees", "--format", "table")
    #expect(table.contains("\nMã xác thực nhật ký: "))
    #expect(table.contains("không đưa vào: 1 đã mất, quy tắc không xét, 2 chưa đạt mức"))
    let file = "\(office.folder.path)/nominees.xlsx"
    #expect(try office.done("commendation", "nominees", "--output", file) == "")
    #expect(try office.folder.contents("nominees.xlsx").starts(with: Array("PK".utf8)))
  }

  @Test func `counts a joint gift once, in equal parts`() throws {
    let parts = try ["P1", "P2"].map { person in
      try office.json("commendation", "explain", person)["contributions"]
    }
    let shares = parts.map { part -> JSON? in
      guard case .array(let gifts)? = part else { return nil }
      return gifts[0]["share_vnd"]
    }
    #expect(shares == [12_500_125, 12_500_125])
  }

  @Test(arguments: ["P1", "P2", "P3", "O1"])
  func `says the same as the explanation of each giver`(id: String) throws {
    let nominated = try office.json("commendation", "nominees").items.first {
      $0["id"] == .string(id)
    }
    let left = try office.json("commendation", "nominees", "--excluded").items
      .first { $0["id"] == .string(id) }
    let explained = try office.json("commendation", "explain", id)
    #expect(explained["schema"] == "kieubao/explanation/1")
    #expect((nominated == nil) != (left == nil))
    #expect(explained["verdict"] == (nominated == nil ? "left_out" : "nominated"))
    #expect(explained["reason"] == left?["reason"] ?? .null)
    #expect(explained["rule"] == nominated?["rule"] ?? .null)
    #expect(explained["name"] == (nominated ?? left)?["name"])
  }

  @Test func `explains what was needed, what there is, and what is missing`() throws {
    let explained = try office.json("commendation", "explain", "P2")
    guard case .array(let rules)? = explained["rules"],
      let rule = rules.first(where: { $0["rule"] == "giay_khen_xa_gia_tri" })
    else { return #expect(Bool(false)) }
    #expect(rule["met"] == false)
    #expect(
      rule["criteria"] == [
        [
          "measurement": "min_total_vnd", "needed": 20_000_000, "has": 12_500_125,
          "missing": 7_499_875, "met": false,
        ]
      ])
    let text = try office.done("commendation", "explain", "P2", "--format", "table")
    #expect(text.hasPrefix("Đặng Văn Ước\nP2: không được đề nghị: chưa đạt mức của quy tắc.\n"))
    #expect(
      text.contains(
        "tổng giá trị: cần 20.000.000 đồng, có 12.500.125 đồng, còn thiếu 7.499.875 đồng"))
  }

  @Test func `never uses an achievement again that an award honoured`() throws {
    let award = try office.json(
      "commendation", "record", "P1", "--award", "Giấy khen của Chủ tịch UBND xã", "--date",
      "01/05/2026", "--decision", "87/QĐ-UBND")
    #expect((award["id"], award["contributions"]) == ("K1", ["C1", "C3"]))

    let after = try office.run("commendation", "nominees", "--format", "json")
    let list = try JSONReader.value(of: Array(after.output.utf8))
    #expect((after.status, list.items) == (4, []))
    #expect(list["excluded"] == ["all_spent": 1, "deceased": 1, "below_threshold": 2])

    let history = try office.json("commendation", "history", "P1")
    #expect(
      history.items == [
        [
          "id": "K1", "form": "giay_khen_xa", "award": "Giấy khen của Chủ tịch UBND xã",
          "date": "2026-05-01", "decision": "87/QĐ-UBND",
          "decided_by": "Chủ tịch UBND xã, phường, đặc khu", "contributions": ["C1", "C3"],
          "bonus_vnd": .null, "posthumous": false,
        ]
      ])
    let (status, error) = try office.refusal([
      "commendation", "record", "P1", "--award", "giay_khen_xa", "--date", "2026-05-02",
      "--contribution", "C3",
    ])
    #expect((status, error["code"]) == (2, "spent_contribution"))
  }

  @Test(arguments: [
    (["--award", "huan_chuong", "--date", "2026-05-01"], "unknown_award"),
    (["--award", "giay_khen_xa", "--date", "2027"], "future_date"),
    (
      ["--award", "giay_khen_xa", "--date", "2026-05-01", "--contribution", "C4"],
      "foreign_contribution"
    ),
    (["--award", "giay_khen_xa", "--date", "Bí Mật"], "usage"),
  ])
  func `takes no award that cannot be`(flags: [String], code: String) throws {
    let before = try office.stored
    let refusal = try office.refusal(["commendation", "record", "P1"] + flags)
    #expect((refusal.status, refusal.error["code"]) == (2, .string(code)))
    #expect(try office.stored == before)
    #expect(try office.run("commendation", "history", "P1").status == 4)
  }

  @Test func `covers the days and the form that were asked for`() throws {
    let may = try office.run(
      "commendation", "nominees", "--from", "2025-05", "--to", "2025-05", "--format", "json")
    let list = try JSONReader.value(of: Array(may.output.utf8))
    #expect((may.status, list["shown"]) == (4, 0))
    #expect(list["excluded"] == ["outside_period": 3, "below_threshold": 1])
    let province = try office.run("commendation", "nominees", "--award", "bang_khen_tinh")
    #expect(province.status == 4)
    #expect(try office.run("commendation", "nominees", "--award", "x").status == 2)
  }

  @Test func `follows a rules file, and refuses one that is wrong with its line`() throws {
    let yaml = try office.done("commendation", "rules", "--yaml")
    #expect(yaml == RuleBook.builtInYAML)
    let lower = yaml.replacing("min_total_vnd: 20_000_000", with: "min_total_vnd: 12_500_125")
    let path = try office.folder.file("rules.yaml", holding: Array(lower.utf8))
    let list = try office.json("commendation", "nominees", "--rules", path)
    #expect(list.items.map { $0["id"] } == ["P1", "P2"])

    let wrong = yaml.replacing("within_years: 5", with: "within_years: Bí")
    let bad = try office.folder.file("bad.yaml", holding: Array(wrong.utf8))
    let (status, error) = try office.refusal(["commendation", "nominees", "--rules", bad])
    #expect((status, error["code"], error["field"]) == (1, "rules_bad_number", "within_years"))
    #expect(error["row"] != nil)
    let none = try office.refusal(["commendation", "rules", "--rules", "/nowhere.yaml"])
    #expect((none.status, none.error["code"]) == (1, "no_such_file"))
  }
}

struct `The rule book` {
  @Test func `is shown in words, in both languages`() throws {
    let run = try Binary.run(["commendation", "rules", "--format", "table"])
    #expect(run.status == 0)
    #expect(run.output.contains("tổng giá trị từ 20.000.000 đồng"))
    #expect(run.output.contains("5 năm gần nhất"))
    let english = try Binary.run(["commendation", "rules", "--format", "table", "--lang", "en"])
    #expect(english.output.contains("total value at least 20,000,000 VND"))
  }

  @Test func `is a list for programs`() throws {
    let run = try Binary.run(["commendation", "rules", "--format", "json"])
    let list = try JSONReader.value(of: Array(run.output.utf8))
    #expect(list["total"] == JSON(RuleBook.builtIn.rules.count))
    #expect(list.items[0]["thresholds"] == ["min_total_vnd": 20_000_000])
    #expect(list.items[0]["within_years"] == 5)
  }
}
