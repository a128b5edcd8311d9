import Foundation
import KieuBao
import Testing

@testable import Commands

struct `A file that cannot be taken` {
  let office: Office

  init() throws { office = try Office() }

  private func file(_ name: String, _ text: String) throws -> String {
    try office.folder.file(name, holding: Array(text.utf8))
  }

  @Test(arguments: [
    ("photo.csv", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0], "not_a_spreadsheet"),
    ("list.pdf", Array("%PDF-1.7\n".utf8), "not_a_spreadsheet"),
    ("old.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "not_a_spreadsheet"),
    ("empty.csv", [], "file_is_empty"), ("blank.csv", Array("\n\n,,\n".utf8), "empty_file"),
    ("latin.csv", Array("\u{FEFF}record_id,full_name\nR1,L".utf8) + [0xEA, 0x0A], "not_utf8"),
    ("open.csv", Array("record_id,full_name\nR1,\"Lê".utf8), "unclosed_quote"),
    ("columns.csv", Array("record_id,ký hiệu\nR1,Lê\n".utf8), "missing_column"),
    (
      "twice.csv", Array("record_id,full_name,Họ và tên\nR1,Lê,Lê\n".utf8), "repeated_column"
    ),
  ])
  func `fails and stores nothing`(name: String, bytes: [UInt8], code: String) throws {
    let path = try office.folder.file(name, holding: bytes)
    let before = try office.stored
    let (status, error) = try office.refusal(["import", "persons", path])
    #expect((status, error["code"]) == (1, .string(code)))
    #expect(try office.stored == before)
  }

  @Test(arguments: ["persons", "relatives", "contributions"], [[], ["--dry-run"]])
  func `says that it has no rows`(kind: String, more: [String]) throws {
    let header = try #require(Self.headers[kind])
    let path = try file("header.csv", "\(header)\n,,\n\n")
    let run = try office.run(["import", kind, path, "--lang", "en"] + more)
    #expect(run.status == 4)
    #expect(run.errors.contains("error: the file has a header and no rows"))
    let batches = try office.run("import", "batches")
    #expect(batches.status == 4)
  }

  @Test func `of rates says that it has no rows`() throws {
    let path = try file("rates.csv", "currency,from,rate,source\n")
    let (status, error) = try office.refusal(["rate", "import", path])
    #expect((status, error["code"]) == (4, "not_found"))
  }

  @Test func `for a broken archive fails`() throws {
    let path = try office.folder.file("torn.xlsx", holding: Array(smallWorkbook.prefix(600)))
    #expect(try office.refusal(["import", "persons", path]).status == 1)
  }

  @Test func `that is not there fails`() throws {
    let (status, error) = try office.refusal(
      ["import", "persons", "\(office.folder.path)/none.csv"])
    #expect((status, error["code"]) == (1, "file_not_found"))
  }

  @Test(arguments: [
    ("persons", "R1,Lê Văn An,31/02/1970,US,,", "bad_date", "dob"),
    ("persons", "R1,Lê Văn An,2026-06-02,US,,", "future_date", "dob"),
    ("persons", "R1,,1970,US,,", "missing", "full_name"),
    ("persons", ",Lê Văn An,1970,US,,", "missing", "record_id"),
    ("persons", "R0,Lê Văn An,1970,US,,", "repeated_record", "record_id"),
    ("contributions", "G1,R9,2025,cash,5,VND", "unknown_record", "record_id"),
    ("contributions", "G1,R0,2025,cash,-5,VND", "negative_amount", "amount"),
    ("contributions", "G1,R0,2025,cash,1.000.000,VND", "bad_amount", "amount"),
    ("contributions", "G1,R0,2025,cash,5,ABC", "unknown_currency", "currency"),
    ("contributions", "G1,R0,2026-06-02,cash,5,VND", "future_date", "given_on"),
    ("relatives", "T1,R9,Lê Thị Bưởi,mẹ,1950,", "unknown_record", "record_id"),
    ("relatives", "T1,R0,Lê Thị Bưởi,mẹ,mẹ,", "bad_year", "birth_year"),
  ])
  func `tells the row and the column, and takes no row in`(
    kind: String, row: String, code: String, column: String
  ) throws {
    let header = try #require(Self.headers[kind])
    let good = "R0,Trần Thị Bình,1980,US,,"
    try office.done(
      "import", "persons",
      try file("good.csv", "\(try #require(Self.headers["persons"]))\n\(good)\n"))
    let text = "\(header)\n" + (kind == "persons" ? "\(good)\n" : "") + "\(row)\n"
    let path = try file("bad.csv", text)
    let before = try office.stored
    let (status, error) = try office.refusal(["import", kind, path])
    #expect((status, error["code"]) == (1, "import_refused"))
    #expect((error["row"], error["field"]) == (kind == "persons" ? 3 : 2, .string(column)))
    #expect(!error.text().contains("Lê"))
    #expect(try office.stored == before)
    let problem = try office.json("import", kind, path, "--dry-run").items.last?["problems"]
    guard case .array(let problems)? = problem else { return }
    #expect(problems.map { $0["code"] } == [.string(code)])
  }

  private static let headers = [
    "persons": "record_id,full_name,dob,host_country,phone,email",
    "relatives": "relative_id,record_id,full_name,relation,birth_year,phone",
    "contributions": "contribution_id,record_id,given_on,kind,amount,currency",
  ]

  @Test func `lists its first twenty problems for a person`() throws {
    let rows = (1...25).map { "R\($0),Lê Văn An,1800\n" }.joined()
    let run = try office.run(
      "import", "persons", try file("old.csv", "record_id,full_name,dob\n" + rows))
    let lines = run.errors.split(separator: "\n")
    #expect((run.status, run.output) == (1, ""))
    #expect(lines[0] == "dòng 2, cột dob: năm quá xa trong quá khứ; kiểm tra lại năm")
    #expect(lines[20] == "… và 5 lỗi nữa")
    #expect(lines[21] == "lỗi: tệp có 25 dòng lỗi, chưa nhập dòng nào")
    #expect(lines.count == 23)
  }
}

struct `An import that keeps going` {
  let office: Office
  let path: String

  init() throws {
    office = try Office()
    path = try office.folder.file("people.csv", holding: Array(Self.people.utf8))
  }

  static let people = """
    record_id,full_name,dob,religion
    R1,Lâm Thị Tuệ,1994-07-11,Phật giáo
    R2,"Biện, Chí Trực",31/02/1960,Cao Đài
    R3,=Võ Văn Vượng,1954,

    """

  @Test func `writes the rows it left out, which come in when they are mended`() throws {
    let run = try office.run("import", "persons", path, "--keep-going", "--format", "json")
    let receipt = try JSONReader.value(of: Array(run.output.utf8))
    let rejects = "\(path).rejects.csv"
    #expect(run.status == 3)
    #expect((receipt["added"], receipt["rejected"]) == (1, 2))
    #expect(receipt["rejects_file"] == .string(rejects))

    let left = String(decoding: try office.folder.contents("people.csv.rejects.csv"), as: UTF8.self)
    #expect(left.hasPrefix("\u{FEFF}record_id,full_name,dob,problem_row,problem_field,problem\n"))
    #expect(left.contains("R2,\"Biện, Chí Trực\",31/02/1960,3,dob,"))
    #expect(!left.contains("Cao Đài"))
    let mode = try FileManager.default.attributesOfItem(atPath: rejects)[.posixPermissions]
    #expect(mode as? Int == 0o600)

    let mended = left.replacing("31/02/1960", with: "01/02/1960")
      .replacing("'=Võ", with: "Võ").replacing("Biện,", with: "Biện")
    let again = try office.folder.file("mended.csv", holding: Array(mended.utf8))
    let second = try office.run("import", "persons", again, "--format", "json")
    #expect((second.status, second.errors) == (0, ""))
    #expect(try JSONReader.value(of: Array(second.output.utf8))["added"] == 2)
  }

  @Test func `never writes over a file of rejects unasked`() throws {
    #expect(try office.run("import", "persons", path, "--keep-going").status == 3)
    let before = try office.stored
    let (status, error) = try office.refusal(["import", "persons", path, "--keep-going"])
    #expect((status, error["code"], error["field"]) == (5, "needs_confirmation", "rejects"))
    #expect(try office.stored == before)
    #expect(try office.run("import", "persons", path, "--keep-going", "--force").status == 3)
  }

  @Test func `never writes over the file it reads`() throws {
    let before = try office.folder.contents("people.csv")
    let (status, error) = try office.refusal(
      ["import", "persons", path, "--keep-going", "--rejects", path, "--force"])
    #expect((status, error["code"]) == (14, "output_unsafe"))
    #expect(try office.folder.contents("people.csv") == before)
  }

  @Test func `tells what is wrong in the language that was asked for`() throws {
    let rejects = "\(office.folder.path)/rejects.csv"
    let run = try office.run(
      "import", "persons", path, "--keep-going", "--rejects", rejects, "--lang", "en")
    #expect(run.status == 3)
    #expect(
      String(decoding: try office.folder.contents("rejects.csv"), as: UTF8.self)
        .contains("this is not a real date: write 2026-01-31"))
  }
}
