import ArgumentParser
import KieuBao

/// When somebody said no, and what proves it.
struct RefusalOptions: ParsableArguments {
  @Option(help: help(vi: "Ngày nói; mặc định hôm nay.", en: "The day of it; today else."))
  var on: Day?

  @Option(
    help: help(
      vi: "Tài liệu chứng minh, không nêu tên người.", en: "The paper that proves it; no names."))
  var evidence: String?
}

/// A command that records a no: a consent taken back, or an objection.
protocol RefusalCommand: RegistryCommand {
  static var kind: Refusal.Kind { get }
  var subject: ConsentSubject { get }
  var purposes: PurposeOptions { get }
  var refusal: RefusalOptions { get }
  var output: OutputOptions { get }
}

extension RefusalCommand {
  func run(in surroundings: Surroundings) throws {
    let refusal = try refusal.refusal(Self.kind, purposes.purposes, in: surroundings)
    try registry.withRegistry(in: surroundings) { registry in
      let consents = try registry.refuse(refusal, of: subject.subject, at: surroundings.now)
      try output.write(.noted(Self.deed, consents, purposes.purposes), in: surroundings)
    }
  }

  private static var deed: Wording {
    switch kind {
    case .withdrawal:
      Wording(vi: "đã ghi việc rút lại sự đồng ý của", en: "recorded a withdrawal of")
    case .objection: Wording(vi: "đã ghi việc phản đối của", en: "recorded an objection of")
    }
  }
}

extension ConsentCommands {
  /// Records that a consent is taken back.
  struct Withdraw: RefusalCommand {
    static let kind = Refusal.Kind.withdrawal
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Ghi việc rút lại sự đồng ý.", en: "Record that a consent is withdrawn."),
      discussion: say(
        vi: """
          Từ lúc ghi, không danh sách nào của mục đích ấy lấy người này nữa. Không nêu --purpose \
          là rút lại tất cả.

            kieubao consent withdraw P12 --purpose commendation
            kieubao consent withdraw T7 --evidence "Thư ngày 05/03/2026"
          """,
        en: """
          From then on no list of the purpose takes them. Without --purpose, all is withdrawn.

            kieubao consent withdraw P12 --purpose commendation
            kieubao consent withdraw T7 --evidence "Letter of 2026-03-05"
          """))

    @OptionGroup var subject: ConsentSubject
    @OptionGroup var purposes: PurposeOptions
    @OptionGroup var refusal: RefusalOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions
  }

  /// Records that somebody objects to a use.
  struct Objection: RefusalCommand {
    static let kind = Refusal.Kind.objection
    static let configuration = CommandConfiguration(
      commandName: "object",
      abstract: say(vi: "Ghi việc phản đối sử dụng.", en: "Record an objection to a use."),
      discussion: say(
        vi: """
          Phản đối có hiệu lực với mọi căn cứ, cả khi cơ quan dựa vào nhiệm vụ được giao.

            kieubao consent object P12 --purpose invitation
          """,
        en: """
          An objection counts whatever the ground, a public task too.

            kieubao consent object P12 --purpose invitation
          """))

    @OptionGroup var subject: ConsentSubject
    @OptionGroup var purposes: PurposeOptions
    @OptionGroup var refusal: RefusalOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions
  }
}

extension RefusalOptions {
  func refusal(
    _ kind: Refusal.Kind, _ purposes: [Purpose], in surroundings: Surroundings
  ) throws(Problem) -> Refusal {
    try Refusal(
      kind, of: purposes, on: on ?? surroundings.day, document: evidence, asOf: surroundings.day)
  }
}
