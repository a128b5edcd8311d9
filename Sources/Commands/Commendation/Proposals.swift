import ArgumentParser
import KieuBao

extension Commendations {
  /// Proposes somebody for commendation.
  struct Propose: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "Đề nghị khen thưởng, chờ người khác duyệt.",
        en: "Propose an award, for somebody else to approve."),
      discussion: say(
        vi: """
          Với --nominees: đề nghị mọi người trong danh sách hôm nay, kèm thành tích làm căn cứ; --only \
          chỉ lấy vài người trong danh sách, --round ghi đợt khen thưởng. Người đề nghị không được tự \
          duyệt. Lời đề nghị của một người (nếu có) đọc từ tệp JSON có trường note.

            kieubao commendation propose --nominees --round "Tết 2027"
            kieubao commendation propose --nominees --award giay_khen_xa --only P12 --only O3
            kieubao commendation propose --person P12 --award giay_khen_xa
            kieubao commendation propose --organisation O3 --award bang_khen_tinh --input de-nghi.json
          """,
        en: """
          With --nominees everybody on today's list of nominees is proposed, with what counted. \
          Who proposes cannot approve. What speaks for one person, if anything, is read from a JSON \
          file with the field note.

            kieubao commendation propose --nominees --round "Tết 2027"
            kieubao commendation propose --nominees --award giay_khen_xa --only P12 --only O3
            kieubao commendation propose --person P12 --award giay_khen_xa
            kieubao commendation propose --organisation O3 --award bang_khen_tinh --input note.json
          """))

    @Option(help: help(vi: "Người được đề nghị.", en: "The person proposed."))
    var person: Person.ID?

    @Option(help: help(vi: "Tổ chức được đề nghị.", en: "The organisation proposed."))
    var organisation: Organisation.ID?

    @Flag(
      help: help(
        vi: "Mọi người trong danh sách đề nghị.", en: "Everybody on the list of nominees."))
    var nominees = false

    @Option(
      help: help(vi: "Chỉ những người này trong danh sách.", en: "Only these of the list."))
    var only: [Giver] = []

    @Option(
      help: ArgumentHelp(
        say(vi: "Hình thức: mã hoặc tên trong bộ quy tắc.", en: "The form: a code of the rules."),
        valueName: "form"))
    var award: String?

    @Option(
      help: ArgumentHelp(
        say(vi: "Đợt khen thưởng, như “Tết 2027”.", en: "The occasion, such as “Tết 2027”."),
        valueName: "text"))
    var round: String?

    @OptionGroup var campaign: CampaignFilter
    @OptionGroup var span: SpanOptions
    @OptionGroup var input: InputOption
    @OptionGroup var rules: RuleOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      let book = try rules.book()
      guard nominees else { return try proposeOne(by: book, in: surroundings) }
      guard person == nil, organisation == nil, input.input == nil else { throw Self.oneWay }
      let scope = NominationScope(
        asOf: surroundings.day, span: try span.span(),
        form: try award.map { try book.form(named: $0).code },
        campaign: try campaign.code(in: book))
      let made = try registry.withRegistry(in: surroundings) { registry in
        try registry.proposeNominees(
          by: book, scope, only: only.isEmpty ? nil : Set(only), round: round,
          at: surroundings.now)
      }
      try output.write(
        Receipt(noun: "proposal", made.proposals.map(\.description), made.sentence),
        in: surroundings)
      try surroundings.refuseEmpty(made.proposals.count)
    }

    private func proposeOne(by book: RuleBook, in surroundings: Surroundings) throws {
      let givers = [person.map(Giver.person), organisation.map(Giver.organisation)]
        .compactMap(\.self)
      guard let nominee = givers.first, givers.count == 1 else { throw Self.oneNominee }
      guard let award else { throw Self.noAward }
      let form = try book.form(named: award)
      let fields = try input.object("proposal", known: ["note"], in: surroundings)
      let note = try fields?.text("note").map { Personal($0) }
      let id = try registry.withRegistry(in: surroundings) { registry in
        try registry.propose(
          nominee, for: form.code, named: form.name.vi, note: note, round: round,
          at: surroundings.now)
      }
      try output.write(
        Receipt(
          noun: "proposal", [id.description],
          Wording(
            vi: "đã đề nghị \(id) cho \(nominee), chờ duyệt",
            en: "proposed \(id) for \(nominee); somebody else approves it")), in: surroundings)
    }

    private static let oneNominee = Problem.usage(
      Wording(
        vi: "cần --nominees, --person hoặc --organisation",
        en: "--nominees, --person or --organisation is needed"))

    private static let oneWay = Problem.usage(
      Wording(
        vi: "--nominees không đi cùng --person, --organisation hay --input",
        en: "--nominees does not go with --person, --organisation or --input"))

    private static let noAward = Problem.usage(
      Wording(vi: "cần --award", en: "--award is needed"))
  }
}

extension ProposedList {
  fileprivate var sentence: Wording {
    let (made, known) = (proposals.count, alreadyProposed.count)
    return Wording(
      vi: "đã đề nghị \(made) trường hợp, chờ thẩm định và duyệt"
        + (known > 0 ? "; \(known) trường hợp đã đề nghị từ trước" : ""),
      en: "proposed \(made), to be reviewed and approved"
        + (known > 0 ? "; \(known) were proposed before" : ""))
  }
}
