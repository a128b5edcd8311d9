import ArgumentParser
import KieuBao

extension Backups {
  /// Writes a backup of the data.
  struct Create: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Sao lưu dữ liệu ra một tệp.", en: "Back the data up to a file."),
      discussion: say(
        vi: """
          Dữ liệu trong tệp vẫn mã hóa và không kèm khóa: người đã xóa hồ sơ không mở lại được. Sao \
          được cả khi người khác đang làm việc. Không nêu khóa công khai thì hỏi mật khẩu riêng cho \
          bản sao lưu (hoặc đọc từ tệp nêu trong biến KIEUBAO_BACKUP_PASSPHRASE_FILE).

            kieubao backup create so-2026-11-21.age
            kieubao backup create so-2026-11-21.age --recipients-file nguoi-nhan.txt
          """,
        en: """
          The data in it stay sealed and come without keys: whoever was erased cannot be read from \
          it. It can be made while others work. Without public keys a passphrase of the backup's own \
          is asked for (or read from the file that KIEUBAO_BACKUP_PASSPHRASE_FILE names).

            kieubao backup create registry-2026-11-21.age
            kieubao backup create registry-2026-11-21.age --recipients-file recipients.txt
          """))

    @Argument(help: help(vi: "Tệp sao lưu.", en: "The backup."), completion: .file())
    var file: String

    @OptionGroup var lock: LockOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try OutputPlace(path: file, option: "file", isReplacing: output.force).refuseTaken()
      let lock = try lock.lock(in: surroundings)
      let made = try registry.withRegistry(in: surroundings) { registry in
        try registry.backUp(to: file, for: lock, replacing: output.force, at: surroundings.now)
      }
      try output.write(made.receipt(file), in: surroundings)
    }
  }
}
