import ArgumentParser

/// The persons of the registry.
struct Persons: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person",
    abstract: say(vi: "Hồ sơ kiều bào.", en: "The persons of the registry."),
    subcommands: [
      Add.self, Find.self, Show.self, List.self, Edit.self, Merge.self, Unmerge.self,
      Duplicates.self, Distinct.self, Erase.self,
    ])
}
