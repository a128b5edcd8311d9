public import ArgumentParser
public import KieuBao

/// How long records are kept, and what was kept longer.
struct Retentions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retention",
    abstract: say(vi: "Thời hạn lưu hồ sơ.", en: "How long records are kept."),
    subcommands: [List.self, Decide.self, Due.self, Purge.self])
}

extension RetentionKind: @retroactive ExpressibleByArgument {}

extension Period: @retroactive ExpressibleByArgument {
  public init?(argument: String) {
    self.init(argument)
  }
}

extension Retentions {
  /// Lists the rules.
  struct List: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Xem thời hạn lưu từng loại.", en: "List the rules."),
      discussion: say(
        vi: """
          Luật không nêu con số: giữ không lâu hơn mục đích cần. Loại nào cơ quan chưa quyết định thì \
          chưa có gì đến hạn.

            kieubao retention list
          """,
        en: """
          The law names no figure: no longer than the purpose needs. Of a kind that the office has \
          not decided on, nothing is ever due.

            kieubao retention list
          """))

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        let language = surroundings.language
        let rules = try registry.retentionRules(at: surroundings.now)
        let undecided = Wording(vi: "cần cơ quan quyết định", en: "the office is to decide")
        let table = Table(
          noun: "retention", title: Wording(vi: "Thời hạn lưu", en: "Retention"),
          columns: [
            Column("kind", .kind), Column("title", Wording(vi: "Loại", en: "What"), width: 40),
            Column("start", Wording(vi: "Tính", en: "Counted"), width: 30),
            Column("period", Wording(vi: "Thời hạn", en: "Period"), width: 24),
            Column("document", Wording(vi: "Văn bản", en: "Document"), width: 30),
            Column("from", Wording(vi: "Từ ngày", en: "From")),
          ],
          rows: rules.map { rule in
            [
              .text(rule.kind.rawValue), .text(rule.kind.name(language)),
              .text(rule.kind.start(language)),
              .text(rule.period?.description ?? undecided(language)), .text(rule.document),
              .date(rule.from.map { PartialDate($0) }),
            ]
          })
        try output.write(table, in: surroundings)
      }
    }
  }

  /// Sets a rule.
  struct Decide: RegistryCommand {
    static let configuration = CommandConfiguration(
      commandName: "set",
      abstract: say(vi: "Ghi thời hạn lưu một loại.", en: "Set a rule."),
      discussion: say(
        vi: """
          Thời hạn viết như P5Y (5 năm), P18M (18 tháng), P90D (90 ngày); có hiệu lực từ hôm nay hoặc \
          từ --as-of.

            kieubao retention set invitations P2Y --document "QĐ 15/QĐ-MTTQ, 05/01/2026"
          """,
        en: """
          Periods are written as P5Y (5 years), P18M (18 months), P90D (90 days); they hold from \
          today, or from --as-of.

            kieubao retention set invitations P2Y --document "Decision 15/QĐ-MTTQ of 2026-01-05"
          """))

    @Argument(help: help(vi: "Loại.", en: "The kind."))
    var kind: RetentionKind

    @Argument(help: help(vi: "Thời hạn, như P5Y.", en: "The period, such as P5Y."))
    var period: Period

    @Option(help: help(vi: "Văn bản quyết định: số, ngày.", en: "The document that decides it."))
    var document: String

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        try registry.keep(
          kind, for: period, document: document, from: surroundings.day, at: surroundings.now)
        let receipt = Receipt(
          noun: "retention", [kind.rawValue],
          Wording(
            vi: "đã ghi thời hạn lưu \(kind.rawValue): \(period)",
            en: "\(kind.rawValue) are kept for \(period)"))
        try output.write(receipt, in: surroundings)
      }
    }
  }
}
