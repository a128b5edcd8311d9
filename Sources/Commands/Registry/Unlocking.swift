import ArgumentParser
import KieuBao

/// Has the machine hold the keys for some hours.
struct Unlocking: RegistryCommand {
  static let configuration = CommandConfiguration(
    commandName: "unlock",
    abstract: say(
      vi: "Mở khóa sổ trong vài giờ, khỏi gõ mật khẩu mỗi lệnh.",
      en: "Unlock the registry for some hours."),
    discussion: say(
      vi: """
        Khóa (không phải mật khẩu) nằm trong bộ nhớ của hệ điều hành, tự mất khi hết giờ hoặc tắt \
        máy; chương trình khác của cùng tài khoản trên máy này cũng dùng được. Rời bàn thì khóa lại \
        bằng kieubao lock.

          kieubao unlock
          kieubao unlock --for 30m
        """,
      en: """
        A key, not the passphrase, is held in the memory of the kernel until the time is over or the \
        machine is switched off; other programs of the same account can use it. Lock it with \
        kieubao lock when you leave.

          kieubao unlock
          kieubao unlock --for 30m
        """))

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      say(
        vi: "Trong bao lâu, như 4h hoặc 30m; nhiều nhất 24h.",
        en: "How long, such as 4h or 30m; 24h at most."), valueName: "time"))
  var time = HoldingTime.fourHours

  @OptionGroup var output: OutputOptions
  @OptionGroup var registry: RegistryOptions

  func run(in surroundings: Surroundings) throws {
    let folder = try registry.folder(in: surroundings)
    let user = try registry.user(of: RegistryCard(at: folder), in: surroundings)
    let end = try surroundings.withPassphrase(of: user) { typed in
      let passphrase = Passphrase(typed)
      let registry = try Registry.open(
        at: folder, user: user, passphrase: passphrase, now: surroundings.now)
      defer { try? registry.close() }
      return try registry.hold(passphrase, for: time.seconds, at: surroundings.now)
    }
    try output.write(
      Receipt(
        noun: "unlock", [user],
        Wording(
          vi: "Đã mở khóa cho \(user) đến \(end.writtenInVietnam(.vi)). Khóa lại: kieubao lock",
          en: "Unlocked for \(user) until \(end.writtenInVietnam(.en)). To lock: kieubao lock"),
        extra: [.init("until", .string(end.description))]), in: surroundings)
  }
}

/// Has the machine let go of the keys.
struct Locking: RegistryCommand {
  static let configuration = CommandConfiguration(
    commandName: "lock",
    abstract: say(vi: "Khóa sổ lại ngay.", en: "Lock the registry at once."),
    discussion: say(
      vi: """
        Không nêu ai thì khóa của người đang mở; nhiều người đang mở thì nêu --user hoặc --all.

          kieubao lock
          kieubao lock --all
        """,
      en: """
        Locks for the one user who is unlocked; where several are, name one or add --all.

          kieubao lock
          kieubao lock --all
        """))

  @Flag(help: help(vi: "Khóa của mọi người dùng.", en: "For all users."))
  var all = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var registry: RegistryOptions

  func run(in surroundings: Surroundings) throws {
    let folder = try registry.folder(in: surroundings)
    let card = try RegistryCard(at: folder)
    let user =
      all || card.unlocked.isEmpty && registry.userName(in: surroundings) == nil
      ? nil : try registry.user(of: card, in: surroundings)
    let locked = try Registry.lock(at: folder, user: user, now: surroundings.now)
    let names = locked.joined(separator: ", ")
    try output.write(
      Receipt(
        noun: "lock", locked,
        locked.isEmpty
          ? Wording(vi: "Sổ vốn đang khóa.", en: "The registry was locked already.")
          : Wording(vi: "Đã khóa (\(names)).", en: "Locked (\(names)).")), in: surroundings)
  }
}

/// How long keys are held: a number of hours, minutes or seconds.
struct HoldingTime: ExpressibleByArgument, CustomStringConvertible {
  let seconds: Int
  let description: String

  static let fourHours = HoldingTime(seconds: 4 * 3600, description: "4h")

  private init(seconds: Int, description: String) {
    (self.seconds, self.description) = (seconds, description)
  }

  /// Such as `4h`, `30m` or `90s`; a day at most.
  init?(argument: String) {
    let units: [Character: Int] = ["h": 3600, "m": 60, "s": 1]
    guard let unit = argument.last.flatMap({ units[$0] }), argument.count <= 6,
      let number = Int(argument.dropLast()),
      Registry.holdingTimes ~= number * unit
    else { return nil }
    self.init(seconds: number * unit, description: argument)
  }

  var defaultValueDescription: String { description }
}
