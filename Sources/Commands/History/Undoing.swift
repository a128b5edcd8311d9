import ArgumentParser
import KieuBao

/// Takes a change back.
struct Undoing: RegistryCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: say(vi: "Hoàn tác một lần sửa.", en: "Take a change back."),
    discussion: say(
      vi: """
        Nêu số của mục nhật ký; xem bằng ‘kieubao history’. Lần sửa, hủy ghi nhận, gộp hồ sơ đều hoàn \
        tác được; xóa hồ sơ thì không. Lần nhập tệp hoàn tác bằng ‘kieubao import undo’.

          kieubao history P12
          kieubao undo 42 --dry-run
          kieubao undo 42
        """,
      en: """
        Name the entry of the log; ‘kieubao history’ shows it. Edits, voids and merges can be taken \
        back; an erasure cannot. An import is taken back with ‘kieubao import undo’.

          kieubao history P12
          kieubao undo 42 --dry-run
          kieubao undo 42
        """))

  @Argument(help: help(vi: "Số của mục nhật ký.", en: "The number of the log's entry."))
  var entry: Int

  @OptionGroup var trial: TrialOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var registry: RegistryOptions

  func run(in surroundings: Surroundings) throws {
    try registry.withRegistry(in: surroundings) { registry in
      let undone = try registry.undo(entry, at: surroundings.now, isTrial: trial.dryRun)
      let names = undone.records.joined(separator: ", ")
      let done = Wording(vi: "Đã hoàn tác: \(names).", en: "Taken back: \(names).")
      let tried = Wording(
        vi: "Sẽ hoàn tác: \(names). Chưa lưu gì.", en: "Would take back: \(names). Nothing saved.")
      let receipt = Receipt(
        noun: "undone", undone.records, trial.dryRun ? tried : done)
      try output.write(receipt, in: surroundings)
    }
  }
}
