import ArgumentParser
import KieuBao

extension Commendations {
  /// Records a signed decision for all whom it names.
  struct Decide: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "Ghi quyết định khen thưởng đã ký cho cả danh sách.",
        en: "Record a signed decision for all whom it names."),
      discussion: say(
        vi: """
          Mỗi đề nghị thành một lần khen thưởng; thành tích làm căn cứ không dùng lại. Nêu mã đề \
          nghị, hoặc --round để ghi cho mọi đề nghị còn hiệu lực của một đợt. Ghi tất cả hoặc không \
          ghi gì.

            kieubao commendation decide N1 N2 N5 --decision 87/QĐ-UBND --date 02/02/2027
            kieubao commendation decide --round "Tết 2027" --decision 87/QĐ-UBND --date 02/02/2027 --bonus 1000000
          """,
        en: """
          Each proposal becomes an award, and what it rests on is spent. Name the proposals, or take \
          all open ones of an occasion with --round. All are recorded, or none.

            kieubao commendation decide N1 N2 N5 --decision 87/QĐ-UBND --date 2027-02-02
            kieubao commendation decide --round "Tết 2027" --decision 87/QĐ-UBND --date 2027-02-02 --bonus 1000000
          """))

    @Argument(help: help(vi: "Mã đề nghị, như N3.", en: "Proposals, such as N3."))
    var proposals: [Proposal.ID] = []

    @Option(
      help: ArgumentHelp(
        say(vi: "Mọi đề nghị còn hiệu lực của đợt này.", en: "All open proposals of an occasion."),
        valueName: "text"))
    var round: String?

    @Option(help: help(vi: "Số quyết định.", en: "The decision's number."))
    var decision: String

    @Option(help: help(vi: "Ngày quyết định.", en: "When it was decided."))
    var date: Day

    @Option(
      help: help(
        vi: "Cấp quyết định; mặc định theo bộ quy tắc.",
        en: "Who decided; by default as the rules say."))
    var decidedBy: String?

    @Option(
      help: help(vi: "Tiền thưởng mỗi trường hợp, đồng.", en: "The money each gets, in đồng."))
    var bonus: Int64?

    @OptionGroup var rules: RuleOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      guard proposals.isEmpty != (round == nil) else { throw Self.whichOnes }
      if let bonus, bonus < 0 { throw Self.negative }
      guard date <= surroundings.day else { throw Commendations.Record.notYetDecided }
      let book = try rules.book()
      try registry.withRegistry(in: surroundings) { registry in
        let ids = try round.map { try registry.openProposals(of: $0, at: surroundings.now) }
        let awards = try registry.decide(
          ids ?? proposals,
          AwardDecision(date: date, number: decision, decidedBy: decidedBy, bonus: bonus),
          by: book, at: surroundings.now)
        try output.write(
          Receipt(
            noun: "commendation", awards.map(\.award.description),
            Wording(
              vi: "đã ghi quyết định \(decision) cho \(awards.count) trường hợp",
              en: "recorded decision \(decision) for \(awards.count)")), in: surroundings)
        try surroundings.refuseEmpty(awards.count)
      }
    }

    private static let whichOnes = Problem.usage(
      Wording(
        vi: "nêu mã đề nghị, hoặc --round", en: "name the proposals, or the occasion with --round"))

    private static let negative = Problem.usage(
      Wording(vi: "tiền thưởng không thể âm", en: "the money cannot be less than nothing"))
  }
}
