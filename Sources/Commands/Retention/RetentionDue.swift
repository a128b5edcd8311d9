import ArgumentParser
import KieuBao

extension Retentions {
  /// Tells what is overdue.
  struct Due: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Những gì đã quá hạn lưu.", en: "What was kept too long."),
      discussion: say(
        vi: """
          Người thì nêu mã, để xem xét và xóa từng người bằng ‘kieubao person erase’.

            kieubao retention due
            kieubao retention due --as-of 2027-01-01
          """,
        en: """
          Persons are named by number, to be looked at and erased one by one.

            kieubao retention due
            kieubao retention due --as-of 2027-01-01
          """))

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        let due = try registry.overdue(asOf: surroundings.day, at: surroundings.now)
        try output.write(.overdue(due, surroundings.language), in: surroundings)
        try surroundings.refuseEmpty(due.count)
      }
    }
  }

  /// Purges what is overdue.
  struct Purge: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Xóa những gì đã quá hạn lưu.", en: "Purge what was kept too long."),
      discussion: say(
        vi: """
          Không khôi phục được. Hồ sơ người không bị xóa ở đây: xóa từng người bằng ‘kieubao person \
          erase’.

            kieubao retention purge --dry-run
            kieubao retention purge --kind history --yes
          """,
        en: """
          It is final. Persons are not purged here: ‘kieubao person erase’ erases them one by one.

            kieubao retention purge --dry-run
            kieubao retention purge --kind history --yes
          """))

    @Option(help: help(vi: "Chỉ loại này.", en: "Only this kind."))
    var kind: RetentionKind?

    @OptionGroup var confirmation: ConfirmationOption
    @OptionGroup var trial: TrialOption
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      guard kind?.isPurged ?? true else { throw Self.oneByOne }
      try registry.withRegistry(in: surroundings) { registry in
        if !trial.dryRun {
          try surroundings.confirm(
            Wording(
              vi: "Xóa những gì đã quá hạn lưu? Không khôi phục được.",
              en: "Purge what was kept too long? It is final."), given: confirmation.yes)
        }
        let (purged, isScrubbed) = try registry.purge(
          kind, asOf: surroundings.day, isTrial: trial.dryRun, at: surroundings.now)
        try output.write(.overdue(purged, surroundings.language), in: surroundings)
        if !isScrubbed { surroundings.warn(.filesNotClear) }
        try surroundings.refuseEmpty(purged.count)
      }
    }

    private static let oneByOne = Problem.usage(
      Wording(vi: "hồ sơ người chỉ xóa từng người", en: "persons are erased one by one"),
      hint: Wording(
        vi: "kieubao person erase MÃ --reason LÝ-DO", en: "kieubao person erase ID --reason WORD"))
  }
}

extension Table {
  /// What is overdue, or was purged.
  fileprivate static func overdue(_ due: [Overdue], _ language: Language) -> Table {
    Table(
      noun: "overdue", title: Wording(vi: "Quá hạn lưu", en: "Overdue"),
      columns: [
        Column("kind", .kind), Column("title", Wording(vi: "Loại", en: "What"), width: 40),
        Column("period", Wording(vi: "Thời hạn", en: "Period")),
        Column("before", Wording(vi: "Trước ngày", en: "Before")),
        Column("count", Wording(vi: "Số lượng", en: "Number")),
        Column("persons", Wording(vi: "Người", en: "Persons"), width: 30),
      ],
      rows: due.map { overdue in
        [
          .text(overdue.rule.kind.rawValue), .text(overdue.rule.kind.name(language)),
          .text(overdue.rule.period?.description), .date(PartialDate(overdue.before)),
          .integer(overdue.count), .list(overdue.persons.map(\.description)),
        ]
      }, isCounted: false)
  }
}
