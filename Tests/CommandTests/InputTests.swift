import ArgumentParser
import KieuBao
import Testing

@testable import Commands

struct `The objects of an input file` {
  private func fields(_ text: String) throws -> [Fields] {
    let option = try InputOption.parse(["--input", "-"])
    let stage = Stage(input: text)
    return try option.objects("person", known: ["name", "dob", "sex"], in: stage.surroundings) ?? []
  }

  private func refusal(_ text: String) -> Problem? {
    #expect(throws: Problem.self) { try fields(text) }
  }

  @Test(arguments: [
    ("{\"name\": \"An\"}", 1), ("{\n\"name\":\n\"An\"\n}\n", 1),
    ("{\"name\":\"An\"}\n{\"name\":\"Bé\"}", 2),
    ("\u{FEFF}{}\r\n\r\n{}\r\n", 2), ("{\"schema\": \"kieubao/person/1\"}", 1),
  ])
  func `may be one object or one a line`(text: String, count: Int) throws {
    #expect(try fields(text).count == count)
  }

  @Test(arguments: [
    ("", 1), ("[]", 1), ("\"An\"", 1), ("{}\n\n[]", 3), ("{} {}", 1), ("{}\n{\"name\": }", 2),
    ("{}\n{\"name\": \"An\"", 2), ("{\"name\": \"An\"}\n{\"name\": \"Bé\", \"name\": \"Bí\"}", 2),
  ])
  func `are refused with their line`(text: String, line: Int) {
    #expect(refusal(text)?.row == line)
  }

  @Test func `have no field that is not known`() {
    let problem = refusal("{}\n{\"nmae\": \"Trần Bí Mật\"}")
    #expect(problem?.code == "unknown_field")
    #expect((problem?.row, problem?.field) == (2, "nmae"))
    #expect(problem?.hint?.en == "fields: name, dob, sex")
  }

  @Test func `are not repeated where a name was written in place of a field`() {
    #expect(refusal("{\"Trần Bí Mật\": 1}")?.field == nil)
  }

  @Test func `are not of another kind`() {
    #expect(refusal("{\"schema\": \"kieubao/event/1\"}")?.field == "schema")
  }

  @Test func `are limited in size`() {
    let large = String(repeating: "a", count: InputOption.largestObject)
    #expect(refusal("{}\n{\"name\": \"\(large)\"}")?.code == "input_too_large")
  }

  @Test func `come from a file that has to be there`() throws {
    let option = try InputOption.parse(["--input", "/nowhere/person.json"])
    let problem = #expect(throws: Problem.self) {
      try option.object("person", known: [], in: Stage().surroundings)
    }
    #expect((problem?.code, problem?.field) == ("no_such_file", "input"))
  }

  @Test func `are asked for where there is no file`() throws {
    #expect(try InputOption.parse([]).object("person", known: [], in: Stage().surroundings) == nil)
  }
}

struct `A field` {
  let fields: Fields

  init() throws {
    let text = #"""
      {"name": "An", "empty": "", "none": null, "phones": ["1", "2"], "mixed": ["1", 2], "year": 1970,
      "digits": "2020", "amount": 100.50, "exact": 1234567890.12345678, "negative": -1, "on": true,
      "dob": "05/1970", "category": "Du học sinh", "wrong": "Trần Bí Mật", "object": {"code": "1"}}
      """#
    let json = try JSONReader.value(of: Array(text.utf8))
    guard case .object(let members) = json else { throw Problem.interrupted }
    fields = try Fields(json, noun: "person", known: members.map(\.key), line: 7)
  }

  @Test func `reads as what it is`() throws {
    #expect(try fields.text("name") == "An")
    #expect(try fields.texts("phones") == ["1", "2"])
    #expect(try fields.texts("name") == ["An"])
    #expect(try fields.integer("year") == 1970)
    #expect(try fields.integer("digits") == 2020)
    #expect(try fields.amount("amount") == Amount("100.5"))
    #expect(try fields.amount("exact") == Amount("1234567890.12345678"))
    #expect(try fields.flag("on") == true)
    #expect(try fields.date("dob") == PartialDate(year: 1970, month: 5))
    #expect(try fields.date("year") == PartialDate(year: 1970))
    #expect(try fields.term("category", Category.self) == .student)
    #expect(fields.json("object")?["code"] == "1")
  }

  @Test(arguments: ["empty", "none", "absent"])
  func `without a value reads as nil`(key: String) throws {
    #expect(try fields.text(key) == nil)
    #expect(try fields.date(key) == nil)
    #expect(try fields.amount(key) == nil)
    #expect(fields.has(key) == (key != "absent"))
  }

  @Test func `that cannot be taken is named with its line, not with its value`() {
    let problems = [
      #expect(throws: Problem.self) { try fields.date("wrong") },
      #expect(throws: Problem.self) { try fields.integer("wrong") },
      #expect(throws: Problem.self) { try fields.amount("wrong") },
      #expect(throws: Problem.self) { try fields.term("wrong", Category.self) },
      #expect(throws: Problem.self) { try fields.flag("wrong") },
      #expect(throws: Problem.self) { try fields.text("year") },
      #expect(throws: Problem.self) { try fields.texts("mixed") },
      #expect(throws: Problem.self) { try fields.amount("negative") },
      #expect(throws: Problem.self) { try fields.requiredText("none") },
    ]
    for problem in problems {
      #expect(problem?.row == 7)
      #expect(problem?.field != nil)
      #expect(problem.map { ErrorReport($0, language: .vi).text.contains("Bí") } == false)
    }
  }
}
