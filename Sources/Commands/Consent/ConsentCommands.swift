import ArgumentParser
import KieuBao

/// On what ground people's data is used, for each purpose by itself.
struct ConsentCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consent",
    abstract: say(
      vi: "Sự đồng ý và căn cứ xử lý dữ liệu.", en: "Consent and other legal grounds."),
    subcommands: [
      Grant.self, Withdraw.self, Objection.self, Show.self, Form.self, Proof.self,
    ])
}

/// Whose consent it is, and for what.
struct ConsentSubject: ParsableArguments {
  @Argument(
    help: help(
      vi: "Mã người hoặc thân nhân, như P12, T7.", en: "A person or a relative: P12 or T7."))
  var subject: DataSubject
}

/// Which purposes are meant.
struct PurposeOptions: ParsableArguments {
  @Option(
    name: .customLong("purpose"), parsing: .singleValue,
    help: help(
      vi: "Mục đích; nêu nhiều lần cho nhiều mục đích.", en: "The purpose; give it once for each."))
  var purposes: [Purpose] = []
}

extension ConsentCommands {
  /// Records a consent or another ground.
  struct Grant: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "Ghi sự đồng ý hoặc căn cứ khác.", en: "Record a consent or another ground."),
      discussion: say(
        vi: """
          Mỗi mục đích ghi riêng. --evidence nêu tài liệu (số, ngày), không nêu tên người. Bằng \
          --input thì đọc JSON với các trường document, channel, taken_by. Đồng ý trước ngày đã \
          rút lại thì không làm cho việc sử dụng được tiếp tục.

            kieubao consent grant P12 --purpose commendation --evidence "Phiếu số 15, 02/02/2026"
            kieubao consent grant T7 --purpose registry --channel in_person
            kieubao consent grant P12 --purpose statistics --ground task --until 2027-12-31
          """,
        en: """
          Each purpose is recorded by itself. --evidence names the paper (number, date), not the \
          person. With --input, JSON is read with the fields document, channel, taken_by. A \
          consent older than a withdrawal lifts nothing.

            kieubao consent grant P12 --purpose commendation --evidence "Form 15 of 2026-02-02"
            kieubao consent grant T7 --purpose registry --channel in_person
            kieubao consent grant P12 --purpose statistics --ground task --until 2027-12-31
          """))

    @OptionGroup var subject: ConsentSubject
    @OptionGroup var purposes: PurposeOptions

    @Option(help: help(vi: "Căn cứ; mặc định consent.", en: "The ground; consent by default."))
    var ground: Ground?

    @Option(
      help: help(
        vi: "Tài liệu chứng minh, không nêu tên người.", en: "The paper that proves it; no names."))
    var evidence: String?

    @Option(help: help(vi: "Tiếp nhận bằng cách nào.", en: "How it was taken in."))
    var channel: Evidence.Channel?

    @OptionGroup var input: InputOption

    @Option(help: help(vi: "Từ ngày này; mặc định hôm nay.", en: "From this day; today else."))
    var on: Day?

    @Option(help: help(vi: "Đến hết ngày này.", en: "To the end of this day."))
    var until: Day?

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      guard !purposes.purposes.isEmpty else { throw Self.purposeNeeded }
      let grant = try BasisGrant(
        ground ?? .consent, for: purposes.purposes, on: on ?? surroundings.day, until: until,
        evidence: try evidence(in: surroundings), asOf: surroundings.day)
      try registry.withRegistry(in: surroundings) { registry in
        let consents = try registry.grant(grant, to: subject.subject, at: surroundings.now)
        if grant.evidence == Evidence() { surroundings.warn(Self.unproved) }
        try output.write(
          .noted(
            Wording(vi: "đã ghi căn cứ của", en: "recorded a ground of"), consents,
            grant.purposes), in: surroundings)
      }
    }

    private func evidence(in surroundings: Surroundings) throws -> Evidence {
      let known = ["document", "channel", "taken_by"]
      var proof = Evidence(document: evidence, channel: channel)
      guard let fields = try input.object("evidence", known: known, in: surroundings) else {
        return proof
      }
      proof.document = try fields.text("document") ?? proof.document
      proof.channel = try fields.term("channel") ?? proof.channel
      proof.takenBy = try fields.text("taken_by")
      return proof
    }

    private static let purposeNeeded = Problem.usage(
      Wording(vi: "chưa nêu mục đích", en: "no purpose is named"),
      hint: Wording(
        vi: "thêm --purpose, như --purpose commendation", en: "add --purpose, such as commendation")
    )

    private static let unproved = Wording(
      vi: "chưa có chứng cứ; sự đồng ý phải chứng minh được, nên thêm --evidence",
      en: "nothing proves it; a consent has to be provable, so add --evidence")
  }
}

extension Receipt {
  /// What was recorded, and whether the purposes may now take them.
  static func noted(
    _ deed: Wording, _ consents: Consents, _ purposes: [Purpose]
  ) -> Receipt {
    let lines = consents.purposes.filter { purposes.contains($0.purpose) || purposes.isEmpty }
    let told = { (language: Language) in
      lines.map { "\($0.purpose.name(language)): \($0.standing.wording(by: $0.rule)(language))" }
        .joined(separator: "; ")
    }
    return Receipt(
      noun: "consent", [consents.subject.description],
      Wording(
        vi: "\(deed.vi) \(consents.subject). \(told(.vi))\(consents.closed.closedNote.vi)",
        en: "\(deed.en) \(consents.subject). \(told(.en))\(consents.closed.closedNote.en)"),
      extra: [.init("purposes", .array(lines.map(\.json))), consents.closed.member])
  }
}
