import ArgumentParser
import KieuBao

/// Copies of the registry that leave the machine, and their way back.
struct Backups: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: say(vi: "Sao lưu và khôi phục.", en: "Back up and restore."),
    discussion: say(
      vi: """
        Bản sao lưu là tệp age, mở được cả bằng chương trình age. ‘create’ sao dữ liệu đã mã hóa, \
        giữ bao lâu cũng được. ‘keys’ sao tệp khóa: cất riêng, và làm lại sau mỗi lần xóa hồ sơ.
        """,
      en: """
        A backup is an age file, which the age program opens too. ‘create’ copies the sealed data, to \
        be kept as long as you like. ‘keys’ copies the key file: keep it apart, and make it anew \
        after every erasure.
        """),
    subcommands: [
      Create.self, Keys.self, Verify.self, Restore.self, Identity.self, Discard.self,
    ])
}
