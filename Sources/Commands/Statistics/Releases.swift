import ArgumentParser

/// Anonymised tables: made here, and tested by whoever holds them.
struct Releases: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "statistics",
    abstract: say(
      vi: "Xuất số liệu ẩn danh và thử suy ngược để kiểm tra.",
      en: "Publish anonymised figures, and attack them."),
    subcommands: [ReleaseExport.self, ReleaseAudit.self])
}
