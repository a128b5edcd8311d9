import ArgumentParser
import KieuBao

/// Makes an invented registry to try the program with.
struct Demo: RegistryCommand, Impersonal {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: say(
      vi: "Lập sổ mẫu để dùng thử; không ai trong sổ là người thật.",
      en: "Make an invented registry to try things with; nobody in it exists."),
    discussion: say(
      vi: """
        Cùng --seed, cùng số người và cùng ngày (--as-of) thì được \
        cùng một sổ. Mật khẩu được hỏi hai lần, hoặc đọc từ tệp nêu trong KIEUBAO_PASSPHRASE_FILE.

          kieubao demo ~/so-mau
          kieubao demo ~/so-lon --persons 20000 --seed 7
          kieubao demo ~/tep-mau --persons 1000 --files
        """,
      en: """
        The same --seed, size and day (--as-of) give the same registry. The \
        passphrase is asked twice, or read from the file that KIEUBAO_PASSPHRASE_FILE names.

          kieubao demo ~/sample
          kieubao demo ~/large --persons 20000 --seed 7
          kieubao demo ~/sample-files --persons 1000 --files
        """))

  @Argument(
    help: help(vi: "Thư mục mới cho sổ mẫu.", en: "A new folder for it."), completion: .directory)
  var dir: String

  @Option(help: help(vi: "Số người.", en: "How many persons."))
  var persons = 500

  @Option(
    help: help(
      vi: "Số lượt đóng góp; mặc định tùy số người.",
      en: "How many contributions; otherwise it follows from the persons."))
  var contributions: Int?

  @Option(
    help: help(vi: "Số khởi đầu để tạo dữ liệu mẫu.", en: "The number the samples are made from."))
  var seed: UInt64 = 1

  @Flag(
    help: help(
      vi: "Chỉ ghi các tệp để nhập: persons.csv, relatives.csv, contributions.csv, rates.csv.",
      en: "Only write the files to import: persons, relatives, contributions and rates."))
  var files = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var registry: RegistryOptions

  func run(in surroundings: Surroundings) throws {
    guard registry.registry == nil else { throw Self.twoFolders }
    guard contributions ?? 0 >= 0 else { throw Self.negative }
    let demonstration = try Demonstration(
      persons: persons, contributions: contributions, seed: seed, asOf: surroundings.day)
    let receipt = try files ? write(demonstration) : found(demonstration, in: surroundings)
    try output.write(receipt, in: surroundings)
  }

  private func write(_ demonstration: Demonstration) throws -> Receipt {
    try OutputFolder(path: dir).write { try demonstration.writeFiles(to: $0) }
    return .files(FolderLook(at: dir)?.path ?? dir)
  }

  private func found(
    _ demonstration: Demonstration, in surroundings: Surroundings
  ) throws -> Receipt {
    guard (try? RegistryCard(at: dir)) == nil else { throw Self.alreadyThere }
    let (user, now) = (registry.userName(in: surroundings) ?? "demo", surroundings.now)
    return try surroundings.withNewPassphrase(of: user) { typed in
      let passphrase = Passphrase(typed)
      try Registry.create(
        at: dir, unit: Self.unit, locality: Self.locality, user: user, passphrase: passphrase,
        at: now)
      let registry = try Registry.open(at: dir, user: user, passphrase: passphrase, now: now)
      let tally = try demonstration.fill(registry, at: now)
      try registry.close()
      return .registry(FolderLook(at: dir)?.path ?? dir, tally)
    }
  }
}

extension Demo {
  private static let unit = "Ủy ban MTTQ thành phố Đà Nẵng (mẫu)"
  private static let locality = "48"

  private static let twoFolders = Problem.usage(
    Wording(vi: "demo không nhận --registry", en: "demo takes no --registry"),
    hint: Wording(
      vi: "sổ mẫu nằm trong thư mục nêu sau demo", en: "the folder after demo is the registry"))

  private static let negative = Problem.usage(
    Wording(vi: "--contributions không được âm", en: "--contributions cannot be negative"))

  private static let alreadyThere = Problem(
    "registry_exists",
    message: Wording(
      vi: "thư mục này đã có sổ đăng ký", en: "this folder already holds a registry"),
    hint: Wording(
      vi: "chọn thư mục khác; không có gì bị ghi đè",
      en: "choose another folder; nothing was overwritten"))
}
