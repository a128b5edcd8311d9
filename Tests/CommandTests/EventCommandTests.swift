import Foundation
import KieuBao
import Testing

@testable import Commands

/// The office with a couple in Canada (P4, P5, who share a phone) and somebody in Australia (P6).
struct `An event` {
  let office: Office

  static let guests = """
    record_id,full_name,sex,dob,host_country,host_city,phone,email
    H1,Nguyễn Thị An,F,1960,CA,Toronto,+14165550101,an@example.org
    H2,Trần Bình,M,1995,CA,Toronto,+1 416 555 0101,
    S1,Lê Chi,,,AU,Sydney,+61412555702,

    """

  init() throws {
    office = try Office()
    let path = try office.folder.file("guests.csv", holding: Array(Self.guests.utf8))
    try office.done("import", "persons", path)
    #expect(
      try office.done(
        "event", "create", "--name", "Xuân Quê hương", "--date", "2026-07-01", "--quota", "1")
        == "E1\n")
  }

  private func invite(_ event: String, _ more: String...) throws -> JSON {
    let run = try office.run(
      ["event", "invite", event, "--country", "Canada", "--country", "Úc"] + more
        + ["--format", "json"])
    #expect(run.errors.isEmpty || more.contains("--dry-run"))
    return try JSONReader.value(of: Array(run.output.utf8))
  }

  @Test func `sends one letter to a household, within its quota`() throws {
    let list = try invite("E1")
    #expect((list["schema"], list["shown"]) == ("kieubao/invitation/1", 2))
    #expect(list["excluded"] == ["deceased": 1, "outside_criteria": 2, "over_quota": 1])
    #expect(
      list.items == [
        [
          "number": 1, "id": "P4", "name": "Nguyễn Thị An", "country": "CA", "home": nil,
          "salutation": "Bà", "reason": "guest", "household": "P4", "reply": nil,
          "phone": "+14165550101", "email": "an@example.org", "relatives": nil,
        ],
        [
          "number": 1, "id": "P5", "name": "Trần Bình", "country": "CA", "home": nil,
          "salutation": "Anh", "reason": "guest", "household": "P4", "reply": nil,
          "phone": "+14165550101", "email": nil, "relatives": nil,
        ],
      ])
    #expect(list["audit_head"] != nil)
    #expect((list["waiting"], list["letters_in_all"]) == (1, 1))
  }

  @Test func `only tried invites nobody, and the look at the guests is logged`() throws {
    #expect(try invite("E1", "--dry-run").items.count == 2)
    #expect(try office.run("event", "show", "E1").status == 4)
    let log = try office.json("audit", "show", "--person", "P4", "--limit", "1")
    #expect(log.items.map { $0["deed"] } == ["event.invite.trial"])
  }

  @Test func `puts those first who were not invited lately`() throws {
    #expect(try invite("E1").items.map { $0["id"] } == ["P4", "P5"])
    try office.done(
      "event", "create", "--name", "Gặp mặt", "--date", "2026-09-02", "--quota", "1")
    let second = try invite("E2")
    #expect(second.items.map { $0["id"] } == ["P6"])
    #expect(second.items[0]["salutation"] == "Ông/Bà")
    try office.done(
      "event", "create", "--name", "Họp mặt", "--date", "2026-12-02", "--quota", "1")
    #expect(try invite("E3").items.map { $0["id"] } == ["P4", "P5"])
  }

  @Test func `goes on where it stopped when the quota grows`() throws {
    _ = try invite("E1")
    let more = try invite("E1", "--quota", "2")
    #expect(more.items.map { $0["id"] } == ["P6"])
    #expect(more.items[0]["number"] == 2)
    #expect(more["excluded"] == ["deceased": 1, "already_invited": 2, "outside_criteria": 2])
    let none = try office.run("event", "invite", "E1", "--country", "CA", "--format", "json")
    #expect(none.status == 4)
  }

  @Test func `names those who are left out, each with the reason`() throws {
    let left = try invite("E1", "--dry-run", "--excluded")
    #expect(
      left.items.map { $0["reason"] } == [
        "outside_criteria", "outside_criteria", "deceased", "over_quota",
      ])
    #expect(left.items[3]["name"] == "Lê Chi")
  }

  @Test func `keeps replies and attendance`() throws {
    _ = try invite("E1")
    let reply = try office.json("event", "reply", "E1", "P4", "yes")
    #expect((reply["id"], reply["reply"]) == ("P4", "yes"))
    try office.done("event", "reply", "E1", "P5", "không")
    try office.done("event", "attend", "E1", "P4")
    let shown = try office.json("event", "show", "E1")
    #expect(shown.items.map { $0["reply"] } == ["yes", "no"])
    #expect(shown.items.map { $0["attended"] } == [true, false])
    #expect(
      shown["notes"]?.text().contains(
        "Nhận lời 1, từ chối 1, chưa trả lời 0; đã dự 1.") == true)
    let (status, error) = try office.refusal(["event", "reply", "E1", "P6", "yes"])
    #expect((status, error["code"]) == (4, "still_waiting"))
    #expect(try office.run("event", "attend", "E1", "P6").status == 4)
    #expect(try office.run("event", "reply", "E1", "P4", "maybe").status == 2)
  }

  @Test
  func `a refusal of all invites the next, and silence gives places up when that is confirmed`()
    throws
  {
    _ = try invite("E1")
    let reply = try office.json(
      "event", "reply", "E1", "P5", "no", "--household", "--channel", "điện thoại")
    #expect(reply.items.map { $0["id"] } == ["P4", "P5"])
    let waiting = try office.json("event", "show", "E1", "--waiting")
    #expect(waiting.items.map { $0["number"] } == [1, 1, 2])
    #expect(waiting.items.map { $0["channel"] } == ["phone", "phone", .null])
    try office.done("event", "edit", "E1", "--reply-by", "2026-06-15")
    let release = ["event", "promote", "E1", "--release-silent"]
    #expect(try office.refusal(release).error["code"] == "deadline_not_over")
    let after = release + ["--as-of", "2026-06-16"]
    #expect(try office.refusal(after).status == 5)
    #expect(try office.run(after + ["--yes"]).errors.contains("nhường chỗ 1 giấy mời"))
    let account = try office.json("event", "show", "E1", "--account")
    #expect(account.items[0]["letters"] == 2 && account.items[0]["declined"] == 2)
  }

  @Test func `chooses by home, gifts and membership`() throws {
    let ids = { (flags: [String]) -> [JSON?] in
      let run = try office.run(
        ["event", "invite", "E1", "--quota", "9", "--dry-run", "--format", "json"] + flags)
      return try JSONReader.value(of: Array(run.output.utf8)).items.map { $0["id"] }
    }
    #expect(try ids(["--home", "20356"]) == ["P1"])
    #expect(try ids(["--home", "48"]) == ["P1"])
    #expect(try ids(["--home", "01"]) == [])
    #expect(try ids(["--donors"]) == ["P1", "P2"])
    #expect(try ids(["--gave-since", "2025-04"]) == [])
    #expect(try ids(["--gave-since", "2025-03"]) == ["P1", "P2"])
    #expect(try ids(["--organisation", "O1"]) == ["P1"])
    #expect(try ids(["--category", "du học sinh"]) == ["P2"])
    #expect(try ids(["--commended"]) == [])
    #expect(try ids([]).count == 5)
  }

  @Test func `is listed, the latest first`() throws {
    try office.done(
      "event", "create", "--name", "Gặp mặt", "--lunar", "al:21/7/2026", "--place", "Hội An",
      "--kind", "quốc khánh", "--reply-by", "15/08/2026")
    #expect(
      try office.json("event", "list").items == [
        [
          "id": "E2", "name": "Gặp mặt", "date": "2026-09-02", "place": "Hội An", "quota": nil,
          "kind": "2_9", "lunar": "al:21/7/2026", "last_day": nil, "time": nil,
          "reply_by": "2026-08-15",
        ],
        [
          "id": "E1", "name": "Xuân Quê hương", "date": "2026-07-01", "place": nil, "quota": 1,
          "kind": "other", "lunar": "al:17/5/2026", "last_day": nil, "time": nil, "reply_by": nil,
        ],
      ])
  }

  @Test(arguments: [
    (["event", "show", "E9"], 4), (["event", "invite", "E9"], 4),
    (["event", "invite", "E1", "--quota", "0"], 2), (["event", "invite", "E1", "--home", "1"], 2),
    (["event", "invite", "E1", "--country", "Atlantis"], 2),
    (["event", "create", "--name", "x", "--date", "2026"], 2),
    (["event", "create", "--name", "x", "--date", "2026-09-02", "--quota", "0"], 2),
    (["event", "create", "--name", " ", "--date", "2026-09-02"], 2),
    (["event", "create", "--name", "x"], 2),
    (["event", "create", "--name", "x", "--lunar", "al:30/13/2026"], 2),
    (["event", "create", "--name", "x", "--date", "2026-09-02", "--share", "kind:x=1"], 2),
    (["event", "edit", "E1", "--reply-by", "2026-07-02"], 2), (["event", "seat", "E1"], 2),
    (["event", "show", "E1", "--public", "--account"], 2),
    (["event", "letters", "E1"], 2),
  ])
  func `refuses what cannot be`(arguments: [String], status: Int) throws {
    #expect(try office.run(arguments).status == Int32(status))
  }
}
