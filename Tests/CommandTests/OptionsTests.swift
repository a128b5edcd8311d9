import ArgumentParser
import KieuBao
import Testing

@testable import Commands

struct `The options of a registry` {
  @Test(arguments: [
    (["--registry", "/a"], ["KIEUBAO_REGISTRY": "/b"], "/a"),
    ([], ["KIEUBAO_REGISTRY": "/b", "HOME": "/h"], "/b"),
    ([], ["XDG_DATA_HOME": "/x", "HOME": "/h"], "/x/kieubao"),
    ([], ["HOME": "/h"], "/h/.local/share/kieubao"),
    ([], ["XDG_DATA_HOME": "relative", "HOME": "/h"], "/h/.local/share/kieubao"),
    ([], ["KIEUBAO_REGISTRY": "", "HOME": "/h"], "/h/.local/share/kieubao"),
  ])
  func `name its folder`(arguments: [String], environment: [String: String], folder: String) throws
  {
    let stage = Stage(environment: environment)
    #expect(try RegistryOptions.parse(arguments).folder(in: stage.surroundings) == folder)
  }

  @Test func `need some folder`() {
    let problem = #expect(throws: Problem.self) {
      try RegistryOptions.parse([]).folder(in: Stage().surroundings)
    }
    #expect(problem?.code == "usage")
  }

  @Test(arguments: [
    (["--user", "an"], ["KIEUBAO_USER": "binh"], "an" as String?),
    ([], ["KIEUBAO_USER": "binh"], "binh"),
    ([], ["KIEUBAO_USER": ""], nil), ([], [:], nil),
  ])
  func `name who is working`(arguments: [String], environment: [String: String], user: String?)
    throws
  {
    let stage = Stage(environment: environment)
    #expect(try RegistryOptions.parse(arguments).userName(in: stage.surroundings) == user)
  }

  @Test(arguments: [
    (["--as-of", "2025-03-01"], ["KIEUBAO_AS_OF": "2020-01-01"], "2025-03-01"),
    (["--as-of", "01/03/2025"], [:], "2025-03-01"),
    ([], ["KIEUBAO_AS_OF": "2020-01-01"], "2020-01-01"),
    ([], [:], Day(sinceEpoch: 20_778).description),
  ])
  func `set the day, never the time`(
    arguments: [String], environment: [String: String], day: String
  ) throws {
    let stage = Stage(environment: environment)
    let following = try stage.surroundings.following(RegistryOptions.parse(arguments))
    #expect(following.day.description == day)
    #expect(following.now == stage.surroundings.now)
  }

  @Test(arguments: ["2025-02-30", "2025", "hôm nay"])
  func `refuse what is no day`(text: String) {
    #expect(throws: (any Error).self) { try RegistryOptions.parse(["--as-of", text]) }
    let problem = #expect(throws: Problem.self) {
      try RegistryOptions.parse([]).day(in: ["KIEUBAO_AS_OF": text])
    }
    #expect(problem?.code == "usage")
  }

  @Test func `forbid questions`() throws {
    let stage = Stage(typing: Typist(["c"]))
    let silent = try stage.surroundings.following(RegistryOptions.parse(["--no-input"]))
    #expect(silent.terminal == nil)
    #expect(throws: Problem.self) { try silent.confirm(Wording(vi: "?", en: "?"), given: false) }
  }
}

struct `The span of two options` {
  @Test(arguments: [
    (
      ["--from", "2020", "--to", "2021"],
      Span(from: Day(year: 2020, month: 1, day: 1), to: Day(year: 2021, month: 12, day: 31))
    ),
    (["--to", "02/2024"], Span(to: Day(year: 2024, month: 2, day: 29))), ([], .always),
    (
      ["--from", "2024", "--to", "2024-01"],
      Span(from: Day(year: 2024, month: 1, day: 1), to: Day(year: 2024, month: 1, day: 31))
    ),
  ])
  func `takes years and months whole`(arguments: [String], span: Span) throws {
    #expect(try SpanOptions.parse(arguments).span() == span)
  }

  @Test func `does not end before it begins`() throws {
    let options = try SpanOptions.parse(["--from", "2021", "--to", "2020"])
    #expect(throws: Problem.self) { try options.span() }
  }
}

struct `A word of a closed list` {
  @Test(arguments: [
    ("student", Category.student), ("Du học sinh", .student), ("KET HON", .marriage),
  ])
  func `is taken by its code and its names`(word: String, category: Category) {
    #expect(Category(argument: word) == category)
  }

  @Test func `is offered by its codes`() {
    #expect(Purpose.allValueStrings.contains("commendation"))
    #expect(Category(argument: "lạ") == nil)
  }
}
