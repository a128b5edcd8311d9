import ArgumentParser
import KieuBao

extension Backups {
  /// Gives up the data that a restore replaced.
  struct Discard: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "Bỏ hẳn dữ liệu cũ mà lần khôi phục đã thay.",
        en: "Give up the data that a restore replaced."),
      discussion: say(
        vi: """
          Xóa các tệp registry.sqlite.before-restore-… và hủy khóa riêng của những hồ sơ chỉ có ở đó: \
          từ đó không khôi phục được chúng từ bản sao lưu mới hơn nữa.

            kieubao backup discard
          """,
        en: """
          Deletes the files registry.sqlite.before-restore-… and destroys the seeds of records that \
          are only there: no newer backup brings these back from then on.

            kieubao backup discard
          """))

    @OptionGroup var confirmation: ConfirmationOption
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try surroundings.confirm(
        Wording(vi: "Bỏ hẳn dữ liệu cũ?", en: "Give up the former data for good?"),
        given: confirmation.yes)
      let files = try registry.withRegistry(in: surroundings) { registry in
        try registry.discardFormerData(at: surroundings.now)
      }
      let sentence = Wording(
        vi: "Đã bỏ dữ liệu cũ: \(files.count) tệp.",
        en: "The former data are given up; files deleted: \(files.count).")
      try output.write(Receipt(noun: "discarded", files, sentence), in: surroundings)
    }
  }
}
