import ArgumentParser
import Foundation
import KieuBao
import Testing

@testable import Commands

struct `An invented registry` {
  let showcase: Showcase

  init() throws { showcase = try Showcase.made.get() }

  @Test func `has persons, kin, gifts and all else`() throws {
    let tally = try JSONReader.value(of: Array(showcase.receipt.utf8))
    #expect((tally["schema"], tally["persons"]) == ("kieubao/demo/1", 300))
    for key in ["relatives", "contributions", "organisations", "events", "awards"] {
      #expect(tally[key] != nil && tally[key] != 0)
    }
  }

  @Test func `can be searched`() throws {
    let run = try showcase.run("person", "list", "--country", "US", "--format", "json")
    #expect(run.status == 0)
    #expect(try !JSONReader.value(of: Array(run.output.utf8)).items.isEmpty)
  }

  @Test func `is never made over another`() throws {
    let run = try showcase.run("demo", "\(showcase.folder.path)/registry", "--persons", "3")
    #expect(run.status != 0)
    #expect(run.errors.contains("already holds a registry"))
  }

  @Test func `also comes as files to import, the same from the same seed`() throws {
    let (one, other) = (try Folder(), try Folder())
    defer {
      one.remove()
      other.remove()
    }
    for folder in [one, other] {
      let run = try showcase.run(
        "demo", folder.path, "--files", "--persons", "40", "--contributions", "25", "--seed", "9",
        environment: ["KIEUBAO_PASSPHRASE_FILE": ""])
      #expect(run.status == 0, "\(run.errors)")
    }
    #expect(
      try one.names.sorted() == ["contributions.csv", "persons.csv", "rates.csv", "relatives.csv"])
    for name in try one.names { #expect(try one.contents(name) == other.contents(name)) }
    let lines = try one.contents("contributions.csv").count { $0 == 0x0A }
    #expect(lines == 26)
    let again = try showcase.run("demo", one.path, "--files", "--persons", "40")
    #expect(again.status == 5)
  }

  @Test(arguments: [["--persons", "-1"], ["--contributions", "-2"], ["--registry", "elsewhere"]])
  func `refuses what cannot be`(arguments: [String]) throws {
    let folder = try Folder()
    defer { folder.remove() }
    let run = try showcase.run(["demo", folder.path] + arguments)
    #expect(run.status == 2)
    #expect(try folder.names.isEmpty)
  }
}

struct `The example of the library` {
  @Test func `registers, records, finds and sums`() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
      .deletingLastPathComponent().appendingPathComponent("Example")
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(
      String(decoding: said, as: UTF8.self) == """
        P1 Nguyễn Thị Hòa
        2025: 1 gift, 25400000 VND

        """)
  }
}

struct `The help` {
  @Test(arguments: [Language.vi, .en])
  func `groups the commands under plain headings`(language: Language) throws {
    let run = try Binary.run(["--help"], environment: ["KIEUBAO_LANG": language.rawValue])
    #expect(!run.output.contains("SUBCOMMANDS"))
    for noun in ["person", "statistics", "check", "doctor", "demo", "init"] {
      #expect(run.output.contains("\n  \(noun) "))
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `is matched by completions for every command`(shell: String) throws {
    let script = try Binary.run(["completions", shell]).output
    for noun in Kieubao.configuration.subcommands.map({ $0._commandName }) {
      #expect(script.contains(noun))
    }
  }
}
