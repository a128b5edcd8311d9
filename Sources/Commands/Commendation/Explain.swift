import ArgumentParser
import KieuBao

extension Commendations {
  /// Says why somebody is among the nominees, or what is missing.
  struct Explain: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "Giải thích vì sao một người được hay không được đề nghị.",
        en: "Say why somebody is put forward, or what is missing."),
      discussion: say(
        vi: """
            kieubao commendation explain P12
            kieubao commendation explain O3 --award bang_khen_tinh --format json
          """,
        en: """
            kieubao commendation explain P12
            kieubao commendation explain O3 --award bang_khen_tinh --format json
          """))

    @Argument(
      help: help(vi: "Mã người hoặc tổ chức, như P12, O3.", en: "Who, such as P12 or O3."))
    var giver: Giver

    @OptionGroup var rules: RuleOptions
    @OptionGroup var award: AwardFilter
    @OptionGroup var campaign: CampaignFilter
    @OptionGroup var span: SpanOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      let book = try rules.book()
      let scope = NominationScope(
        asOf: surroundings.day, span: try span.span(), form: try award.code(in: book),
        campaign: try campaign.code(in: book))
      try registry.withRegistry(in: surroundings) { registry in
        let (nominee, explanation) = try registry.explain(
          giver, by: book, scope, at: surroundings.now)
        try write(explanation, of: nominee, in: surroundings)
      }
    }

    private func write(
      _ explanation: Explanation, of nominee: Nominee?, in surroundings: Surroundings
    ) throws {
      switch output.format(in: surroundings) {
      case .json, .jsonl:
        try output.write(explanation.json(name: nominee?.name), in: surroundings)
      case .csv, .xlsx: try output.write(explanation.criteria, in: surroundings)
      case .table:
        try output.place(in: surroundings) { sink, _ in
          var writer = TextWriter(sink)
          if let name = nominee?.name { try writer.line(name.harmless) }
          for line in explanation.lines {
            try writer.line(line(surroundings.language).harmless)
          }
          try writer.finish()
        }
      }
    }
  }
}

extension Explanation {
  /// Every threshold of every rule, and how far the giver has come.
  fileprivate var criteria: Table {
    Table(
      noun: "criterion",
      title: Wording(vi: "\(giver): xét theo quy tắc", en: "\(giver) and the rules"),
      columns: [
        Column("rule", Wording(vi: "Quy tắc", en: "Rule"), width: 24),
        Column("award", Wording(vi: "Hình thức", en: "Award"), width: 40),
        Column("measurement", Wording(vi: "Tiêu chí", en: "Measurement"), width: 20),
        Column("needed", Wording(vi: "Cần", en: "Needed"), width: 18),
        Column("has", Wording(vi: "Có", en: "Has"), width: 18),
        Column("missing", Wording(vi: "Còn thiếu", en: "Missing"), width: 18),
        Column("met", Wording(vi: "Đạt", en: "Met"), width: 8),
      ],
      rows: rules.flatMap { answer in
        answer.criteria.map { criterion in
          [
            .text(answer.rule.code), .text(answer.rule.form.name.vi),
            .text(criterion.measurement.rawValue), .integer(criterion.needed),
            .integer(criterion.has), .integer(criterion.missing), .flag(criterion.isMet),
          ]
        }
      }, notes: lines.prefix(1).map(\.self))
  }
}
