import Foundation
import KieuBao
import Testing

@testable import Commands

/// From the list of nominees to the signed decision: one proposes, another reviews and approves, and
/// the decision is recorded for all at once.
struct `The way of a proposal` {
  let office: Office

  /// P1 and P2 come up for the commune's certificate; `chi` may review and approve.
  init() throws {
    office = try Office()
    for (person, sum) in [("P1", "30000000"), ("P2", "25000000")] {
      try office.done(
        "contribution", "add", "--person", person, "--kind", "cash", "--date", "2026-01-15",
        "--amount", sum, "--currency", "VND")
    }
    _ = try run("user", "add", "chi", "--role", "approver")
  }

  private func run(_ arguments: String..., as user: String = "an") throws -> Binary.Run {
    try office.run(
      arguments,
      environment: [
        "KIEUBAO_USER": user, "KIEUBAO_NEW_PASSPHRASE_FILE": office.passphrase,
      ])
  }

  private func json(_ arguments: String...) throws -> JSON {
    let run = try office.run(
      arguments + ["--format", "json"], environment: ["KIEUBAO_USER": "an"])
    try #require(run.status == 0, "\(run.errors)")
    return try JSONReader.value(of: Array(run.output.utf8))
  }

  private func code(_ arguments: [String]) throws -> JSON? {
    try office.refusal(arguments, environment: ["KIEUBAO_USER": "an"]).error["code"]
  }

  private func stages() throws -> [JSON?] {
    try json("commendation", "proposals").items.map { $0["stage"] }
  }

  @Test func `the whole list is proposed with what counted, and once`() throws {
    #expect(
      try run("commendation", "propose", "--nominees", "--round", "Tết 2027").output == "N1\nN2\n")
    let items = try json("commendation", "proposals", "--round", "tet 2027").items
    #expect(items.map { $0["nominee"] } == ["P1", "P2"])
    #expect(items.map { $0["total_vnd"] } == [30_000_000, 25_000_000])
    #expect(items.map { $0["contributions"] } == [["C1", "C3"], ["C1", "C4"]])
    #expect(items[0]["stage"] == "proposed" && items[0]["round"] == "Tết 2027")
    #expect(items[0]["list"] == items[1]["list"] && items[0]["list"] != .null)
    let again = try run("commendation", "propose", "--nominees")
    #expect(again.status == 4 && again.output.isEmpty)
    #expect(again.errors.contains("2 trường hợp đã đề nghị từ trước"))
  }

  @Test func `only some of the list, and nobody who is not on it`() throws {
    #expect(
      try run("commendation", "propose", "--nominees", "--only", "P2").output == "N1\n")
    #expect(
      try code(["commendation", "propose", "--nominees", "--only", "P3"]) == "not_nominated")
  }

  @Test func `review, approval and decision follow each other, and spend the gifts`() throws {
    _ = try run("commendation", "propose", "--nominees", "--round", "Tết 2027").output
    #expect(try run("commendation", "review", "N1", "--finding", "met").status == 13)
    #expect(
      try run("commendation", "review", "N1", "N2", "--finding", "met", as: "chi").status == 0)
    #expect(try stages() == ["reviewed", "reviewed"])
    #expect(try run("commendation", "approve", "N1", "N2", as: "chi").output == "N1\nN2\n")
    #expect(try stages() == ["approved", "approved"])
    let decided = try run(
      "commendation", "decide", "--round", "Tết 2027", "--decision", "87/QĐ-UBND", "--date",
      "2026-05-20", "--bonus", "1000000"
    ).output
    #expect(decided == "K1\nK2\n")
    #expect(try stages() == ["decided", "decided"])
    let award = try json("commendation", "history", "P1").items[0]
    #expect((award["decision"], award["contributions"]) == ("87/QĐ-UBND", ["C1", "C3"]))
    #expect((award["bonus_vnd"], award["date"]) == (1_000_000, "2026-05-20"))
    let nominees = try run("commendation", "nominees", "--format", "json")
    #expect(nominees.status == 4)
    #expect(try run("check").status == 0)
    #expect(try run("audit", "verify").status == 0)
  }

  @Test func `what a review turned down is neither approved nor decided`() throws {
    _ = try run("commendation", "propose", "--nominees").output
    #expect(try run("commendation", "review", "N1", "--finding", "not_met", as: "chi").status == 2)
    let reviewed = try run(
      "commendation", "review", "N1", "--finding", "met_higher", "--reason", "đủ mức cấp tỉnh",
      as: "chi")
    #expect(reviewed.status == 0)
    #expect(
      try run("commendation", "approve", "N1", as: "chi").errors.contains("thẩm định kết luận"))
    #expect(try run("commendation", "approve", "N1", as: "chi").status != 0)
    let decide = ["commendation", "decide", "N1", "N2", "--decision", "1/QĐ", "--date"]
    #expect(try code(decide + ["2026-05-20"]) == "not_met")
    #expect(try stages() == ["met_higher", "proposed"])
    #expect(try run("commendation", "history", "P2").status == 4)
  }

  @Test func `a decision is not recorded before its day, nor twice`() throws {
    _ = try run("commendation", "propose", "--nominees").output
    let decide = ["commendation", "decide", "N1", "--decision", "1/QĐ", "--date"]
    #expect(try code(decide + ["2026-06-02"]) == "future_date")
    let done = try office.run(decide + ["2026-06-01"], environment: ["KIEUBAO_USER": "an"])
    #expect(done.status == 0)
    #expect(try code(decide + ["2026-06-01"]) == "proposal_decided")
  }

  @Test func `a hold keeps somebody off the list, and from being proposed`() throws {
    #expect(
      try run("commendation", "hold", "P1", "--kind", "khiếu nại", "--document", "TB 12").output
        == "H1\n")
    let list = try json("commendation", "nominees")
    #expect(list.items.map { $0["id"] } == ["P2"])
    #expect(list["excluded"]?["under_review"] == 1)
    let propose = ["commendation", "propose", "--person", "P1", "--award", "giay_khen_xa"]
    #expect(try code(propose) == "under_review")
    let hold = try json("commendation", "holds").items[0]
    #expect((hold["subject"], hold["kind"], hold["stands"]) == ("P1", "complaint", true))
    #expect(try run("commendation", "release", "H1").status == 0)
    let after = try run("commendation", "nominees", "--format", "csv", "--as-of", "2026-06-02")
    #expect(after.output.contains("P1"))
  }
}

struct `The letterhead` {
  let office: Office

  init() throws { office = try Office() }

  @Test func `begins with the unit's name, and keeps what is not said again`() throws {
    #expect(
      try office.json("office", "show")["issuer"] == "Ủy ban MTTQ phường Quảng Phú")
    try office.done(
      "office", "set", "--input", "-",
      input: #"""
        {"superior": "Ủy ban MTTQ Việt Nam thành phố Đà Nẵng", "symbol": "MTTQ-BTT", "place": "Quảng Phú",
         "capacity": ["TM. BAN THƯỜNG TRỰC", "CHỦ TỊCH"], "signer": "Lê Văn Ký"}
        """#)
    try office.done(
      "office", "set", "--input", "-", input: #"{"recipients": ["Như trên", "Lưu: VT"]}"#)
    let shown = try office.json("office", "show")
    #expect((shown["symbol"], shown["signer"]) == ("MTTQ-BTT", "Lê Văn Ký"))
    #expect(shown["recipients"] == ["Như trên", "Lưu: VT"])
    #expect(try office.run("check").status == 0)
  }

  @Test func `is not set without an issuer, and nothing of it is on the disk`() throws {
    let refused = try office.refusal(["office", "set", "--input", "-"], input: #"{"issuer": ""}"#)
    #expect(refused.error["code"] == "missing")
    try office.done(
      "office", "set", "--input", "-",
      input: #"{"issuer": "Ủy ban", "symbol": "MTTQ", "place": "Quảng Phú", "signer": "Lê Văn Ký"}"#
    )
    let bytes = try office.stored.joined()
    #expect(!String(decoding: bytes, as: UTF8.self).contains("Văn Ký"))
  }
}
