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
          Người đề nghị không được tự duyệt. Lời đề nghị (nếu có) đọc từ tệp JSON có trường note.

            kieubao commendation propose --person P12 --award giay_khen_xa
            kieubao commendation propose --organisation O3 --award bang_khen_tinh --input de-nghi.json
          """,
        en: """
          Who proposes cannot approve. What speaks for it, if anything, is read from a JSON file \
          with the field note.

            kieubao commendation propose --person P12 --award giay_khen_xa
            kieubao commendation propose --organisation O3 --award bang_khen_tinh --input note.json
          """))

    @Option(help: help(vi: "Người được đề nghị.", en: "The person proposed."))
    var person: Person.ID?

    @Option(help: help(vi: "Tổ chức được đề nghị.", en: "The organisation proposed."))
    var organisation: Organisation.ID?

    @Option(
      help: ArgumentHelp(
        say(vi: "Hình thức: mã hoặc tên trong bộ quy tắc.", en: "The form: a code of the rules."),
        valueName: "form"))
    var award: String

    @OptionGroup var input: InputOption
    @OptionGroup var rules: RuleOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      let nominees = [person.map(Giver.person), organisation.map(Giver.organisation)]
        .compactMap(\.self)
      guard let nominee = nominees.first, nominees.count == 1 else { throw Self.oneNominee }
      let form = try rules.book().form(named: award)
      let fields = try input.object("proposal", known: ["note"], in: surroundings)
      let note = try fields?.text("note").map { Personal($0) }
      let id = try registry.withRegistry(in: surroundings) { registry in
        try registry.propose(
          nominee, for: form.code, named: form.name.vi, note: note, at: surroundings.now)
      }
      try output.write(
        Receipt(
          noun: "proposal", [id.description],
          Wording(
            vi: "đã đề nghị \(id) cho \(nominee), chờ duyệt",
            en: "proposed \(id) for \(nominee); somebody else approves it")), in: surroundings)
    }

    private static let oneNominee = Problem.usage(
      Wording(vi: "cần --person hoặc --organisation", en: "--person or --organisation is needed"))
  }

  /// Approves a proposal.
  struct Approve: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Duyệt một đề nghị của người khác.", en: "Approve somebody's proposal."),
      discussion: "  kieubao commendation approve N3")

    @Argument(help: help(vi: "Mã đề nghị, như N3.", en: "The proposal, such as N3."))
    var id: Proposal.ID

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { try $0.approve(id, at: surroundings.now) }
      try output.write(
        Receipt(
          noun: "proposal", [id.description],
          Wording(vi: "đã duyệt \(id)", en: "approved \(id)")), in: surroundings)
    }
  }

  /// Rejects a proposal.
  struct Reject: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Không duyệt một đề nghị.", en: "Reject somebody's proposal."),
      discussion: say(
        vi: "  kieubao commendation reject N3 --reason \"chưa đủ hồ sơ\"",
        en: "  kieubao commendation reject N3 --reason \"papers are missing\""))

    @Argument(help: help(vi: "Mã đề nghị, như N3.", en: "The proposal, such as N3."))
    var id: Proposal.ID

    @Option(
      help: help(
        vi: "Lý do, không nêu tên ai; được mã hóa.", en: "Why, naming nobody; it is sealed."))
    var reason: String

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) {
        try $0.reject(id, reason: reason, at: surroundings.now)
      }
      try output.write(
        Receipt(
          noun: "proposal", [id.description],
          Wording(vi: "không duyệt \(id)", en: "rejected \(id)")), in: surroundings)
    }
  }
}
