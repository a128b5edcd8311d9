import ArgumentParser
import KieuBao

extension Subjects {
  /// Records that somebody objects to a use: the same as `consent object`.
  struct Object: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Ghi việc phản đối sử dụng.", en: "Record an objection to a use."),
      discussion: say(
        vi: """
          Như kieubao consent object; yêu cầu phản đối đang mở được đóng theo.

            kieubao subject object P12 --purpose invitation
          """,
        en: """
          As kieubao consent object; an open request to object is closed with it.

            kieubao subject object P12 --purpose invitation
          """))

    @OptionGroup var subject: ConsentSubject
    @OptionGroup var purposes: PurposeOptions
    @OptionGroup var refusal: RefusalOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      let refusal = try refusal.refusal(.objection, purposes.purposes, in: surroundings)
      try registry.withRegistry(in: surroundings) { registry in
        let consents = try registry.refuse(refusal, of: subject.subject, at: surroundings.now)
        let deed = Wording(vi: "đã ghi việc phản đối của", en: "recorded an objection of")
        try output.write(.noted(deed, consents, purposes.purposes), in: surroundings)
      }
    }
  }
}
