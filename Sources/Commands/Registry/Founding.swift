import ArgumentParser
import KieuBao

/// Makes a new registry and its first user.
struct Founding: RegistryCommand, Impersonal {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: say(
      vi: "Lập sổ mới và người dùng đầu tiên.", en: "Make a new registry and its first user."),
    discussion: say(
      vi: """
        Không bao giờ ghi đè sổ đã có. Mật khẩu được hỏi hai lần, hoặc đọc từ tệp nêu trong biến \
        KIEUBAO_PASSPHRASE_FILE.

          kieubao init --unit "Ủy ban MTTQ phường Quảng Phú" --locality 20356
          kieubao init --unit "Sở Ngoại vụ Đà Nẵng" --locality 48 --user an --registry ~/so
        """,
      en: """
        An old registry is never overwritten. The passphrase is asked twice, or read from the file \
        that KIEUBAO_PASSPHRASE_FILE names.

          kieubao init --unit "Front committee of Quảng Phú" --locality 20356
          kieubao init --unit "Department of Foreign Affairs" --locality 48 --user an
        """))

  @Option(help: help(vi: "Tên đơn vị giữ sổ.", en: "The office that keeps the registry."))
  var unit: String

  @Option(
    help: help(
      vi: "Địa bàn: mã xã, phường (5 số), mã tỉnh (2 số) hoặc VN.",
      en: "The locality: a commune code (5 digits), a province code (2 digits) or VN."))
  var locality: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var registry: RegistryOptions

  func run(in surroundings: Surroundings) throws {
    let folder = try registry.folder(in: surroundings)
    let place = try Locality(locality)
    // Nobody should choose a passphrase for a registry that cannot be made.
    guard (try? RegistryCard(at: folder)) == nil else { throw Self.alreadyThere }
    warn(ofPlace: folder, in: surroundings)
    let user = try userName(in: surroundings)
    try surroundings.withNewPassphrase(of: user) { typed in
      try Registry.create(
        at: folder, unit: unit, locality: place.code, user: user, passphrase: Passphrase(typed),
        at: surroundings.now)
    }
    try output.write(receipt(folder, place, user), in: surroundings)
  }

  /// Says what is wrong with the place before a passphrase is chosen.
  ///
  /// The files are encrypted, so it is not refused; but every copy of them is one to guess at, and
  /// one that the erased are still in.
  private func warn(ofPlace folder: String, in surroundings: Surroundings) {
    let exposures = Place(above: folder + "/.")?.exposures(home: surroundings.home) ?? []
    for exposure in exposures where exposure.isAgainstRegistry {
      let (fault, remedy) = (exposure.ofRegistry, exposure.remedyOfRegistry)
      surroundings.tell(
        Wording(
          vi: "CẢNH BÁO: \(fault.vi)\n  cách xử lý: \(remedy.vi)",
          en: "WARNING: \(fault.en)\n  what to do: \(remedy.en)"))
    }
  }

  /// As named, or asked for, or the login name.
  private func userName(in surroundings: Surroundings) throws -> String {
    if let name = registry.userName(in: surroundings) { return name }
    let login = ["LOGNAME", "USER"].lazy.compactMap { surroundings.environment[$0] }
      .first { !$0.isEmpty }
    guard let terminal = surroundings.questions else {
      guard let login else { throw Self.userNeeded }
      return login
    }
    let known = login.map { " [\($0)]" } ?? ""
    let question = Wording(vi: "Tên người dùng\(known): ", en: "User name\(known): ")
    let answer = try terminal.ask(question(surroundings.language), in: surroundings.language)
    guard let name = answer.isEmpty ? login : answer else { throw Self.userNeeded }
    return name
  }

  private func receipt(_ folder: String, _ place: Locality, _ user: String) -> Receipt {
    Receipt(
      noun: "registry", [folder],
      Wording(
        vi: """
          Đã lập sổ cho \(place.name), người dùng \(user).
          Mất mật khẩu là mất dữ liệu: hãy ghi ra giấy và cất ở nơi có khóa.
          Tiếp theo: kieubao person add, hoặc kieubao import persons TỆP --dry-run
          """,
        en: """
          The registry for \(place.name) is made, with the user \(user).
          Without the passphrase the data is lost: write it down and lock it away.
          Next: kieubao person add, or kieubao import persons FILE --dry-run
          """),
      extra: [
        .init("unit", .string(unit)),
        .init("locality", ["code": .string(place.code), "name": .string(place.name)]),
        .init("user", .string(user)),
      ])
  }

  private static let alreadyThere = Problem(
    "registry_exists",
    message: Wording(
      vi: "thư mục này đã có sổ đăng ký", en: "this folder already holds a registry"),
    hint: Wording(
      vi: "chọn thư mục khác bằng --registry; không có gì bị ghi đè",
      en: "choose another folder with --registry; nothing was overwritten"))

  private static let userNeeded = Problem.usage(
    Wording(vi: "chưa nêu tên người dùng", en: "no user is named"),
    hint: Wording(vi: "thêm --user TÊN", en: "add --user NAME"))
}
