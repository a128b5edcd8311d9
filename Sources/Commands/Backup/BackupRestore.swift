import ArgumentParser
import KieuBao

extension Backups {
  /// Puts a backup in the place of the data.
  struct Restore: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Khôi phục sổ từ bản sao lưu.", en: "Restore the registry from a backup."),
      discussion: say(
        vi: """
          Luôn dùng tệp khóa đang có: ai đã xóa sau khi sao lưu thì không trở lại. Mất cả tệp khóa \
          thì nêu bản sao khóa bằng --keys. Dữ liệu bị thay được giữ lại cạnh sổ cho đến khi chạy \
          ‘kieubao backup discard’. Nên thử trước bằng --dry-run.

            kieubao backup restore so-2026-11-21.age --dry-run
            kieubao backup restore so-2026-11-21.age --yes
            kieubao backup restore so-2026-11-21.age --keys khoa.age --registry ~/so-moi
          """,
        en: """
          The key file that is there is always used: who was erased after the backup does not come \
          back. Where it is lost too, name a copy of it with --keys. The replaced data are kept \
          beside until ‘kieubao backup discard’. Try it with --dry-run first.

            kieubao backup restore registry-2026-11-21.age --dry-run
            kieubao backup restore registry-2026-11-21.age --yes
            kieubao backup restore registry-2026-11-21.age --keys keys.age --registry ~/new
          """))

    @Argument(help: help(vi: "Tệp sao lưu.", en: "The backup."), completion: .file())
    var file: String

    @Option(
      help: ArgumentHelp(
        say(
          vi: "Bản sao khóa, khi thư mục không còn tệp khóa.",
          en: "A copy of the keys, where the folder has no key file."),
        valueName: "file"),
      completion: .file())
    var keys: String?

    @OptionGroup var key: KeyOptions
    @OptionGroup var trial: TrialOption
    @OptionGroup var confirmation: ConfirmationOption
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      let folder = try registry.folder(in: surroundings)
      let restoration = try open(folder, in: surroundings)
      let user = try user(of: restoration, in: surroundings)
      let plan = try surroundings.withPassphrase(of: user) { typed in
        try restoration.plan(as: user, Passphrase(typed), at: surroundings.now)
      }
      let reader = output.reader(in: surroundings)
      if trial.dryRun {
        let trial = Detail.Line("done", Wording(vi: "Đã làm", en: "Done"), .flag(false))
        return try write(plan.lines(for: reader) + [trial], in: surroundings)
      }
      for warning in plan.warnings { surroundings.warn(warning) }
      try surroundings.confirm(plan.question, given: confirmation.yes)
      let restored = try restoration.perform(at: surroundings.now)
      try write(restored.plan.lines(for: reader) + restored.lines, in: surroundings)
    }

    private func write(_ lines: [Detail.Line], in surroundings: Surroundings) throws {
      try output.write(Detail(noun: "restore", sections: [.init(nil, lines)]), in: surroundings)
    }

    private func open(_ folder: String, in surroundings: Surroundings) throws -> Restoration {
      let opening = try key.key(ofFile: file, in: surroundings)
      let copy = try keys.map { (path: $0, key: try key.key(ofFile: $0, in: surroundings)) }
      return try Restoration(of: file, with: opening, to: folder, keyCopy: copy)
    }

    private func user(
      of restoration: Restoration, in surroundings: Surroundings
    ) throws -> String? {
      if let name = registry.userName(in: surroundings) { return name }
      if restoration.users.count == 1 { return restoration.users[0] }
      let names = restoration.users.joined(separator: ", ")
      return try surroundings.ask(
        Wording(vi: "Người dùng (\(names))", en: "User (\(names))"),
        need: Wording(vi: "thêm --user TÊN", en: "add --user NAME"))
    }
  }
}
