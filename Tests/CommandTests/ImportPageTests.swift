import ArgumentParser
import Foundation
import KieuBao
import Testing

@testable import Commands

/// The page on importing names what there is.
struct `The page on importing` {
  private static let page =
    (try? String(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "docs/nhap-tep.md"), encoding: .utf8)) ?? ""

  /// The blocks of the page, and what stands between them.
  private static let parts = page.components(separatedBy: "```").enumerated()

  static let lines = parts.filter { !$0.offset.isMultiple(of: 2) }
    .flatMap { $0.element.split(separator: "\n").map { String($0.prefix { $0 != "#" }) } }

  static let mentions = parts.filter { $0.offset.isMultiple(of: 2) }.flatMap { part in
    part.element.components(separatedBy: "`").enumerated().filter { !$0.offset.isMultiple(of: 2) }
      .map(\.element)
  }

  @Test(arguments: lines)
  func `gives commands that can be typed`(line: String) throws {
    let words = line.replacing("\"", with: "").split(separator: " ").map(String.init)
    #expect(words.first == "kieubao")
    _ = try Kieubao.parseAsRoot(Array(words.dropFirst()))
  }

  @Test func `names commands that exist`() {
    let commands = Self.mentions.filter { $0.hasPrefix("kieubao ") }
    #expect(commands.count >= 3 && Self.lines.count >= 12)
    for command in commands { #expect(Kieubao.verb(command) != nil, "\(command)") }
  }

  @Test func `names options that exist`() {
    let verbs = ["import persons", "import layout", "person list", "relative list"]
    let helps = verbs.compactMap {
      Kieubao.verb("kieubao \($0)").map { Kieubao.helpMessage(for: $0) }
    }
    #expect(helps.count == verbs.count)
    for option in Set(Self.page.matches(of: /--[a-z][a-z-]+/).map { String($0.output) }) {
      #expect(helps.contains { $0.contains(option) }, "\(option)")
    }
  }

  @Test(arguments: ImportKindOfFile.allCases)
  func `names columns that an import knows`(kind: ImportKindOfFile) throws {
    let table = Self.page.components(separatedBy: "\n| \(kind.rawValue) |").last ?? ""
    let rows = table.components(separatedBy: "\n\n")[0].split(separator: "\n").dropFirst(2)
    let keys = rows.flatMap { row in
      row.split(separator: "|")[0].split { " *,".contains($0) }.map(String.init)
    }
    #expect(keys.count >= 10)
    let folder = try Folder()
    defer { folder.remove() }
    let path = try folder.file("list.csv", holding: Array(keys.joined(separator: ",").utf8))
    let layout = try Registry.layout(
      of: ImportRequest(kind, path: path), asOf: Day(sinceEpoch: 20_778))
    #expect(layout.account(in: .en).rows.map { $0[2] } == keys.map { .text($0) })
  }
}

extension Kieubao {
  /// The type of a command by its words; nil where there is none.
  fileprivate static func verb(_ words: String) -> (any ParsableCommand.Type)? {
    var command: any ParsableCommand.Type = Kieubao.self
    for word in words.split(separator: " ").dropFirst() {
      let groups = command.configuration.groupedSubcommands.flatMap(\.subcommands)
      let verbs = command.configuration.subcommands + groups
      guard let found = verbs.first(where: { $0._commandName == word }) else { return nil }
      command = found
    }
    return command
  }
}
