import Foundation
import KieuBao
import Testing

@testable import Commands

struct `An import` {
  let office: Office

  init() throws { office = try Office() }

  static let people = """
    record_id,full_name,dob,host_country,phone,religion,shoe_size
    R1,Lâm Thị Tuệ,1994-07-11,KR,+84906638736,Phật giáo,39
    R2,Biện Chí Trực,05/1960,US,408 555 0177,,
    R3,Võ Văn Vượng,1954,AU,,,

    """

  private func file(_ name: String, _ text: String) throws -> String {
    try office.folder.file(name, holding: Array(text.utf8))
  }

  private func counts(_ receipt: JSON) -> [JSON?] {
    ["added", "changed", "joined", "same", "rejected"].map { receipt[$0] }
  }

  @Test func `tells what came of the file, and what was not taken in`() throws {
    let path = try file("people.csv", Self.people)
    let run = try office.run("import", "persons", path, "--format", "json")
    #expect(run.status == 0)
    #expect(
      try JSONReader.value(of: Array(run.output.utf8)) == [
        "schema": "kieubao/import/1", "batch": "B1", "added": 3, "changed": 0, "joined": 0,
        "same": 0, "skipped": 0, "rejected": 0, "relatives": 0, "resembling_same": 0,
        "resembling_review": 0, "remarked": 0, "rejects_file": nil,
        "dropped_columns": ["religion"], "unknown_columns": ["shoe_size"],
      ])
    #expect(
      run.errors == """
        lưu ý: không nhập cột religion: dữ liệu nhạy cảm không cần cho công việc này
        lưu ý: bỏ qua cột không nhận ra: shoe_size

        """)
    let person = try office.json("person", "show", "P4")
    #expect((person["name"], person["phones"]) == ("Lâm Thị Tuệ", ["+84906638736"]))
  }

  @Test func `of the same file again changes nothing`() throws {
    let path = try file("people.csv", Self.people)
    try office.done("import", "persons", path)
    let again = try office.json("import", "persons", path)
    #expect(counts(again) == [0, 0, 0, 3, 0])
    #expect(again["batch"] == JSON.null)
    #expect(try office.json("import", "batches").items.map { $0["id"] } == ["B1"])
    #expect(try office.run("check", "--format", "json").output.contains("seed_left") == false)
  }

  @Test func `keeps what the office corrected, until the sender changes the row`() throws {
    let path = try file("people.csv", Self.people)
    try office.done("import", "persons", path)
    try office.done("person", "edit", "P5", "--input", "-", input: #"{"city": "Houston"}"#)
    #expect(counts(try office.json("import", "persons", path)) == [0, 0, 0, 3, 0])
    #expect(try office.json("person", "show", "P5")["city"] == "Houston")

    let changed = Self.people.replacing("05/1960", with: "1960-05-17")
    let receipt = try office.json("import", "persons", try file("new.csv", changed))
    #expect(counts(receipt) == [0, 1, 0, 2, 0])
    let person = try office.json("person", "show", "P5")
    #expect((person["dob"], person["city"]) == ("1960-05-17", "Houston"))
  }

  @Test func `that is only tried shows every row and stores nothing`() throws {
    let path = try file("people.csv", Self.people)
    let before = try office.stored
    let trial = try office.json("import", "persons", path, "--dry-run")
    #expect((trial["schema"], trial["total"]) == ("kieubao/import_item/1", 3))
    let item = trial.items[1]
    #expect((item["sheet"], item["row"], item["action"]) == (JSON.null, 3, "add"))
    #expect((item["relatives"], item["problems"]) == ([], []))
    #expect(
      item["person"]?.keys == [
        "id", "name", "other_names", "sex", "dob", "home", "country", "country_as_written", "city",
        "category", "phones",
        "emails", "occupation", "year_left", "passport", "id_number", "note", "status",
      ])
    #expect(item["person"]?["phones"] == ["+14085550177"])
    #expect(item["person"]?["dob"] == "1960-05")
    #expect(try office.stored == before)
  }

  @Test func `reads a workbook with Vietnamese headings`() throws {
    let path = try office.folder.file("list.csv", holding: smallWorkbook)
    let trial = try office.json("import", "persons", path, "--dry-run")
    let item = trial.items[0]
    #expect((item["sheet"], item["row"], item["record_id"]) == ("Danh sách", 2, "W1"))
    #expect(item["person"]?["dob"] == "1970-05-01")
    #expect(item["person"]?["phones"] == ["+14085550101"])
    #expect(trial.items[1]["person"]?["country"] == "AU")
    #expect(counts(try office.json("import", "persons", path)) == [2, 0, 0, 0, 0])
    #expect(counts(try office.json("import", "persons", path)) == [0, 0, 0, 2, 0])
  }

  @Test func `ties relatives and gifts to persons by the sender's keys`() throws {
    try office.done("import", "persons", try file("people.csv", Self.people))
    let relatives = """
      relative_id,record_id,full_name,relation,birth_year,phone,is_contact
      T1,R2,Ngô Thị Lành,mẹ,1875,0324321334,1

      """
    let trial = try office.json(
      "import", "relatives", try file("relatives.csv", relatives), "--dry-run")
    let relative = try #require(trial.items[0]["relatives"])
    guard case .array(let values) = relative else { return }
    #expect((values[0]["person"], values[0]["birth_year"]) == ("P5", 1875))
    try office.done("import", "relatives", "\(office.folder.path)/relatives.csv")
    #expect(try office.json("relative", "list", "P5").items[0]["phones"] == ["+84324321334"])

    let gifts = try file("gifts.csv", Self.gifts)
    #expect(counts(try office.json("import", "contributions", gifts)) == [1, 0, 1, 0, 0])
    #expect(counts(try office.json("import", "contributions", gifts)) == [0, 0, 0, 2, 0])
    #expect(
      try office.json("contribution", "list", "--person", "P5").items[0]["givers"] == ["P5", "P6"])
  }

  @Test func `keeps a relative whose year of birth cannot be, without that year`() throws {
    try office.done("import", "persons", try file("people.csv", Self.people))
    let header = "relative_id,record_id,full_name,relation,birth_year\n"
    let path = try file("relatives.csv", header + "T1,R2,Ngô Thị Lành,cháu,2034\n")
    let trial = try office.json("import", "relatives", path, "--dry-run").items[0]
    #expect(trial["action"] == "add")
    guard case .array(let problems)? = trial["problems"] else { return #expect(Bool(false)) }
    #expect(problems.map { [$0["code"], $0["field"]] } == [["future_date", "birth_year"]])
    let run = try office.run("import", "relatives", path, "--format", "json")
    #expect(run.status == 0)
    #expect(
      run.errors
        == "lưu ý: 1 dòng: năm sinh thân nhân vô lý, để trống (năm ở tương lai)\n")
    #expect(try office.json("relative", "list", "P5").items[0]["birth_year"] == JSON.null)
    #expect(counts(try office.json("import", "relatives", path)) == [0, 0, 0, 1, 0])
  }

  static let gifts = """
    contribution_id,record_id,given_on,kind,amount,currency,purpose
    C1,R2,2025-05,tiền mặt,100.50,EUR,Trùng tu đình làng
    C1,R3,2025-05,tiền mặt,100.50,EUR,Trùng tu đình làng

    """

  @Test func `of a joint gift whose rows disagree is refused, now and as a change`() throws {
    try office.done("import", "persons", try file("people.csv", Self.people))
    let torn = Self.gifts.replacing(
      "C1,R3,2025-05,tiền mặt,100.50", with: "C1,R3,2025-05,tiền mặt,1")
    let path = try file("torn.csv", torn)
    let (status, error) = try office.refusal(["import", "contributions", path])
    #expect((status, error["row"], error["field"]) == (1, 3, "record_id"))
    try office.done("import", "contributions", try file("gifts.csv", Self.gifts))
    #expect(try office.refusal(["import", "contributions", path]).status == 1)
  }

  @Test func `joins a giver whom the sender adds to a gift later, and can take that back`() throws {
    try office.done("import", "persons", try file("people.csv", Self.people))
    let first = Self.gifts.split(separator: "\n").prefix(2).joined(separator: "\n") + "\n"
    try office.done("import", "contributions", try file("first.csv", first))
    let three = Self.gifts + "C1,R1,2025-05,tiền mặt,100.50,EUR,Trùng tu đình làng\n"
    let joined = try office.json("import", "contributions", try file("three.csv", three))
    #expect(counts(joined) == [0, 0, 2, 1, 0])
    let undone = try office.json("import", "undo", "B3")
    #expect((undone["removed"], undone["restored"]) == (0, 1))
    #expect(try office.json("contribution", "list", "--person", "P5").items[0]["givers"] == ["P5"])
    #expect(try office.run("audit", "verify").status == 0)
  }
}

struct `Taking an import back` {
  let office: Office

  init() throws { office = try Office() }

  private func file(_ name: String, _ text: String) throws -> String {
    try office.folder.file(name, holding: Array(text.utf8))
  }

  @Test func `leaves the registry as it was, so that the file can come again`() throws {
    let path = try file("people.csv", `An import`.people)
    try office.done("import", "persons", path)
    let undone = try office.run("import", "undo", "B1")
    #expect((undone.status, undone.output) == (0, "B1\n"))
    #expect(undone.errors == "đã hoàn tác B1: xóa 3 hồ sơ, khôi phục 0 hồ sơ\n")
    #expect(try office.run("person", "show", "P4").status == 4)
    #expect(try office.json("import", "batches").items[0]["undone"] == true)
    let (status, error) = try office.refusal(["import", "undo", "B1"])
    #expect((status, error["code"]) == (1, "already_undone"))
    #expect(try office.json("import", "persons", path)["added"] == 3)
  }

  @Test func `is refused when something was tied to its persons`() throws {
    try office.done("import", "persons", try file("people.csv", `An import`.people))
    try office.done(
      "contribution", "add", "--person", "P4", "--kind", "works", "--date", "2025")
    let before = try office.stored
    let (status, error) = try office.refusal(["import", "undo", "B1"])
    #expect((status, error["code"]) == (1, "batch_in_use"))
    #expect(try office.stored == before)
  }

  @Test func `gives back what a changed row had before, fields that were empty included`() throws {
    let bare = "record_id,full_name,dob\nR1,Lâm Thị Tuệ,1994\n"
    try office.done("import", "persons", try file("bare.csv", bare))
    let before = try office.json("person", "show", "P4")
    let full = "record_id,full_name,dob,phone,passport\nR1,Lâm Thị Tuệ,1994-07,+4930123456,C7\n"
    try office.done("import", "persons", try file("full.csv", full))
    #expect(try office.json("person", "show", "P4")["passport"] == "C7")
    try office.done("import", "undo", "B2")
    #expect(try office.json("person", "show", "P4") == before)
    #expect(try office.run("audit", "verify").status == 0)
  }

  @Test func `of one there never was finds nothing`() throws {
    #expect(try office.run("import", "undo", "B7").status == 4)
    #expect(try office.run("import", "batches").status == 4)
  }
}
