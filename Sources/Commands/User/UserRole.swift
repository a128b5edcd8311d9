import ArgumentParser
import KieuBao

extension Users {
  /// Gives a user another role.
  struct Assign: RegistryCommand {
    static let configuration = CommandConfiguration(
      commandName: "role",
      abstract: say(vi: "Đổi vai trò của một người dùng.", en: "Give a user another role."),
      discussion: say(
        vi: """
          Khóa mới được trao, khóa thừa bị thu. Bút ký cũ của người ấy vẫn kiểm tra được.

            kieubao user role binh approver
            kieubao user role chi khen-thuong --classes profile,identity --duties read,list
          """,
        en: """
          Keys the role needs are shared, others are taken away. Older entries stay provable.

            kieubao user role binh approver
            kieubao user role chi award-clerk --classes profile,identity --duties read,list
          """))

    @Argument(help: help(vi: "Tên người dùng.", en: "The user."))
    var name: String

    @Argument(help: help(vi: "Vai trò mới.", en: "The new role."))
    var role: String

    @OptionGroup var own: OwnRoleOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      let role = try own.role(named: role)
      try registry.withRegistry(in: surroundings) { registry in
        try registry.changeRole(of: name, to: role, at: surroundings.now)
      }
      let done = Wording(
        vi: "\(name) từ nay là \(role.title.vi).\n", en: "\(name) is \(role.title.en) now.\n")
      try output.write(
        Receipt(
          noun: "user", [name],
          Wording(vi: done.vi + Wording.renewKeys.vi, en: done.en + Wording.renewKeys.en),
          extra: [.init("role", .string(role.name))]), in: surroundings)
    }
  }

  /// Takes a user's keys away.
  struct Remove: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "Gỡ một người dùng (nghỉ việc, chuyển công tác).",
        en: "Take a user's keys away, such as of one who leaves."),
      discussion: say(
        vi: """
          Mật khẩu của người ấy không mở được sổ nữa; việc đã làm vẫn chứng minh được. Lý do là một \
          từ không dấu, ghi vào nhật ký.

            kieubao user remove binh --reason nghi-viec
            kieubao user remove binh --reason nghi-viec --yes
          """,
        en: """
          The passphrase opens nothing any more; what was done stays provable. The reason is one \
          plain word, kept in the log.

            kieubao user remove binh --reason left
            kieubao user remove binh --reason left --yes
          """))

    @Argument(help: help(vi: "Tên người dùng.", en: "The user."))
    var name: String

    @Option(help: help(vi: "Lý do, một từ không dấu.", en: "Why, in one plain word."))
    var reason: String

    @OptionGroup var confirmation: ConfirmationOption
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      guard let reason = Reason(reason) else { throw Problem.badReason }
      try registry.withRegistry(in: surroundings) { registry in
        try registry.refuseWithoutDuty(.govern)
        try surroundings.confirm(
          Wording(
            vi: "Gỡ \(name)? Tên này sẽ không dùng lại được.",
            en: "Remove \(name)? The name is not given again."), given: confirmation.yes)
        try registry.removeUser(name, because: reason, at: surroundings.now)
      }
      let done = Wording(vi: "đã gỡ \(name).\n", en: "removed \(name).\n")
      try output.write(
        Receipt(
          noun: "user", [name],
          Wording(vi: done.vi + Wording.renewKeys.vi, en: done.en + Wording.renewKeys.en)),
        in: surroundings)
    }
  }
}
