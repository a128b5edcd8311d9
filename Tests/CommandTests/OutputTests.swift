import ArgumentParser
import KieuBao
import Testing

@testable import Commands

struct `A list` {
  private func written(
    _ arguments: [String], language: Language = .vi, isTerminal: Bool = false
  ) throws -> (output: String, errors: String) {
    let stage = Stage(language: language, isTerminal: isTerminal)
    try OutputOptions.parse(arguments).write(gifts, in: stage.surroundings)
    return (stage.output.text, stage.errors.text)
  }

  @Test func `is aligned columns on a terminal, with what was left out`() throws {
    let written = try written(["--format", "table"])
    #expect(
      written.output == """
        Mã  Họ tên        Năm sinh   Tổng (đ)  Ngày     Đã cảm ơn  Điện thoại
        ──  ────────────  ────────  ─────────  ───────  ─────────  ──────────────────────
        P1  Đặng Thị Ước      1970  1.234.567  2024-05  có         +84912345678; +1202555
        P2  =cmd, "Lê"                  100,5  1999     không
        hiển thị 2/12 · không đưa vào: 10 đã mất
        Theo quy tắc 2024.

        """)
    #expect(written.errors.isEmpty)
  }

  @Test func `is cut to the width of the terminal, numbers never`() throws {
    let output = try written([], language: .en, isTerminal: true).output
    let lines = output.split(separator: "\n")
    #expect(lines.allSatisfy { $0.displayWidth <= 80 })
    #expect(output.contains("…"))
    #expect(output.contains("1,234,567"))
    #expect(lines.contains("shown 2 of 12 · left out: 10 deceased"))
  }

  @Test func `is data alone on standard output as CSV`() throws {
    let written = try written([])
    #expect(
      written.output == """
        id,name,birth_year,total_vnd,given_on,thanked,phones
        P1,Đặng Thị Ước,1970,1234567,2024-05,true,"+84912345678; +1202555"
        P2,"'=cmd, ""Lê""\",,100.5,1999,false,

        """)
    #expect(written.errors == "hiển thị 2/12 · không đưa vào: 10 đã mất\nTheo quy tắc 2024.\n")
  }

  @Test(arguments: [
    ("=1+1", "\"'=1+1\""), ("+84912345678", "+84912345678"), ("-5", "\"'-5\""),
    ("-2+3", "\"'-2+3\""), ("+84912; +1202", "\"+84912; +1202\""), ("+1;=2", "\"'+1;=2\""),
    ("+-1", "\"'+-1\""), ("+", "\"'+\""), ("@SUM", "\"'@SUM\""), ("\tx", "\"'\tx\""),
    ("\r=1", "\"'\r=1\""), ("a=b", "a=b"), (" a", " a"), ("", "\"\""),
  ])
  func `has no formulas in CSV`(text: String, field: String) throws {
    let table = Table(
      noun: "note", title: Wording(vi: "", en: ""),
      columns: [Column("text", Wording(vi: "", en: ""))],
      rows: [[.text(text)]])
    let written = Written()
    try table.writeCSV(emit: written.sink().write)
    #expect(written.text == "text\n\(field)\n")
  }

  @Test(arguments: [Language.vi, .en])
  func `is one object in JSON, the same in every language but for its notes`(language: Language)
    throws
  {
    let written = try written(["--format", "json"], language: language)
    let json = try JSONReader.value(of: Array(written.output.utf8))
    #expect(json["schema"] == "kieubao/contribution/1")
    #expect((json["total"], json["shown"]) == (12, 2))
    #expect(json["excluded"] == ["deceased": 10])
    #expect(
      json["items"] == [
        [
          "id": "P1", "name": "Đặng Thị Ước", "birth_year": 1970, "total_vnd": 1_234_567,
          "given_on": "2024-05", "thanked": true, "phones": ["+84912345678", "+1202555"],
        ],
        [
          "id": "P2", "name": "=cmd, \"Lê\"", "birth_year": nil, "total_vnd": .number("100.5"),
          "given_on": "1999", "thanked": false, "phones": [],
        ],
      ])
    #expect(written.errors.isEmpty)
  }

  @Test func `is one item a line in JSON Lines`() throws {
    let written = try written(["--format", "jsonl"])
    let lines = written.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(try JSONReader.value(of: Array(lines[1].utf8))["id"] == "P2")
    #expect(written.errors.hasPrefix("hiển thị 2/12"))
  }

  @Test func `says more in JSON where its items are given`() throws {
    let stage = Stage()
    try OutputOptions.parse(["--format", "json"])
      .write(gifts, items: [["id": "P1", "home": ["code": "1"]]], in: stage.surroundings)
    let json = try JSONReader.value(of: Array(stage.output.text.utf8))
    #expect(json["items"] == [["id": "P1", "home": ["code": "1"]]])
  }

  @Test func `needs a file as a workbook`() {
    let problem = #expect(throws: Problem.self) { try written(["--format", "xlsx"]) }
    #expect(problem?.code == "usage")
  }

  @Test(arguments: [
    ("", 0), ("Đặng", 4), ("Đặng", 4), ("阮文安", 6), ("e\u{301}", 1), ("👨‍👩‍👧", 2), ("ｶ", 1), ("한", 2),
  ])
  func `counts the columns a text takes`(text: String, width: Int) {
    #expect(text.displayWidth == width)
    #expect(text.decomposedForTest.displayWidth == width)
  }

  @Test(arguments: [
    ("0", "0"), ("999", "999"), ("1000", "1.000"), ("-1234567", "-1.234.567"),
    ("1234.5678", "1.234,5678"),
  ])
  func `groups digits by three`(digits: String, expected: String) {
    #expect(grouped(digits, .vi) == expected)
  }

  @Test func `cannot steer the terminal`() throws {
    #expect("a\u{1B}[2Jb\n\u{202E}c".harmless == "a\u{FFFD}[2Jb \u{FFFD}c")
  }
}

struct `One thing` {
  let detail = Detail(
    noun: "person",
    sections: [
      .init(
        Wording(vi: "Nhân thân", en: "Identity"),
        [
          .init("id", Wording(vi: "Mã", en: "ID"), .text("P1")),
          .init("name", Wording(vi: "Họ tên", en: "Name"), .text("Đặng Thị Ước")),
          .init(
            "home", Wording(vi: "Quê quán", en: "Home"), .text("Xã An Bình"),
            json: ["code": "00001"]),
          .init("note", Wording(vi: "Ghi chú", en: "Note"), .empty),
        ]),
      .init(nil, [.withheld("passport", Wording(vi: "Hộ chiếu", en: "Passport"))]),
    ])

  private func written(_ format: String) throws -> String {
    let stage = Stage()
    try OutputOptions.parse(["--format", format]).write(detail, in: stage.surroundings)
    return stage.output.text
  }

  @Test func `is labelled lines, without what is empty`() throws {
    #expect(
      try written("table") == """
        NHÂN THÂN
        Mã        P1
        Họ tên    Đặng Thị Ước
        Quê quán  Xã An Bình

        Hộ chiếu  (không được xem)

        """)
  }

  @Test(arguments: ["json", "jsonl"])
  func `is an object with its own schema; what is withheld is only named`(format: String) throws {
    #expect(
      try JSONReader.value(of: Array(written(format).utf8)) == [
        "schema": "kieubao/person/1", "id": "P1", "name": "Đặng Thị Ước", "home": ["code": "00001"],
        "note": nil, "withheld": ["passport"],
      ])
  }

  @Test func `is one row in CSV`() throws {
    #expect(try written("csv") == "id,name,home,note\nP1,Đặng Thị Ước,Xã An Bình,\n")
  }
}

struct `A receipt` {
  let receipt = Receipt(
    noun: "person", ["P12"], Wording(vi: "đã thêm một người", en: "one person added"),
    extra: [.init("duplicates", [])])

  @Test func `is the identifier alone for a script`() throws {
    let stage = Stage()
    try OutputOptions.parse([]).write(receipt, in: stage.surroundings)
    #expect(stage.output.text == "P12\n")
    #expect(stage.errors.text == "đã thêm một người\n")
  }

  @Test func `is an object in JSON`() throws {
    let stage = Stage()
    try OutputOptions.parse(["--format", "jsonl"]).write(receipt, in: stage.surroundings)
    #expect(
      stage.output.text == #"{"schema":"kieubao/person/1","id":"P12","duplicates":[]}"# + "\n")
    #expect(stage.errors.text.isEmpty)
  }
}
