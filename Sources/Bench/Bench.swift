import Foundation
import KieuBao

/// Measures the registry beside a plain, unencrypted SQLite file in one run, and prints a table.
///
/// It informs and judges nobody: a machine under load gives other times, so the ratios count.
@main
struct Bench {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.first == "import-once" {
      return try MemoryRun.importOnce(arguments[1], into: arguments[2], as: arguments[3])
    }
    let persons = arguments.first.flatMap { Int($0) } ?? 100_000
    let folder = URL.temporaryDirectory.appending(path: "kieubao-bench-\(getpid())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let workshop = try Workshop(persons: persons, in: folder.path)
    print(workshop.heading)
    var figures: [Figure] = []
    for step in [
      importFigures, storageFigures, lookFigures, duplicateFigures, rotationFigures, programFigures,
      memoryFigures,
      logFigures, eventFigures,
    ] {
      let found = try step(workshop)
      figures += found
      note(found)
    }
    print("\n\(table(figures))\n\nload at the end: \(Workshop.load)")
  }

  /// Tells on standard error how far it has come.
  private static func note(_ figures: [Figure]) {
    let text = figures.map { $0.cells.joined(separator: " | ") }.joined(separator: "\n")
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}
