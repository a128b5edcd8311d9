import Foundation
import KieuBao
import Testing

@testable import Commands

struct `A mask` {
  @Test(arguments: [
    ("+84912345678", "+84 ••• ••• •78"), ("+14085550123", "+1 ••• ••• •23"),
    ("+79161234567", "+7 ••• ••• •67"), ("+8562012345678", "+856 ••• ••• •78"),
    ("+420601123456", "+420 ••• ••• •56"), ("+6591234567", "+65 ••• ••• •67"),
    ("0912 345 678", "••• ••• •78"), ("12345", "•••"), ("+123456", "•••"), ("gọi chị Lan", "•••"),
  ])
  func `keeps a number's country and its last two digits`(phone: String, shown: String) {
    #expect(Masking.phone.hiding(phone) == shown)
  }

  @Test(arguments: [
    ("an.nguyen@gmail.com", "a•••@gmail.com"), ("ước@ví-dụ.vn", "ư•••@ví-dụ.vn"),
    ("a@example.org", "•••@example.org"), ("không có", "•••"), ("\"a@b\"@c.vn", "\"•••@c.vn"),
  ])
  func `keeps a letter and the domain of an address`(address: String, shown: String) {
    #expect(Masking.email.hiding(address) == shown)
  }

  @Test(arguments: [("049170000123", "•••23"), ("B1234567", "•••67"), ("1234", "•••"), ("", "•••")])
  func `keeps the end of a document's number`(number: String, shown: String) {
    #expect(Masking.document.hiding(number) == shown)
  }

  @Test(arguments: [
    (PartialDate(year: 1970, month: 5, day: 1), "1970"),
    (PartialDate(year: 1970, month: 5), "1970"),
    (PartialDate(year: 1970), "1970"), (nil, ""),
  ])
  func `keeps the year of a birth`(date: PartialDate?, shown: String) {
    #expect(Masking.birth.hiding(.date(date)).plain == shown)
  }

  /// Whatever a column holds, no run of more than two of its digits comes through.
  @Test(arguments: [Masking.phone, .email, .document])
  func `lets nothing else through`(masking: Masking) {
    for _ in 0..<500 {
      let digits = (0..<Int.random(in: 0...14)).map { _ in String(Int.random(in: 5...9)) }
      #expect(masking.hiding(digits.joined()).count { $0.isNumber } <= 2)
    }
    for cell in [Cell.integer(Int64(567_891)), .flag(true), .amount(Amount(units: 567_891))] {
      #expect(masking.hiding(cell) == .text("•••"))
    }
  }
}

struct `A list on a screen` {
  let office: Office

  init() throws {
    office = try Office()
    try office.done(
      "person", "add", "--input", "-",
      input:
        #"{"name": "Hồ Thị Gấm", "dob": "1981-04-09", "country": "US", "phones": ["+14085550199"]}"#
    )
  }

  private static let hidden = [
    "14085550123", "555-0123", "14085550199", "912345678", "1970-05",
    "1981-04", "hoa@example.org", "B1234567", "049170000123",
  ]

  private func isMasked(_ text: String) -> Bool { !Self.hidden.contains(where: text.contains) }

  @Test(arguments: [Language.vi, .en])
  func `masks what tells more than who somebody is`(language: Language) throws {
    let text = try office.done("person", "list", "--format", "table", "--lang", language.rawValue)
    #expect(isMasked(text))
    #expect(text.contains("Nguyễn Thị Hoà  1970  "))
    #expect(text.contains("+1 ••• ••• •23"))
    #expect(text.contains(language == .vi ? "--reveal LÝ_DO" : "--reveal REASON"))
  }

  @Test(arguments: [
    ["person", "find", "-"], ["relative", "list", "P1"], ["event", "show", "E1"],
    ["event", "invite", "E1", "--dry-run", "--quota", "9"],
  ])
  func `is masked whatever it lists, until a reason is given`(command: [String]) throws {
    try office.done("event", "create", "--name", "Gặp mặt", "--date", "2026-07-01", "--quota", "2")
    try office.done("event", "invite", "E1")
    let table = command + ["--format", "table"]
    let masked = try office.run(table, input: "hoa")
    #expect(masked.status == 0)
    #expect(isMasked(masked.output) && masked.output.contains("•••"))
    let shown = try office.run(table + ["--reveal", "goi-dien"], input: "hoa")
    #expect(!isMasked(shown.output) && !shown.output.contains("•••"))
    let log = try office.json("audit", "show", "--limit", "2").items
    #expect(log[1]["deed"] == "output.reveal")
    #expect(log[1]["rows"] == "because goi-dien")
  }

  @Test(arguments: ["csv", "json", "jsonl"])
  func `is data for work in every other form, whole and without a word in the log`(format: String)
    throws
  {
    let text = try office.done("person", "list", "--format", format, "--reveal", "goi-dien")
    #expect(text.contains("+14085550123") && text.contains("1981-04-09"))
    let log = try office.json("audit", "show", "--limit", "2").items
    #expect(!log.contains { $0["deed"] == "output.reveal" })
  }

  @Test func `is not what one person's record is`() throws {
    let text = try office.done("person", "show", "P1", "--format", "table")
    #expect(text.contains("+14085550123") && text.contains("B1234567"))
  }

  @Test func `is not shown for what is no reason`() throws {
    let run = try office.run(
      "person", "list", "--format", "table", "--reveal", "vì chị Lan cần")
    #expect((run.status, run.output) == (2, ""))
    #expect(!run.errors.contains("Lan"))
  }

  @Test func `says in its help how it is masked`() throws {
    for command in [
      ["person", "list"], ["person", "find"], ["relative", "list"], ["event", "show"],
    ] {
      #expect(try office.run(command + ["--help"]).output.contains("--reveal"))
    }
  }
}
