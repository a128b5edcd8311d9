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
            kieubao commendation nominees --near
            kieubao commendation nominees --public --output cong-khai.xlsx
          """,
        en: """
          Chosen by the rule book; achievements that were honoured before do not count. Below the \
          list stand the rules used, how many were left out and why, and the audit log's head.

            kieubao commendation nominees
            kieubao commendation nominees --award bang_khen_tinh --output nominees.xlsx
            kieubao commendation nominees --units former --output former-units.xlsx
            kieubao commendation nominees --excluded --format csv
            kieubao commendation nominees --near
            kieubao commendation nominees --public --output public.xlsx
          """))

    @OptionGroup var rules: RuleOptions
    @OptionGroup var award: AwardFilter
    @OptionGroup var span: SpanOptions

    @OptionGroup var campaign: CampaignFilter

    @Flag(
      help: help(
        vi: "Liệt kê những người không được đề nghị, kèm lý do.",
        en: "List those who are not put forward, with the reason."))
    var excluded = false

    @Flag(
      help: help(
        vi: "Liệt kê những người gần đủ điều kiện, kèm phần còn thiếu.",
        en: "List those who nearly qualify, with what is missing."))
    var near = false

    @Flag(
      name: .customLong("public"),
      help: help(
        vi: "Bản công khai: chỉ người đồng ý công bố, không có chi tiết cá nhân.",
        en: "For publication: only who agreed to it, without personal details."))
    var isPublic = false

    @OptionGroup var units: UnitsOption
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      let book = try rules.book()
      guard [excluded, near, isPublic].count(where: \.self) <= 1 else { throw Self.oneList }
      let scope = NominationScope(
        asOf: surroundings.day, span: try span.span(), form: try award.code(in: book),
        campaign: try campaign.code(in: book))
      try registry.withRegistry(in: surroundings) { registry in
        let list = try registry.nominees(
          by: book, scope, namingLeftOut: excluded || near, at: surroundings.now)
        let allowed = try isPublic ? registry.publishable(list, at: surroundings.now) : []
        let head = try registry.auditHead()
        let table = table(of: list, allowed, in: surroundings).noting([list.mark, head.note])
        let isWhole = !excluded && !near && !isPublic
        let homes = isWhole && units.units == .former ? list.homes : []
        try output.write(
          table.inUnits(units.units, homes, for: output.reader(in: surroundings)),
          items: isWhole ? table.items(in: units.units, homes) : nil,
          extra: (list.account?.members ?? []) + [
            .init("digest", .string(list.digest)), head.member,
          ], in: surroundings)
        try surroundings.refuseEmpty(table.rows.count)
      }
    }

    private func table(
      of list: NomineeList, _ allowed: Set<Giver>, in surroundings: Surroundings
    ) -> Table {
      let language = surroundings.language
      let table =
        if excluded { list.leftOutTable(in: language) } else if near {
          list.nearTable(in: language)
        } else if isPublic { list.publicTable { allowed.contains($0) } } else { list.table }
      let worded: Table =
        switch output.reader(in: surroundings) {
        case .program: table
        case .person(let language): table.worded(in: language)
        }
      return output.isNarrow(in: surroundings) && !near && !isPublic
        ? worded.keeping(Self.fewColumns.union(units.units == .former ? ["home"] : [])) : worded
    }

    /// What a terminal has room for.
    private static let fewColumns: Set = [
      "rank", "id", "name", "birth_year", "award", "total_vnd", "contributions", "last_given",
      "reason_text",
    ]

    private static let oneList = Problem.usage(
      Wording(
        vi: "chỉ chọn một trong --excluded, --near, --public",
        en: "choose one of --excluded, --near, --public"))
  }
}

/// Which campaign is asked for.
struct CampaignFilter: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        vi: "Chỉ xét đợt vận động này trong bộ quy tắc.", en: "Only this campaign of the rules."),
      valueName: "campaign"))
  var campaign: String?
}

extension CampaignFilter {
  func code(in book: RuleBook) throws(Problem) -> String? {
    guard let campaign else { return nil }
    return try book.campaign(named: campaign).code
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
