import ArgumentParser
import KieuBao

extension Recoveries {
  /// Proves that sheets work, changing nothing.
  struct Drill: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "Thử phiếu khôi phục, không thay đổi gì.",
        en: "Prove that the sheets work, changing nothing."),
      discussion: say(
        vi: """
          Hỏi từng dòng của từng phiếu, rồi mở thử mọi khóa và mọi ô dữ liệu. Nhật ký ghi lại lần \
          thử; với --without-passphrase thì không ai ký được nên không ghi.

            kieubao recovery drill
            kieubao recovery drill --without-passphrase
            kieubao recovery drill --sheet phieu-1.txt --sheet phieu-3.txt
          """,
        en: """
          Asks for each line of each sheet, then opens every key and every box. The audit log tells \
          of it; with --without-passphrase nobody can sign, and it does not.

            kieubao recovery drill
            kieubao recovery drill --without-passphrase
            kieubao recovery drill --sheet sheet-1.txt --sheet sheet-3.txt
          """))

    @OptionGroup var sheets: SheetOption

    @Flag(
      help: help(
        vi: "Như khi đã mất hết mật khẩu; nhật ký không ghi.",
        en: "As when every passphrase is lost; the log does not tell of it."))
    var withoutPassphrase = false

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      let drill = try drill(in: surroundings)
      try output.write(drill.detail(surroundings.language), in: surroundings)
      if !drill.isLogged { surroundings.warn(.notLogged) }
      guard drill.findings.isEmpty else { throw Ending.problemsFound }
      if !drill.knowsNewestRoot { surroundings.warn(.newSheets) }
      surroundings.tell(
        Wording(
          vi: "Phiếu dùng được: mở được mọi khóa và mọi dữ liệu. Cất lại như cũ.",
          en: "The sheets work: they open every key and all data. Lock them away again."))
    }

    private func drill(in surroundings: Surroundings) throws -> RecoveryDrill {
      let folder = try registry.folder(in: surroundings)
      guard try RegistryCard(at: folder).recovery != nil else {
        return try Registry.drillRecovery(at: folder, with: [], now: surroundings.now)
      }
      if withoutPassphrase {
        return try Registry.drillRecovery(
          at: folder, with: sheets.sheets(in: surroundings), now: surroundings.now)
      }
      return try registry.withRegistry(in: surroundings) { registry in
        try registry.drillRecovery(with: sheets.sheets(in: surroundings), at: surroundings.now)
      }
    }
  }

  /// Opens the registry with sheets alone and gives it to a user.
  struct Use: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "Mở sổ bằng phiếu khi mất mật khẩu, đặt mật khẩu mới.",
        en: "Open the registry with sheets, and choose a new passphrase."),
      discussion: say(
        vi: """
          TÊN là người phụ trách mất mật khẩu, hoặc một tên mới: người phụ trách mới. Khóa của \
          người ấy được làm mới; nhật ký ghi lại. Mật khẩu mới được hỏi hai lần, hoặc đọc từ tệp nêu \
          trong biến KIEUBAO_NEW_PASSPHRASE_FILE.

            kieubao recovery use an
            kieubao recovery use an --sheet phieu-1.txt --sheet phieu-3.txt
          """,
        en: """
          NAME is the head who lost the passphrase, or a new name: a new head. The user's keys are \
          made anew, and the audit log tells of it. The new passphrase is asked twice, or read from \
          the file that KIEUBAO_NEW_PASSPHRASE_FILE names.

            kieubao recovery use an
            kieubao recovery use an --sheet sheet-1.txt --sheet sheet-3.txt
          """))

    @Argument(help: help(vi: "Tên người dùng.", en: "The user."))
    var name: String

    @OptionGroup var sheets: SheetOption
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      let folder = try registry.folder(in: surroundings)
      // Nobody should type sheets for a registry that has none; the error is the drill's.
      guard try RegistryCard(at: folder).recovery != nil else {
        _ = try Registry.drillRecovery(at: folder, with: [], now: surroundings.now)
        return
      }
      let lines = try sheets.sheets(in: surroundings)
      let recovered = try surroundings.withNewPassphrase(
        of: name, files: ["KIEUBAO_NEW_PASSPHRASE_FILE"]
      ) { typed in
        try Registry.recover(
          at: folder, with: lines, as: name, passphrase: Passphrase(typed), now: surroundings.now)
      }
      try output.write(recovered.receipt, in: surroundings)
    }
  }
}

extension RecoveryDrill {
  fileprivate func detail(_ language: Language) -> Detail {
    Detail(
      noun: "recovery_drill",
      sections: [
        .init(
          Wording(vi: "Thử phiếu khôi phục", en: "Recovery drill"),
          [
            .init("set", .sheetSet, .integer(set)),
            .init(
              "sheets", Wording(vi: "Phiếu đã dùng", en: "Sheets used"),
              .list(sheets.map(String.init)), json: .array(sheets.map { JSON($0) })),
            .init("needed", .sheetsNeeded, .integer(needed)),
            .init("keys", Wording(vi: "Khóa mở được", en: "Keys opened"), .integer(keys)),
            .init(
              "findings", Wording(vi: "Không đúng", en: "Wrong"),
              .list(findings.map { "\($0.place): \($0.message(language))" })),
            .init(
              "logged", Wording(vi: "Ghi nhật ký", en: "In the audit log"), .flag(isLogged)),
          ])
      ])
  }
}

extension Recovered {
  fileprivate var receipt: Receipt {
    Receipt(
      noun: "user", [user],
      Wording(
        vi: """
          \(isNew ? "Đã thêm người phụ trách \(user)" : "\(user) mở được sổ bằng mật khẩu mới").
          Phiếu vừa dùng đã bày ra ngoài: hãy lập bộ mới bằng kieubao recovery create.
          """,
        en: """
          \(isNew ? "\(user) is a new head" : "\(user) opens the registry with the new passphrase").
          The sheets have been on a table: make new ones with kieubao recovery create.
          """), extra: [.init("new", .bool(isNew)), .init("set", JSON(set))])
  }
}

extension Wording {
  fileprivate static let notLogged = Wording(
    vi: "lần thử này không có trong nhật ký, vì không ai ký",
    en: "the audit log does not tell of this drill, for nobody signed")

  fileprivate static let newSheets = Wording(
    vi: "khóa gốc đã đổi từ khi lập phiếu; nên lập bộ mới bằng kieubao recovery create",
    en: "the root was renewed since; make new sheets with kieubao recovery create")
}
