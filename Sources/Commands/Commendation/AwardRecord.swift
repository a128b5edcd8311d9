import ArgumentParser
import KieuBao

extension Commendations {
  /// Records an award that was given.
  struct Record: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Ghi một quyết định khen thưởng.", en: "Record an award."),
      discussion: say(
        vi: """
          Thành tích đã khen không được dùng cho lần khen sau. Không nêu --contribution thì mọi \
          đóng góp chưa khen tính đến ngày quyết định đều được ghi là đã khen.

            kieubao commendation record P12 --award giay_khen_xa --date 02/09/2026 --decision 87/QĐ-UBND
            kieubao commendation record P12 --award bang_khen_tinh --date 2026-09-02 --contribution C7
          """,
        en: """
          An achievement is honoured once. Without --contribution the award honours every \
          contribution that no award honoured, up to the day of the decision.

            kieubao commendation record P12 --award giay_khen_xa --date 2026-09-02 --decision 87/QĐ-UBND
            kieubao commendation record P12 --award bang_khen_tinh --date 2026-09-02 --contribution C7
          """))

    @Argument(
      help: help(vi: "Mã người hoặc tổ chức, như P12, O3.", en: "Who, such as P12 or O3."))
    var giver: Giver

    @Option(
      help: ArgumentHelp(
        say(vi: "Hình thức: mã hoặc tên trong bộ quy tắc.", en: "The form: a code of the rules."),
        valueName: "form"))
    var award: String

    @Option(help: help(vi: "Ngày quyết định.", en: "When it was decided."))
    var date: PartialDate

    @Option(help: help(vi: "Số quyết định.", en: "The decision's number."))
    var decision: String?

    @Option(
      help: help(
        vi: "Cấp quyết định; mặc định theo bộ quy tắc.",
        en: "Who decided; by default as the rules say."))
    var decidedBy: String?

    @Option(
      help: help(vi: "Đóng góp được khen, như C7.", en: "A contribution honoured, such as C7."))
    var contribution: [Contribution.ID] = []

    @OptionGroup var rules: RuleOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      let form = try rules.book().form(named: award)
      guard date.earliest <= surroundings.day else { throw Self.notYetDecided }
      let award = Award(
        form: form.code, formName: form.name.vi, date: date, decision: decision,
        decidedBy: decidedBy ?? form.decidedBy)
      try registry.withRegistry(in: surroundings) { registry in
        let id = try registry.record(
          award, to: giver, for: contribution.isEmpty ? nil : contribution, at: surroundings.now)
        let honoured =
          try registry.commendations(of: giver, at: surroundings.now)
          .first { $0.id == id }?.contributions ?? []
        try output.write(receipt(id, honouring: honoured), in: surroundings)
      }
    }

    private func receipt(_ id: Commendation.ID, honouring honoured: [Contribution.ID]) -> Receipt {
      Receipt(
        noun: "commendation", [id.description],
        Wording(
          vi: "đã ghi khen thưởng \(id) cho \(giver), \(honoured.count) thành tích",
          en: "recorded \(id) for \(giver), honouring \(honoured.count) contributions"),
        extra: [.init("contributions", JSON(honoured.map(\.description)))])
    }

    static let notYetDecided = Problem(
      "future_date", field: "date",
      message: Wording(vi: "ngày ở tương lai", en: "the date is in the future"),
      hint: Wording(vi: "kiểm tra lại năm", en: "check the year"))
  }

  /// Lists the awards of a person or an organisation.
  struct History: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Các lần đã khen thưởng.", en: "List the awards somebody was given."),
      discussion: """
          kieubao commendation history P12
          kieubao commendation history O3 --format json
        """)

    @Argument(
      help: help(vi: "Mã người hoặc tổ chức, như P12, O3.", en: "Who, such as P12 or O3."))
    var giver: Giver

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        let lines = try registry.commendations(of: giver, at: surroundings.now).map(\.lines)
        let table = Table(
          noun: "commendation",
          title: Wording(vi: "Khen thưởng của \(giver)", en: "Awards of \(giver)"),
          columns: Self.columns, rows: lines.map { $0.row(Self.columns) })
        try output.write(
          output.isNarrow(in: surroundings) ? table.keeping(Self.fewColumns) : table,
          items: lines.map { .object($0.members) }, in: surroundings)
        try surroundings.refuseEmpty(lines.count)
      }
    }

    private static let columns = [
      Column("id", .id, width: 8), Column("form", Wording(vi: "Mã hình thức", en: "Form")),
      Column("award", .award, width: 40), Column("date", .date),
      Column("decision", .decision, width: 18), Column("decided_by", .decidedBy, width: 30),
      Column("contributions", Wording(vi: "Thành tích", en: "Contributions"), width: 24),
      Column("bonus_vnd", Wording(vi: "Tiền thưởng (đồng)", en: "Money (VND)"), width: 14),
      Column("posthumous", Wording(vi: "Truy tặng", en: "Posthumous"), width: 10),
    ]

    private static let fewColumns: Set = ["id", "award", "date", "decision", "contributions"]
  }
}
