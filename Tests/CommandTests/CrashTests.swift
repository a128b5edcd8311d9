import Foundation
import GRDB
import KieuBao
import Testing

@testable import Commands

/// Killed at any moment, a command has done its deed wholly or not at all.
///
/// The next one finds a sound registry. `scripts/torture` tries it two hundred times.
@Suite(.serialized)
struct CrashTests {
  /// Commands that write, on the office's template; `FILE` stands for a list of 400 persons.
  static let deeds: [[String]] = [
    ["person", "add", "--input", "PERSON"], ["person", "edit", "P1", "--input", "PERSON"],
    ["import", "persons", "FILE"], ["contribution", "void", "C1", "--reason", "ghi hai lần"],
    ["undo", "EDIT"], ["organisation", "add-member", "O1", "P2"],
  ]

  let office: Office

  /// The log's entry of an edit, to be undone.
  private let edit: String

  init() throws {
    office = try Office()
    _ = try office.folder.file("PERSON", holding: Array(#"{"name": "Lý Văn Tám"}"#.utf8))
    let rows = (1...400).map { number in
      let name = String(number).map { ["Mai", "Lan", "Cúc"][($0.wholeNumberValue ?? 0) % 3] }
      return "R\(number),Người \(name.joined(separator: " ")),0905\(100_000 + number)"
    }
    let text = "record_id,full_name,phone\n" + rows.joined(separator: "\n") + "\n"
    _ = try office.folder.file("FILE", holding: Array(text.utf8))
    try office.done("person", "edit", "P2", "--input", "-", input: #"{"city": "Bonn"}"#)
    guard case .number(let entry)? = try office.json("history", "P2").items.last?["entry"] else {
      throw CocoaError(.coderValueNotFound)
    }
    edit = entry
  }

  @Test func `a killed command leaves all of its deed or nothing, and a sound registry`() throws {
    var random = Rounds.random
    for round in 0..<Rounds.count(6) {
      let deed = Self.deeds[round % Self.deeds.count].map(word)
      let before = try Tally(office.registry)
      let (whole, milliseconds) = try complete(deed)
      let registry = try copy()
      defer { registry.remove() }
      let process = try Binary.start(deed, environment: environment(registry.path))
      Thread.sleep(forTimeInterval: Double.random(in: 0...milliseconds, using: &random) / 1000)
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let check = try Binary.run(["check"], environment: environment(registry.path))
      #expect(check.status == 0, "\(deed.joined(separator: " ")): \(check.output)\(check.errors)")
      let after = try Tally(registry.path)
      #expect(after == before || after == whole, "\(deed): \(after), \(before), \(whole)")
    }
  }

  /// A word of a command line, with the files and numbers of this office.
  private func word(_ word: String) -> String {
    switch word {
    case "PERSON", "FILE": "\(office.folder.path)/\(word)"
    case "EDIT": edit
    default: word
    }
  }

  /// What the deed leaves when nobody stops it, and how long it takes.
  private func complete(_ deed: [String]) throws -> (Tally, Double) {
    let registry = try copy()
    defer { registry.remove() }
    let start = ContinuousClock.now
    let run = try Binary.run(deed, environment: environment(registry.path))
    #expect(run.status == 0, "\(deed): \(run.errors)")
    let time = (ContinuousClock.now - start) / .milliseconds(1)
    return (try Tally(registry.path), time)
  }

  private func copy() throws -> Folder {
    let folder = try Folder()
    folder.remove()
    try FileManager.default.copyItem(atPath: office.registry, toPath: folder.path)
    return folder
  }

  private func environment(_ registry: String) -> [String: String] {
    [
      "KIEUBAO_REGISTRY": registry, "KIEUBAO_PASSPHRASE_FILE": office.passphrase,
      "KIEUBAO_AS_OF": "2026-11-21", "LANG": "C.UTF-8", "KIEUBAO_NO_INPUT": "1",
    ]
  }
}

/// How many rows each table has, but for the log, which every command lengthens.
private struct Tally: Equatable, CustomStringConvertible {
  let rows: [String: Int]

  init(_ registry: String) throws {
    let queue = try DatabaseQueue(path: "\(registry)/registry.sqlite")
    defer { try? queue.close() }
    rows = try queue.read { db in
      let tables = try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'audit'")
      return try tables.reduce(into: [:]) { rows, table in
        rows[table] = try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)")
      }
    }
  }

  var description: String {
    rows.filter { $0.value > 0 }.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      .joined(separator: ", ")
  }
}

/// How often something that depends on chance is tried; `KIEUBAO_ROUNDS` asks for more.
enum Rounds {
  static func count(_ few: Int) -> Int {
    ProcessInfo.processInfo.environment["KIEUBAO_ROUNDS"].flatMap { Int($0) } ?? few
  }

  /// The same numbers each time, so that the suite says the same of the same program.
  ///
  /// Others where more rounds are asked for. A failure names what it found.
  static var random: Repeatable {
    let asked = ProcessInfo.processInfo.environment["KIEUBAO_ROUNDS"] != nil
    return Repeatable(state: asked ? .random(in: 0 ... .max) : 20_261_121)
  }
}
