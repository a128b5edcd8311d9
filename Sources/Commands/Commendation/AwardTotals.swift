import ArgumentParser
import KieuBao

extension Commendations {
  /// Counts the awards.
  struct Totals: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Số khen thưởng theo năm.", en: "Count the awards by year."),
      discussion: say(
        vi: """
          Gồm cả khen thưởng của người đã được xóa, không nêu là ai.

            kieubao commendation totals --from 2025 --to 2026
          """,
        en: """
          Those of people erased since are counted too, without saying whose they were.

            kieubao commendation totals --from 2025 --to 2026
          """))

    @OptionGroup var span: SpanOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      let span = try span.span()
      try registry.withRegistry(in: surroundings) { registry in
        let totals = try registry.awardTotals(in: span, at: surroundings.now)
        let table = Table(
          noun: "award_total", title: Wording(vi: "Số khen thưởng", en: "Awards"),
          columns: [
            Column("year", Wording(vi: "Năm", en: "Year")),
            Column("award", Wording(vi: "Hình thức", en: "Form"), width: 30),
            Column("count", Wording(vi: "Số lượng", en: "Number")),
          ],
          rows: totals.map { [.integer($0.year), .text($0.form), .integer($0.count)] })
        try output.write(table, in: surroundings)
        try surroundings.refuseEmpty(totals.count)
      }
    }
  }
}
