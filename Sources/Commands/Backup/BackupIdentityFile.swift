import ArgumentParser
import KieuBao

extension Backups {
  /// Makes a pair of age keys.
  struct Identity: Command {
    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "Tạo một cặp khóa age cho việc sao lưu.", en: "Make a pair of age keys for backups."),
      discussion: say(
        vi: """
          Tệp giữ khóa bí mật, như age-keygen tạo ra; in ra khóa công khai để dùng với --to. Cất khóa \
          bí mật xa các bản sao lưu: mất nó là không mở được bản nào.

            kieubao backup identity khoa-bi-mat.txt
          """,
        en: """
          The file keeps the secret key, as age-keygen would write it; the public key, for --to, is \
          printed. Keep the secret key away from the backups: without it none of them opens.

            kieubao backup identity secret-key.txt
          """))

    @Argument(help: help(vi: "Tệp khóa bí mật.", en: "The secret key's file."), completion: .file())
    var file: String

    @OptionGroup var output: OutputOptions
    @OptionGroup var speech: LanguageOption

    func run(in surroundings: Surroundings) throws {
      let place = OutputPlace(path: file, option: "file", isReplacing: false)
      try place.refuseTaken()
      _ = try place.guarded(because: nil, in: surroundings)
      let identity = try BackupIdentity()
      var text = identity.fileText
      defer { surroundings.wipe(&text) }
      let target = try OutgoingFile(at: file, replacing: false)
      try target.write(text)
      try target.finish()
      let sentence = Wording(
        vi: "Trên đây là khóa công khai. Tệp khóa bí mật: chỉ bạn đọc được, hãy cất nơi an toàn.",
        en: "Above is the public key. Only you can read the file with the secret one; keep it safe."
      )
      try output.write(
        Receipt(noun: "age_recipient", [identity.recipient], sentence), in: surroundings)
    }
  }
}
