import ArgumentParser
import KieuBao

extension Users {
  /// Takes a user in.
  struct Add: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Thêm người dùng với một vai trò.", en: "Take a user in, with a role."),
      discussion: say(
        vi: """
          Người mới tự gõ mật khẩu của mình, hai lần; hoặc đọc từ tệp nêu trong biến \
          KIEUBAO_NEW_PASSPHRASE_FILE. Vai trò được bảo đảm bằng khóa: không có khóa của một lớp dữ \
          liệu thì không cách nào mở được.

            kieubao user add binh --role officer
            kieubao user add chi --role khen-thuong --classes profile,identity,contribution \
          --duties read,list
          """,
        en: """
          The new user types a passphrase, twice; or it is read from the file that \
          KIEUBAO_NEW_PASSPHRASE_FILE names. A role is enforced by keys: without a class's key \
          nothing opens it.

            kieubao user add binh --role officer
            kieubao user add chi --role award-clerk --classes profile,identity,contribution \
          --duties read,list
          """))

    @Argument(help: help(vi: "Tên đăng nhập của người mới.", en: "The new user's name."))
    var name: String

    @Option(
      help: help(
        vi: "Vai trò; xem ‘kieubao user roles’.", en: "The role; see ‘kieubao user roles’."))
    var role: String

    @OptionGroup var own: OwnRoleOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      let role = try own.role(named: role)
      try registry.withRegistry(in: surroundings) { registry in
        try registry.refuseWithoutDuty(.govern)
        try surroundings.withNewPassphrase(of: name, files: [newPassphraseVariable]) { typed in
          try registry.addUser(
            name, as: role, passphrase: Passphrase(typed), at: surroundings.now)
        }
      }
      try output.write(
        Receipt(
          noun: "user", [name],
          Wording(
            vi: "đã thêm người dùng \(name), vai trò \(role.title.vi)",
            en: "added the user \(name) as \(role.title.en)"),
          extra: [.init("role", .string(role.name))]), in: surroundings)
    }
  }
}

/// Where a passphrase that is being chosen is read from, where nobody can be asked.
let newPassphraseVariable = "KIEUBAO_NEW_PASSPHRASE_FILE"
