import Foundation
import KieuBao
import Testing

@testable import Commands

struct `The person commands` {
  let office: Office

  init() throws { office = try Office() }

  @Test func `show the JSON of a person, field by field`() throws {
    #expect(
      try office.json("person", "show", "P1") == [
        "schema": "kieubao/person/1", "id": "P1", "name": "Nguyễn Thị Hoà",
        "other_names": ["Hoa Nguyen"], "sex": "F", "dob": "1970-05",
        "home": [
          "code": "20356", "name": "phường Quảng Phú, thành phố Đà Nẵng", "as_written": nil,
        ],
        "country": "US", "country_as_written": nil, "city": "San Jose", "category": "settled",
        "phones": ["+14085550123"],
        "emails": ["hoa@example.org"], "occupation": "bác sĩ", "year_left": 1985,
        "passport": "B1234567", "id_number": "049170000123", "note": "mẹ già yếu",
        "status": "active",
      ])
  }

  @Test func `show what is not known as null or as nothing`() throws {
    #expect(
      try office.json("person", "show", "P3") == [
        "schema": "kieubao/person/1", "id": "P3", "name": "Trần Bảo Ân", "other_names": [],
        "sex": "M", "dob": nil, "home": nil, "country": "US",
        "country_as_written": nil, "city": nil, "category": nil,
        "phones": [], "emails": [], "occupation": nil, "year_left": nil, "passport": nil,
        "id_number": nil, "note": nil, "status": "deceased",
      ])
  }

  @Test func `keep a home in the words it was written with`() throws {
    let home = try office.json("person", "show", "P2")["home"]
    #expect(home == ["code": nil, "name": nil, "as_written": "Sầm Sơn"])
  }

  @Test func `show a person who reads more than a program`() throws {
    let text = try office.done("person", "show", "P1", "--format", "table")
    for part in ["NHÂN THÂN", "Định cư", "Hoa Kỳ", "mẹ", "Lê Thị Bưởi", "ĐÓNG GÓP"] {
      #expect(text.contains(part))
    }
    let english = try office.done("person", "show", "P1", "--format", "table", "--lang", "en")
    #expect(english.contains("United States"))
    #expect(!english.contains("Họ và tên"))
  }

  @Test(arguments: [
    "nguyen thi hoa", "Hòa Nguyễn", "NGUYỄN THỊ HOÀ", "Nguyễn Thị Hòa".decomposedForTest, "Hoa",
    "408 555 0123", "b123-4567", "049170000123", "HOA@example.org", "P1",
  ])
  func `find a person however the text is written`(text: String) throws {
    let found = try office.json("person", "find", "-", input: text + "\n")
    #expect(found.items.map { $0["id"] } == ["P1"])
  }

  @Test func `find nobody with 4`() throws {
    let run = try office.run("person", "find", "-", "--format", "json", input: "Không Có Ai")
    #expect(run.status == 4)
    #expect(run.output.contains("\"total\": 0"))
  }

  @Test func `say how many a limit left out`() throws {
    let found = try office.json("person", "find", "-", "--limit", "1", input: "n")
    #expect(found["total"] == 3)
    #expect(found["shown"] == 1)
    #expect(found["excluded"] == ["limit": 2])
  }

  @Test(arguments: [["Trần Bí Mật"], ["-", "Trần Bí Mật"], ["Trần", "Bí", "Mật"]])
  func `take no text from the command line`(words: [String]) throws {
    let run = try office.run(["person", "find"] + words)
    #expect(run.status == 2)
    #expect(!run.errors.contains("Bí"))
  }

  @Test func `list in the order of Vietnamese names`() throws {
    let all = try office.json("person", "list")
    #expect(all.items.map { $0["name"] } == ["Trần Bảo Ân", "Nguyễn Thị Hoà", "Đặng Văn Ước"])
    let show = try office.json("person", "show", "P2")
    #expect(all.items.last?.keys == Array(show.keys.dropFirst()))
  }

  @Test(arguments: [
    (["--country", "Mỹ"], ["P3", "P1"]), (["--category", "Du học sinh"], ["P2"]),
    (["--home", "48"], ["P1"]), (["--status", "deceased"], ["P3"]),
  ])
  func `list by a filter and count the others`(filter: [String], expected: [String]) throws {
    let run = try office.run(["person", "list", "--format", "json"] + filter)
    let list = try JSONReader.value(of: Array(run.output.utf8))
    #expect(list.items.map { $0["id"] } == expected.map(JSON.string))
    #expect(list["total"] == 3)
    #expect(list["excluded"] == ["filter": JSON(3 - expected.count)])
  }

  @Test func `list in CSV under English names of columns`() throws {
    let lines = try office.done("person", "list", "--home", "20356", "--format", "csv")
      .split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("id,name,other_names,sex,dob,home_code,home,country,city,"))
    #expect(lines[1].hasPrefix("P1,Nguyễn Thị Hoà,Hoa Nguyen,F,1970-05,20356,\"phường"))
  }

  @Test func `write a workbook`() throws {
    let file = "\(office.folder.path)/list.xlsx"
    try office.done("person", "list", "--output", file)
    #expect(try office.folder.contents("list.xlsx").starts(with: Array("PK".utf8)))
    let again = try office.run("person", "list", "--output", file)
    #expect(again.status == 5)
  }

  @Test func `add all of a file or nobody`() throws {
    let before = try office.stored
    let lines = Office.persons + "\n" + #"{"name": "Trần Bí Mật", "dob": "2026-02-30"}"#
    let (status, error) = try office.refusal(["person", "add", "--input", "-"], input: lines)
    #expect(status == 2)
    #expect((error["code"], error["row"], error["field"]) == ("bad_date", 4, "dob"))
    #expect(try office.stored == before)
  }

  @Test func `only try where that was asked for`() throws {
    let before = try office.stored
    let run = try office.run(
      "person", "add", "--dry-run", "--input", "-", input: Office.persons)
    #expect((run.status, run.output) == (0, ""))
    #expect(run.errors.hasPrefix("lưu ý: người thứ 2: quê quán có thể là nhiều nơi"))
    #expect(run.errors.hasSuffix("chỉ thử: 3 mục hợp lệ, chưa lưu gì\n"))
    #expect(try office.stored == before)
  }

  @Test func `print what was added, for a script to take up`() throws {
    let before = try office.stored
    #expect(try office.done("person", "add", "--input", "-", input: #"{"name": "An"}"#) == "P4\n")
    #expect(try office.stored != before)
    let added = try office.json("person", "add", "--input", "-", input: #"{"name": "An"}"#)
    #expect((added["schema"], added["id"]) == ("kieubao/person/1", "P5"))
  }

  @Test func `change only what is named, and empty what is null`() throws {
    let before = try office.json("person", "show", "P1")
    let changes = #"{"name": "Nguyễn Thị Hòa", "phones": [], "note": null, "home": null}"#
    try office.done("person", "edit", "P1", "--input", "-", input: changes)
    let after = try office.json("person", "show", "P1")
    for key in before.keys where !["name", "phones", "note", "home"].contains(key) {
      #expect(after[key] == before[key])
    }
    #expect(after["name"] == "Nguyễn Thị Hòa")
    #expect((after["phones"], after["note"], after["home"]) == ([], .null, .null))
  }

  @Test func `know the day only for the form, never for the audit log`() throws {
    let born = #"{"name": "An", "dob": "2026-05-31"}"#
    let run = try office.run(
      ["person", "add", "--as-of", "2026-05-30", "--input", "-"], input: born)
    #expect(run.status == 2)
    try office.done("person", "add", "--as-of", "2026-05-31", "--input", "-", input: born)
    let edited = try office.run(
      ["person", "edit", "P1", "--as-of", "1985-01-01", "--input", "-"], input: #"{"dob": "1986"}"#)
    #expect(edited.status == 2)
  }

  @Test(arguments: [["show", "P99"], ["edit", "P99", "--input", "-"]])
  func `find no person of another number`(arguments: [String]) throws {
    let (status, error) = try office.refusal(["person"] + arguments, input: "{\"city\": \"Rạng\"}")
    #expect((status, error["code"]) == (4, "not_found"))
  }
}
