import Foundation
import Testing

/// The page a user reads first is a test: its console lines are run in order, in a terminal.
@Suite("The README")
struct ReadmeTests {
  @Test func `tells what happens`() throws {
    let page = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let exchanges = Transcript(page).exchanges
    #expect(exchanges.count >= 15)
    let stage = try Booth()
    for exchange in exchanges {
      let printed = try stage.run(exchange.command)
      #expect(
        exchange.agrees(with: printed),
        "$ \(exchange.command)\nprinted\n\(printed.joined(separator: "\n"))")
    }
  }
}

/// What was typed and what was printed, as the `console` blocks of a page tell it.
private struct Transcript {
  struct Exchange {
    let command: String
    var lines: [String] = []
  }

  private(set) var exchanges: [Exchange] = []

  init(_ page: String) {
    var isInside = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("```") {
        isInside = line == "```console"
      } else if isInside, line.hasPrefix("$ ") {
        exchanges.append(Exchange(command: String(line.dropFirst(2))))
      } else if isInside, !exchanges.isEmpty {
        exchanges[exchanges.count - 1].lines.append(line)
      }
    }
  }
}

extension Transcript.Exchange {
  /// Whether lines are those of the page; `[…]` stands for any lines, or within a line for any text.
  func agrees(with printed: [String]) -> Bool {
    let pattern = lines.map { line in
      line == "[…]"
        ? "(?:.*\\n)*"
        : line.components(separatedBy: "[…]").map(NSRegularExpression.escapedPattern)
          .joined(separator: ".*") + " *\\n"
    }.joined()
    let text = printed.map { $0 + "\n" }.joined()
    guard let expression = try? NSRegularExpression(pattern: "^\(pattern)$") else { return false }
    let range = NSRange(text.startIndex..., in: text)
    return expression.firstMatch(in: text, range: range)?.range == range
  }
}

/// A folder with the samples, a passphrase, and the program on the path.
private final class Booth {
  private let folder: URL
  private let environment: [String: String]

  init() throws {
    folder = URL.temporaryDirectory.appending(path: "kieubao-readme-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "samples"),
      withDestinationURL: root.appending(path: "docs/samples"))
    let passphrase = folder.appending(path: "passphrase")
    try Data("bốn từ dễ nhớ\n".utf8).write(to: passphrase)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: passphrase.path)
    environment = [
      "PATH": "\(programs.path):/usr/bin:/bin",
      "HOME": folder.path, "TERM": "xterm", "KIEUBAO_LANG": "en",
      "KIEUBAO_AS_OF": "2026-11-21", "KIEUBAO_PASSPHRASE_FILE": passphrase.path,
      "KIEUBAO_REGISTRY": folder.appending(path: "registry").path,
    ]
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// Runs a line of the shell in a terminal and tells what it printed.
  func run(_ command: String) throws -> [String] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/script")
    process.arguments = ["-qec", command, "/dev/null"]
    process.currentDirectoryURL = folder
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let text = String(decoding: bytes.filter { $0 != UInt8(ascii: "\r") }, as: UTF8.self)
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map { line in line.components(separatedBy: "\u{1B}[K").last ?? "" }
  }
}

/// Where the programs under test were built.
private let programs = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()

private let root = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
