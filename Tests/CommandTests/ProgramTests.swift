import Foundation
import KieuBao
import Testing

@testable import Commands

struct `The program` {
  @Test(arguments: [["--help"], ["help"], [], ["completions", "--help"], ["help", "completions"]])
  func `shows help on standard output and ends well`(arguments: [String]) throws {
    let run = try Binary.run(arguments)
    #expect(run.status == 0)
    #expect(run.output.contains("CÁCH DÙNG: kieubao"))
    #expect(run.errors.isEmpty)
    for english in ["USAGE", "OPTIONS", "OVERVIEW", "Show ", "subcommand", "values:"] {
      #expect(!run.output.contains(english))
    }
  }

  @Test func `tells its version`() throws {
    let run = try Binary.run(["--version"])
    #expect(run.status == 0)
    #expect(run.output == Kieubao.version + "\n")
  }

  @Test(arguments: [
    (["--lang", "en", "--help"], [:]), (["--help", "--lang=en"], ["KIEUBAO_LANG": "vi"]),
    (["--help"], ["KIEUBAO_LANG": "en"]), (["--help"], ["LANG": "en_US.UTF-8"]),
    (["--help"], ["LC_ALL": "en_GB", "LANG": "vi_VN"]),
  ])
  func `speaks English where that is asked for`(
    arguments: [String], environment: [String: String]
  ) throws {
    #expect(try Binary.run(arguments, environment: environment).output.contains("USAGE: kieubao"))
  }

  @Test(arguments: [
    [:], ["LC_ALL": "C"], ["LANG": "C.UTF-8"], ["LANG": "fr_FR"], ["KIEUBAO_LANG": "xx"],
    ["LC_ALL": "C", "LANG": "en_US"], ["LC_ALL": "", "LANG": "vi_VN.UTF-8"],
    ["KIEUBAO_LANG": "vi", "LANG": "en_US"],
  ])
  func `speaks Vietnamese otherwise`(environment: [String: String]) throws {
    #expect(try Binary.run(["--help"], environment: environment).output.contains("CÁCH DÙNG"))
  }

  @Test(arguments: [
    ["Trần-Bí-Mật"], ["completions", "Trần-Bí-Mật"], ["completions", "bash", "Trần-Bí-Mật"],
    ["completions", "bash", "Trần-Bí-Mật", "và", "nữa"], ["--ten=Trần-Bí-Mật"],
    ["--Trần-Bí-Mật"], ["-Trần-Bí-Mật"],
    ["--lang", "Trần-Bí-Mật"], ["--lang"], ["completions"],
    ["--generate-completion-script", "Trần-Bí-Mật"],
    ["' is invalid for 'Trần-Bí-Mật", "x"], ["completions", "x' is invalid for '--Trần-Bí-Mật'"],
  ])
  func `refuses wrong usage without repeating what was typed`(arguments: [String]) throws {
    let run = try Binary.run(arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("lỗi: "))
    #expect(!run.errors.contains("Bí"))
  }

  @Test func `says the position of an argument that is one too many`() throws {
    let run = try Binary.run(
      ["completions", "bash", "Bí Mật"], environment: ["KIEUBAO_LANG": "en"])
    #expect(run.errors.contains("argument 3 is unknown or one too many"))
  }

  @Test func `tells of wrong usage in JSON where JSON is asked for`() throws {
    let run = try Binary.run(["--format", "json", "completions", "Bí Mật"])
    let error = try JSONReader.value(of: Array(run.errors.utf8))["error"]
    #expect(run.status == 2)
    #expect(error?["code"] == "usage")
    #expect(error?["message"] == "giá trị của <shell> không hợp lệ; chọn: bash, zsh, fish")
    #expect(error?["row"] == nil)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `prints the same completion script in both ways`(shell: String) throws {
    let script = try Binary.run(["completions", shell])
    #expect(script.status == 0)
    #expect(script.output.contains("completions"))
    let parsers = try Binary.run(["--generate-completion-script", shell])
    #expect(
      script.output.trimmingCharacters(in: .newlines)
        == parsers.output.trimmingCharacters(in: .newlines))
  }

  @Test func `ends well when its reader has seen enough`() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    let binary = URL(fileURLWithPath: CommandLine.arguments[0])
      .deletingLastPathComponent().appendingPathComponent("kieubao").path
    process.arguments = ["-c", "{ sleep 0.05; '\(binary)' completions zsh; echo $? >&2; } | true"]
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let said = errors.fileHandleForReading.readDataToEndOfFile()
    #expect(String(decoding: said, as: UTF8.self) == "0\n")
  }
}

struct `An ending` {
  @Test(arguments: [
    ("usage", 2), ("partly_done", 3), ("not_found", 4), ("needs_confirmation", 5),
    ("no_such_registry", 10), ("registry_in_use", 11), ("wrong_passphrase", 12),
    ("unknown_user", 12), ("not_permitted", 13), ("output_unsafe", 14), ("check_failed", 20),
    ("interrupted", 130), ("malformed_json", 2), ("invented_tomorrow", 1),
  ])
  func `follows from the code of an error`(code: String, status: Int32) {
    let problem = Problem(code, message: Wording(vi: "sai", en: "wrong"))
    #expect(Ending(of: problem).rawValue == status)
  }

  @Test func `of an error nobody explained is a failure`() {
    #expect(Ending(of: CocoaError(.fileNoSuchFile)) == .failed)
  }
}

struct `An error report` {
  let problem = Problem(
    "invalid_phone", field: "phone", row: 12, message: Wording(vi: "số máy sai", en: "bad number"),
    hint: Wording(vi: "thêm mã nước", en: "add the country code"))

  @Test func `says what, where and what to do`() {
    #expect(
      ErrorReport(problem, language: .vi).text
        == "lỗi: số máy sai (dòng 12, cột phone)\n  cách xử lý: thêm mã nước\n")
    #expect(
      ErrorReport(problem, language: .en).text
        == "error: bad number (row 12, field phone)\n  what to do: add the country code\n")
  }

  @Test func `is one object in JSON`() {
    #expect(
      ErrorReport(problem, language: .en).json.text()
        == #"{"error":{"code":"invalid_phone","message":"bad number","hint":"add the country code","row":12,"field":"phone"}}"#
    )
  }

  @Test func `of an error nobody explained names its type and nothing it holds`() {
    struct Leak: Error { let name: String }
    let text = ErrorReport(Leak(name: "Trần Bí Mật"), language: .vi).text
    #expect(text == "lỗi: lỗi ngoài dự kiến (Leak)\n")
  }
}

struct `The words of an invocation` {
  @Test(arguments: [
    (
      ["--registry", "R", "person", "list", "--home", "1"],
      ["person", "list", "--registry", "R", "--home", "1"]
    ),
    (
      ["--no-input", "--registry=R", "person", "show", "P1"],
      ["person", "show", "P1", "--no-input", "--registry=R"]
    ),
    (["person", "--lang", "en", "list", "--lang=vi"], ["person", "list"]),
    (["person", "find", "--", "--lang", "x"], ["person", "find", "--", "--lang", "x"]),
    (["--user", "An", "person", "find", "-"], ["person", "find", "-", "--user", "An"]),
    (["--help"], ["--help"]), (["--format"], ["status", "--format"]), ([], ["status"]),
  ])
  func `reach the parser without the language, settings behind the noun`(
    typed: [String], expected: [String]
  ) throws {
    #expect(try Invocation(typed).arguments == expected)
  }

  @Test(arguments: [
    (["--format", "json"], true), (["x", "--format=jsonl"], true), (["--format", "csv"], false),
    (["--", "--format", "json"], false), (["--format=json", "--format", "csv"], false), ([], false),
  ])
  func `ask for errors in JSON with the format`(typed: [String], expected: Bool) {
    #expect(Invocation.asksForJSON(typed) == expected)
  }
}
