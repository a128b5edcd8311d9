import Foundation
import KieuBao

/// The program from its start to its end, as a user meets it.
func programFigures(_ workshop: Workshop) throws -> [Figure] {
  let program = Program(workshop)
  guard FileManager.default.isExecutableFile(atPath: program.path) else { return [] }
  let unlock = try race(
    rounds: 7,
    [
      { try Workshop.openRegistry(at: workshop.registry).close() },
      { _ = try RegistryCard(at: workshop.registry) },
    ])
  let passphrase = unlock[0].median - unlock[1].median
  let walls = try race(
    rounds: 9,
    [
      { _ = try program.run(["rate", "list"]) },
      { _ = try program.run(["person", "find", "-", "--limit", "20"]) },
      { _ = try program.run(["person", "show", "\(workshop.persons / 2)"]) },
      { _ = try program.run(["--help"]) },
      { _ = try Child.run("/bin/true", []) },
    ])
  return [
    Figure("passphrase cost (Argon2id)", .milliseconds, unlock[0].map { $0 - unlock[1].median }),
    Figure("program: open, list no person", .milliseconds, walls[0]),
    Figure("program: person find", .milliseconds, walls[1], beside: walls[0]),
    Figure(
      "  beyond the passphrase", .milliseconds, walls[1].map { $0 - passphrase },
      aim: .atMost(300)),
    Figure("program: person show", .milliseconds, walls[2], beside: walls[0]),
    Figure(
      "  beyond the passphrase", .milliseconds, walls[2].map { $0 - passphrase },
      aim: .atMost(30)),
    Figure(
      "program: --help (baseline: true)", .milliseconds, walls[3], beside: walls[4],
      aim: .atMost(30)),
  ] + (try reportFigures(program, workshop, passphrase))
}

/// The commands that draw up lists, where this build has them.
private func reportFigures(
  _ program: Program, _ workshop: Workshop, _ passphrase: Double
) throws -> [Figure] {
  let commands = [
    ("nominees", ["commendation", "nominees"]),
    ("statistics", ["statistics", "export", "--output", workshop.folder + "/tables"]),
  ]
  return try commands.compactMap { name, arguments in
    guard try program.run(arguments) == 0 else { return nil }
    let times = try race(
      rounds: 5,
      [
        {
          try? FileManager.default.removeItem(atPath: workshop.folder + "/tables")
          _ = try program.run(arguments)
        }
      ])
    return Figure(
      "program: \(name), beyond the passphrase", .milliseconds, times[0].map { $0 - passphrase },
      aim: .atMost(1000))
  }
}

/// The built program beside this one.
struct Program {
  let path: String
  private let workshop: Workshop

  init(_ workshop: Workshop) {
    self.workshop = workshop
    path = URL(filePath: Self.bench).deletingLastPathComponent().appending(path: "kieubao").path
  }

  /// Where this program itself lies.
  static var bench: String {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments[0]
  }

  func run(_ arguments: [String]) throws -> Int32 {
    try Child.run(
      path, arguments,
      environment: [
        "KIEUBAO_REGISTRY": workshop.registry, "KIEUBAO_USER": Workshop.user,
        "KIEUBAO_PASSPHRASE_FILE": workshop.passphraseFile, "KIEUBAO_NO_INPUT": "1",
        "KIEUBAO_AS_OF": Workshop.now.dayInVietnam.description,
      ], input: workshop.wantedFile)
  }
}
