import ArgumentParser
import KieuBao

extension Subjects {
  /// Records that somebody objects to a use: the same as `consent object`.
  struct Object: RefusalCommand {
    static let kind = Refusal.Kind.objection
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
  }
}
