import ArgumentParser
import KieuBao

extension Places {
  /// Lists the homes that somebody has to decide on.
  struct Open: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "Các quê quán chưa xác định được xã, phường.", en: "Homes tied to no commune yet."),
      discussion: say(
        vi: """
          Mỗi dòng có nguyên văn, những đơn vị có thể và lý do. Quyết định bằng ‘kieubao place \
          decide’.

            kieubao place open
            kieubao place open --likely --output que-quan.xlsx
            kieubao place decide P12 20356
          """,
        en: """
          Each line has the words, the communes they may mean and why. ‘kieubao place decide’ \
          settles one.

            kieubao place open
            kieubao place open --likely --output homes.xlsx
            kieubao place decide P12 20356
          """))

    @Flag(
      help: help(
        vi: "Cả những nơi máy cho là nhiều khả năng.", en: "Those found to be likely, too."))
    var likely = false

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        let review = try registry.openHomes(includesLikely: likely, at: surroundings.now)
        let language = surroundings.language
        let lines = review.questions.map {
          $0.lines(output.reader(in: surroundings), language)
        }
        let columns = output.isNarrow(in: surroundings) ? Self.fewColumns : Self.columns
        let table = Table(
          noun: "open_home", title: Wording(vi: "Quê quán cần xác định", en: "Homes to decide"),
          columns: columns, rows: lines.map { $0.row(columns) }, total: review.total,
          excluded: review.excluded.sorted { $0.key < $1.key }.map { reason, count in
            reason == "decided"
              ? Exclusion(reason, Wording(vi: "đã xác định", en: "decided"), count: count)
              : .persons(reason, count)
          })
        try output.write(
          table, items: review.questions.map { .object($0.lines(.program, language).members) },
          in: surroundings)
        try surroundings.refuseEmpty(lines.count)
      }
    }

    private static let columns = [
      Column("id", .id, width: 8), Column("name", .name, width: 26),
      Column("as_written", .homeAsWritten, width: 40),
      Column("grade", Wording(vi: "Mức độ", en: "Grade"), width: 18),
      Column("candidates", Wording(vi: "Có thể là", en: "May be"), width: 60),
      Column("reason", Wording(vi: "Lý do", en: "Reason"), width: 50),
    ]

    private static let fewColumns = columns.filter { $0.key != "reason" }
  }

  /// Ties a home to a commune.
  struct Decide: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "Xác định xã, phường của một quê quán.", en: "Tie a person's home to a commune."),
      discussion: say(
        vi: """
          Nguyên văn quê quán được giữ lại; ‘kieubao undo’ lấy lại được.

            kieubao place decide P12 20356
          """,
        en: """
          The words stay as they were given; ‘kieubao undo’ takes it back.

            kieubao place decide P12 20356
          """))

    @Argument(help: help(vi: "Hồ sơ, như P12.", en: "The record, such as P12."))
    var id: Person.ID

    @Argument(help: help(vi: "Mã xã, phường (5 số).", en: "The commune's code (5 digits)."))
    var commune: String

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        let code = try CommuneCode(commune, field: "commune")
        try registry.decideHome(of: id, as: code, at: surroundings.now)
        let receipt = Receipt(
          noun: "person", [id.description],
          Wording(vi: "quê quán của \(id): \(code.address)", en: "home of \(id): \(code.address)"))
        try output.write(receipt, in: surroundings)
      }
    }
  }
}

extension HomeQuestion {
  fileprivate func lines(_ reader: Reader, _ language: Language) -> [Detail.Line] {
    [
      .init("id", .id, .text(person.description)),
      .init("name", .name, .text(name.revealed.text)),
      .init("as_written", .homeAsWritten, .text(asWritten.revealed)),
      .init("home", .communeCode, .text(home?.code)),
      .init(
        "grade", Wording(vi: "Mức độ", en: "Grade"),
        .text(reader == .program ? finding.grade.rawValue : finding.grade.name(language)),
        json: .string(finding.grade.rawValue)),
      .init(
        "candidates", Wording(vi: "Có thể là", en: "May be"),
        .list(finding.candidates.prefix(12).map(\.labelled)),
        json: .array(finding.candidates.map { .string($0.code) })),
      .init("reason", Wording(vi: "Lý do", en: "Reason"), .text(finding.reason(language))),
    ]
  }
}
