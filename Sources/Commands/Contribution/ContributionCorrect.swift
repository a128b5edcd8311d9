import ArgumentParser
import KieuBao

extension Contributions {
  /// Changes what was recorded of a contribution.
  struct Correct: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Sửa một đóng góp đã ghi.", en: "Correct a contribution."),
      discussion: say(
        vi: """
          Chỉ nêu những gì cần sửa; bản ghi cũ vẫn còn trong lịch sử.

            kieubao contribution correct C7 --amount 7500000
            kieubao contribution correct C7 --person P12 --person P13
            kieubao contribution correct C7 --input sua.json
          """,
        en: """
          Give only what changes; the former record stays in the history.

            kieubao contribution correct C7 --amount 7500000
            kieubao contribution correct C7 --person P12 --person P13
            kieubao contribution correct C7 --input changes.json
          """))

    @Argument(help: help(vi: "Mã đóng góp, như C7.", en: "The contribution, such as C7."))
    var id: Contribution.ID

    @OptionGroup var options: GiftOptions
    @OptionGroup var input: InputOption
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      let fields = try input.object("contribution", known: GiftOptions.known, in: surroundings)
      let (form, givers) = (try options.form(with: fields), try options.givers(with: fields))
      guard !form.entries.isEmpty || !givers.isEmpty else { throw Self.nothingToChange }
      try registry.withRegistry(in: surroundings) { registry in
        try registry.correct(
          id, form, givers: givers.isEmpty ? nil : givers, asOf: surroundings.day,
          at: surroundings.now)
        let receipt = Receipt(
          noun: "contribution", [id.description],
          Wording(vi: "đã sửa đóng góp \(id)", en: "corrected \(id)"))
        try output.write(receipt, in: surroundings)
      }
    }

    private static let nothingToChange = Problem.usage(
      Wording(vi: "chưa nêu điều cần sửa", en: "nothing to correct is named"),
      hint: Wording(
        vi: "thêm --amount, --date, … hoặc --input TỆP",
        en: "add --amount, --date, … or --input FILE"
      ))
  }

  /// Declares that a contribution counts nowhere.
  struct Annul: RegistryCommand {
    static let configuration = CommandConfiguration(
      commandName: "void",
      abstract: say(
        vi: "Hủy ghi nhận một đóng góp; bản ghi và lý do vẫn giữ.",
        en: "Declare a contribution void; the record and the reason stay."),
      discussion: say(
        vi: "  kieubao contribution void C7 --reason \"ghi hai lần\"",
        en: "  kieubao contribution void C7 --reason \"entered twice\""))

    @Argument(help: help(vi: "Mã đóng góp, như C7.", en: "The contribution, such as C7."))
    var id: Contribution.ID

    @Option(help: help(vi: "Lý do.", en: "Why."))
    var reason: String

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        try registry.void(id, reason: reason, asOf: surroundings.day, at: surroundings.now)
        let receipt = Receipt(
          noun: "contribution", [id.description],
          Wording(vi: "đã hủy ghi nhận đóng góp \(id)", en: "declared void: \(id)"))
        try output.write(receipt, in: surroundings)
      }
    }
  }
}
