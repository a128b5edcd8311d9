import ArgumentParser
import KieuBao

extension Users {
  /// Changes one's own passphrase, or gives another user a new one.
  struct ChangePassphrase: RegistryCommand {
    static let configuration = CommandConfiguration(
      commandName: "passphrase",
      abstract: say(
        vi: "Đổi mật khẩu của mình; đặt lại mật khẩu cho người quên.",
        en: "Change your passphrase; reset one that was forgotten."),
      discussion: say(
        vi: """
          Không nêu tên: đổi mật khẩu của chính mình, hỏi mật khẩu cũ rồi mật khẩu mới hai lần. Nêu \
          tên: người phụ trách đặt lại cho người quên mật khẩu, người ấy tự gõ mật khẩu mới. Mật \
          khẩu mới cũng đọc được từ tệp nêu trong biến KIEUBAO_NEW_PASSPHRASE_FILE.

            kieubao user passphrase
            kieubao user passphrase binh
          """,
        en: """
          Without a name it is your own: the old one is asked for, then the new one twice. With a \
          name a head resets a forgotten one, and that user types the new one. It is also read \
          from the file that KIEUBAO_NEW_PASSPHRASE_FILE names.

            kieubao user passphrase
            kieubao user passphrase binh
          """))

    @Argument(help: help(vi: "Người quên mật khẩu.", en: "Who forgot the passphrase."))
    var name: String?

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      let user = try name.map { try reset($0, in: surroundings) } ?? change(in: surroundings)
      try output.write(
        Receipt(
          noun: "user", [user],
          Wording(
            vi: "đã đổi mật khẩu của \(user)", en: "the passphrase of \(user) is changed")),
        in: surroundings)
    }

    private func reset(_ name: String, in surroundings: Surroundings) throws -> String {
      try registry.withRegistry(in: surroundings) { registry in
        try registry.refuseWithoutDuty(.govern)
        try surroundings.withNewPassphrase(of: name, files: [newPassphraseVariable]) { typed in
          try registry.resetPassphrase(
            of: name, to: Passphrase(typed), at: surroundings.now)
        }
      }
      return name
    }

    private func change(in surroundings: Surroundings) throws -> String {
      let folder = try registry.folder(in: surroundings)
      let user = try registry.user(of: RegistryCard(at: folder), in: surroundings)
      try surroundings.withPassphrase(of: user) { typed in
        let registry = try Registry.open(
          at: folder, user: user, passphrase: Passphrase(typed), now: surroundings.now)
        defer { try? registry.close() }
        try surroundings.withNewPassphrase(of: user, files: [newPassphraseVariable]) { chosen in
          try registry.changePassphrase(
            from: Passphrase(typed), to: Passphrase(chosen), at: surroundings.now)
        }
      }
      return user
    }
  }
}
