import ArgumentParser
import KieuBao

extension Commendations {
  /// Notes what a review found.
  struct Review: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "Ghi kết quả thẩm định đề nghị của người khác.",
        en: "Note what a review of somebody's proposals found."),
      discussion: say(
        vi: """
            kieubao commendation review N1 N2 --finding met
            kieubao commendation review N3 --finding not_met --reason "thiếu minh chứng"
            kieubao commendation review N4 --finding met_higher --reason "đủ mức cấp tỉnh"
          """,
        en: """
            kieubao commendation review N1 N2 --finding met
            kieubao commendation review N3 --finding not_met --reason "no evidence"
            kieubao commendation review N4 --finding met_higher --reason "enough for the province"
          """))

    @OptionGroup var proposals: ProposalArguments

    @Option(
      help: ArgumentHelp(
        say(vi: "Kết quả: \(words(.vi)).", en: "The finding: \(words(.en))."),
        valueName: "finding"))
    var finding: ProposalTerms.Finding

    @Option(
      help: help(
        vi: "Ý kiến, không nêu tên ai; được mã hóa.", en: "Why, naming nobody; it is sealed."))
    var reason: String?

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) {
        try $0.review(proposals.ids, finding, reason: reason, at: surroundings.now)
      }
      try output.write(
        proposals.receipt(
          Wording(
            vi: "đã thẩm định \(proposals.ids.summary): \(finding.name.vi.lowercased())",
            en: "reviewed \(proposals.ids.summary): \(finding.name.en)")), in: surroundings)
    }

    private static func words(_ language: Language) -> String {
      ProposalTerms.Finding.allCases.map { "\($0.rawValue) (\($0.name(language)))" }
        .joined(separator: ", ")
    }
  }

  /// Approves proposals.
  struct Approve: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Duyệt đề nghị của người khác.", en: "Approve somebody's proposals."),
      discussion: """
          kieubao commendation approve N3
          kieubao commendation approve N4 N5 N6
        """)

    @OptionGroup var proposals: ProposalArguments
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) {
        try $0.approve(proposals.ids, at: surroundings.now)
      }
      try output.write(
        proposals.receipt(
          Wording(
            vi: "đã duyệt \(proposals.ids.summary)", en: "approved \(proposals.ids.summary)")),
        in: surroundings)
    }
  }

  /// Rejects proposals.
  struct Reject: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Không duyệt đề nghị của người khác.", en: "Reject somebody's proposals."),
      discussion: say(
        vi: "  kieubao commendation reject N3 --reason \"chưa đủ hồ sơ\"",
        en: "  kieubao commendation reject N3 --reason \"papers are missing\""))

    @OptionGroup var proposals: ProposalArguments

    @Option(
      help: help(
        vi: "Lý do, không nêu tên ai; được mã hóa.", en: "Why, naming nobody; it is sealed."))
    var reason: String

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) {
        try $0.reject(proposals.ids, reason: reason, at: surroundings.now)
      }
      try output.write(
        proposals.receipt(
          Wording(
            vi: "không duyệt \(proposals.ids.summary)",
            en: "rejected \(proposals.ids.summary)")), in: surroundings)
    }
  }
}

/// Proposals on the command line.
struct ProposalArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      say(vi: "Mã đề nghị, như N3.", en: "Proposals, such as N3."), valueName: "proposal"))
  var ids: [Proposal.ID]
}

extension ProposalArguments {
  func receipt(_ sentence: Wording) -> Receipt {
    Receipt(noun: "proposal", ids.map(\.description), sentence)
  }
}
