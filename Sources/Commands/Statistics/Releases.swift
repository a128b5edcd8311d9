import ArgumentParser

/// Anonymised tables: made here, and tested by whoever holds them.
struct Releases: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "statistics",
    abstract: say(
      vi: "Xuất số liệu ẩn danh và thử tấn công số liệu.",
      en: "Publish anonymised figures, and attack them."),
    subcommands: [ReleaseExport.self, ReleaseAudit.self])
}
