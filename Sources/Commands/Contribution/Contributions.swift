import ArgumentParser

/// What people and organisations gave to the homeland.
struct Contributions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contribution",
    abstract: say(vi: "Đóng góp cho quê hương.", en: "Contributions to the homeland."),
    subcommands: [Add.self, List.self, Correct.self, Annul.self])
}
