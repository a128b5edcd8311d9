import Foundation
import KieuBao
import Testing

@testable import Commands

/// The three persons, the relative and the gifts of the office.
struct `A consent` {
  let office: Office

  init() throws {
    office = try Office()
  }

  @Test func `is told as JSON, purpose by purpose and record by record`() throws {
    let proof = #"{"document": "Phiếu số 5", "channel": "trực tiếp", "taken_by": "bà Năm"}"#
    let receipt = try office.json(
      "consent", "grant", "P1", "--purpose", "commendation", "--purpose", "invitation", "--on",
      "2026-02-01", "--until", "2027-01-31", "--input", "-", input: proof)
    #expect((receipt["schema"], receipt["id"]) == ("kieubao/consent/1", "P1"))
    let told = try office.json("consent", "show", "P1", "--purpose", "commendation")
    #expect(
      told == [
        "schema": "kieubao/consent/1", "id": "P1",
        "purposes": [
          [
            "purpose": "commendation", "standing": "held", "ground": "consent",
            "may_be_used": true, "refusal": nil,
          ]
        ],
        "records": [
          [
            "id": "L1", "purpose": "commendation", "ground": "consent", "granted": "2026-02-01",
            "until": "2027-01-31", "withdrawn": nil, "objected": nil, "batch": nil,
            "document": "Phiếu số 5", "channel": "in_person", "taken_by": "bà Năm",
            "ending": nil,
          ]
        ],
      ])
  }

  @Test func `withdrawn without a purpose is withdrawn for all`() throws {
    try office.done("consent", "withdraw", "P1", "--evidence", "Thư 7")
    let told = try office.json("consent", "show", "P1")
    guard case .array(let lines)? = told["purposes"] else {
      Issue.record("no list")
      return
    }
    #expect(lines.count == 6)
    #expect(lines.allSatisfy { $0["standing"] == "withdrawn" && $0["may_be_used"] == false })
    let list = try office.json("person", "list")
    #expect(list["excluded"] == ["consent_withdrawn": 1])
    #expect((list["purpose"], list["basis_unrecorded"]) == ("registry", 2))
    #expect(try office.refusal(["consent", "withdraw", "P1"]).error["code"] == "already_refused")
  }

  private static let refused: [(words: String, status: Int32)] = [
    ("consent grant P1", 2), ("consent grant P99 --purpose registry", 4),
    ("consent grant P1 --purpose registry --on 2027-01-01", 2),
    ("consent grant X1 --purpose registry", 2), ("policy set basis/registry task", 2),
    ("policy set x required", 2), ("consent form P1 --output DIR/f.pdf", 2),
    ("consent form --output DIR/f.docx", 2), ("import persons x.csv --document Phiếu", 2),
  ]

  @Test(arguments: refused)
  func `that cannot be recorded changes nothing`(words: String, status: Int32) throws {
    let before = try office.stored
    let arguments = words.replacing("DIR", with: office.folder.path).split(separator: " ")
    let refusal = try office.run(arguments.map(String.init))
    #expect(refusal.status == status, "\(refusal.errors)")
    #expect(refusal.output.isEmpty)
    #expect(try office.stored == before)
  }

  @Test func `form is for printing, with no box ticked`() throws {
    for (subject, name) in [("P1", "Nguyễn Thị Hoà"), ("T1", "Lê Thị Bưởi")] {
      let path = "\(office.folder.path)/\(subject).html"
      try office.done("consent", "form", subject, "--output", path)
      let page = String(decoding: try office.folder.contents("\(subject).html"), as: UTF8.self)
      #expect(page.contains(name) && page.contains("☐") && !page.contains("☒"))
      #expect(page.components(separatedBy: "☐").count - 1 == Purpose.allCases.count)
      for purpose in Purpose.allCases { #expect(page.contains(purpose.name.vi)) }
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
      #expect(try office.run("consent", "form", subject, "--output", path).status == 5)
    }
    try office.done("consent", "form", "--blank", "--output", "\(office.folder.path)/blank.docx")
    #expect(try office.folder.contents("blank.docx").starts(with: Array("PK".utf8)))
  }

  @Test func `is proved by who recorded what, when and how`() throws {
    try office.done(
      "consent", "grant", "P1", "--purpose", "registry", "--evidence", "Phiếu số 5", "--channel",
      "phone")
    try office.done("consent", "withdraw", "P1", "--purpose", "registry", "--evidence", "Thư 7")
    let path = "\(office.folder.path)/proof.html"
    try office.done("consent", "proof", "P1", "--output", path)
    let page = String(decoding: try office.folder.contents("proof.html"), as: UTF8.self)
    for text in [
      "Nguyễn Thị Hoà", "Phiếu số 5", "Thư 7", "Điện thoại", "consent.grant", "consent.withdraw",
      "an ghi", "01/06/2026", "đã rút lại sự đồng ý",
    ] {
      #expect(page.contains(text), "\(text)")
    }
    let log = try office.json("audit", "show", "--limit", "1")
    #expect(log.items.first?["deed"] == "consent.proof")
    let entry = try #require(log.items.first?["sequence"])
    guard case .number(let number) = entry else {
      Issue.record("no number")
      return
    }
    #expect(page.contains("Mã xác thực nhật ký: \(number):"))
  }

  @Test func `of an import is proved by its document, and told of who was changed`() throws {
    let path = try office.folder.file(
      "a.csv", holding: Array("record_id,full_name\nA,Lê Lợi\n".utf8))
    try office.done(
      "import", "persons", path, "--basis", "consent", "--purpose", "registry", "--purpose",
      "invitation", "--document", "Danh sách số 12")
    let told = try office.json("consent", "show", "P4", "--purpose", "invitation")
    guard case .array(let records)? = told["records"] else {
      Issue.record("no list")
      return
    }
    #expect(records.map { $0["batch"] } == ["B1"])
    #expect(records.map { $0["document"] } == ["Danh sách số 12"])
  }

  @Test func `is the office’s to decide on, by a document`() throws {
    try office.done("policy", "set", "basis/invitation", "required")
    try office.done(
      "policy", "set", "basis/commendation", "công vụ", "--document", "Kế hoạch 12/KH-MTTQ")
    let policies = try office.json("policy", "list").items
    #expect(
      policies.first { $0["name"] == "basis/commendation" }
        == [
          "name": "basis/commendation", "title": "Căn cứ pháp lý: xét khen thưởng",
          "value": "assumed:task", "document": "Kế hoạch 12/KH-MTTQ", "from": "2026-06-01",
        ])
    try office.done("event", "create", "--name", "Xuân Quê hương", "--date", "2026-07-01")
    let guests = try JSONReader.value(
      of: Array(try office.run("event", "invite", "E1", "--format", "json").output.utf8))
    #expect(guests["excluded"] == ["deceased": 1, "no_basis": 2])
    #expect(guests["purpose"] == "invitation")
  }

  @Test func `restricted record tells only that it is one`() throws {
    try office.done("person", "edit", "P1", "--input", "-", input: #"{"status": "restricted"}"#)
    let shown = try office.json("person", "show", "P1")
    #expect(shown.keys == ["schema", "id", "status", "withheld"])
    #expect((shown["id"], shown["status"]) == ("P1", "restricted"))
    let run = try office.run("person", "show", "P1", "--format", "table")
    #expect(run.errors.contains("kieubao subject access P1") && !run.output.contains("Hoà"))
    for arguments in [
      ["relative", "list", "P1"], ["contribution", "list", "--person", "P1"],
      ["commendation", "explain", "P1"], ["commendation", "history", "P1"],
    ] {
      #expect(try office.run(arguments).status == 13, "\(arguments)")
    }
    #expect(!(try office.done("organisation", "show", "O1")).contains("Hoà"))
    try office.done("person", "edit", "P1", "--input", "-", input: #"{"status": "active"}"#)
    #expect(try office.done("person", "show", "P1").contains("Hoà"))
  }
}
