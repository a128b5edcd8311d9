import ArgumentParser
import KieuBao

extension Commendations {
  /// Shows the rules nominees are chosen by.
  struct Rules: Impersonal {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Xem bộ quy tắc xét khen thưởng.", en: "Show the rule book."),
      discussion: say(
        vi: """
          Bộ quy tắc dựng sẵn chỉ là gợi ý: in ra bằng --yaml, sửa theo văn bản của địa phương, rồi \
          dùng với --rules.

            kieubao commendation rules
            kieubao commendation rules --yaml --output quy-tac.yaml
            kieubao commendation rules --rules quy-tac.yaml
          """,
        en: """
          The built-in rules are a suggestion: print them with --yaml, adapt them to your \
          province's documents, and use them with --rules.

            kieubao commendation rules
            kieubao commendation rules --yaml --output rules.yaml
            kieubao commendation rules --rules rules.yaml
          """))

    @OptionGroup var rules: RuleOptions

    @Flag(help: help(vi: "In nguyên văn tệp YAML.", en: "Print the YAML text."))
    var yaml = false

    @OptionGroup var output: OutputOptions

    func run(in surroundings: Surroundings) throws {
      let book = try rules.book()
      if yaml {
        let text = try rules.text()
        return try output.place(in: surroundings) { sink, _ in try sink(text) }
      }
      switch output.format(in: surroundings) {
      case .table: try output.write(book.detail(in: surroundings.language), in: surroundings)
      default:
        let reader = output.reader(in: surroundings)
        try output.write(
          book.table(for: reader), items: book.rules.map(\.json), extra: book.members,
          in: surroundings)
      }
    }
  }
}
