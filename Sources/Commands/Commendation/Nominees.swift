import ArgumentParser
import KieuBao

extension Commendations {
  /// Draws up the list of nominees.
  struct List: RegistryCommand {
    static let configuration = CommandConfiguration(
      commandName: "nominees",
      abstract: say(vi: "Lập danh sách đề nghị khen thưởng.", en: "Draw up the nominees."),
      discussion: say(
        vi: """
          Chọn theo bộ quy tắc, không xét thành tích đã khen. Dưới danh sách: quy tắc đã dùng, số \
          người không đưa vào theo từng lý do, và mã xác thực nhật ký.

            kieubao commendation nominees
            kieubao commendation nominees --award bang_khen_tinh --output trich-ngang.xlsx
            kieubao commendation nominees --units former --output trich-ngang-don-vi-cu.xlsx
            kieubao commendation nominees --excluded --format csv
          """,
        en: """
          Chosen by the rule book; achievements that were honoured before do not count. Below the \
          list stand the rules used, how many were left out and why, and the audit log's head.

            kieubao commendation nominees
            kieubao commendation nominees --award bang_khen_tinh --output nominees.xlsx
            kieubao commendation nominees --units former --output former-units.xlsx
            kieubao commendation nominees --excluded --format csv
          """))

    @OptionGroup var rules: RuleOptions
    @OptionGroup var award: AwardFilter
    @OptionGroup var span: SpanOptions

    @Flag(
      help: help(
        vi: "Liệt kê những người không được đề nghị, kèm lý do.",
        en: "List those who are not put forward, with the reason."))
    var excluded = false

    @OptionGroup var units: UnitsOption
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      let book = try rules.book()
      let scope = NominationScope(
        asOf: surroundings.day, span: try span.span(), form: try award.code(in: book))
      try registry.withRegistry(in: surroundings) { registry in
        let list = try registry.nominees(
          by: book, scope, namingLeftOut: excluded, at: surroundings.now)
        let head = try registry.auditHead()
        let table = table(of: list, in: surroundings).noting(head.note)
        let homes = excluded || units.units == .today ? [] : list.homes
        try output.write(
          table.inUnits(units.units, homes, for: output.reader(in: surroundings)),
          items: excluded ? nil : table.items(in: units.units, homes),
          extra: (list.account?.members ?? []) + [head.member], in: surroundings)
        try surroundings.refuseEmpty(table.rows.count)
      }
    }

    private func table(of list: NomineeList, in surroundings: Surroundings) -> Table {
      let table = excluded ? list.leftOutTable(in: surroundings.language) : list.table
      let worded: Table =
        switch output.reader(in: surroundings) {
        case .program: table
        case .person(let language): table.worded(in: language)
        }
      return output.isNarrow(in: surroundings)
        ? worded.keeping(Self.fewColumns.union(units.units == .former ? ["home"] : [])) : worded
    }

    /// What a terminal has room for.
    private static let fewColumns: Set = [
      "rank", "id", "name", "birth_year", "award", "total_vnd", "contributions", "last_given",
      "reason_text",
    ]
  }
}

/// Which form of commendation is asked for.
struct AwardFilter: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        vi: "Chỉ hình thức này: mã hoặc tên trong bộ quy tắc.",
        en: "Only this form: its code or name in the rules."),
      valueName: "form"))
  var award: String?
}

extension AwardFilter {
  func code(in book: RuleBook) throws(Problem) -> String? {
    guard let award else { return nil }
    return try book.form(named: award).code
  }
}
