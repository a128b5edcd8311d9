import ArgumentParser
import KieuBao

extension Persons {
  /// Finds persons by name, phone, e-mail address or document number.
  struct Find: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "Tìm theo tên, điện thoại, thư điện tử hoặc số giấy tờ.",
        en: "Find by name, phone, e-mail address or document number."),
      discussion: say(
        vi: """
          Tên có dấu hay không dấu, thứ tự nào cũng tìm được. Chữ cần tìm được hỏi trên màn hình, \
          hoặc đọc từ đầu vào chuẩn; không bao giờ ghi trên dòng lệnh.

            kieubao person find
            kieubao person find - < can-tim.txt
            kieubao person find - --limit 20 --format json < can-tim.txt
          """,
        en: """
          Names are found with or without diacritics and in any order. The text is asked for on \
          the terminal, or read from standard input; it never stands on the command line.

            kieubao person find
            kieubao person find - < wanted.txt
            kieubao person find - --limit 20 --format json < wanted.txt
          """))

    @Argument(
      help: ArgumentHelp(
        say(vi: "Dấu - để đọc từ đầu vào chuẩn.", en: "A - to read standard input."),
        valueName: "-"))
    var input: [String] = []

    @Option(
      help: help(
        vi: "Hiện nhiều nhất bấy nhiêu người; mặc định 100 trên màn hình.",
        en: "Show at most so many; 100 on a terminal."))
    var limit: Int?

    @OptionGroup var reveal: RevealOption
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      guard input.isEmpty || input == ["-"] else { throw Self.textOnCommandLine }
      if let limit, limit < 1 { throw Self.limitTooSmall }
      try registry.withRegistry(in: surroundings) { registry in
        let text = try surroundings.text(
          fromInput: !input.isEmpty,
          Wording(
            vi: "Tên, điện thoại, thư điện tử hoặc số giấy tờ",
            en: "Name, phone, e-mail address or document number"))
        let isNarrow = output.isNarrow(in: surroundings)
        let found = try registry.find(
          Personal(text), limit: limit ?? (isNarrow ? 100 : nil), at: surroundings.now)
        try output.write(
          found, titled: Wording(vi: "Kết quả tìm kiếm", en: "Persons found"), in: surroundings)
      }
    }

    private static let textOnCommandLine = Problem.usage(
      Wording(
        vi: "chữ cần tìm không ghi trên dòng lệnh",
        en: "the text to find does not stand on the command line"),
      hint: Wording(
        vi: "gõ kieubao person find rồi nhập khi được hỏi, hoặc thêm - để đọc đầu vào chuẩn",
        en: "type kieubao person find and answer, or add - to read standard input"))

    private static let limitTooSmall = Problem.usage(
      Wording(vi: "--limit phải từ 1 trở lên", en: "--limit must be at least 1"))
  }
}
