import ArgumentParser
import KieuBao

/// Sheets of paper that open the registry when passphrases are lost.
struct Recoveries: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recovery",
    abstract: say(
      vi: "Phiếu khôi phục, dùng khi mất mật khẩu.",
      en: "Recovery sheets, for when passphrases are lost."),
    subcommands: [Create.self, Drill.self, Use.self, Show.self])

  /// Tells how the sheets stand; nobody needs a passphrase for it.
  struct Show: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "Tình trạng phiếu khôi phục (không cần mật khẩu).",
        en: "Tell how the sheets stand (needs no passphrase)."),
      discussion: """
          kieubao recovery show
          kieubao recovery show --format json
        """)

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      let card = try RegistryCard(at: registry.folder(in: surroundings))
      guard let status = card.recovery else { throw Problem.noSheets }
      let reader = output.reader(in: surroundings)
      try output.write(
        Detail(
          noun: "recovery",
          sections: [
            .init(
              Wording(vi: "Phiếu khôi phục", en: "Recovery sheets"),
              [
                .init("set", .sheetSet, .integer(status.set)),
                .init("sheets", .sheetCount, .integer(status.count)),
                .init("needed", .sheetsNeeded, .integer(status.needed)),
                .init(
                  "made_at", Wording(vi: "Lập lúc", en: "Made at"), reader.cell(status.madeAt),
                  json: .string(status.madeAt.description)),
                .init(
                  "missing_keys", Wording(vi: "Khóa chưa có trong phiếu", en: "Keys they lack"),
                  .list(status.missing)),
              ])
          ]), in: surroundings)
      if !status.missing.isEmpty {
        surroundings.warn(
          Wording(
            vi: "phiếu thiếu khóa, hãy lập bộ mới: kieubao recovery create",
            en: "the sheets lack keys, make new ones: kieubao recovery create"))
        throw Ending.problemsFound
      }
    }
  }
}

extension Wording {
  static let sheetSet = Wording(vi: "Bộ phiếu số", en: "Set")
  static let sheetCount = Wording(vi: "Số phiếu", en: "Sheets")
  static let sheetsNeeded = Wording(vi: "Cần để mở", en: "Needed")
}

extension Problem {
  fileprivate static let noSheets = Problem(
    "recovery_none",
    message: Wording(vi: "sổ chưa có phiếu khôi phục", en: "the registry has no recovery sheets"),
    hint: Wording(
      vi: "lập bằng ‘kieubao recovery create --output THƯ_MỤC’",
      en: "make some with ‘kieubao recovery create --output FOLDER’"))
}
