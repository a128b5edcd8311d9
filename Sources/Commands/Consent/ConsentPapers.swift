import ArgumentParser
import KieuBao

extension ConsentCommands {
  /// Writes a form to be signed.
  struct Form: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Lập phiếu đồng ý để in và ký.", en: "Write a consent form to be signed."),
      discussion: say(
        vi: """
          Không ô nào được đánh dấu sẵn. --blank là phiếu chưa có tên.

            kieubao consent form P12 --output phieu-dong-y.docx
            kieubao consent form --blank --output phieu-trong.docx
          """,
        en: """
          No box is ticked beforehand. --blank leaves the name to be written.

            kieubao consent form P12 --output form.docx
            kieubao consent form --blank --output blank.docx
          """))

    @Argument(
      help: help(
        vi: "Mã người hoặc thân nhân, như P12, T7.", en: "A person or a relative: P12 or T7."))
    var subject: DataSubject?

    @Flag(help: help(vi: "Phiếu chưa có tên.", en: "A form without a name."))
    var blank = false

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      guard (subject == nil) == blank else { throw Self.whose }
      _ = try output.paperForm()
      try registry.withRegistry(in: surroundings) { registry in
        try output.write(
          try registry.consentForm(for: subject, at: surroundings.now), in: surroundings)
      }
    }

    private static let whose = Problem.usage(
      Wording(
        vi: "nêu mã người hoặc thân nhân, hoặc --blank", en: "name a person or relative, or --blank"
      ))
  }

  /// Writes the proof of what somebody agreed to.
  struct Proof: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "Lập bản xác nhận sự đồng ý để in.", en: "Write the proof of somebody's consents."),
      discussion: say(
        vi: """
          Ai, khi nào, mục đích nào, bằng cách nào, và các bút ký đã ghi việc đó.

            kieubao consent proof P12 --output xac-nhan.docx
          """,
        en: """
          Who, when, for what and how, and the log's entries that wrote it.

            kieubao consent proof P12 --output proof.docx
          """))

    @OptionGroup var subject: ConsentSubject
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      _ = try output.paperForm()
      try registry.withRegistry(in: surroundings) { registry in
        let proof = try registry.consentProof(
          of: subject.subject, asOf: surroundings.day, at: surroundings.now)
        try output.write(proof, in: surroundings)
      }
    }
  }
}
